import type { SettledAnswer } from "../../protocol/invitation.ts";
import { toAcceptance } from "./acceptance.ts";
import type { DomainContext } from "./domainContext.ts";
import { findIdempotencyKey, voidIdempotencyKey } from "./idempotency.ts";
import { findAcceptanceOf, findInvitation } from "./invitationRecord.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

/**
 * Says what became of the answer a device gave under an idempotency key, as it stands now. Where
 * none has arrived, the key is given up in the same transaction: an answer that was delayed on its
 * way is refused when it comes, and never counts behind the device's back.
 *
 * The key that signs is the proof; for which organization its client speaks does not matter.
 */
export function settleAnswer(
  context: DomainContext,
  keyThumbprint: string,
  idempotencyKey: string,
): Outcome<SettledAnswer> {
  return context.database.transaction((): Outcome<SettledAnswer> => {
    const used = findIdempotencyKey(context, keyThumbprint, idempotencyKey);
    if (used === undefined) {
      voidIdempotencyKey(context, keyThumbprint, idempotencyKey);
      return done({ answer: "none" });
    }
    if (used.operation === "void") return done({ answer: "none" });
    const record =
      used.invitation_id === null ? undefined : findInvitation(context, used.invitation_id);
    // Taken before it was written down for which invitation: "none" would be a lie.
    if (record === undefined) return refuse("idempotency.conflict");
    switch (used.operation) {
      case "decline":
        return record.declined_by === keyThumbprint
          ? done({ answer: "decline", declined: { invitationId: record.id, state: "declined" } })
          : refuse("invitation.bound_elsewhere");
      case "accept": {
        const acceptance = findAcceptanceOf(context, record.id);
        // A key that was replaced is told nothing more: its successor is.
        return acceptance?.key_thumbprint === keyThumbprint
          ? done({ answer: "accept", acceptance: toAcceptance(context, record, acceptance) })
          : refuse("invitation.bound_elsewhere");
      }
      default:
        return assertNever(used.operation);
    }
  });
}
