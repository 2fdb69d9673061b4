import * as fc from "fast-check";
import type { Weather } from "./weather.ts";

/** What goes wrong during a step of a machine. */
export type Trouble =
  /** The process dies after so many moments, counted from the beginning or from the answer on. */
  | { readonly kind: "crash"; readonly from: "start" | "answer"; readonly moments: number }
  | { readonly kind: "weather"; readonly weather: Weather };

/** Instead of a number: the machine that came last, which is often a copy or begins anew. */
export const NEWEST = 3;

/** What a person does at a machine; a process that is not there is started first. */
interface AtMachine {
  /** Counted modulo the number there are. */
  readonly machine: number;
  readonly trouble: Trouble | null;
}

export type Step =
  | { readonly kind: "invite"; readonly hours: number | null }
  | { readonly kind: "resend" | "revoke" | "deny"; readonly invitation: number }
  | {
      readonly kind: "approve";
      readonly invitation: number;
      readonly enrolAs: "new" | undefined;
    }
  | { readonly kind: "policy"; readonly approval: "automatic" | "manual" }
  | { readonly kind: "expire"; readonly hours: number }
  | ({
      readonly kind: "inspect" | "accept" | "decline";
      readonly invitation: number;
      readonly byCode: boolean;
    } & AtMachine)
  | ({ readonly kind: "retry" | "resume" | "restart" | "rename" | "rotate" } & AtMachine)
  | ({ readonly kind: "unenrol"; readonly isOffline: boolean } & AtMachine)
  /** Everything on the machine, on other hardware. */
  | { readonly kind: "clone"; readonly machine: number }
  /** The same hardware, and nothing else that was there. */
  | { readonly kind: "reinstall"; readonly machine: number }
  /** One of the requests that were held up arrives. */
  | { readonly kind: "deliver"; readonly which: number };

export type MachineStep = Extract<Step, AtMachine>;

const fate = fc.constantFrom(
  "lose-reply" as const,
  "delay" as const,
  "duplicate" as const,
  "lose-request" as const,
);

/** Answers are few in a step: the first and the second are the interesting ones. */
const weather: fc.Arbitrary<Weather> = fc.oneof(
  fc.record({ after: fc.nat(1), of: fc.constant("answers" as const), fate, isOver: fc.boolean() }),
  fc.record({ after: fc.nat(9), of: fc.constant("all" as const), fate, isOver: fc.boolean() }),
);

const trouble: fc.Arbitrary<Trouble | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("crash" as const),
      from: fc.constantFrom("answer" as const, "start" as const),
      moments: fc.nat(23),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("weather" as const), weather }) },
);

const invitation = fc.nat(3);
const machine = fc.constantFrom(0, 1, NEWEST);

/** Mostly what machines do; without an invitation there is nothing to do. */
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("accept" as const),
      invitation,
      byCode: fc.boolean(),
      machine,
      trouble,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("inspect" as const, "decline" as const),
      invitation,
      byCode: fc.boolean(),
      machine,
      trouble,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "restart" as const,
        "resume" as const,
        "retry" as const,
        "rename" as const,
        "rotate" as const,
        "rotate" as const,
      ),
      machine,
      trouble,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("unenrol" as const),
      isOffline: fc.boolean(),
      machine,
      trouble,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("invite" as const),
      hours: fc.constantFrom(72, null, 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("resend" as const, "revoke" as const, "deny" as const),
      invitation,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("approve" as const),
      invitation,
      enrolAs: fc.constantFrom(undefined, undefined, undefined, "new" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("policy" as const),
      approval: fc.constantFrom("manual" as const, "automatic" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("expire" as const),
      hours: fc.constantFrom(2, 100),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("clone" as const, "clone" as const, "reinstall" as const),
      machine,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("deliver" as const), which: fc.nat(3) }) },
);

/** A machine that dies in the middle of its answer, and is copied as it lies there. */
const copiedInTheMiddle: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.nat(23), fc.nat(1))
  .map(([moments, second]) => [
    {
      kind: "accept",
      invitation: 0,
      byCode: false,
      machine: 0,
      trouble: { kind: "crash", from: "answer", moments },
    },
    { kind: "clone", machine: 0 },
    { kind: "invite", hours: 72 },
    { kind: "accept", invitation: second, byCode: false, machine: NEWEST, trouble: null },
  ]);

/** Histories with all kinds of steps; some begin with what chance alone seldom brings about. */
export function createHistories(size: "small" | "medium"): fc.Arbitrary<readonly Step[]> {
  const steps = fc.array(stepArbitrary, { maxLength: size === "small" ? 14 : 30, size });
  const beginning = fc.oneof(
    { weight: 9, arbitrary: fc.constant<readonly Step[]>([]) },
    { weight: 1, arbitrary: copiedInTheMiddle },
  );
  return fc.tuple(beginning, steps).map(([first, later]) => first.concat(later));
}
