import * as fc from "fast-check";
import { succeed } from "../../main/core/result.ts";
import { describe, expect, it } from "vitest";
import { createNoticeBoard } from "../../main/agent/noticeBoard.ts";
import { createSessionRunner } from "../../main/agent/sessionRunner.ts";
import { createWindowAgent } from "../../main/agent/window/createWindowAgent.ts";
import { findInvitation } from "../../main/core/invitationText.ts";
import { createLinkTests, FORBIDDEN_SWITCHES } from "../../main/desktop/launchArguments.ts";
import { SCREENS } from "./agentFake.ts";
import { LINK, opened, OTHER, start } from "./desktopRig.ts";
import { ENGLISH } from "../support/englishWords.ts";

const linkNumber = (at: number): string => `latchkey://invite/${String(at).padStart(28, "0")}`;

describe("events in any order", () => {
  type Step =
    | { readonly kind: "open-url" | "launch"; readonly link: number }
    | { readonly kind: "ready" };
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("open-url" as const), link: fc.nat(9) }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("launch" as const), link: fc.nat(9) }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: "ready" }) },
  );

  it("bring every link to the agent, none before there is one: 300 orders", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const first = start({ platform: "darwin" });
        const sent = new Set<string>();
        for (const each of steps) {
          if (each.kind === "ready") {
            first.becomeReady();
            await Promise.resolve();
            continue;
          }
          const link = linkNumber(each.link);
          sent.add(link);
          if (each.kind === "open-url") expect(first.emitApp("open-url", link)).toBe(true);
          else
            expect(await start({ machine: first.machine, own: [link] }).outcome).toBe(
              "handed_over",
            );
        }
        first.becomeReady();
        expect(await first.outcome).toBe("opened");
        expect(new Set(first.agentFake.opened)).toEqual(sent);
        expect([first.windows.length, first.agentFake.refused]).toEqual([1, []]);
      }),
      { numRuns: 300 },
    );
  });

  it("1,000 launches of ten links before ready: ten reach the agent, in their order", async () => {
    const first = start();
    for (let at = 0; at < 1_000; at += 1) {
      void start({ machine: first.machine, own: ["--", linkNumber(at % 10)] });
    }
    first.becomeReady();
    await first.outcome;
    expect(first.agentFake.opened).toEqual(Array.from({ length: 10 }, (_, at) => linkNumber(at)));
    expect(first.windows).toHaveLength(1);
  });
});

describe("something of our scheme that is no link of ours", () => {
  it.each<[string, readonly string[], string]>([
    ["two links", [LINK, OTHER], "link.ambiguous"],
    ["a link with a switch in it", [`${LINK} --inspect`], "link.malformed"],
    ["our scheme alone", ["--", "latchkey:"], "link.malformed"],
  ])("is told at a cold start, and where the window is open: %s", async (_what, own, code) => {
    const first = await opened({ own });
    expect([first.agentFake.opened, first.agentFake.refused]).toEqual([[], [code]]);
    expect(first.resumed()).toBe(1);
    first.window.calls.length = 0;
    await start({ machine: first.machine, own }).outcome;
    expect(first.agentFake.refused).toEqual([code, code]);
    expect(first.window.calls).toEqual(["show", "focus"]);
  });

  it("is told where macOS hands it over, before and after ready", async () => {
    const early = start({ platform: "darwin" });
    expect(early.emitApp("open-url", "latchkey:broken link")).toBe(true);
    early.becomeReady();
    await early.outcome;
    early.emitApp("open-url", "latchkey:broken too");
    expect(early.agentFake.refused).toEqual(["link.malformed", "link.malformed"]);
  });
});

