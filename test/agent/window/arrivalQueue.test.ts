import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createArrivalQueue,
  QUEUE_MAX_LENGTH,
  type Arrival,
  type ArrivalQueue,
} from "../../../main/agent/window/arrivalQueue.ts";
import { isUndecided } from "../../../main/agent/window/arrivals.ts";
import { createSessionRunner, type Outcome } from "../../../main/agent/sessionRunner.ts";
import { fail, succeed } from "../../../main/core/result.ts";
import type { Task } from "../../../main/core/sessionState.ts";
import { opened } from "../../core/sessionArbitraries.ts";
import { ENGLISH } from "../../support/englishWords.ts";

const CARD: Outcome = { kind: "opened", opened: opened(), proposedName: "P" };
const REVOKED: Outcome = { kind: "failed", failure: { code: "invitation.revoked" } };
const OFFLINE: Outcome = { kind: "failed", failure: { code: "network.offline" } };
const CUT_OFF: Outcome = { kind: "failed", failure: { code: "link.cut_off" } };

/** Links are single letters here; `?` at the end is another spelling, `!` at the start is none. */
function start() {
  const tasks: Task[] = [];
  let end: ((outcome: Outcome) => void) | null = null;
  let changes = 0;
  const runner = createSessionRunner((task) => {
    tasks.push(task);
    return new Promise((resolve) => (end = resolve));
  });
  const queue: ArrivalQueue = createArrivalQueue({
    recognize: (text) =>
      text.startsWith("!") ? fail("link.cut_off") : succeed(text.replace("?", "")),
    state: () => runner.state(),
    submit: (text) => runner.request({ kind: "submit", text }),
    startOver: () => runner.request({ kind: "startOver" }),
    onChange: () => (changes += 1),
  });
  return {
    queue,
    runner,
    tasks,
    changes: () => changes,
    /** What was opened, in order. */
    opened: () => tasks.flatMap((task) => (task.kind === "open" ? [task.text] : [])),
    /** Ends the work under way. */
    end: async (outcome: Outcome) => {
      end?.(outcome);
      await new Promise(setImmediate);
    },
    accept: () => runner.request({ kind: "accept", name: "Press", idempotencyKey: "k" }),
  };
}

async function withCard(link = "a") {
  const rig = start();
  rig.queue.arrive(link);
  await rig.end(CARD);
  expect(rig.runner.state().kind).toBe("card");
  return rig;
}

describe("an invitation that arrives", () => {
  test("is shown where nobody decides, and waits where somebody does", async () => {
    const { queue, opened, runner, accept } = await withCard();
    expect(queue.arrive("b")).toBe("queued");
    expect(accept()).toBe(true);
    expect(queue.arrive("c")).toBe("queued");
    expect([opened(), queue.length(), runner.state().kind]).toEqual([["a"], 2, "working"]);
  });

  test("is one with the one on the screen and with one that waits, however it is written", async () => {
    const { queue, opened, changes } = await withCard();
    queue.arrive("b");
    const before = changes();
    for (let launch = 0; launch < 200; launch += 1) {
      expect([queue.arrive("a?"), queue.arrive("b?")]).toEqual(["same", "same"]);
    }
    expect([opened(), queue.length(), changes()]).toEqual([["a"], 1, before]);
  });

  test("is tried again where trying again can help", async () => {
    const rig = start();
    rig.queue.arrive("a");
    expect(rig.queue.arrive("a")).toBe("same");
    await rig.end(OFFLINE);
    expect(rig.queue.arrive("a?")).toBe("shown");
    expect(rig.opened()).toEqual(["a", "a?"]);
  });

  test("finds room for 20; the next is told, not lost in silence, until there is room", async () => {
    const { queue, changes } = await withCard();
    const results = Array.from({ length: 30 }, (_, at) => queue.arrive(`link-${at}`));
    expect(results.filter((each) => each === "queued")).toHaveLength(QUEUE_MAX_LENGTH);
    expect(results.slice(QUEUE_MAX_LENGTH)).toEqual(Array(10).fill("full"));
    expect(changes()).toBe(QUEUE_MAX_LENGTH + 1);
    expect(queue.notices(ENGLISH)).toMatchObject([{ kind: "lost" }]);
    expect(queue.startOver()).toBe(true);
    expect(queue.notices(ENGLISH)).toEqual([]);
    expect(queue.length()).toBe(QUEUE_MAX_LENGTH - 1);
  });
});

describe("what is no usable invitation", () => {
  test("is shown on the welcome screen, with its reason", async () => {
    const { queue, runner, end } = start();
    expect(queue.arrive("!")).toBe("unusable");
    await end(CUT_OFF);
    expect(runner.state()).toEqual({ kind: "idle", problem: { code: "link.cut_off" } });
    expect(queue.notices(ENGLISH)).toEqual([]);
  });

  test("is told beside the card, once, and takes nothing away", async () => {
    const { queue, runner, opened, changes } = await withCard();
    for (let launch = 0; launch < 200; launch += 1) expect(queue.arrive("!")).toBe("unusable");
    queue.refuse({ code: "link.cut_off" });
    expect([opened(), queue.length(), changes()]).toEqual([["a"], 0, 1]);
    expect(queue.notices(ENGLISH)).toHaveLength(1);
    queue.refuse({ code: "link.ambiguous" });
    expect([queue.notices(ENGLISH).length, changes()]).toEqual([1, 2]);
    expect(runner.state().kind).toBe("card");
    expect(JSON.stringify(queue.notices(ENGLISH))).not.toContain("!");
  });

  test("is no news any more once the person goes on", async () => {
    const { queue } = await withCard();
    queue.refuse({ code: "link.malformed" });
    expect(queue.startOver()).toBe(true);
    expect(queue.notices(ENGLISH)).toEqual([]);
  });
});

