import { describe, expect, test } from "vitest";
import {
  createSessionRunner,
  type Outcome,
  type PerformTask,
  type SessionRunner,
} from "../../main/agent/sessionRunner.ts";
import type { Progress, SessionState, Task } from "../../main/core/sessionState.ts";
import { toScreen } from "../../main/core/view.ts";
import { APPROVED, device, opened, SERVICE } from "../core/sessionArbitraries.ts";
import { ENGLISH } from "../support/englishWords.ts";

interface Call {
  readonly task: Task;
  readonly report: (progress: Progress) => void;
  readonly end: (outcome: Outcome) => void;
  readonly crash: (error: unknown) => void;
}

/** A runner whose tasks end when the test says so. */
function runner(): { session: SessionRunner; calls: Call[]; states: SessionState[] } {
  const calls: Call[] = [];
  const perform: PerformTask = (task, report) =>
    new Promise((end, crash) => {
      calls.push({ task, report, end, crash });
    });
  const session = createSessionRunner(perform);
  const states: SessionState[] = [];
  session.subscribe((state) => states.push(state));
  return { session, calls, states };
}

const submit = (text: string) => ({ kind: "submit", text }) as const;
const card: Outcome = { kind: "opened", opened: opened(), proposedName: "Press" };
const failed: Outcome = { kind: "failed", failure: { code: "service.timeout" } };
const kinds = (states: readonly SessionState[]): string[] => states.map(({ kind }) => kind);

describe("createSessionRunner", () => {
  test("begins with nothing and does nothing by itself", async () => {
    const { session, calls } = runner();
    expect(session.state()).toEqual({ kind: "idle", problem: null });
    expect(await session.settled()).toEqual({ kind: "idle", problem: null });
    expect(calls).toEqual([]);
  });

  test("performs a task and tells every step", async () => {
    const { session, calls, states } = runner();
    expect(session.request(submit("a"))).toBe(true);
    calls[0]?.report("signing-in");
    calls[0]?.end(card);
    expect(await session.settled()).toMatchObject({ kind: "card" });
    expect(kinds(states)).toEqual(["working", "working", "card"]);
    expect(states[1]).toMatchObject({ progress: "signing-in" });
  });

  test("refuses what does not fit, and tells nobody", () => {
    const { session, states } = runner();
    expect(session.request({ kind: "accept", name: "Press", idempotencyKey: "key" })).toBe(false);
    expect(session.request({ kind: "retry" })).toBe(false);
    expect(states).toEqual([]);
  });

  test("goes from the answer to the device without being asked", async () => {
    const { session, calls } = runner();
    session.request(submit("a"));
    calls[0]?.end(card);
    await session.settled();
    session.request({ kind: "accept", name: "Press", idempotencyKey: "key" });
    const answered = { service: SERVICE, opened: opened(), deviceName: "Press" };
    calls[1]?.end({ kind: "answered", acceptance: APPROVED, ...answered });
    const settled = session.settled();
    await new Promise(setImmediate);
    expect(calls.map(({ task }) => task.kind)).toEqual(["open", "answer", "readDevice"]);
    calls[2]?.end({ kind: "deviceRead", device: device() });
    expect(await settled).toMatchObject({ kind: "enrolled" });
  });

  test("lets a late outcome of abandoned work go", async () => {
    const { session, calls } = runner();
    session.request(submit("a"));
    session.request(submit("b"));
    calls[0]?.report("looking-up");
    calls[0]?.end(failed);
    await new Promise(setImmediate);
    expect(session.state()).toMatchObject({ kind: "working", progress: "reading-invitation" });
    calls[1]?.end(card);
    expect(await session.settled()).toMatchObject({ kind: "card" });
  });

  test.each<[string, (call: Call) => void]>([
    ["rejects", (call) => call.crash(new RangeError("secret text"))],
    ["rejects with no error", (call) => call.crash("secret text")],
  ])("takes a task that %s for a mistake of its own, and stays usable", async (_, crash) => {
    const { session, calls } = runner();
    session.request(submit("a"));
    crash(calls[0] as Call);
    const state = await session.settled();
    expect(state).toMatchObject({ kind: "problem", failure: { code: "internal.bug" } });
    const machine = {
      hostname: "press-4",
      platform: "linux",
      maker: null,
      model: null,
      serial: null,
    } as const;
    expect(JSON.stringify(toScreen(state, { machine, words: ENGLISH, known: [] }))).not.toContain(
      "secret text",
    );
    expect(session.request({ kind: "retry" })).toBe(true);
  });

  test("takes a task that throws at once for a mistake of its own", async () => {
    const session = createSessionRunner(() => {
      throw new RangeError("at once");
    });
    session.request(submit("a"));
    expect(await session.settled()).toMatchObject({ failure: { code: "internal.bug" } });
  });

  test("gives every piece of work a number of its own, even to listeners that ask for more", async () => {
    const calls: Call[] = [];
    const session = createSessionRunner(
      (task, report) => new Promise((end, crash) => calls.push({ task, report, end, crash })),
    );
    let asked = false;
    session.subscribe(() => {
      if (asked) return;
      asked = true;
      session.request(submit("from the listener"));
    });
    session.request(submit("first"));
    expect(calls).toHaveLength(2);
    const first = calls.find(({ task }) => task.kind === "open" && task.text === "first");
    first?.end(failed);
    await new Promise(setImmediate);
    // The first one's outcome is late: what the listener asked for is under way.
    expect(session.state()).toMatchObject({
      kind: "working",
      task: { text: "from the listener" },
    });
  });

  test("does the work even where a listener fails", async () => {
    const { session, calls } = runner();
    const stop = session.subscribe(() => {
      throw new Error("a broken window");
    });
    expect(() => session.request(submit("a"))).toThrow("a broken window");
    stop();
    calls[0]?.end(card);
    expect(await session.settled()).toMatchObject({ kind: "card" });
  });

  test("tells nobody who does not want to hear any more", () => {
    const { session } = runner();
    const heard: string[] = [];
    const stop = session.subscribe(({ kind }) => heard.push(kind));
    session.request(submit("a"));
    stop();
    stop();
    session.request(submit("b"));
    expect(heard).toEqual(["working"]);
  });
});
