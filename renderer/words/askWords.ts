import type { WindowWords } from "../../messages/loadWords.ts";
import type { AgentScreen, CardView, ProblemView } from "../../preload/contract.ts";
import { joinSentences } from "./joinSentences.ts";
import type { AskReason } from "./problemLooks.ts";

interface CopyWords {
  readonly title: string;
  readonly text: string;
}

/** U+2068 and U+2069 keep somebody else's name from turning the words around it (UAX #9). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** A request for a new invitation, ready to be sent. */
export function askWords(
  { say }: WindowWords,
  reason: AskReason,
  card: CardView | null,
): CopyWords {
  const why = say(reason);
  if (card === null) {
    return { title: say("ask.title.unknown"), text: say("ask.text.unknown", { why }) };
  }
  const inviter = isolated(card.inviterName);
  const organization = isolated(card.organization.name);
  const machine = isolated(card.machine.hostname);
  return {
    title: say("ask.title", { inviter }),
    text: say("ask.text", { inviter, organization, machine, why }),
  };
}

/** A report for whoever looks after this machine or the service; holds no secret and no link. */
export function reportWords(
  words: WindowWords,
  productName: string,
  problem: ProblemView,
  card: CardView | null,
): CopyWords {
  const { say } = words;
  const { title, code, text, detail } = problem;
  const sentences = [say("report.says", { product: productName, title, code }), text];
  if (detail !== null) sentences.push(say("report.detail", { detail: isolated(detail) }));
  if (card !== null) {
    sentences.push(
      say("report.service", { service: isolated(card.serviceOrigin) }),
      say("report.machine", { machine: isolated(card.machine.hostname) }),
    );
  }
  return { title: say("report.title"), text: joinSentences(words, sentences) };
}

/** A request to activate the device again, ready to be sent. */
export function activateWords(
  { say }: WindowWords,
  device: Extract<AgentScreen, { kind: "deactivated" }>["device"],
): CopyWords {
  const title = say("deactivated.ask.title");
  if (device === null) return { title, text: say("deactivated.ask.unknown") };
  const organization = isolated(device.organization.name);
  return {
    title,
    text: say("deactivated.ask.text", { device: isolated(device.name), organization }),
  };
}

/** A request to approve the device, with what an administrator compares; ready to be sent. */
export function approveWords(
  words: WindowWords,
  screen: Extract<AgentScreen, { kind: "waiting" }>,
): CopyWords {
  const { say } = words;
  const { organization, deviceName, comparisonCode: code } = screen;
  const machine = screen.card?.machine ?? null;
  const make = [machine?.maker, machine?.model].filter((word) => typeof word === "string");
  const sentences = [
    say("waiting.ask.text", {
      device: isolated(deviceName),
      organization: isolated(organization.name),
    }),
  ];
  if (machine !== null) {
    sentences.push(say("waiting.ask.machine", { machine: isolated(machine.hostname) }));
  }
  if (make.length > 0) sentences.push(say("waiting.ask.make", { make: isolated(make.join(" ")) }));
  if (typeof machine?.serial === "string") {
    sentences.push(say("waiting.ask.serial", { serial: isolated(machine.serial) }));
  }
  if (code !== null) sentences.push(say("waiting.ask.code", { code }));
  return { title: say("waiting.ask.title"), text: joinSentences(words, sentences) };
}
