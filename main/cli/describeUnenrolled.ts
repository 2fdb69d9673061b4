import type { Unenrolled } from "../agent/ownCredential/unenrolment.ts";
import type { CommandWords } from "../../messages/loadWords.ts";
import { plain } from "./output.ts";

type Item = Unenrolled["wiped"][number];

type Farewell = Unenrolled["farewell"];

/** The end of an enrolment for people: what went, what was not there, what is left to do. */
export function describeUnenrolled(
  { organization, farewell, wiped, failure }: Unenrolled,
  words: CommandWords,
): string[] {
  const name = { organization: plain(organization.name) };
  return [
    failure === null ? words.say("left.done", name) : words.say("left.unfinished", name),
    sayFarewell(farewell, words),
    ...wiped.map((item) => `  ${describeItem(item, words)}`),
    ...(failure === null
      ? []
      : [
          words.say("left.failure", {
            title: words.say(`error.${failure.code}.title`),
            code: failure.code,
            advice: words.say(`error.${failure.code}.advice`),
          }),
          words.say("left.goes-on"),
        ]),
  ];
}

function sayFarewell({ kind, code }: Farewell, words: CommandWords): string {
  if (kind === "not_asked" && code === "approval.pending") return words.say("left.pending");
  const sentence = words.say(`left.${kind}`);
  return code === null || kind === "forgotten"
    ? sentence
    : words.say("left.because", { sentence, code });
}

function describeItem({ what, where, state, code }: Item, words: CommandWords): string {
  const said = {
    what: words.say(`left.what.${what}`),
    state: words.say(`left.state.${state}`),
    where: plain(where),
  };
  return code === undefined
    ? words.say("left.item", said)
    : words.say("left.item.code", { ...said, code });
}
