import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { Acceptance } from "../../protocol/invitation.ts";
import { done, refuse } from "../../service/domain/outcome.ts";
import { createPollPace } from "../../service/http/pollPace.ts";
import { createInvitingOrganization } from "../support/referenceService.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

const waiting = (acceptanceId = "acc") =>
  done<Acceptance>({
    state: "waiting",
    acceptanceId,
    interval: 5,
    reason: "manual_approval",
    organization: { id: "o", name: "O" },
    group: { id: "g", name: "G" },
  });

function createRig(intervalSeconds: number) {
  let now = 0;
  const pace = createPollPace(intervalSeconds, () => now);
  return {
    wait: (ms: number) => (now += ms),
    /** Seconds to wait, or 0 where it was answered. */
    poll(key = "key", acceptanceId = "acc"): number {
      const answer = pace.keep(key, waiting(acceptanceId));
      if (answer.ok) return 0;
      expect(answer.refusal.code).toBe("approval.slow_down");
      return answer.refusal.retryAfterSeconds ?? Number.NaN;
    },
    pace,
  };
}

describe("polling", () => {
  test("at the interval, or a second before it, is answered always; the first time at once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: -1_000, max: 10_000 }), { maxLength: 50 }),
        (interval, deviations) => {
          const rig = createRig(interval);
          expect(rig.poll()).toBe(0);
          for (const deviation of deviations) {
            rig.wait(Math.max(0, interval * 1_000 + deviation));
            expect(rig.poll()).toBe(0);
          }
        },
      ),
    );
  });

  test("however wildly, is answered after the seconds named, which are never more than the interval", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 100 }),
        (interval, waits) => {
          const rig = createRig(interval);
          let answeredAt = Number.NEGATIVE_INFINITY;
          let now = 0;
          for (const wait of waits) {
            now += wait;
            rig.wait(wait);
            const seconds = rig.poll();
            // Refused exactly where too little time has passed since the last answer.
            expect(seconds > 0).toBe(now - answeredAt < interval * 1_000 - 1_000);
            if (seconds === 0) answeredAt = now;
            else {
              expect(Number.isInteger(seconds)).toBe(true);
              expect(seconds).toBeLessThanOrEqual(interval);
            }
          }
          // A refusal, and another one in between, make nothing longer.
          const seconds = rig.poll();
          rig.poll();
          rig.wait(seconds * 1_000);
          if (seconds > 0) expect(rig.poll()).toBe(0);
        },
      ),
    );
  });

  test("every second is no haste where a second is the interval", () => {
    const rig = createRig(1);
    for (let round = 0; round < 20; round += 1) expect(rig.poll()).toBe(0);
  });

  test("is counted for each key and acceptance, and only while it waits", () => {
    const rig = createRig(5);
    expect(rig.poll("key", "a")).toBe(0);
    expect(rig.poll("key", "b")).toBe(0);
    expect(rig.poll("other", "a")).toBe(0);
    expect(rig.poll("key", "a")).toBe(5);
    for (const answer of [
      done<Acceptance>({
        state: "expired",
        acceptanceId: "a",
        organization: { id: "o", name: "O" },
        group: { id: "g", name: "G" },
      }),
      refuse("acceptance.unknown"),
    ]) {
      expect(rig.pace.keep("key", answer)).toBe(answer);
      expect(rig.pace.keep("key", answer)).toBe(answer);
    }
  });
});

let service: InProcessService | undefined;
afterEach(async () => {
  await service?.close();
});

test("the service says so with Retry-After, and holds no decision back", async () => {
  service = await startInProcessService({ args: ["--no-inbox", "--poll-interval", "30"] });
  const careful = await createInvitingOrganization(service, { approval: "manual" });
  const device = await createDeviceSimulator(service.origin);
  const token = await device.applicationToken(careful);
  const sent = await careful.invite();
  const { body } = await device.accept(token, { token: sent.token });
  const first = await device.poll(token, body.acceptanceId);
  expect([first.status, first.body.state]).toEqual([200, "waiting"]);
  const hasty = await device.poll(token, body.acceptanceId);
  expect([hasty.status, hasty.body.code]).toEqual([429, "approval.slow_down"]);
  expect(Number(hasty.headers.get("retry-after"))).toBeGreaterThan(20);
  expect(Number(hasty.headers.get("retry-after"))).toBeLessThanOrEqual(30);
  // Accepting again is no poll, nor is asking about a lost reply.
  expect((await device.accept(token, { token: sent.token })).body).toEqual(body);
  await service.adminRequest("POST", `invitations/${sent.invitation.id}/approve`, {});
  for (let round = 0; round < 3; round += 1) {
    expect((await device.poll(token, body.acceptanceId)).body.state).toBe("approved");
  }
});
