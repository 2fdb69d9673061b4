import type { DeclineRequest } from "../../protocol/invitation.ts";
import type { DomainContext } from "./domainContext.ts";
import { claimIdempotencyKey } from "./idempotency.ts";
import { findInvitationBySecret } from "./invitationRecord.ts";
import { type Caller, judge } from "./invitationVerdict.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

export interface Declined {
  readonly invitationId: string;
  readonly state: "declined";
}

/** Declines for good. The key that declined may say so again; nobody else can answer any more. */
export function declineInvitation(
  context: DomainContext,
  caller: Caller,
  request: DeclineRequest,
  idempotencyKey: string,
): Outcome<Declined> {
  return context.database.transaction((): Outcome<Declined> => {
    const { keyThumbprint } = caller;
    const claimed = claimIdempotencyKey(context, {
      operation: "decline",
      idempotencyKey,
      keyThumbprint,
      body: request,
    });
    if (!claimed.ok) return claimed;
    const record = findInvitationBySecret(context, request.invitation, caller.organizationId);
    if (record === undefined) return refuse("invitation.unknown");
    const verdict = judge(context, record, caller);
    switch (verdict.kind) {
      case "open":
        context.database.run(
          `UPDATE invitations SET state = 'declined', decline_reason = ?, declined_by = ?
           WHERE id = ?`,
          request.reason?.trim() || null,
          keyThumbprint,
          record.id,
        );
        return done({ invitationId: record.id, state: "declined" });
      case "declined_by_caller":
        return done({ invitationId: record.id, state: "declined" });
      case "accepted_by_caller":
        return refuse(
          verdict.acceptance.state === "rejected" ? "invitation.rejected" : "invitation.used",
        );
      case "accepted_elsewhere":
        return refuse("invitation.bound_elsewhere");
      case "over":
        return refuse(verdict.code);
      default:
        return assertNever(verdict);
    }
  });
}
