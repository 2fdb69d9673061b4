import type { InvitationReference } from "../../protocol/invitation.ts";
import { type Outcome, refuse } from "../domain/outcome.ts";
import { createTokenBuckets, type RateLimit } from "./rateLimit.ts";

export interface InvitationLimits {
  /** Lookups, acceptances and declinations of one client. */
  readonly requests: RateLimit;
  /** Access codes of one client that were wrong. */
  readonly wrongCodes: RateLimit;
}

export const DEFAULT_LIMITS: InvitationLimits = {
  // A client is a whole fleet of machines: what many devices do at once must pass.
  requests: { burst: 2_000, perMinute: 1_200 },
  // A code has 70 random bits: a person may mistype often, a machine never gets anywhere.
  wrongCodes: { burst: 20, perMinute: 6 },
};

/** Stands before everything that opens an invitation, and slows down whoever tries secrets. */
export interface InvitationGuard {
  run<Value>(
    key: string,
    reference: InvitationReference,
    answer: () => Outcome<Value>,
  ): Outcome<Value>;
}

export function createInvitationGuard(
  limits: InvitationLimits,
  clock: () => number,
): InvitationGuard {
  const requests = createTokenBuckets(limits.requests, clock);
  const wrongCodes = createTokenBuckets(limits.wrongCodes, clock);
  return {
    run(key, reference, answer) {
      const allowed = requests.take(key);
      if (!allowed.ok) return refuse("rate.limited", allowed);
      const isCode = "code" in reference;
      if (isCode) {
        // Right codes wait as well: otherwise the waiting would tell which were right.
        const trying = wrongCodes.peek(key);
        if (!trying.ok) return refuse("rate.limited", trying);
      }
      const outcome = answer();
      if (isCode && !outcome.ok && outcome.refusal.code === "invitation.unknown") {
        wrongCodes.take(key);
      }
      return outcome;
    },
  };
}
