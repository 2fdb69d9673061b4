import * as fc from "fast-check";
import type { KeptAnswer } from "../../main/enrolment/keptAnswer.ts";
import type { Acceptance } from "../../protocol/invitation.ts";
import { GROUP, ORGANIZATION } from "../core/sessionArbitraries.ts";

export const SERVICE = "https://licences.example.com";
export const OTHER_SERVICE = "https://other.example";
export const THIS_MACHINE = "0".repeat(32);
export const OTHER_MACHINE = "f".repeat(32);
export const EVIDENCE = { confidence: "low" } as const;
/** As the agent sees the machine it runs on. */
export const HERE = { deviceId: THIS_MACHINE, evidence: EVIDENCE };

const common = { organization: ORGANIZATION, group: GROUP };

export function approved(clientId = "device-1", acceptanceId = "acc-1"): Acceptance {
  return {
    state: "approved",
    acceptanceId,
    created: true,
    clientId,
    deviceName: "Press line 4",
    ...common,
  };
}

export function waiting(acceptanceId = "acc-1"): Acceptance {
  return { state: "waiting", acceptanceId, interval: 5, reason: "manual_approval", ...common };
}

export function ended(state: "rejected" | "expired", acceptanceId = "acc-1"): Acceptance {
  return state === "rejected"
    ? { state, acceptanceId, reason: null, ...common }
    : { state, acceptanceId, ...common };
}

export function answer(acceptance: Acceptance, more: Partial<KeptAnswer> = {}): KeptAnswer {
  return {
    service: SERVICE,
    acceptance,
    deviceName: "Press line 4",
    ...HERE,
    at: "2026-11-22T08:00:00.000Z",
    ...more,
  };
}

const acceptanceIds = fc.constantFrom("acc-1", "acc-2", "acc-3");
const clientIds = fc.constantFrom("device-1", "device-2", "device-3");

/** Answers of two services about a few acceptances and devices, in any order. */
export const answers: fc.Arbitrary<KeptAnswer> = fc
  .tuple(
    fc.constantFrom("approved", "waiting", "rejected", "expired"),
    clientIds,
    acceptanceIds,
    fc.constantFrom(SERVICE, OTHER_SERVICE),
    fc.constantFrom("Press line 4", "Press line 5"),
    fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
  )
  .map(([state, clientId, acceptanceId, service, deviceName, at]) => {
    const more = { service, deviceName, at: at.toISOString() };
    if (state === "approved") return answer(approved(clientId, acceptanceId), more);
    if (state === "waiting") return answer(waiting(acceptanceId), more);
    return answer(ended(state === "rejected" ? "rejected" : "expired", acceptanceId), more);
  });
