import { type DomainContext, toTimestamp } from "./domainContext.ts";
import { findInvitationBySecret, stateOf } from "./invitationRecord.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

/** What whoever holds a link may know of it without proving who they are: no names, no addresses. */
export type InvitationStanding =
  /** It can be accepted; until when (RFC 3339), or `null` where it has no end. */
  | { readonly state: "open"; readonly expiresAt: string | null }
  | {
      readonly state:
        | "waiting"
        | "used"
        | "rejected"
        | "declined"
        | "expired"
        | "revoked"
        | "superseded";
    };

/**
 * Where the invitation with this token stands towards anybody. Reads only.
 * @returns `invitation.unknown` for every text that opens nothing, whatever it resembles.
 */
export function showStanding(context: DomainContext, token: string): Outcome<InvitationStanding> {
  const record = findInvitationBySecret(context, { token }, null);
  if (record === undefined) return refuse("invitation.unknown");
  const state = stateOf(context, record);
  switch (state) {
    case "pending": {
      const end = record.expires_at;
      return done({ state: "open", expiresAt: end === null ? null : toTimestamp(end) });
    }
    case "approved":
      return done({ state: "used" });
    case "inactivated":
      return done({ state: "superseded" });
    case "waiting":
    case "rejected":
    case "declined":
    case "expired":
    case "revoked":
      return done({ state });
    default:
      return assertNever(state);
  }
}
