import type { DeclineRequest } from "../../protocol/invitation.ts";
import type { DomainContext } from "./domainContext.ts";
import { acceptanceStateOf } from "./invitationRecord.ts";
import type { Caller } from "./invitationVerdict.ts";
import { takeAnswer } from "./answering.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

export interface Declined {
  readonly invitationId: string;
  readonly state: "declined";
}

/** Why a device that accepted cannot decline any more. */
const REFUSAL = {
  waiting: "invitation.used",
  approved: "invitation.used",
  rejected: "invitation.rejected",
  expired: "invitation.expired",
} as const;

/** Declines for good. The key that declined may say so again; nobody else can answer any more. */
export function declineInvitation(
  context: DomainContext,
  caller: Caller,
  request: DeclineRequest,
  idempotencyKey: string,
): Outcome<Declined> {
  const answer = { operation: "decline", request, idempotencyKey } as const;
  return takeAnswer<Declined>(context, caller, answer, (record, verdict) => {
    switch (verdict.kind) {
      case "open":
        context.database.run(
          `UPDATE invitations SET state = 'declined', decline_reason = ?, declined_by = ?
           WHERE id = ?`,
          request.reason?.trim() || null,
          caller.keyThumbprint,
          record.id,
        );
        return done({ invitationId: record.id, state: "declined" });
      case "declined_by_caller":
        return done({ invitationId: record.id, state: "declined" });
      case "accepted_by_caller":
        return refuse(REFUSAL[acceptanceStateOf(context, record, verdict.acceptance)]);
      case "accepted_elsewhere":
        return refuse("invitation.bound_elsewhere");
      case "over":
        return refuse(verdict.code);
      default:
        return assertNever(verdict);
    }
  });
}
