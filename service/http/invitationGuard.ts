import { normalizeCrockford } from "../../protocol/crockford.ts";
import type { InvitationReference } from "../../protocol/invitation.ts";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import { hashSecret } from "../storage/secretHash.ts";
import { createTokenBuckets, type RateLimit } from "./rateLimit.ts";

export interface InvitationLimits {
  /** Lookups, acceptances and declinations of one client. */
  readonly requests: RateLimit;
  /** Access codes of one client that were wrong; tokens, where anybody may ask without a proof. */
  readonly wrongCodes: RateLimit;
  /** Requests with one token or code, right or wrong, of all clients together. */
  readonly oneSecret: RateLimit;
}

export const DEFAULT_LIMITS: InvitationLimits = {
  // A client is a whole fleet of machines: what many devices do at once must pass.
  requests: { burst: 2_000, perMinute: 1_200 },
  // A code has 60 random bits: a person may mistype often, a machine never gets anywhere.
  wrongCodes: { burst: 20, perMinute: 6 },
  // An invitation is opened a few times by a few machines; a link that a whole site opens at once
  // still passes, whoever goes on opening it is held to one a second.
  oneSecret: { burst: 2_000, perMinute: 60 },
};

/** Stands before everything that opens an invitation, and slows down whoever tries secrets. */
export interface InvitationGuard {
  /** Counts a request that names no invitation. */
  admit(key: string): Outcome<void>;
  /** @param slowsGuesses whether wrong secrets slow `key` down; codes always do. */
  run<Value>(
    key: string,
    reference: InvitationReference,
    answer: () => Outcome<Value>,
    slowsGuesses?: boolean,
  ): Outcome<Value>;
}

export function createInvitationGuard(
  limits: InvitationLimits,
  clock: () => number,
): InvitationGuard {
  const requests = createTokenBuckets(limits.requests, clock, "in_turn");
  const wrongCodes = createTokenBuckets(limits.wrongCodes, clock);
  const oneSecret = createTokenBuckets(limits.oneSecret, clock);

  function admit(key: string): Outcome<void> {
    const allowed = requests.take(key);
    return allowed.ok ? done(undefined) : refuse("rate.limited", allowed);
  }

  return {
    admit,
    run(key, reference, answer, slowsGuesses = "code" in reference) {
      const admitted = admit(key);
      if (!admitted.ok) return admitted;
      if (slowsGuesses) {
        // Right codes wait as well: otherwise the waiting would tell which were right.
        const trying = wrongCodes.peek(key);
        if (!trying.ok) return refuse("rate.limited", trying);
      }
      // Before anything is looked for, so that a secret of somebody else counts like no secret.
      const opening = oneSecret.take(nameOf(reference));
      if (!opening.ok) return refuse("rate.limited", opening);
      const outcome = answer();
      if (slowsGuesses && !outcome.ok && outcome.refusal.code === "invitation.unknown") {
        wrongCodes.take(key);
      }
      return outcome;
    },
  };
}

/** However it was written; hashed, so that no secret stays in memory for the sake of counting. */
function nameOf(reference: InvitationReference): string {
  const text = "token" in reference ? reference.token : reference.code;
  return hashSecret(normalizeCrockford(text) ?? text);
}
