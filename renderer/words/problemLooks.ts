import type { ProblemView } from "../../preload/contract.ts";
import type { WINDOW } from "../../messages/en/window.ts";
import type { Badge } from "../art/Badge.tsx";
import type { Scene } from "../art/Scene.tsx";

export type ErrorCode = ProblemView["code"];

/**
 * What kind of trouble it is, which colours the screen: `mend`, the person can do it here; `later`,
 * the same again may work; `help`, somebody else must act; `over`, the invitation is at its end;
 * `halt`, going on would be unsafe.
 */
export type Tone = "mend" | "later" | "help" | "over" | "halt";

/** Messages that begin like this. */
type IdsIn<Group extends string> = Extract<keyof typeof WINDOW, `${Group}.${string}`>;

/** What somebody did, or has done, when they try again. */
type RetryWords = IdsIn<"retry">;

/** Why the inviter is asked for a new invitation. */
export type AskReason = IdsIn<"ask.why">;

/** What is offered besides closing the window. */
export interface ProblemLook {
  /** Scene and badge together are one drawing; no two codes share one. */
  readonly scene: Scene;
  readonly badge: Badge;
  readonly tone: Tone;
  /** Words on the button that tries again; it shows only where the agent would take the command. */
  readonly retry: RetryWords;
  /** `here`: a field for another invitation on this very screen; `away`: a button that leads to it. */
  readonly another: "here" | "away";
  /** Why the inviter is asked for a new invitation; else the problem is reported. */
  readonly ask: AskReason | null;
}

type Extra = Partial<Pick<ProblemLook, "retry" | "another" | "ask">>;

function look(scene: Scene, badge: Badge, tone: Tone, extra: Extra = {}): ProblemLook {
  return { scene, badge, tone, retry: "retry.again", another: "away", ask: null, ...extra };
}

const here = { another: "here" } as const;
const ask = (reason: AskReason) => ({ another: "here", ask: reason }) as const;
const retry = (words: RetryWords) => ({ retry: words }) as const;

