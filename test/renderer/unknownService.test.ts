import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { problemOf, SCREENS, viewOf } from "./support/fixtures.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const ORIGIN = SCREENS["confirm-service"].serviceOrigin;

describe("an unknown service in the window", () => {
  it.each(["confirm-service", "confirm-service-marked"] as const)(
    "is never confirmed by accident: %s",
    async (name) => {
      const window = await house.open(SCREENS.welcome);
      const { page } = window;
      await page.keyboard.type("https://licences.example.com/i#7Q2M");
      // The question comes with the click, and the second half of a double click hits Yes at once.
      await page.evaluate(
        (view) => {
          document.addEventListener("click", () => globalThis.window.script.push(view), {
            once: true,
          });
          const watch = new MutationObserver(() => {
            const buttons = [...document.querySelectorAll("button")];
            const yes = buttons.find((button) => button.textContent.startsWith("Yes"));
            if (yes === undefined) return;
            watch.disconnect();
            yes.click();
          });
          watch.observe(document.body, { childList: true, subtree: true });
        },
        viewOf(SCREENS[name], 2),
      );
      await page.getByRole("button", { name: "Open link or e-mail" }).click();
      const yes = page.getByRole("button", { name: "Yes" });
      await yes.waitFor();
      for (const key of ["Enter", "Space", "Enter"]) await page.keyboard.press(key);
      expect((await window.sent()).map((each) => each.name)).toEqual(["submitInvitation"]);
      // Past the language; then the safe answer, before the other one.
      for (const key of ["Tab", "Tab"]) await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("No");
      await yes.click();
      const address = SCREENS[name].serviceOrigin;
      expect((await window.sent()).at(-1)).toEqual({
        name: "confirmService",
        payload: { address },
      });
      expect(await window.close()).toEqual([]);
    },
  );

  it("is left by No", async () => {
    const window = await house.open(SCREENS["confirm-service-marked"]);
    await window.page.getByRole("button", { name: "No", exact: true }).click();
    expect(await window.sent()).toEqual([{ name: "startOver", payload: {} }]);
    await window.close();
  });

  it("whose address is typed is shown before it is asked", async () => {
    const window = await house.open(SCREENS["confirm-service-none"]);
    const { page } = window;
    const field = page.getByRole("textbox", { name: "Address of the service" });
    await page.getByRole("button", { name: "Go on" }).click({ force: true });
    expect(await window.sent()).toEqual([]);
    await field.fill("  licences.example ");
    await field.press("Enter");
    expect(await window.sent()).toEqual([
      { name: "confirmService", payload: { address: "licences.example" } },
    ]);
    await window.show(SCREENS.working);
    await window.show({
      ...SCREENS["confirm-service-none"],
      problem: problemOf("service.address_invalid"),
    });
    expect(await field.inputValue()).toBe("  licences.example ");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill(ORIGIN);
    // Enter shows the address, and the same Enter held down does not confirm it.
    await page.keyboard.down("Enter");
    await window.show(SCREENS["confirm-service"]);
    await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    expect((await window.sent()).map(({ payload }) => payload)).toEqual([
      { address: "licences.example" },
      { address: ORIGIN },
    ]);
    expect(await page.locator(".large-origin").textContent()).toBe(ORIGIN);
    expect(await window.close()).toEqual([]);
  });
});
