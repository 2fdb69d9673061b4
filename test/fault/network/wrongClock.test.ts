import { existsSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectFailure, prepareMachine, stateOf } from "../../integration/rig.ts";
import type { AgentMachine } from "../../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../../support/referenceService.ts";
import { tell } from "./networkRig.ts";

/** libfaketime(1), where it is installed. */
function findFaketime(): string | undefined {
  return readdirSync("/usr/lib")
    .map((name) => `/usr/lib/${name}/faketime/libfaketime.so.1`)
    .find((path) => existsSync(path));
}

const faketime = process.platform === "linux" ? findFaketime() : undefined;

const OFFSETS: readonly (readonly [string, string])[] = [
  ["+1d", "1 d ahead of the service"],
  ["-1d", "1 d behind the service"],
  ["+3650d", "10 y ahead of the service"],
  ["-3650d", "10 y behind the service"],
];

describe.skipIf(faketime === undefined)("a machine whose clock is wrong", () => {
  let service: ReferenceService;
  let acme: InvitingOrganization;
  let machine: AgentMachine;
  beforeAll(async () => {
    service = await startReferenceService();
    acme = await createInvitingOrganization(service);
    machine = await prepareMachine(service, acme);
  });
  afterAll(async () => {
    machine?.remove();
    await service?.stop();
  });

  /** Sets the clock of all that this machine runs while `work` lasts, timers excepted. */
  async function withClock<Value>(
    { environment }: AgentMachine,
    offset: string,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const values = {
      LD_PRELOAD: faketime,
      FAKETIME: offset,
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
    };
    Object.assign(environment, values);
    try {
      return await work();
    } finally {
      for (const name of Object.keys(values)) delete environment[name];
    }
  }

  test.each(OFFSETS)(
    "by %s is told so: %s, and accepts once it is right",
    async (offset, detail) => {
      const { landingLink: input } = await acme.invite();
      const before = stateOf(machine);
      const told = await withClock(machine, offset, () =>
        expectFailure({ machine, args: ["accept"], input, code: "clock.skewed" }),
      );
      expect(told[1]?.json().error).toMatchObject({ detail, retry: "after_repair" });
      expect(stateOf(machine)).toEqual(before);
      const inspected = await machine.latchkey(["--json", "inspect"], input);
      tell(`a clock by ${offset}`, { code: "clock.skewed", detail, afterwards: inspected.code });
      expect(inspected.code).toBe(0);
    },
  );

  test.each(OFFSETS)("by %s stays the device it is", async (offset, detail) => {
    const device = await prepareMachine(service, acme);
    const { landingLink } = await acme.invite();
    expect((await device.latchkey(["accept"], landingLink)).code).toBe(0);
    const before = stateOf(device);
    const renamed = await withClock(device, offset, () =>
      device.latchkey(["--json", "rename", "Press line 5"]),
    );
    expect(renamed.json().error).toMatchObject({ code: "clock.skewed", detail });
    expect(stateOf(device)).toEqual(before);
    expect((await device.latchkey(["rename", "Press line 5"])).code).toBe(0);
    tell(`a device by ${offset}`, { code: "clock.skewed", detail, enrolments: 1 });
    device.remove();
  });
});
