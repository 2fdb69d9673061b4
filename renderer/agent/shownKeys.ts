import { cardKey } from "../../preload/cardKey.ts";
import type { AgentScreen } from "../../preload/contract.ts";
import { assertNever } from "../words/assertNever.ts";

/** What a snapshot shows, as far as commands depend on it. */
export interface Shown {
  /** What the screen is about: a consent or a turning away is of this, whatever is said beside it. */
  readonly subject: string;
  /** All that it shows of that; another content is the outcome of whatever was under way. */
  readonly content: string;
}

/**
 * Tells screens apart for the commands that are sent from them. Snapshots come for many reasons: what
 * the service said of a name, another invitation that waits, another language. None of them is the
 * outcome of a command, and none turns the card into another one.
 */
export function shownBy(screen: AgentScreen): Shown {
  return {
    subject: `${screen.kind}|${subjectOf(screen)}`,
    content: JSON.stringify(screen, (key, value: unknown) => {
      if (key === "nameCheck") return undefined;
      return isProblem(value) ? value.code : value;
    }),
  };
}

function subjectOf(screen: AgentScreen): string {
  switch (screen.kind) {
    case "card":
      return cardKey(screen.card);
    case "confirm_service":
      return screen.serviceOrigin ?? "";
    case "approved":
    case "home":
      return `${screen.device.serviceOrigin}|${screen.device.clientId}`;
    case "credentials":
      return screen.serviceOrigin;
    case "waiting":
    case "declined":
    case "left":
      return screen.organization.id;
    case "problem":
      return screen.problem.code;
    case "welcome":
    case "working":
    case "history":
    case "deactivated":
      return "";
    default:
      return assertNever(screen);
  }
}

/** The same failure in another language is the same. */
function isProblem(value: unknown): value is { readonly code: string } {
  return typeof value === "object" && value !== null && "advice" in value && "code" in value;
}
