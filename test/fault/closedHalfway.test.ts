import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgentView } from "../../preload/contract.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import { HAS_VIRTUAL_DISPLAY } from "../support/browserDisplay.ts";
import {
  shownWindow,
  startLinkRig,
  viewOf,
  type Launch,
  type LinkRig,
  type ShownWindow,
} from "../support/linkRig.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";

/** How a window ends while links are on their way to it. */
const ENDS = {
  killed: (first: Launch) => first.process.kill("SIGKILL"),
  terminated: (first: Launch) => first.process.kill("SIGTERM"),
  "closed by the person": (_first: Launch, { page }: ShownWindow) =>
    page.close().catch(() => undefined),
  "closed from its page": (_first: Launch, { page }: ShownWindow) =>
    page.evaluate("window.latchkey.closeWindow({})").catch(() => undefined),
} as const;

const LAUNCHES = 5;
/** Over which they start, and within which the end comes after the launch it waits for. In ms. */
const SPREAD_MS = 1_500;
const JITTER_MS = 400;

let rig: LinkRig;

/** The invitations a view accounts for: on the screen or waiting. */
function heldBy({ screen, queued }: AgentView): number {
  return queued + (screen.kind === "welcome" ? 0 : 1);
}

/** The most that a window ever held, as its page was told; counted until it is gone. */
async function watch({ page }: ShownWindow): Promise<() => number> {
  let most = 0;
  page.on("console", (message) => {
    const count = /^held (\d+)$/.exec(message.text())?.[1];
    if (count !== undefined) most = Math.max(most, Number(count));
  });
  await page.evaluate(`{
    const tell = ({ screen, queued }) =>
      console.log("held " + (queued + (screen.kind === "welcome" ? 0 : 1)));
    window.latchkey.onView(tell);
    window.latchkey.getView().then(tell);
  }`);
  return () => most;
}

/** The window that took the place of the first, once its owner is clear; `null` where none did. */
async function successor(machine: AgentMachine, before: ShownWindow, launches: readonly Launch[]) {
  const ended = { count: 0 };
  for (const launch of launches) void launch.ended.then(() => (ended.count += 1));
  const allEnded = async (): Promise<null> => {
    while (ended.count < launches.length) await sleep(20);
    return null;
  };
  const window = await Promise.race([
    shownWindow(machine, (profile) => profile !== before.profile),
    allEnded(),
  ]);
  // All but the new window itself.
  while (ended.count < launches.length - 1) await sleep(20);
  return window;
}

describe.skipIf(!HAS_VIRTUAL_DISPLAY)("a window that ends while links arrive", () => {
  beforeAll(async () => {
    rig = await startLinkRig();
  });
  afterAll(() => rig?.stop());

  const rounds = scaled(1, 25);
  const total = { launches: 0, "to the first window": 0, "to the next window": 0 };

  test.each(Object.keys(ENDS) as (keyof typeof ENDS)[])(
    "%s: every link is in one window or in the next, none is lost",
    async (how) => {
      const random = createFaultRandom(how);
      for (let round = 0; round < rounds; round += 1) {
        const machine = await rig.machine();
        const links = await Promise.all(
          Array.from({ length: LAUNCHES }, () => rig.organization.invite()),
        );
        const first = rig.launch(machine);
        const before = await shownWindow(machine);
        await before.screen("welcome");
        const held = await watch(before);

        // The end comes after some of them were taken, at any moment of the next one's way.
        const after = random.below(LAUNCHES + 1);
        const jitterMs = random.below(JITTER_MS);
        const moments = links.map(({ appLink }) => ({ appLink, at: random.below(SPREAD_MS) }));
        const taken = { count: 0 };
        const launching = moments.map(async ({ appLink, at }) => {
          await sleep(at);
          const launch = rig.launch(machine, appLink);
          void launch.ended.then(() => (taken.count += 1));
          return launch;
        });
        while (taken.count < after) await sleep(5);
        await sleep(jitterMs);
        void ENDS[how](first, before);
        const launches = await Promise.all(launching);

        const next = await successor(machine, before, launches);
        const heldByNext = next === null ? 0 : heldBy(await viewOf(next.page));
        await next?.page.close().catch(() => undefined);
        await next?.leave().catch(() => undefined);
        await before.leave().catch(() => undefined);
        const results = await Promise.all(launches.map((launch) => launch.ended));
        await first.ended;

        const count = (outcome: string): number =>
          results.filter((result) => result.outcome === outcome).length;
        const about = `${how}, round ${round}`;
        expect(
          results.filter(({ outcome }) => outcome === "error" || outcome === "killed"),
          about,
        ).toEqual([]);
        expect(count("window"), about).toBe(next === null ? 0 : 1);
        // What the next window does not have, the first one has shown or kept.
        const toFirst = LAUNCHES - heldByNext;
        expect(toFirst, about).toBeGreaterThanOrEqual(0);
        expect(held(), about).toBeGreaterThanOrEqual(toFirst);
        total.launches += LAUNCHES;
        total["to the first window"] += toFirst;
        total["to the next window"] += heldByNext;
        machine.remove();
      }
      announce(`windows that end, ${how}`, { ...total, lost: 0 });
    },
  );
});
