import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { CommandWords } from "../../messages/loadWords.ts";

export interface PromptStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
  /** Does what Ctrl-C does where nothing listens: ends the program as interrupted. */
  readonly interrupt: () => void;
  readonly words: CommandWords;
}

/** A paste of several lines arrives at once; a person's next key takes far longer. In ms. */
const PASTE_PAUSE_MS = 150;
const CONTROL_C = "\u0003";

/**
 * Asks a person at a terminal for one line, or for the whole of what they paste.
 * @param question without the blank behind it
 * @returns what was entered, trimmed; `undefined` where they gave up (Ctrl-D, Ctrl-C).
 */
export async function ask(
  streams: PromptStreams,
  question: string,
  options: { readonly hidden?: boolean } = {},
): Promise<string | undefined> {
  const { stdin, stderr } = streams;
  const hidden = options.hidden === true;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (hidden) stderr.write(`${question} `);
  const prompt = createInterface({
    input: stdin,
    output: hidden ? nowhere : stderr,
    terminal: true,
    historySize: 0,
  });
  const answer = await new Promise<string | undefined>((resolve) => {
    const lines: string[] = [];
    let pause: NodeJS.Timeout | undefined;
    prompt.on("line", (line) => {
      lines.push(line);
      clearTimeout(pause);
      pause = setTimeout(() => resolve(lines.join("\n").trim()), hidden ? 0 : PASTE_PAUSE_MS);
    });
    prompt.on("SIGINT", () => {
      prompt.close();
      streams.interrupt();
    });
    prompt.once("close", () => resolve(undefined));
    if (!hidden) {
      prompt.setPrompt(`${question} `);
      prompt.prompt();
    }
  });
  prompt.close();
  // Where Enter was not echoed, the next line of output would stand behind the question.
  if (hidden || answer === undefined) stderr.write("\n");
  return answer;
}

/**
 * Asks for a yes; everything else is a no. What was typed before the question stood there is
 * thrown away: nobody consents to what they have not seen.
 */
export async function confirm(streams: PromptStreams, question: string): Promise<boolean> {
  const { words } = streams;
  await discardTypedAhead(streams);
  const answer = await ask(streams, words.say("prompt.yes-or-no", { question }));
  return isYes(answer ?? "", words);
}

/** In the person's language, or in English: many type a `y` in whatever language they are asked. */
export function isYes(answer: string, words: Pick<CommandWords, "say">): boolean {
  const forms = ["y", "yes", ...words.say("prompt.yes").split(",")].map(folded);
  return forms.includes(folded(answer));
}

/** Fullwidth letters, as Japanese keyboards type them, are letters. */
function folded(text: string): string {
  return text.trim().normalize("NFKC").toLowerCase();
}

async function discardTypedAhead({ stdin, interrupt }: PromptStreams): Promise<void> {
  const discard = (typed: Buffer | string): void => {
    if (typed.includes(CONTROL_C)) interrupt();
  };
  stdin.setRawMode(true);
  stdin.on("data", discard);
  await sleep(PASTE_PAUSE_MS);
  stdin.off("data", discard);
  stdin.setRawMode(false);
  stdin.pause();
}