export const PROBLEM_LOOKS = {
  "link.none": look("key", "search", "mend", here),
  "link.malformed": look("key", "cross", "mend", here),
  "link.cut_off": look("key", "cut", "mend", here),
  "link.mistyped": look("key", "pen", "mend", here),
  "link.foreign": look("key", "away", "over", here),
  "link.ambiguous": look("key", "two", "mend", here),
  "link.wrapped": look("key", "shield", "mend", here),

  "service.not_configured": look("door", "question", "help", here),
  "service.not_allowed": look("door", "stop", "halt"),
  "service.address_invalid": look("door", "pen", "mend", here),
  "service.insecure": look("door", "unlocked", "halt", ask("ask.why.insecure")),
  "service.unreachable": look("door", "offline", "later"),
  "service.timeout": look("door", "clock", "later"),
  "service.certificate": look("door", "shield", "halt", retry("retry.certificate")),
  "service.redirected": look("door", "away", "mend", retry("retry.signed-in")),
  "service.not_latchkey": look("door", "person", "mend", retry("retry.signed-in")),
  "service.metadata_invalid": look("door", "bent", "help", retry("retry.service")),
  "service.rate_limited": look("door", "hourglass", "later", retry("retry.waited")),
  "service.failed": look("door", "bolt", "later"),
  "service.request_refused": look("door", "back", "help"),

  "network.offline": look("cable", "offline", "later"),
  "network.name_unresolved": look("cable", "question", "later"),
  "network.proxy_unreachable": look("cable", "away", "help"),
  "network.proxy_refused": look("cable", "lock", "help", retry("retry.stored-now")),
  "network.captive_portal": look("cable", "person", "mend", retry("retry.signed-in")),
  "network.intercepted": look("cable", "search", "halt", retry("retry.issuer")),
  "clock.skewed": look("machine", "clock", "mend", retry("retry.clock")),

  "credentials.absent": look("cabinet", "minus", "help", retry("retry.stored")),
  "credentials.locked": look("cabinet", "lock", "mend", retry("retry.unlock")),
  "credentials.lost": look("cabinet", "search", "help", retry("retry.stored-anew")),
  "credentials.unavailable": look("cabinet", "bolt", "help", retry("retry.keychain")),
  "credentials.malformed": look("cabinet", "cross", "help", retry("retry.stored-anew")),
  "credentials.not_stored": look("cabinet", "back", "mend", retry("retry.confirm")),
  "credentials.rejected": look("cabinet", "stop", "help", retry("retry.corrected")),
  "credentials.insufficient": look("cabinet", "half", "help", retry("retry.allowed")),
  "credentials.dpop_refused": look("cabinet", "shield", "halt", retry("retry.enabled")),

  "invitation.unknown": look("letter", "question", "over", ask("ask.why.unknown")),
  "invitation.expired": look("letter", "hourglass", "over", ask("ask.why.expired")),
  "invitation.revoked": look("letter", "back", "over", ask("ask.why.withdrawn")),
  "invitation.superseded": look("letter", "two", "mend", here),
  "invitation.declined": look("letter", "cross", "over", ask("ask.why.declined")),
  "invitation.rejected": look("letter", "stop", "over", ask("ask.why.rejected")),
  "invitation.used": look("letter", "tick", "over", ask("ask.why.used")),
  "invitation.bound_elsewhere": look("letter", "away", "over", ask("ask.why.elsewhere")),
  "answer.unconfirmed": look("letter", "half", "later", retry("retry.ask-now")),
  "answer.void": look("letter", "bent", "mend", here),
  "acceptance.expired": look("letter", "minus", "over", ask("ask.why.late")),
  "acceptance.unknown": look("letter", "search", "over", ask("ask.why.forgotten")),
  "approval.pending": look("letter", "clock", "later", retry("retry.check")),

  "machine.id_missing": look("machine", "question", "help", retry("retry.repaired")),
  "machine.changed": look("machine", "two", "halt", ask("ask.why.hardware")),
  "machine.reinstalled": look("machine", "bolt", "halt", ask("ask.why.reinstalled")),
  "machine.board_replaced": look("machine", "half", "halt", ask("ask.why.repaired")),
  "machine.disk_moved": look("machine", "away", "halt", ask("ask.why.hardware")),
  "machine.cloned": look("machine", "bent", "halt", ask("ask.why.original")),
  "enrolment.busy": look("machine", "hourglass", "later"),
  "device.not_enrolled": look("machine", "plus", "mend", here),
  "device.ambiguous": look("machine", "search", "help"),
  "device.unknown": look("machine", "minus", "over", ask("ask.why.removed")),
  "device.refused": look("machine", "cross", "help", retry("retry.corrected")),
  "device.deactivated": look("machine", "stop", "help", retry("retry.active")),

  "name.empty": look("label", "minus", "mend"),
  "name.too_long": look("label", "cut", "mend"),
  "name.forbidden_character": look("label", "stop", "mend"),
  "name.taken": look("label", "two", "mend"),
  "reason.too_long": look("label", "pen", "mend"),

  "usage.invalid": look("drawer", "question", "help"),
  "config.invalid": look("drawer", "pen", "help", retry("retry.corrected")),
  "config.overruled": look("drawer", "stop", "help", retry("retry.corrected")),
  "config.unsafe": look("drawer", "unlocked", "halt", retry("retry.protected")),
  "sheet.unreadable": look("drawer", "cross", "help", retry("retry.corrected")),
  "sheet.row_missing": look("drawer", "search", "help", retry("retry.corrected")),
  "sheet.row_ambiguous": look("drawer", "two", "help", retry("retry.corrected")),
  "state.corrupt": look("drawer", "bolt", "help"),
  "state.newer": look("drawer", "plus", "help"),
  "state.unwritable": look("drawer", "lock", "help", retry("retry.made-room")),

  "window.no_display": look("frame", "minus", "help"),
  "window.no_browser": look("frame", "search", "help"),
  "window.root": look("frame", "person", "halt"),
  "window.failed": look("frame", "bolt", "later"),
  "window.unresponsive": look("frame", "hourglass", "later"),
  "window.full": look("frame", "plus", "later"),
  "registration.unsupported": look("frame", "question", "help"),
  "registration.unwritable": look("frame", "lock", "help"),
  "registration.taken": look("frame", "two", "help"),
  "registration.ineffective": look("frame", "away", "help"),
  "internal.bug": look("mark", "bolt", "later"),
} as const satisfies Record<ErrorCode, ProblemLook>;
