import type { AcceptRequest, DeclineRequest } from "../../protocol/invitation.ts";
import type { DomainContext } from "./domainContext.ts";
import { checkIdempotencyKey, useIdempotencyKey } from "./idempotency.ts";
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
 * stands for this caller; `decide` does the rest, or nothing of it happened and the key is free.
 */
export function takeAnswer<Value>(
  context: DomainContext,
  caller: Caller,
  { operation, request, idempotencyKey }: Answer,
  decide: (record: InvitationRecord, verdict: ReturnType<typeof judge>) => Outcome<Value>,
): Outcome<Value> {
  const { keyThumbprint } = caller;
  const use = { operation, idempotencyKey, keyThumbprint, body: request };
  return context.database.transaction((): Outcome<Value> => {
    const free = checkIdempotencyKey(context, use);
    if (!free.ok) return free;
    const record = findInvitationBySecret(context, request.invitation, caller.organizationId);
    if (record === undefined) return refuse("invitation.unknown");
    const decided = decide(record, judge(context, record, caller));
    if (decided.ok) useIdempotencyKey(context, use, record.id);
    return decided;
  });
}
