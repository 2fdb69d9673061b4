import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import { HAS_VIRTUAL_DISPLAY } from "../support/browserDisplay.ts";
import { profilesIn } from "../support/browserWrapper.ts";
import {
  awaitView,
  shownWindow,
  startLinkRig,
  viewOf,
  type LaunchResult,
  type LinkRig,
} from "../support/linkRig.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";

let rig: LinkRig;

interface Storm {
  /** Of the launches that ended while the window stayed: all but one. */
  readonly outcomes: readonly LaunchResult["outcome"][];
  readonly profiles: number;
  readonly queued: number;
  readonly lookups: number;
  readonly shownFirst: string;
  /** Names of the inviters of those that waited, as they came to the screen. */
  readonly shownLater: readonly string[];
}

/** Starts all of them at once, looks at the window when all but one are done, and closes it. */
async function storm(machine: AgentMachine, links: readonly string[]): Promise<Storm> {
  await rig.lookups();
  const launches = links.map((link) => rig.launch(machine, link));
  const ended: LaunchResult[] = [];
  const note = async (end: Promise<LaunchResult>): Promise<unknown> => ended.push(await end);
  const allButOne = new Promise<void>((resolve) => {
    for (const launch of launches) {
      void note(launch.ended).then(() => ended.length === launches.length - 1 && resolve());
    }
  });
  const window = await shownWindow(machine);
  const { page } = window;
  await window.screen("card");
  await allButOne;
  const outcomes = ended.map(({ outcome }) => outcome);
  const profiles = (await profilesIn(machine.windowDirectory)).length;
  const { queued } = await viewOf(page);
  const lookups = await rig.lookups();
  const inviter = async (left: number): Promise<string> => {
    const { screen } = await awaitView(
      page,
      (view) => view.screen.kind === "card" && view.queued === left,
    );
    return screen.kind === "card" ? screen.card.inviterName : "";
  };
  const shownFirst = await inviter(queued);
  const shownLater: string[] = [];
  for (let left = queued - 1; left >= 0; left -= 1) {
    await page.evaluate("window.latchkey.startOver({})");
    shownLater.push(await inviter(left));
  }
  await page.close().catch(() => undefined);
  await window.leave().catch(() => undefined);
  await Promise.all(launches.map((launch) => launch.ended));
  expect(ended.at(-1)?.outcome).toBe("window");
  return { outcomes, profiles, queued, lookups, shownFirst, shownLater };
}

describe.skipIf(!HAS_VIRTUAL_DISPLAY)("launches at once", () => {
  beforeAll(async () => {
    rig = await startLinkRig();
  });
  afterAll(() => rig?.stop());

  test("of one link: one window, one question to the service, all others handed over", async () => {
    const count = scaled(100, 200);
    const machine = await rig.machine();
    const { appLink } = await rig.organization.invite({ inviterName: "Ida" });
    const seen = await storm(machine, Array(count).fill(appLink));
    expect(seen).toEqual({
      outcomes: Array(count - 1).fill("handed_over"),
      profiles: 1,
      queued: 0,
      lookups: 1,
      shownFirst: "Ida",
      shownLater: [],
    });
    announce("launches of one link", {
      launches: count,
      windows: 1,
      lookups: seen.lookups,
      lost: 0,
    });
  });

  test("of ten links: one is shown, nine wait, each comes once", async () => {
    const machine = await rig.machine();
    const names = Array.from({ length: 10 }, (_, at) => `Inviter ${at}`);
    const invitations = await Promise.all(
      names.map((inviterName) => rig.organization.invite({ inviterName })),
    );
    const count = scaled(20, 200);
    const random = createFaultRandom("concurrent launches");
    const links = random.sample(
      Array.from({ length: count }, (_, at) => {
        const { appLink, landingLink } = invitations[at % 10] ?? { appLink: "", landingLink: "" };
        return random.pick([appLink, landingLink]);
      }),
      count,
    );
    const seen = await storm(machine, links);
    expect(seen.outcomes).toEqual(Array(count - 1).fill("handed_over"));
    expect([seen.profiles, seen.queued, seen.lookups]).toEqual([1, 9, 1]);
    expect([seen.shownFirst, ...seen.shownLater].toSorted()).toEqual(names);
    announce("launches of ten links", { launches: count, shown: 1, waiting: 9, lost: 0 });
  });
});
