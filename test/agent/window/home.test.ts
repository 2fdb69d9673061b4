import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toHomeTask } from "../../../main/agent/resumption.ts";
import type { Outcome } from "../../../main/agent/sessionRunner.ts";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import type { Enrolment } from "../../../main/enrolment/enrolmentRecord.ts";
import type { AgentScreen } from "../../../preload/contract.ts";
import { APPROVED, device, opened, ORGANIZATION, SERVICE } from "../../core/sessionArbitraries.ts";
import { card, ENROLMENT, failed, startWindow, type WindowRig } from "./agentWindowRig.ts";
import { cardOf } from "../../support/cardOf.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 1000);
const read: Outcome = { kind: "deviceRead", device: device() };
const OTHER: Enrolment = {
  ...ENROLMENT,
  clientId: "device-2",
  deviceName: "Press",
  organization: { id: "id-Other", name: "Other" },
};
const answered: Outcome = {
  kind: "answered",
  service: SERVICE,
  opened: opened(),
  acceptance: APPROVED,
  deviceName: "Press line 4",
};
const left: Outcome = { kind: "left", organization: ORGANIZATION, problem: null };

/** A window of a machine that is a device, opened without an invitation. */
async function atHome(
  outcomes: Outcome[],
  enrolments: readonly Enrolment[] = [ENROLMENT],
): Promise<WindowRig> {
  const book = { enrolments: () => enrolments, waiting: () => [] };
  const rig = startWindow(outcomes, { book });
  rig.runner.request({ kind: "resume", task: toHomeTask(enrolments[0] ?? ENROLMENT) });
  await seconds(0);
  return rig;
}

const screenOf = (rig: WindowRig): AgentScreen => rig.agent.view().screen;

function homeOf(rig: WindowRig): Extract<AgentScreen, { kind: "home" }> {
  const screen = screenOf(rig);
  if (screen.kind !== "home") throw new Error(screen.kind);
  return screen;
}

