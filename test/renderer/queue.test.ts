import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { AgentScreen } from "../../preload/contract.ts";
import { PROBLEM_SCREENS, SCREENS } from "./support/fixtures.ts";
import { inspectScreen } from "./support/inspectScreen.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";
import { sampled } from "./support/scale.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const ENDS = [
  "approved",
  "approved-joined",
  "declined",
  "problem-expired",
  "problem-network",
] as const;

/** Where each control stands that is not the banner's own. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main button, main input, main textarea, main summary")].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.textContent.trim()} ${x} ${y} ${width} ${height}`;
      },
    ),
  );
}

/** Where the banner finds the least room beside what stands there already. */
const NARROW = { width: 320, height: 480 } as const;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 480, height: 640 },
  { width: 360, height: 640 },
  NARROW,
  { width: 480, height: 400 },
] as const;

describe("invitations that wait", () => {
  it.each(SIZES)(
    "are told on every screen and move nothing: $width x $height",
    async (viewport) => {
      const window = await house.open(SCREENS.declined, { viewport });
      const { page } = window;
      const all = Object.entries<AgentScreen>(SCREENS);
      for (const [name, screen] of viewport === NARROW ? all : sampled(all, 3)) {
        await window.show(SCREENS["working-card"]);
        await window.show(screen);
        const before = await places(page);
        await window.show(screen, 1);
        await page.getByRole("status").getByText("Another invitation is waiting").waitFor();
        expect(await page.evaluate(inspectScreen), name).toEqual([]);
        await window.show(screen, 2);
        await page.getByRole("status").getByText("2 more invitations are waiting").waitFor();
        expect(await places(page), name).toEqual(before);
        const offered = await page.getByRole("button", { name: "Show the next" }).count();
        expect(offered, name).toBe(/^(?:working|history)$/.test(screen.kind) ? 0 : 1);
      }
      await window.close();
    },
  );

  it("never get the consent that was meant for the card before them", async () => {
    const window = await house.open(SCREENS.card, { queued: 1 });
    const { page } = window;
    const accept = page.getByRole("button", { name: "Accept" });
    await accept.and(page.locator("[aria-disabled=false]")).waitFor();
    // Faster than the next snapshot: the agent has the next card, the page still shows this one.
    await page.evaluate(() => {
      const press = (words: string) =>
        [...document.querySelectorAll("button")]
          .find((button) => button.textContent === words)
          ?.click();
      for (const words of ["Show the next", "Accept", "Accept"]) press(words);
    });
    expect(await window.sent()).toEqual([{ name: "showNext", payload: {} }]);
    await window.show(SCREENS["working-card"]);
    await window.show(SCREENS.card);
    await accept.click();
    expect((await window.sent()).map(({ name }) => name)).toEqual(["showNext", "accept"]);
    // What was refused keeps nobody from the next try.
    await window.show(SCREENS["card-join"]);
    await window.answer({ accepted: false, why: "out_of_place" });
    await accept.click();
    await accept.click();
    expect(await window.sent()).toHaveLength(4);
    expect(await window.close()).toEqual([]);
  });

  it("are shown on request", async () => {
    const window = await house.open(SCREENS.card, { queued: 1 });
    await window.page.getByRole("button", { name: "Show the next" }).click();
    expect(await window.sent()).toEqual([{ name: "showNext", payload: {} }]);
    expect(await window.close()).toEqual([]);
  });

  it.each(ENDS)("are the next step at the end: %s", async (name) => {
    const window = await house.open(SCREENS["working-card"], { queued: 1 });
    const { page } = window;
    await window.show(SCREENS[name], 1);
    const next = page.getByRole("button", { name: "Open the next invitation" });
    const look = name === "problem-network" ? "button-secondary" : "button-primary";
    expect(await next.getAttribute("class")).toContain(look);
    expect(await page.getByRole("button", { name: "Show the next" }).count()).toBe(0);
    await next.click();
    expect(await window.sent()).toEqual([{ name: "showNext", payload: {} }]);
    await window.close();
  });

  it("leave every problem its way on", async () => {
    const window = await house.open(SCREENS.working, { queued: 1 });
    for (const screen of PROBLEM_SCREENS) {
      await window.show(screen, 1);
      const primary = await window.page.locator(".actions .button-primary").allTextContents();
      expect(primary, screen.problem.code).toHaveLength(1);
      if (!screen.problem.retryable) expect(primary).toEqual(["Open the next invitation"]);
      expect(await window.page.evaluate(inspectScreen)).toEqual([]);
    }
    await window.close();
  });
});
