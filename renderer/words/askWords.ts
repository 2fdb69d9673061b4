import type { AgentScreen, CardView, ProblemView } from "../../preload/contract.ts";

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

/** A request to activate the device again, ready to be sent. */
export function activateWords(
  device: Extract<AgentScreen, { kind: "deactivated" }>["device"],
): CopyWords {
  const subject =
    device === null
      ? "the device I am using"
      : `the device ${isolated(device.name)} of ${isolated(device.organization.name)}`;
  return {
    title: "Ask the administrator to activate it",
    label: "Words you can send",
    text: `Hello, ${subject} is deactivated. Could you please activate it again?`,
  };
}
