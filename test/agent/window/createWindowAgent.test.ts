import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Outcome } from "../../../main/agent/sessionRunner.ts";
import { COMMAND_NAMES, type AgentView } from "../../../preload/contract.ts";
import {
  APPROVED,
  device,
  opened,
  SECRET,
  SERVICE,
  WAITING,
} from "../../core/sessionArbitraries.ts";
import { card, failed, startWindow, type WindowRig } from "./agentWindowRig.ts";
import { cardOf } from "../../support/cardOf.ts";

const answered = (acceptance: typeof WAITING | typeof APPROVED): Outcome => ({
  kind: "answered",
  service: SERVICE,
  opened: opened(),
  acceptance,
  deviceName: "Press line 4",
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const OUT_OF_PLACE = { accepted: false, why: "out_of_place" };

const start = (...outcomes: Outcome[]): WindowRig => startWindow(outcomes);

const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 1000);

async function waiting(interval: number, ...later: Outcome[]): Promise<WindowRig> {
  const rig = start(card, answered({ ...WAITING, interval }), ...later);
  rig.agent.openInvitation("a link");
  await seconds(0);
  rig.agent.command("accept", { name: "Press line 4", card: cardOf(rig.agent) });
  await seconds(0);
  expect(rig.runner.state().kind).toBe("waiting");
  return rig;
}

describe("snapshots", () => {
  test("begin with the welcome screen", () => {
    expect(start().agent.view()).toEqual({
      revision: 0,
      productName: "Latchkey",
      language: "en",
      locale: "en",
      frame: { mode: "window", mayClose: true, hasHistory: false },
      screen: { kind: "welcome", problem: null },
      notices: [],
      queued: 0,
    });
  });

  test("grow by one revision with every change, and never say what opens the invitation", async () => {
    const { agent, views } = start(card, answered(APPROVED), {
      kind: "deviceRead",
      device: device(),
    });
    agent.openInvitation(`latchkey://invite/${SECRET.value}`);
    await seconds(0);
    agent.command("accept", { name: "Press line 4", card: cardOf(agent) });
    await seconds(0);
    expect(views.map(({ screen }) => screen.kind)).toEqual([
      "working",
      "card",
      "working",
      "working",
      "approved",
    ]);
    expect(views.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    expect(agent.view()).toEqual(views.at(-1));
    expect(JSON.stringify(views)).not.toContain(SECRET.value);
  });

  test("go to everybody who listens, and to nobody who stopped", async () => {
    const { agent, views } = start(card);
    const more: AgentView[] = [];
    const stop = agent.subscribe((view) => more.push(view));
    agent.openInvitation("a link");
    stop();
    await seconds(0);
    expect([views.length, more.length]).toEqual([2, 1]);
  });
});

describe("commands", () => {
  test.each(
    COMMAND_NAMES.filter(
      (name) => !/^(submitInvitation|startOver|closeWindow|setLanguage)$/.test(name),
    ),
  )("%s is out of place on the welcome screen", (name) => {
    const { agent, tasks } = start();
    const payload = { name: "Press", reason: null, text: "" };
    expect(agent.command(name, payload)).toEqual(OUT_OF_PLACE);
    expect(tasks).toEqual([]);
  });

  test("each gesture has an idempotency key of its own, and trying again keeps it", async () => {
    const timeout = failed({ code: "service.timeout" });
    const { agent, tasks } = start(card, timeout, timeout, card);
    agent.command("submitInvitation", { text: "a link" });
    await seconds(0);
    expect(agent.command("accept", { name: "Press", card: cardOf(agent) })).toEqual({
      accepted: true,
    });
    await seconds(0);
    expect(agent.command("retry", {})).toEqual({ accepted: true });
    await seconds(0);
    agent.command("startOver", {});
    agent.command("submitInvitation", { text: "a link" });
    await seconds(0);
    agent.command("decline", { reason: null, card: cardOf(agent) });
    const keys = tasks.flatMap((task) => (task.kind === "answer" ? [task.idempotencyKey] : []));
    expect(keys).toHaveLength(3);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("nothing replaces an answer under way, not even another invitation from outside", async () => {
    const { agent, tasks } = start(card);
    agent.openInvitation("a link");
    await seconds(0);
    agent.command("accept", { name: "Press", card: cardOf(agent) });
    agent.openInvitation("another link");
    for (const name of ["startOver", "retry"] as const) {
      expect(agent.command(name, {})).toMatchObject({ accepted: false });
    }
    // Scanned beside the answer under way, it is no other than one from outside.
    expect(agent.command("submitInvitation", { text: "another link" })).toEqual({ accepted: true });
    expect(tasks.map(({ kind }) => kind)).toEqual(["open", "answer"]);
  });

  test("closing is told to whoever holds the window", async () => {
    const { agent } = start();
    let closed = false;
    void agent.closeRequested.then(() => (closed = true));
    await seconds(0);
    expect(closed).toBe(false);
    expect(agent.command("closeWindow", {})).toEqual({ accepted: true });
    await seconds(0);
    expect(closed).toBe(true);
  });
});

describe("while it waits for an administrator", () => {
  const polls = ({ tasks }: WindowRig): number =>
    tasks.filter(({ kind }) => kind === "poll").length;

  test("asks at the service's interval until somebody decided", async () => {
    const still = answered({ ...WAITING, interval: 5 });
    const read: Outcome = { kind: "deviceRead", device: device() };
    const rig = await waiting(5, still, still, answered(APPROVED), read);
    await seconds(4);
    expect(polls(rig)).toBe(0);
    await seconds(1);
    expect(polls(rig)).toBe(1);
    await seconds(5);
    expect(polls(rig)).toBe(2);
    await seconds(5);
    expect(rig.agent.view().screen.kind).toBe("approved");
    await seconds(600);
    expect(polls(rig)).toBe(3);
  });

  test("goes on asking after failures that may pass, less and less often, and says so", async () => {
    const unreachable = failed({ code: "service.unreachable" });
    const rig = await waiting(5, unreachable, unreachable, answered(WAITING));
    await seconds(5);
    expect(rig.agent.view().screen).toMatchObject({
      kind: "problem",
      problem: { code: "service.unreachable" },
    });
    await seconds(9);
    expect(polls(rig)).toBe(1);
    await seconds(1);
    expect(polls(rig)).toBe(2);
    await seconds(19);
    expect(polls(rig)).toBe(2);
    await seconds(1);
    expect(polls(rig)).toBe(3);
    expect(rig.agent.view().screen.kind).toBe("waiting");
  });

  test("slows down when it is told to, and stays on its screen", async () => {
    const still = answered({ ...WAITING, interval: 5 });
    const slowDown = failed({ code: "service.rate_limited", retryAfterSeconds: 60 });
    const rig = await waiting(5, slowDown, still, still);
    await seconds(5);
    expect(rig.agent.view().screen.kind).toBe("waiting");
    await seconds(59);
    expect(polls(rig)).toBe(1);
    await seconds(1);
    expect(polls(rig)).toBe(2);
    await seconds(9);
    expect(polls(rig)).toBe(2);
    await seconds(1);
    expect(polls(rig)).toBe(3);
  });

  test("stops where somebody must do something first", async () => {
    const rig = await waiting(5, failed({ code: "credentials.rejected" }));
    await seconds(600);
    expect(polls(rig)).toBe(1);
    expect(rig.agent.command("retry", {})).toEqual({ accepted: true });
  });

  test("does not ask in a hurry, whatever interval the service names", async () => {
    const rig = await waiting(10_000_000, answered(WAITING));
    await seconds(3_599);
    expect(polls(rig)).toBe(0);
    await seconds(1);
    expect(polls(rig)).toBe(1);
  });

  test("asks when told to, but no sooner than the service allows", async () => {
    const still = answered({ ...WAITING, interval: 5 });
    const rig = await waiting(5, still, failed({ code: "service.unreachable" }), still);
    expect(rig.agent.command("checkApproval", {})).toEqual({ accepted: true });
    await seconds(4.9);
    expect(polls(rig)).toBe(0);
    await seconds(0.1);
    expect(polls(rig)).toBe(1);
    await seconds(5);
    expect(rig.agent.view().screen.kind).toBe("problem");
    // Nobody answered: nobody said how long to wait.
    rig.agent.command("checkApproval", {});
    await seconds(0);
    expect(polls(rig)).toBe(3);
  });

  test("stops asking when the person goes on to something else", async () => {
    const rig = await waiting(5);
    rig.agent.command("startOver", {});
    await seconds(600);
    expect(polls(rig)).toBe(0);
  });

  test("keeps no process alive", async () => {
    vi.useRealTimers();
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    const { agent, runner } = start(card, answered(WAITING));
    agent.openInvitation("a link");
    await runner.settled();
    agent.command("accept", { name: "Press", card: cardOf(agent) });
    expect(await runner.settled()).toMatchObject({ kind: "waiting" });
    expect(timers()).toBe(before);
  });
});

describe("while it is deactivated", () => {
  const deactivated = failed({ code: "device.deactivated" });

  test("asks seldom by itself, at once when told to, and goes on once it is active", async () => {
    const rig = start(deactivated, deactivated, deactivated, {
      kind: "deviceRead",
      device: device(),
    });
    const task = {
      kind: "readDevice",
      service: SERVICE,
      clientId: "device-1",
      created: false,
      opened: null,
    } as const;
    rig.runner.request({ kind: "resume", task });
    await seconds(0);
    const { screen } = rig.agent.view();
    expect(screen.kind).toBe("deactivated");
    await seconds(329);
    expect(rig.tasks).toHaveLength(1);
    await seconds(1);
    expect(rig.tasks).toHaveLength(2);
    expect(rig.agent.view().screen).toEqual(screen);
    rig.agent.command("checkApproval", {});
    await seconds(0);
    expect(rig.tasks).toHaveLength(3);
    await seconds(330);
    expect(rig.tasks).toHaveLength(4);
    expect(rig.agent.view().screen.kind).toBe("approved");
    const kinds = new Set(rig.views.map((view) => view.screen.kind));
    expect(kinds).toEqual(new Set(["working", "deactivated", "approved"]));
    await seconds(3_600);
    expect(rig.tasks).toHaveLength(4);
  });
});

describe("a consent", () => {
  test("counts only for the card that was shown when it was given", async () => {
    const other = opened({ invitedAt: "2031-01-01T00:00:00Z" });
    const { agent, tasks } = start(card, {
      kind: "opened",
      opened: other,
      proposedName: "Press line 4",
    });
    agent.openInvitation("a link");
    await seconds(0);
    const first = cardOf(agent);
    expect(first).not.toBe("");
    for (const stale of ["", first.replace("]", ',"x"]')]) {
      expect(agent.command("accept", { name: "Press", card: stale })).toEqual(OUT_OF_PLACE);
      expect(agent.command("decline", { reason: null, card: stale })).toEqual(OUT_OF_PLACE);
    }
    agent.command("startOver", {});
    agent.openInvitation("another link");
    await seconds(0);
    expect(cardOf(agent)).not.toBe(first);
    expect(agent.command("accept", { name: "Press", card: first })).toEqual(OUT_OF_PLACE);
    expect(tasks.map(({ kind }) => kind)).toEqual(["open", "open"]);
  });
});
