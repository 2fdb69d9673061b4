import type { CardView, ProblemView } from "../../preload/contract.ts";

interface CopyWords {
  readonly title: string;
  readonly label: string;
  readonly text: string;
}

/** U+2068 and U+2069 keep somebody else's name from turning the words around it (UAX #9). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/**
 * A request for a new invitation, ready to be sent.
 * @param reason end of the sentence "my invitation …"
 */
export function askWords(reason: string, card: CardView | null): CopyWords {
  const inviter = card === null ? "whoever invited you" : isolated(card.inviterName);
  const greeting = card === null ? "Hello" : `Hello ${isolated(card.inviterName)}`;
  const subject =
    card === null ? "my invitation" : `the invitation to ${isolated(card.organization.name)}`;
  const machine = card === null ? "" : ` for the machine ${isolated(card.machine.hostname)}`;
  return {
    title: `Ask ${inviter} for a new one`,
    label: "Words you can send",
    text: `${greeting}, ${subject}${machine} ${reason}. Could you please send me a new one?`,
  };
}

/** A report for whoever looks after this machine or the service; holds no secret and no link. */
export function reportWords(
  productName: string,
  problem: ProblemView,
  card: CardView | null,
): CopyWords {
  const machine = card === null ? "" : ` Machine: ${isolated(card.machine.hostname)}.`;
  const service = card === null ? "" : ` Service: ${isolated(card.serviceOrigin)}.`;
  const detail = problem.detail === null ? "" : ` Detail: ${isolated(problem.detail)}.`;
  return {
    title: "Tell whoever looks after this machine",
    label: "Words you can send",
    text: `${productName} says: ${problem.title} (${problem.code}). ${problem.text}${detail}${service}${machine}`,
  };
}
