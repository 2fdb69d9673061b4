import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WINDOW } from "../../messages/en/window.ts";
import type { AgentScreen, CommandName } from "../../preload/contract.ts";
import { createAccessCode, cutIntoGroups } from "../../protocol/accessCode.ts";
import { DEVICE, SCREENS } from "./support/fixtures.ts";
import { openPageHouse, type PageHouse } from "./support/pageWindow.ts";

// A browser on a busy machine: the limit only ends what hangs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let house: PageHouse;
beforeAll(async () => {
  house = await openPageHouse();
});
afterAll(() => house?.close());

const NAMES = { organization: DEVICE.organization.name };

/** A text of the catalogue as it stands on a button. */
function said(id: keyof typeof WINDOW): string {
  return WINDOW[id].replaceAll("{organization}", NAMES.organization);
}

/** A window that nobody touches but through the keyboard, and an agent that answers by script. */
async function openKeyboard(first: AgentScreen) {
  const window = await house.open(first);
  const { page } = window;
  const sentCommands = async () =>
    (await window.sent()).filter(({ name }) => name !== "checkName").map(({ name }) => name);

  /** Presses Tab until what has the focus is called so. */
  async function tabTo(words: string): Promise<void> {
    const seen: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement | null;
        return (focused?.labels?.[0]?.textContent ?? focused?.textContent ?? "").trim();
      });
      if (name === words) return;
      seen.push(name);
    }
    throw new Error(`${words} is not reached: ${seen.join(" | ")}`);
  }

  return {
    page,
    tabTo,
    type: (text: string) => page.keyboard.type(text),
    press: (key: string) => page.keyboard.press(key),
    /** Goes to a button and presses it by a key, as soon as it takes that. */
    async choose(words: string, key: "Enter" | "Space" = "Enter"): Promise<void> {
      await tabTo(words);
      await page.locator(":focus:not([aria-disabled=true])").waitFor();
      await page.keyboard.press(key);
    },
    /** Waits for a command, and lets the agent show what it leads to. */
    async answered(command: CommandName, payload: object, ...screens: AgentScreen[]) {
      await vi.waitFor(async () => expect((await sentCommands()).at(-1)).toBe(command));
      expect((await window.sent()).at(-1)?.payload).toMatchObject(payload);
      for (const screen of screens) await window.show(screen);
    },
    sentCommands,
    close: () => window.close(),
  };
}

const home = (name: string): AgentScreen => ({ ...SCREENS.home, device: { ...DEVICE, name } });

describe("by keyboard alone, a person", () => {
  it("goes from a typed code to a named device, looks back, and leaves", async () => {
    const hand = await openKeyboard(SCREENS.welcome);
    const code = cutIntoGroups(createAccessCode(new Uint8Array(8).fill(77)).value);

    await hand.tabTo("Group 1 of 4");
    await hand.type(code.join(""));
    await hand.press("Enter");
    await hand.answered(
      "submitInvitation",
      { text: code.join("-") },
      SCREENS.working,
      SCREENS.card,
    );

    await hand.tabTo(said("naming.label"));
    await hand.press("Control+a");
    await hand.type("Press line 4");
    await hand.choose(said("card.accept"), "Space");
    await hand.answered(
      "accept",
      { name: "Press line 4" },
      SCREENS["working-card"],
      SCREENS.approved,
    );

    await hand.choose(said("approved.home"));
    await hand.answered("showHome", {}, home("Press line 4"));

    await hand.choose(said("device.rename"));
    // The field has the focus already.
    await hand.press("Control+a");
    await hand.type("Press line 5");
    await hand.press("Enter");
    await hand.answered("rename", { name: "Press line 5" }, home("Press line 5"));

    await hand.choose(said("home.history"));
    await hand.answered("showHistory", {}, SCREENS.history);
    await hand.choose(said("action.back"), "Space");
    await hand.answered("closeHistory", {}, home("Press line 5"));

    await hand.choose(said("home.leave"));
    // The safe choice has the focus; the other lies before it.
    expect(await hand.page.evaluate(() => document.activeElement?.textContent)).toBe(
      said("leave.stay"),
    );
    await hand.press("Shift+Tab");
    await hand.page.locator(":focus:not([aria-disabled=true])").waitFor();
    await hand.press("Enter");
    await hand.answered("leave", {}, SCREENS.left);
    expect(await hand.page.locator('[data-screen="left"]').count()).toBe(1);
    expect(await hand.sentCommands()).toEqual([
      "submitInvitation",
      "accept",
      "showHome",
      "rename",
      "showHistory",
      "closeHistory",
      "leave",
    ]);
    expect(await hand.close()).toEqual([]);
  });

  it("enters a credential, looks at the secret, and reaches the card", async () => {
    const hand = await openKeyboard(SCREENS.credentials);
    await hand.tabTo(said("credentials.id"));
    await hand.type("press-tools");
    await hand.tabTo(said("credentials.secret"));
    await hand.type("correct horse");
    await hand.choose(said("credentials.show"), "Space");
    expect(await hand.page.locator("input").nth(1).getAttribute("type")).toBe("text");
    await hand.choose(said("credentials.store"));
    await hand.answered(
      "storeCredential",
      { clientId: "press-tools", clientSecret: "correct horse" },
      SCREENS.card,
    );
    expect(await hand.page.locator('[data-screen="card"]').count()).toBe(1);
    expect(await hand.close()).toEqual([]);
  });

  it("steps back by Escape from declining, renaming and leaving, to where it was", async () => {
    const hand = await openKeyboard(SCREENS.card);
    const focused = () => hand.page.evaluate(() => document.activeElement?.textContent);
    await hand.choose(said("card.decline"));
    await hand.press("Escape");
    expect(await focused()).toBe(said("card.decline"));
    expect(await hand.sentCommands()).toEqual([]);
    await hand.close();

    const atHome = await openKeyboard(SCREENS.home);
    const focusedAtHome = () => atHome.page.evaluate(() => document.activeElement?.textContent);
    await atHome.choose(said("device.rename"));
    await atHome.press("Escape");
    expect(await focusedAtHome()).toBe(said("device.rename"));
    await atHome.choose(said("home.leave"));
    await atHome.press("Escape");
    expect(await focusedAtHome()).toBe(said("home.leave"));
    expect(await atHome.sentCommands()).toEqual([]);
    await atHome.close();
  });
});
