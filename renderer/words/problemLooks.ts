import type { ProblemView } from "../../preload/contract.ts";
import type { Badge } from "../art/Badge.tsx";
import type { Scene } from "../art/Scene.tsx";

export type ErrorCode = ProblemView["code"];

/**
 * What kind of trouble it is, which colours the screen: `mend`, the person can do it here; `later`,
 * the same again may work; `help`, somebody else must act; `over`, the invitation is at its end;
 * `halt`, going on would be unsafe.
 */
export type Tone = "mend" | "later" | "help" | "over" | "halt";

export const TONE_WORDS = {
  mend: "You can fix this",
  later: "Worth another try",
  help: "Somebody else can fix this",
  over: "Cannot be used any more",
  halt: "Stopped for safety",
} as const satisfies Record<Tone, string>;

/** What is offered besides closing the window. */
export interface ProblemLook {
  /** Scene and badge together are one drawing; no two codes share one. */
  readonly scene: Scene;
  readonly badge: Badge;
  readonly tone: Tone;
  /** Words on the button that tries again; it shows only where the agent would take the command. */
  readonly retry: string;
  /** `here`: a field for another invitation on this very screen; `away`: a button that leads to it. */
  readonly another: "here" | "away";
  /** Why the inviter is asked for a new invitation, as the end of "my invitation …"; else the problem is reported. */
  readonly ask: string | null;
}

type Extra = Partial<Pick<ProblemLook, "retry" | "another" | "ask">>;

function look(scene: Scene, badge: Badge, tone: Tone, extra: Extra = {}): ProblemLook {
  return { scene, badge, tone, retry: "Try again", another: "away", ask: null, ...extra };
}

const here = { another: "here" } as const;
const ask = (reason: string) => ({ another: "here", ask: reason }) as const;
const retry = (words: string) => ({ retry: words }) as const;

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
  "service.insecure": look("door", "unlocked", "halt", ask("points to an address without https")),
  "service.unreachable": look("door", "offline", "later"),
  "service.timeout": look("door", "clock", "later"),
  "service.certificate": look("door", "shield", "halt", retry("Check the certificate again")),
  "service.redirected": look("door", "away", "mend", retry("I signed in, try again")),
  "service.not_latchkey": look("door", "person", "mend", retry("I signed in, try again")),
  "service.metadata_invalid": look("door", "bent", "help", retry("Check the service again")),
  "service.rate_limited": look("door", "hourglass", "later", retry("I waited, try again")),
  "service.failed": look("door", "bolt", "later"),
  "service.request_refused": look("door", "back", "help"),

  "network.offline": look("cable", "offline", "later"),
  "network.name_unresolved": look("cable", "question", "later"),
  "network.proxy_unreachable": look("cable", "away", "help"),
  "network.proxy_refused": look("cable", "lock", "help", retry("It is stored now, try again")),
  "network.captive_portal": look("cable", "person", "mend", retry("I signed in, try again")),
  "network.intercepted": look("cable", "search", "halt", retry("Check the issuer again")),
  "clock.skewed": look("machine", "clock", "mend", retry("I set the clock, try again")),

  "credentials.absent": look("cabinet", "minus", "help", retry("I stored it, try again")),
  "credentials.locked": look("cabinet", "lock", "mend", retry("Unlock and try again")),
  "credentials.lost": look("cabinet", "search", "help", retry("I stored it anew, try again")),
  "credentials.unavailable": look("cabinet", "bolt", "help", retry("Try the keychain again")),
  "credentials.malformed": look("cabinet", "cross", "help", retry("I stored it anew, try again")),
  "credentials.not_stored": look("cabinet", "back", "mend", retry("Confirm and try again")),
  "credentials.rejected": look("cabinet", "stop", "help", retry("I corrected it, try again")),
  "credentials.insufficient": look(
    "cabinet",
    "half",
    "help",
    retry("It is allowed now, try again"),
  ),
  "credentials.dpop_refused": look(
    "cabinet",
    "shield",
    "halt",
    retry("It is enabled now, try again"),
  ),

  "invitation.unknown": look("letter", "question", "over", ask("is not known to the service")),
  "invitation.expired": look("letter", "hourglass", "over", ask("has expired")),
  "invitation.revoked": look("letter", "back", "over", ask("was withdrawn")),
  "invitation.superseded": look("letter", "two", "mend", here),
  "invitation.declined": look("letter", "cross", "over", ask("was declined")),
  "invitation.rejected": look("letter", "stop", "over", ask("was not approved")),
  "invitation.used": look("letter", "tick", "over", ask("was used already")),
  "invitation.bound_elsewhere": look("letter", "away", "over", ask("is in use on another machine")),
  "answer.unconfirmed": look("letter", "half", "later", retry("Ask the service now")),
  "answer.void": look("letter", "bent", "mend", here),
  "acceptance.expired": look("letter", "minus", "over", ask("was not approved in time")),
  "acceptance.unknown": look(
    "letter",
    "search",
    "over",
    ask("is not known to the service any more"),
  ),
  "approval.pending": look("letter", "clock", "later", retry("Check now")),

  "machine.id_missing": look("machine", "question", "help", retry("I repaired it, try again")),
  "machine.changed": look("machine", "two", "halt", ask("was accepted on other hardware")),
  "machine.reinstalled": look("machine", "bolt", "halt", ask("is for a reinstalled machine")),
  "machine.board_replaced": look("machine", "half", "halt", ask("is for a repaired machine")),
  "machine.disk_moved": look("machine", "away", "halt", ask("was accepted on other hardware")),
  "machine.cloned": look("machine", "bent", "halt", ask("was accepted on the original machine")),
  "enrolment.busy": look("machine", "hourglass", "later"),
  "device.not_enrolled": look("machine", "plus", "mend", here),
  "device.ambiguous": look("machine", "search", "help"),
  "device.unknown": look("machine", "minus", "over", ask("led to a device that was removed")),
  "device.refused": look("machine", "cross", "help", retry("I corrected it, try again")),
  "device.deactivated": look("machine", "stop", "help", retry("It is active again, try again")),

  "name.empty": look("label", "minus", "mend"),
  "name.too_long": look("label", "cut", "mend"),
  "name.forbidden_character": look("label", "stop", "mend"),
  "name.taken": look("label", "two", "mend"),
  "reason.too_long": look("label", "pen", "mend"),

  "usage.invalid": look("drawer", "question", "help"),
  "config.invalid": look("drawer", "pen", "help", retry("I corrected it, try again")),
  "config.overruled": look("drawer", "stop", "help", retry("I corrected it, try again")),
  "config.unsafe": look("drawer", "unlocked", "halt", retry("I protected it, try again")),
  "state.corrupt": look("drawer", "bolt", "help"),
  "state.newer": look("drawer", "plus", "help"),
  "state.unwritable": look("drawer", "lock", "help", retry("I made room, try again")),

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