describe("a link that comes when the window is closed and an answer still under way", () => {
  async function closedWhileWorking() {
    const started = await opened({ platform: "darwin" });
    started.agentFake.show(SCREENS.working);
    started.window.destroy();
    expect(started.machine.primary).toBeNull();
    return started;
  }

  it("gets a window again, on the same agent, and the program stays", async () => {
    const { agentFake, calls, emitApp, machine, windows } = await closedWhileWorking();
    emitApp("open-url", LINK);
    expect([windows.length, agentFake.opened]).toEqual([2, [LINK]]);
    expect(machine.primary).not.toBeNull();
    agentFake.show(SCREENS.approved);
    expect(calls).not.toContain("quit");
    const [, window] = windows;
    expect(window?.contents.sent).toHaveLength(1);
    window?.destroy();
    expect(calls.at(-1)).toBe("quit");
    expect(agentFake.listeners.size).toBe(0);
  });

  it("goes to the program that has the window by now", async () => {
    const old = await closedWhileWorking();
    const next = start({ machine: old.machine, platform: "darwin" });
    next.becomeReady();
    expect(await next.outcome).toBe("opened");
    old.emitApp("open-url", LINK);
    expect([old.agentFake.opened, next.agentFake.opened]).toEqual([[], [LINK]]);
    expect(old.windows).toHaveLength(1);
    old.agentFake.show(SCREENS.approved);
    expect(old.calls.at(-1)).toBe("quit");
  });
});

describe("2,000 argument vectors", () => {
  const links = createLinkTests("latchkey");
  const broken = fc.oneof(
    fc.constantFrom(
      "latchkey:",
      "latchkey://",
      "LATCHKEY://invite/X",
      "latchkey://invite\\@evil/x",
      "latchkey://invite/../x",
      LINK.slice(0, 40),
      `${OTHER}0`,
      `${LINK} --no-sandbox`,
      `${LINK}\n`,
      `"${LINK}"`,
      "latchkey://invite/\u0430",
    ),
    fc.string().map((text) => `latchkey://${text}`),
  );
  const noise = fc.oneof(
    fc.string(),
    fc.constantFrom("", ".", "notes.txt", "%u", "%1", "file:///x", "https://evil.example/i#X"),
  );
  const foreign = fc.constantFrom(...FORBIDDEN_SWITCHES).map((name) => `--${name}=1`);
  const vector = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: broken },
      { weight: 3, arbitrary: noise },
      { weight: 1, arbitrary: foreign },
      { weight: 1, arbitrary: fc.constant("--") },
    ),
    { maxLength: 5 },
  );

  it("without a usable link: no request, no switch obeyed, and never nothing", async () => {
    const seen = { vectors: 0, refused: 0, told: 0, nothing: 0, requests: 0 };
    await fc.assert(
      fc.asyncProperty(vector, async (own) => {
        seen.vectors += 1;
        const runner = createSessionRunner(async (task) => {
          const found = task.kind === "open" ? findInvitation(task.text, LINK_OPTIONS) : null;
          if (found === null || found.ok) seen.requests += 1;
          return { kind: "failed", failure: found?.ok === false ? found.failure : BUG };
        });
        const agent = createWindowAgent({
          runner,
          words: ENGLISH,
          machine: {
            hostname: "press-4",
            platform: "linux",
            maker: null,
            model: null,
            serial: null,
          },
          brand: { productName: "Latchkey", scheme: "latchkey" },
          policy: POLICY,
          notices: createNoticeBoard(),
          book: { enrolments: () => [], waiting: () => [] },
          history: { entries: () => [], refresh: () => Promise.resolve(succeed(undefined)) },
          checkName: () => Promise.resolve(succeed(null)),
          credentials: null,
          renaming: { pending: () => null, forget: () => Promise.resolve(succeed(undefined)) },
        });
        const started = start({ own, agent });
        started.becomeReady();
        const outcome = await started.outcome;
        await new Promise(setImmediate);
        if (outcome === "refused") {
          seen.refused += 1;
          expect([started.windows.length, started.exits]).toEqual([0, [2]]);
          return;
        }
        const { notices, screen } = agent.view();
        const isTold = notices.length > 0 || (screen.kind === "welcome" && screen.problem !== null);
        expect(isTold).toBe(own.some((each) => links.looksLikeOurs(each)));
        seen[isTold ? "told" : "nothing"] += 1;
      }),
      { numRuns: 2_000 },
    );
    expect([seen.vectors >= 2_000, seen.requests]).toEqual([true, 0]);
    expect(Math.min(seen.refused, seen.told, seen.nothing)).toBeGreaterThan(100);
  }, 60_000);
});

const LINK_OPTIONS = { scheme: "latchkey", insecureLoopback: false };
const POLICY = { services: [], defaultService: undefined, insecureLoopback: false };
const BUG = { code: "internal.bug" } as const;
