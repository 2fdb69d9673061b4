import * as fc from "fast-check";

/** What may happen to invitations and machines, one step of a history each. */
export interface AnswerStep {
  readonly kind: "look" | "accept" | "decline";
  readonly invitation: number;
  readonly machine: number;
  /** By access code in place of the token. */
  readonly byCode: boolean;
}
export type Step =
  | { readonly kind: "invite"; readonly hours: number | null }
  | AnswerStep
  | { readonly kind: "resend" | "revoke" | "deny"; readonly invitation: number }
  | {
      readonly kind: "approve";
      readonly invitation: number;
      readonly enrolAs: "new" | "reclaim" | undefined;
    }
  /** Asks what became of an answer; or of one that was never sent, and arrives afterwards. */
  | { readonly kind: "settle"; readonly answer: number }
  | { readonly kind: "late"; readonly invitation: number; readonly machine: number }
  | { readonly kind: "wait"; readonly hours: number }
  | { readonly kind: "policy"; readonly approval: "automatic" | "manual" }
  | { readonly kind: "deactivate" | "activate" | "rotate" | "leave"; readonly machine: number };

export const board = (digit: string) => ({
  confidence: "medium" as const,
  smbiosUuid: digit.repeat(32),
  disk: digit.repeat(32),
});

/**
 * First key, machine id and hardware: two share an id and nothing else (a clone), two a key (a
 * copied profile), two their hardware (installed anew, with and without a new id).
 */
export const MACHINES = [
  { key: "key-a", id: "a".repeat(32), evidence: board("1") },
  { key: "key-b", id: "b".repeat(32), evidence: board("2") },
  { key: "key-clone-of-b", id: "b".repeat(32), evidence: board("3") },
  { key: "key-a", id: "c".repeat(32), evidence: board("4") },
  { key: "key-d", id: "d".repeat(32), evidence: board("5") },
  { key: "key-d-anew", id: "d".repeat(32), evidence: board("5") },
  { key: "key-d-with-new-id", id: "e".repeat(32), evidence: board("5") },
] as const;

/** Counted from the newest: most of what happens, happens to what is new. */
const index = fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 5);
export const pick = <Entry>(list: readonly Entry[], back: number): Entry | undefined =>
  list.at(-1 - (back % Math.max(1, list.length)));

const answerArbitrary = fc.record({
  kind: fc.constantFrom("look" as const, "accept" as const, "accept" as const, "decline" as const),
  invitation: index,
  machine: fc.nat(MACHINES.length - 1),
  byCode: fc.boolean(),
});

const inviteArbitrary = fc.record({
  kind: fc.constant("invite" as const),
  hours: fc.constantFrom(null, 1, 72),
});

export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: answerArbitrary },
  { weight: 3, arbitrary: inviteArbitrary },
  fc.record({
    kind: fc.constantFrom("resend" as const, "revoke" as const, "deny" as const),
    invitation: index,
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("approve" as const),
      invitation: index,
      enrolAs: fc.constantFrom(undefined, undefined, "new" as const, "reclaim" as const),
    }),
  },
  fc.record({ kind: fc.constant("settle" as const), answer: index }),
  fc.record({
    kind: fc.constant("late" as const),
    invitation: index,
    machine: fc.nat(MACHINES.length - 1),
  }),
  fc.record({ kind: fc.constant("wait" as const), hours: fc.constantFrom(0.5, 2, 100) }),
  fc.record({
    kind: fc.constant("policy" as const),
    approval: fc.constantFrom("automatic" as const, "manual" as const),
  }),
  fc.record({
    kind: fc.constantFrom(
      "deactivate" as const,
      "activate" as const,
      "activate" as const,
      "rotate" as const,
      "rotate" as const,
      "leave" as const,
    ),
    machine: fc.nat(MACHINES.length - 1),
  }),
);
