import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { leastPauseSeconds, pollDelaySeconds } from "../../main/core/polling.ts";
import type { SessionState } from "../../main/core/sessionState.ts";
import { APPROVED, device, EXPIRED, REJECTED, WAITING } from "./sessionArbitraries.ts";
import { accept, after, answered, card, enrolled, failed, submit, taskOf } from "./sessionStory.ts";

const ask = { kind: "checkApproval" };
const rename = { kind: "rename", name: "Press 6" };
const waiting = (interval = 5): SessionState =>
  after([submit, card, accept, answered({ ...WAITING, interval })]);
const still = answered(WAITING);
const refused = (code: ErrorCode, retryAfterSeconds?: number): object => ({
  kind: "failed",
  failure: { code, ...(retryAfterSeconds && { retryAfterSeconds }) },
});
const slowDown = refused("service.rate_limited");
const away = refused("service.unreachable");

/** A wait in which each question had the outcome given. */
const story = (...outcomes: readonly object[]): SessionState =>
  after(
    outcomes.flatMap((outcome) => [ask, outcome]),
    waiting(),
  );
/** The pause by the least and by the most of chance. */
const pauses = (state: SessionState): (number | null)[] => [
  pollDelaySeconds(state, () => 0),
  pollDelaySeconds(state, () => 1),
];

describe("the pause before the next question", () => {
  test.each<[string, SessionState, number, number]>([
    ["is the service's interval", waiting(), 5, 5],
    ["is an hour at most", waiting(1_000_000_000), 3_600, 3_600],
    ["stays while nobody has decided", story(still, still), 5, 5],
    ["is longer by 5 s after a slow down", story(slowDown), 10, 10],
    ["and by 5 s more after another", story(slowDown, slowDown), 15, 15],
    ["for good", story(slowDown, still, still), 10, 10],
    ["also beneath failures", story(slowDown, away, still), 10, 10],
    ["begins to back off anew after one", story(away, away, slowDown, away), 10, 20],
    ["is what a slow down asks for", story(refused("service.rate_limited", 60)), 60, 60],
    ["once", story(refused("service.rate_limited", 60), still), 10, 10],
    ["is up to twice as long after no answer", story(away), 5, 10],
    ["and four times after another", story(away, away), 10, 20],
    ["five minutes at most", story(...Array<object>(20).fill(away)), 150, 300],
    ["is the interval again after an answer", story(away, away, still), 5, 5],
    ["is what a failing service asks for", story(refused("service.failed", 90)), 90, 90],
    ["never shorter than the interval", story(refused("service.failed", 1)), 5, 10],
  ])("%s", (_, state, least, most) => {
    expect(pauses(state)).toEqual([least, most]);
  });

  test("is the interval where that is longer than any backing off", () => {
    const state = after([ask, away, ask, away], waiting(900));
    expect(pauses(state)).toEqual([900, 900]);
  });

  test.each<[string, SessionState]>([
    ["what somebody must repair", story(refused("credentials.rejected"))],
    ["an end", story(refused("acceptance.unknown"))],
    ["an approval", story(answered(APPROVED))],
    ["a rejection", story(answered(REJECTED))],
    ["running out of time", story(answered(EXPIRED))],
    ["the question, before its answer", after([ask], waiting())],
    ["a card", after([submit, card])],
    ["a failure of something else", after([submit, failed("service.unreachable")])],
    ["opening as a deactivated device", after([submit, failed("device.deactivated")])],
  ])("is none after %s", (_, state) => {
    expect(pauses(state)).toEqual([null, null]);
  });

  test.each<[string, SessionState]>([
    ["reads itself", after([...enrolled.slice(0, -1), failed("device.deactivated")])],
    ["is renamed", after([...enrolled, rename, failed("device.deactivated")])],
    ["waits to join another group", story(refused("device.deactivated"))],
  ])("is five minutes, more or less, where a deactivated device %s", (_, state) => {
    expect(state.kind).toBe("deactivated");
    expect(pauses(state)).toEqual([270, 330]);
    // Nothing learned: no news.
    const again = after([ask, failed("service.timeout")], state);
    expect(again).toEqual(state);
  });
});