describe("the next that waits", () => {
  test("comes when it is asked for; the undecided one goes behind the others", async () => {
    const { queue, opened, end } = await withCard();
    queue.arrive("b");
    queue.arrive("c");
    for (const shown of ["b", "c", "a", "b"]) {
      expect(queue.showNext()).toBe(true);
      expect([opened().at(-1), queue.length()]).toEqual([shown, 2]);
      await end(CARD);
    }
  });

  test("comes in place of one that is done with", async () => {
    const { queue, opened, end } = await withCard();
    queue.arrive("b");
    queue.startOver();
    expect([opened().at(-1), queue.length()]).toEqual(["b", 0]);
    await end(REVOKED);
    expect(queue.arrive("c")).toBe("shown");
    expect(queue.showNext()).toBe(false);
  });

  test("does not come while an answer is under way", async () => {
    const { queue, opened, accept } = await withCard();
    queue.arrive("b");
    accept();
    expect([queue.showNext(), queue.startOver()]).toEqual([false, false]);
    expect([opened(), queue.length()]).toEqual([["a"], 1]);
  });

  test("is the one that is typed, where that waits", async () => {
    const { queue, opened, accept, end } = await withCard();
    queue.arrive("b");
    accept();
    await end(REVOKED);
    expect(queue.type("b?")).toBe(true);
    expect([opened().at(-1), queue.length()]).toEqual(["b?", 0]);
  });
});

describe("an invitation from the page where none is asked for, as from a scanner", () => {
  test.each([
    ["a card", () => undefined],
    ["an answer under way", (rig: Awaited<ReturnType<typeof withCard>>) => rig.accept()],
  ])("waits beside %s, and what is none is told", async (_, lead) => {
    const rig = await withCard();
    lead(rig);
    const { queue, opened } = rig;
    expect([queue.type("b"), queue.type("a?"), queue.type("!")]).toEqual([true, true, true]);
    expect([opened(), queue.length()]).toEqual([["a"], 1]);
    expect(queue.notices(ENGLISH)).toHaveLength(1);
  });
});

type Step =
  | { readonly kind: "arrive"; readonly link: string }
  | { readonly kind: "end"; readonly outcome: Outcome }
  | { readonly kind: "next" | "over" | "accept" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 16, arbitrary: fc.nat(59).map((at): Step => ({ kind: "arrive", link: `l${at}` })) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "arrive", link: "!" }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<Outcome>(CARD, REVOKED, OFFLINE, { kind: "declined" })
      .map((outcome): Step => ({ kind: "end", outcome })),
  },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: "next" }, { kind: "over" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "accept" }) },
);

test("1,000 stories: none is lost, none is shown over another that is being decided", async () => {
  const seen = new Map<Arrival, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 120, size: "max" }),
      async (steps) => {
        const rig = start();
        const accounted = new Set<string>();
        for (const each of steps) {
          const shownBefore = rig.opened().length;
          const wasUndecided = isUndecided(rig.runner.state());
          switch (each.kind) {
            case "arrive": {
              const waited = rig.queue.length();
              const arrival = rig.queue.arrive(each.link);
              seen.set(arrival, (seen.get(arrival) ?? 0) + 1);
              if (arrival === "queued") expect(rig.queue.length()).toBe(waited + 1);
              if (arrival === "full") expect(waited).toBe(QUEUE_MAX_LENGTH);
              if (arrival === "shown") expect(rig.opened().at(-1)).toBe(each.link);
              if (arrival !== "shown" && arrival !== "unusable") {
                expect(rig.opened()).toHaveLength(shownBefore);
              }
              // What arrives opens itself over an undecided one only to try that one again.
              if (arrival === "shown" && wasUndecided && shownBefore > 0) {
                expect(rig.runner.state().kind).toBe("working");
              }
              if (arrival === "shown" || arrival === "queued") accounted.add(each.link);
              if (arrival === "same") expect(accounted.has(each.link)).toBe(true);
              break;
            }
            case "end":
              await rig.end(each.outcome);
              break;
            case "next":
              rig.queue.showNext();
              break;
            case "over":
              rig.queue.startOver();
              break;
            case "accept":
              rig.accept();
              break;
          }
          expect(rig.queue.length()).toBeLessThanOrEqual(QUEUE_MAX_LENGTH);
        }
        // The person goes through all that waits: then every one that was taken has been on the screen.
        while (rig.queue.length() > 0) {
          await rig.end(REVOKED);
          if (rig.runner.state().kind !== "problem") await rig.end(REVOKED);
          rig.queue.startOver();
        }
        const shown = new Set(rig.opened());
        expect([...accounted].filter((link) => !shown.has(link))).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
  expect(
    Math.min(
      ...["shown", "same", "queued", "full", "unusable"].map(
        (kind) => seen.get(kind as Arrival) ?? 0,
      ),
    ),
  ).toBeGreaterThan(20);
}, 60_000);
