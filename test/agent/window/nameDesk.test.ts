import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createNameDesk, type NameDesk } from "../../../main/agent/window/nameDesk.ts";
import { fail, succeed, type Result } from "../../../main/core/result.ts";
import type { NameCheck } from "../../../protocol/invitation.ts";
import { opened } from "../../core/sessionArbitraries.ts";
import { card, startWindow } from "./agentWindowRig.ts";
import { cardOf } from "../../support/cardOf.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);
const free = (name: string): Result<NameCheck> =>
  succeed({ name, state: "free", instead: null, refused: false });
const taken = (name: string): Result<NameCheck> =>
  succeed({ name, state: "taken", instead: `${name} 2`, refused: true });

interface Rig {
  readonly desk: NameDesk;
  readonly asked: string[];
  readonly answer: (answer: Result<NameCheck | null>) => Promise<void>;
  readonly changes: () => number;
}

function start(): Rig {
  const asked: string[] = [];
  const open: ((answer: Result<NameCheck | null>) => void)[] = [];
  let changes = 0;
  const desk = createNameDesk({
    ask: (_, name) => {
      asked.push(name);
      return new Promise((resolve) => open.push(resolve));
    },
    onChange: () => (changes += 1),
  });
  return {
    desk,
    asked,
    changes: () => changes,
    answer: async (answer) => {
      open.shift()?.(answer);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const CARD = opened();

describe("a name on the card", () => {
  test("is asked about once the person pauses, and said to be free or taken", async () => {
    const { desk, asked, answer } = start();
    expect(desk.checkOf(CARD)).toEqual({ state: "unchecked" });
    for (const text of ["P", "Pr", "Press"]) desk.check(CARD, text);
    expect(desk.checkOf(CARD)).toEqual({ state: "checking", name: "Press" });
    expect(asked).toEqual([]);
    await pause();
    expect(asked).toEqual(["Press"]);
    await answer(taken("Press"));
    expect(desk.checkOf(CARD)).toEqual({
      state: "taken",
      name: "Press",
      instead: "Press 2",
      isRefused: true,
    });
    desk.check(CARD, "Press 2");
    await pause();
    await answer(free("Press 2"));
    expect(desk.checkOf(CARD)).toEqual({ state: "free", name: "Press 2" });
  });

  test("is asked about in its form as a name, and once", async () => {
    const { desk, asked, changes } = start();
    desk.check(CARD, "  Press   4 ");
    await pause();
    const before = changes();
    desk.check(CARD, "Press 4");
    await pause();
    expect(asked).toEqual(["Press 4"]);
    expect(changes()).toBe(before);
  });

  test("newest wins: one question at a time, and no answer to a former one is shown", async () => {
    const { desk, asked, answer } = start();
    desk.check(CARD, "One");
    await pause();
    desk.check(CARD, "Two");
    await pause();
    desk.check(CARD, "Three");
    await pause();
    expect(asked).toEqual(["One"]);
    await answer(taken("One"));
    expect(desk.checkOf(CARD)).toEqual({ state: "checking", name: "Three" });
    expect(asked).toEqual(["One", "Three"]);
    await answer(free("Three"));
    expect(desk.checkOf(CARD)).toEqual({ state: "free", name: "Three" });
  });

  test.each<[string, Result<NameCheck | null>]>([
    ["does not say", succeed(null)],
    ["cannot be asked", fail("service.unreachable")],
    ["refuses the question", fail("service.rate_limited")],
  ])("stays unchecked where the service %s, and can be asked about again", async (_, said) => {
    const { desk, answer, asked } = start();
    desk.check(CARD, "Press");
    await pause();
    await answer(said);
    expect(desk.checkOf(CARD)).toEqual({ state: "unchecked" });
    desk.check(CARD, "Press");
    await pause();
    expect(asked).toHaveLength(2);
  });

  test.each(["", "  ", "a\nb", "x".repeat(65)])("%j is no name, and no question", async (text) => {
    const { desk, asked } = start();
    desk.check(CARD, "Press");
    desk.check(CARD, text);
    await pause();
    expect([desk.checkOf(CARD), asked]).toEqual([{ state: "unchecked" }, []]);
  });

  test("of a machine that is a device already is no question: it keeps its own", async () => {
    const { desk, asked } = start();
    desk.check(opened({ effect: "join" }), "Press");
    await pause();
    expect(asked).toEqual([]);
  });

  test("of another card is another question", async () => {
    const { desk, answer, asked } = start();
    desk.check(CARD, "Press");
    await pause();
    const other = opened();
    expect(desk.checkOf(other)).toEqual({ state: "unchecked" });
    desk.check(other, "Press");
    await answer(taken("Press"));
    expect(desk.checkOf(other)).toEqual({ state: "checking", name: "Press" });
    await pause();
    await answer(free("Press"));
    expect([desk.checkOf(other).state, asked.length]).toEqual(["free", 2]);
  });
});

describe("in the window", () => {
  test("the proposed name is asked about by itself, and Accept waits for no answer", async () => {
    const asked: string[] = [];
    const rig = startWindow([card], {
      checkName: (_, name) => {
        asked.push(name);
        return new Promise(() => undefined);
      },
    });
    rig.agent.openInvitation("a link");
    await pause();
    expect(asked).toEqual(["Press line 4"]);
    expect(rig.agent.view().screen).toMatchObject({
      kind: "card",
      nameCheck: { state: "checking", name: "Press line 4" },
    });
    expect(rig.agent.command("checkName", { name: "Press 5" })).toEqual({ accepted: true });
    expect(rig.agent.command("accept", { name: "Press 5", card: cardOf(rig.agent) })).toEqual({
      accepted: true,
    });
    expect(rig.tasks.at(-1)?.kind).toBe("answer");
    expect(rig.agent.command("checkName", { name: "Press 6" })).toMatchObject({ accepted: false });
  });
});