describe("a machine that is a device", () => {
  test("opens with its home, as the service has just described it", async () => {
    const rig = await atHome([read], [ENROLMENT, OTHER]);
    expect(homeOf(rig)).toEqual({
      kind: "home",
      device: {
        serviceOrigin: SERVICE,
        clientId: "device-1",
        name: "Press line 4",
        organization: ORGANIZATION,
        groups: device().groups,
        licences: device().licences,
        enrolledAt: "2026-11-20T08:00:00Z",
      },
      asOf: null,
      problem: null,
      rename: null,
      nameProblem: null,
      others: [{ clientId: "device-2", name: "Press", organization: OTHER.organization }],
    });
  });

  test.each<ErrorCode>([
    "service.unreachable",
    "service.timeout",
    "service.failed",
    "service.rate_limited",
    "service.not_allowed",
    "network.offline",
    "credentials.locked",
    "credentials.lost",
    "device.refused",
    "device.unknown",
    "clock.skewed",
    "internal.bug",
  ])("opens with what was known of it, and says why, after %s", async (code) => {
    const rig = await atHome([failed({ code })]);
    expect(homeOf(rig)).toMatchObject({
      asOf: "2026-11-21T08:00:00Z",
      device: { name: "Press line 4", groups: ENROLMENT.seen?.groups },
      problem: { code },
    });
  });

  test("that was never read since knows its name and its organization", async () => {
    const { seen: _, ...before } = ENROLMENT;
    const rig = await atHome([failed({ code: "service.timeout" })], [before]);
    expect(homeOf(rig)).toMatchObject({
      asOf: "2026-11-20T08:00:00Z",
      device: { name: "Press line 4", organization: ORGANIZATION, groups: [], licences: [] },
    });
  });

  test.each<ErrorCode>(["machine.cloned", "machine.reinstalled", "device.not_enrolled"])(
    "has no home with %s",
    async (code) => {
      const rig = await atHome([failed({ code })]);
      expect(screenOf(rig)).toMatchObject({ kind: "problem", problem: { code } });
    },
  );

  test("deactivated is a screen of its own, and home once it is active again", async () => {
    const rig = await atHome([failed({ code: "device.deactivated" }), read]);
    expect(screenOf(rig).kind).toBe("deactivated");
    rig.agent.command("checkApproval", {});
    await seconds(0);
    expect(screenOf(rig).kind).toBe("home");
  });

  test("asks again by itself each minute, behind the screen, until it is answered", async () => {
    const timeout = failed({ code: "service.timeout" });
    const rig = await atHome([timeout, timeout, read]);
    const before = screenOf(rig);
    await seconds(65);
    expect(rig.tasks).toHaveLength(1);
    await seconds(1);
    expect(rig.tasks).toHaveLength(2);
    expect(screenOf(rig)).toEqual(before);
    await seconds(66);
    expect(homeOf(rig)).toMatchObject({ asOf: null, problem: null });
    expect(new Set(rig.views.map(({ screen }) => screen.kind))).toEqual(
      new Set(["working", "home"]),
    );
    await seconds(3_600);
    expect(rig.tasks).toHaveLength(3);
  });

  test("waits for a person where asking again would only ask them the same", async () => {
    const rig = await atHome([failed({ code: "credentials.locked" }), read]);
    await seconds(3_600);
    expect(rig.tasks).toHaveLength(1);
    expect(rig.agent.command("retry", {})).toEqual({ accepted: true });
    await seconds(0);
    expect(homeOf(rig).problem).toBeNull();
  });

  test("takes a name and leaves while it is asked about behind the screen", async () => {
    const rig = await atHome([failed({ code: "service.timeout" })]);
    rig.agent.command("retry", {});
    await seconds(0);
    expect(rig.runner.state().kind).toBe("working");
    expect(screenOf(rig).kind).toBe("home");
    expect(rig.agent.command("rename", { name: "" })).toEqual({ accepted: true });
    expect(homeOf(rig).nameProblem).toMatchObject({ code: "name.empty" });
    rig.agent.command("retry", {});
    expect(rig.agent.command("rename", { name: "Press 9" })).toEqual({ accepted: true });
    expect(rig.tasks.at(-1)).toMatchObject({ kind: "rename", name: "Press 9" });
  });

  test("is renamed at home, and stays there with what was wrong", async () => {
    const rig = await atHome([
      read,
      failed({ code: "name.too_long" }),
      { kind: "deviceRead", device: device("Press 9") },
    ]);
    rig.agent.command("rename", { name: "Press 9" });
    await seconds(0);
    expect(homeOf(rig)).toMatchObject({
      device: { name: "Press line 4" },
      nameProblem: { code: "name.too_long" },
    });
    rig.agent.command("rename", { name: "Press 9" });
    await seconds(0);
    expect(homeOf(rig)).toMatchObject({ device: { name: "Press 9" }, nameProblem: null });
  });
});