describe("asking again", () => {
  test("after no answer goes on with the same acceptance", () => {
    const again = after([ask], story(away));
    expect(taskOf(again)).toMatchObject({ kind: "poll", waiting: { acceptanceId: "acc-1" } });
  });

  test("by hand goes out no sooner than the service allows, and at once where nobody answered", () => {
    expect(leastPauseSeconds(story(still))).toBe(5);
    expect(leastPauseSeconds(story(slowDown))).toBe(10);
    expect(leastPauseSeconds(story(refused("service.rate_limited", 60)))).toBe(60);
    expect(leastPauseSeconds(story(away))).toBe(0);
  });
});

/** Of sums of fractions of seconds. */
const ROUNDING = 1e-6;

/** A service that goes by RFC 8628 s3.5: a question too soon makes the interval longer for good. */
interface StrictService {
  readonly intervalSeconds: number;
  /** When each question failed on its way: from, until. */
  readonly outages: readonly (readonly [number, number])[];
  readonly decidedAt: number;
  readonly decision: typeof APPROVED;
}

function simulate(service: StrictService, chance: () => number) {
  let state = waiting(service.intervalSeconds);
  let now = 0;
  let required = service.intervalSeconds;
  let lastAsked = 0;
  const asked: number[] = [];
  let slowedDown = 0;
  for (;;) {
    const pause = pollDelaySeconds(state, chance);
    if (pause === null) return { state, asked, slowedDown, now };
    now += pause;
    asked.push(now);
    const isAway = service.outages.some(([from, until]) => now >= from && now < until);
    const isTooSoon = now - lastAsked < required - ROUNDING;
    let outcome: object;
    if (isAway) outcome = away;
    else if (isTooSoon) {
      outcome = slowDown;
      slowedDown += 1;
      required += 5;
    } else {
      const acceptance = now >= service.decidedAt ? service.decision : WAITING;
      outcome = answered({ ...acceptance, interval: service.intervalSeconds });
    }
    if (!isAway) lastAsked = now;
    state = after([ask, outcome], state);
  }
}

const outage = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 4_000 }))
  .map(([from, length]) => [from, from + length] as const);
const services: fc.Arbitrary<StrictService> = fc.record({
  intervalSeconds: fc.integer({ min: 1, max: 600 }),
  outages: fc.array(outage, { maxLength: 5 }),
  decidedAt: fc.integer({ min: 0, max: 30_000 }),
  decision: fc.constantFrom(APPROVED, REJECTED, EXPIRED),
});
const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

test("a whole wait: no question too soon, none forgotten, and the decision is heard", () => {
  fc.assert(
    fc.property(services, chances, (service, chance) => {
      const next = (): number => chance.next().value ?? 0;
      const { state, asked, slowedDown, now } = simulate(service, next);
      expect(slowedDown).toBe(0);
      const gaps = asked.map((at, index) => at - (asked[index - 1] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(service.intervalSeconds - ROUNDING);
      expect(Math.max(...gaps)).toBeLessThan(Math.max(service.intervalSeconds, 300) + ROUNDING);
      const ends = { approved: "working", rejected: "problem", expired: "problem" } as const;
      expect(state.kind).toBe(ends[service.decision.state as keyof typeof ends]);
      // Heard at the latest one pause after both the decision and the last outage.
      const possible = Math.max(service.decidedAt, ...service.outages.map(([, until]) => until));
      expect(now).toBeLessThan(possible + Math.max(service.intervalSeconds, 300) + ROUNDING);
    }),
  );
});

test("a service that changed its mind about the interval is obeyed after one question too many", () => {
  const state = story(slowDown, slowDown, away, slowDown, still);
  expect(pauses(state)).toEqual([20, 20]);
});

test("an active device that says it is deactivated is believed, and then that it is active", () => {
  const asleep = { ...device("Press 9"), state: "deactivated" as const };
  const state = after([...enrolled.slice(0, -1), { kind: "deviceRead", device: asleep }]);
  expect(state).toMatchObject({
    kind: "deactivated",
    device: { name: "Press 9", organization: { name: "Acme" } },
  });
  expect(after([ask, failed("service.timeout")], state)).toEqual(state);
  expect(after([ask, { kind: "deviceRead", device: device() }], state).kind).toBe("enrolled");
});
