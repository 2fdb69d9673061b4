import type { AcceptRequest, DeclineRequest } from "../../protocol/invitation.ts";
import type { DomainContext } from "./domainContext.ts";
import { claimIdempotencyKey } from "./idempotency.ts";
import { findInvitationBySecret, type InvitationRecord } from "./invitationRecord.ts";
import { type Caller, judge } from "./invitationVerdict.ts";
import { type Outcome, refuse } from "./outcome.ts";

/** One decision of a machine about an invitation, as often as it is sent. */
export type Answer =
  | {
      readonly operation: "accept";
      readonly request: AcceptRequest;
      readonly idempotencyKey: string;
    }
  | {
      readonly operation: "decline";
      readonly request: DeclineRequest;
      readonly idempotencyKey: string;
    };

/**
 * Takes an answer in one transaction: its idempotency key first, then the invitation and where it
 * stands for this caller; `decide` does the rest, or nothing of it happened.
 */
export function takeAnswer<Value>(
  context: DomainContext,
  caller: Caller,
  { operation, request, idempotencyKey }: Answer,
  decide: (record: InvitationRecord, verdict: ReturnType<typeof judge>) => Outcome<Value>,
): Outcome<Value> {
  return context.database.transaction((): Outcome<Value> => {
    const { keyThumbprint } = caller;
    const claimed = claimIdempotencyKey(context, {
      operation,
      idempotencyKey,
      keyThumbprint,
      body: request,
    });
    if (!claimed.ok) return claimed;
    const record = findInvitationBySecret(context, request.invitation, caller.organizationId);
    return record === undefined
      ? refuse("invitation.unknown")
      : decide(record, judge(context, record, caller));
  });
}