describe("the way home", () => {
  const ways: [string, Outcome[], (rig: WindowRig) => void | Promise<void>][] = [
    ["welcome", [], () => undefined],
    ["approved", [card, answered, read], acceptIt],
    ["declined", [card, { kind: "declined" }], declineIt],
    ["a problem", [failed({ code: "invitation.expired" })], openIt],
    ["left", [read, left], leaveIt],
  ];
  async function openIt(rig: WindowRig): Promise<void> {
    rig.agent.openInvitation("a link");
    await seconds(0);
  }
  async function acceptIt(rig: WindowRig): Promise<void> {
    await openIt(rig);
    rig.agent.command("accept", { name: "Press line 4", card: cardOf(rig.agent) });
    await seconds(0);
    expect(screenOf(rig).kind).toBe("approved");
  }
  async function declineIt(rig: WindowRig): Promise<void> {
    await openIt(rig);
    rig.agent.command("decline", { reason: null, card: cardOf(rig.agent) });
    await seconds(0);
    expect(screenOf(rig).kind).toBe("declined");
  }
  async function leaveIt(rig: WindowRig): Promise<void> {
    rig.agent.command("showHome", { clientId: null });
    await seconds(0);
    rig.agent.command("leave", {});
    await seconds(0);
    expect(screenOf(rig).kind).toBe("left");
  }

  test.each(ways)("leads from %s", async (_, outcomes, go) => {
    const book = { enrolments: () => [OTHER, ENROLMENT], waiting: () => [] };
    const rig = startWindow([...outcomes, read], { book });
    await go(rig);
    expect(rig.agent.command("showHome", { clientId: null })).toEqual({ accepted: true });
    await seconds(0);
    expect(homeOf(rig).device.clientId).toBe("device-1");
  });

  test.each(ways)("is none from %s where this machine is no device", async (way, outcomes, go) => {
    if (way === "left") return;
    const rig = startWindow(outcomes);
    await go(rig);
    const before = screenOf(rig);
    expect(rig.agent.command("showHome", { clientId: null })).toMatchObject({ accepted: false });
    expect(screenOf(rig)).toEqual(before);
  });

  test("leads from one device to the other, and to no device that this machine is not", async () => {
    const rig = await atHome(
      [read, { kind: "deviceRead", device: { ...device("Press"), clientId: "device-2" } }],
      [ENROLMENT, OTHER],
    );
    expect(rig.agent.command("showHome", { clientId: "device-9" })).toMatchObject({
      accepted: false,
    });
    rig.agent.command("showHome", { clientId: "device-2" });
    await seconds(0);
    expect(homeOf(rig)).toMatchObject({
      device: { clientId: "device-2", name: "Press" },
      others: [{ clientId: "device-1" }],
    });
  });

  test("does not lead away from a card", async () => {
    const book = { enrolments: () => [ENROLMENT], waiting: () => [] };
    const rig = startWindow([card], { book });
    await openIt(rig);
    expect(rig.agent.command("showHome", { clientId: null })).toMatchObject({ accepted: false });
    expect(screenOf(rig).kind).toBe("card");
  });
});

describe("leaving", () => {
  test("is work that nothing replaces, and ends with what remains", async () => {
    const rig = await atHome([read]);
    expect(rig.agent.command("leave", {})).toEqual({ accepted: true });
    expect(screenOf(rig)).toMatchObject({
      kind: "working",
      step: "opening-credentials",
      plan: ["opening-credentials", "signing-in", "leaving"],
    });
    expect(rig.tasks.at(-1)).toEqual({
      kind: "leave",
      service: SERVICE,
      organization: ORGANIZATION,
    });
    for (const name of ["startOver", "retry", "leave", "showHistory"] as const) {
      expect(rig.agent.command(name, {})).toMatchObject({ accepted: false });
    }
    rig.agent.openInvitation("another link");
    expect(screenOf(rig).kind).toBe("working");
  });

  test("says what could not be told", async () => {
    const problem = { code: "service.unreachable" } as const;
    const rig = await atHome([read, { ...left, problem }]);
    rig.agent.command("leave", {});
    await seconds(0);
    expect(screenOf(rig)).toMatchObject({
      kind: "left",
      organization: ORGANIZATION,
      problem,
    });
  });

  test("that changed nothing can be tried again, or given up", async () => {
    const rig = await atHome([read, failed({ code: "credentials.locked" }), left]);
    rig.agent.command("leave", {});
    await seconds(0);
    expect(screenOf(rig)).toMatchObject({ kind: "problem", problem: { retryable: true } });
    rig.agent.command("retry", {});
    await seconds(0);
    expect(screenOf(rig).kind).toBe("left");
  });

  test("is for a device on the screen alone", async () => {
    const rig = startWindow([card]);
    rig.agent.openInvitation("a link");
    await seconds(0);
    expect(rig.agent.command("leave", {})).toMatchObject({ accepted: false });
  });
});
