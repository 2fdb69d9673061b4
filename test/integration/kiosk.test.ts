import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arrivingWindow } from "../support/arrivingWindow.ts";
import { profilesIn } from "../support/browserWrapper.ts";
import {
  installLatchkey,
  startDesktopSession,
  type DesktopSession,
} from "../support/desktopSession.ts";
import { createHand, type Hand } from "../support/hand.ts";
import { missingPrograms } from "../support/missingPrograms.ts";

const missing = missingPrograms(["Xvfb", "gnome-keyring-daemon", "xdotool"]);
/** One pixel below the edge, where no window manager gives a window the screen. */
const SCREEN = { width: 1280, height: 1001 };

/** What leads out of a browser's window, into its tools, or to another document. */
const KEYS = [
  "ctrl+w",
  "ctrl+shift+w",
  "ctrl+q",
  "ctrl+shift+q",
  "alt+F4",
  "ctrl+F4",
  "F11",
  "Escape",
  "ctrl+n",
  "ctrl+shift+n",
  "ctrl+t",
  "ctrl+shift+t",
  "ctrl+o",
  "ctrl+p",
  "ctrl+s",
  "ctrl+u",
  "ctrl+f",
  "ctrl+g",
  "ctrl+h",
  "ctrl+j",
  "ctrl+l",
  "alt+d",
  "F6",
  "ctrl+shift+i",
  "ctrl+shift+j",
  "ctrl+shift+c",
  "F12",
  "F1",
  "F3",
  "F5",
  "ctrl+r",
  "ctrl+shift+r",
  "F10",
  "alt+f",
  "alt+e",
  "alt+space",
  "shift+Escape",
  "ctrl+shift+Delete",
  "ctrl+shift+m",
  "ctrl+shift+b",
  "ctrl+shift+o",
  "ctrl+d",
  "ctrl+Tab",
  "ctrl+Prior",
  "alt+Left",
  "alt+Right",
  "alt+Home",
  "BackSpace",
  "Menu",
  "shift+F10",
];

describe.skipIf(missing !== "")(`a kiosk${missing}`, () => {
  let session: DesktopSession;
  let hand: Hand;
  let agent: ChildProcess;
  let page: Page;

  function configure(window: object): void {
    const { configFile } = session.machine;
    const config = JSON.parse(readFileSync(configFile, "utf8")) as object;
    writeFileSync(configFile, JSON.stringify({ ...config, window }));
  }

  beforeAll(async () => {
    session = await startDesktopSession(["https://licences.example.com"]);
    hand = createHand(session);
    installLatchkey(session);
    configure({ mode: "kiosk", close: "never" });
    agent = session.start(["latchkey", "open"]);
    page = await arrivingWindow(session);
    await page.locator("main h1").waitFor();
  });
  afterAll(async () => {
    await session?.stop();
  });

  async function mark(): Promise<void> {
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  }
  function look(): Promise<unknown> {
    return page.evaluate(`({
      stayed: globalThis.stayed === true,
      width: innerWidth,
      height: innerHeight,
      focused: document.hasFocus(),
    })`);
  }
  /** The window that comes after those that left these profiles behind. */
  async function nextWindow(former: readonly string[]): Promise<Page> {
    await expect
      .poll(() => profilesIn(session.machine.windowDirectory), { timeout: 30_000 })
      .not.toEqual(expect.arrayContaining([expect.stringMatching(former.join("|") || "^$")]));
    const window = await arrivingWindow(session);
    await window.locator("main h1").waitFor();
    return window;
  }

  test("fills the screen and offers no way to close it", async () => {
    expect(await look()).toMatchObject(SCREEN);
    const frame = await page.evaluate(async () => {
      const { latchkey } = globalThis as unknown as {
        latchkey: {
          getView(): Promise<{ frame: unknown }>;
          closeWindow(x: object): Promise<unknown>;
        };
      };
      return { frame: (await latchkey.getView()).frame, reply: await latchkey.closeWindow({}) };
    });
    expect(frame).toMatchObject({
      frame: { mode: "kiosk", mayClose: false },
      reply: { accepted: false, why: "out_of_place" },
    });
  });

  test("stays as it is whatever is pressed", async () => {
    await hand.click({ x: 900, y: 30 });
    await mark();
    const before = { stayed: true, ...SCREEN, focused: true };
    expect(await look()).toEqual(before);
    for (const key of KEYS) {
      await hand.press(key);
      // Whatever a browser would do with it is done before it answers this.
      expect([key, await look(), page.context().pages().length]).toEqual([key, before, 1]);
    }
    // In one piece, for what needs a moment.
    await hand.press(...KEYS);
    expect(await look()).toEqual(before);
    expect(agent.exitCode).toBeNull();
  });

  test("has no menu under the right button", async () => {
    const before = await session.screen.read();
    await session.run(["xdotool", "mousemove", "900", "700", "click", "3"]);
    await hand.press("Down", "Return");
    expect(await look()).toMatchObject({ stayed: true, ...SCREEN, focused: true });
    const after = await session.screen.read();
    expect([after.at(950, 720), after.at(960, 760)]).toEqual([
      before.at(950, 720),
      before.at(960, 760),
    ]);
  });

  test("comes back where it is closed from outside, until the program is ended", async () => {
    await mark();
    const former = await profilesIn(session.machine.windowDirectory);
    await page.close();
    page = await nextWindow(former);
    expect(await look()).toMatchObject({ stayed: false, ...SCREEN });
    const exited = once(agent, "exit");
    agent.kill("SIGTERM");
    await exited;
    for (let left = 100; left > 0 && browsers() > 0; left -= 1) await sleep(100);
    expect(browsers()).toBe(0);
  });

  test("ends with its keys where the vendor allows that", async () => {
    configure({ close: "allowed" });
    const former = await profilesIn(session.machine.windowDirectory);
    agent = session.start(["latchkey", "open", "--kiosk"]);
    page = await nextWindow(former);
    expect(await look()).toMatchObject(SCREEN);
    await hand.click({ x: 900, y: 30 });
    const exited = once(agent, "exit");
    await hand.press("ctrl+w");
    await exited;
    expect(agent.exitCode).toBe(0);
  });

  function browsers(): number {
    return session
      .processes()
      .filter(({ command }) => command.some((word) => word.startsWith("--user-data-dir="))).length;
  }
});
