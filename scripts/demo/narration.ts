/** What the demo says, so that a reader can tell its own words from the output of programs. */
const BOLD = process.stdout.isTTY ? "\u001b[1m" : "";
const DIM = process.stdout.isTTY ? "\u001b[2m" : "";
const PLAIN = process.stdout.isTTY ? "\u001b[0m" : "";

let steps = 0;

export function heading(text: string): void {
  steps += 1;
  process.stdout.write(`\n${BOLD}${steps}. ${text}${PLAIN}\n`);
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Output of a program or a document, set off from the narration. */
export function quote(text: string): void {
  for (const line of text.trimEnd().split("\n")) {
    process.stdout.write(`   ${DIM}│${PLAIN} ${line}\n`);
  }
}

export function command(text: string): void {
  process.stdout.write(`   ${BOLD}$ ${text}${PLAIN}\n`);
}
