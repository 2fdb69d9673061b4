import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { arrivingWindow } from "../support/arrivingWindow.ts";
import { BROWSER_TIMEOUTS } from "../support/browserDisplay.ts";
import { profilesIn } from "../support/browserWrapper.ts";
import {
  installLatchkey,
  startDesktopSession,
  type DesktopSession,
} from "../support/desktopSession.ts";
import { createHand, type Hand } from "../support/hand.ts";
import type { Hardware } from "../support/hardware.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import { canPlacePolicy, createPolicyPlace } from "../support/policyPlace.ts";

vi.setConfig(BROWSER_TIMEOUTS);

const KIOSK = fileURLToPath(new URL("../../deploy/kiosk/", import.meta.url));
const SESSION = `${KIOSK}openbox/usr/local/lib/latchkey-kiosk/session`;

const missing =
  missingPrograms(["Xvfb", "gnome-keyring-daemon", "xdotool", "openbox", "xset", "xprop"]) ||
  (canPlacePolicy() ? "" : " (needs root: a policy file of its own)");
const SCREEN = { width: 1280, height: 1000 };

/** What a window manager or a desktop listens to, and what closes windows everywhere. */
const KEYS = [
  "alt+F4",
  "ctrl+w",
  "ctrl+q",
  "alt+Tab",
  "alt+shift+Tab",
  "alt+Escape",
  "alt+space",
  "alt+F1",
  "alt+F2",
  "super+d",
  "super+e",
  "super+l",
  "super+F1",
  "super+Tab",
  "ctrl+alt+Left",
  "ctrl+alt+Right",
  "ctrl+alt+Delete",
  "ctrl+alt+BackSpace",
  "ctrl+alt+F1",
  "ctrl+alt+t",
  "ctrl+Escape",
  "shift+alt+Left",
  "F11",
  "F12",
];

describe.skipIf(missing !== "")(`the openbox session of a kiosk${missing}`, () => {
  let etc: Hardware;
  let session: DesktopSession;
  let hand: Hand;
  let kiosk: ChildProcess;
  let page: Page;

  beforeAll(async () => {
    // The one that counts on a real machine: it binds every user, and here says all there is to say.
    etc = createPolicyPlace(readFileSync(`${KIOSK}policy.json`, "utf8"));
    session = await startDesktopSession([]);
    hand = createHand(session);
    installLatchkey(session);
    kiosk = session.start(etc.within([SESSION]));
    page = await arrivingWindow(session);
    await page.locator("main h1").waitFor();
  });
  afterAll(async () => {
    await session?.stop();
    etc?.remove();
  });

  async function look(): Promise<unknown> {
    return page.evaluate(`({
      stayed: globalThis.stayed === true,
      width: innerWidth,
      height: innerHeight,
      focused: document.hasFocus(),
    })`);
  }

  function managers(): readonly number[] {
    return session
      .processes()
      .filter(({ command }) => command[0] === "openbox")
      .map(({ pid }) => pid);
  }

  test("fills the screen under openbox, and offers no way to close the window", async () => {
    await expect.poll(managers).toHaveLength(1);
    await expect.poll(look).toMatchObject(SCREEN);
    expect(await page.evaluate("latchkey.getView()")).toMatchObject({
      frame: { mode: "kiosk", mayClose: false },
    });
    const root = await session.run(["xprop", "-root", "_NET_NUMBER_OF_DESKTOPS"]);
    expect(root.output).toBe("_NET_NUMBER_OF_DESKTOPS(CARDINAL) = 1\n");
  });

  test("stays whatever is pressed, with keys and with mouse buttons", async () => {
    await hand.click({ x: 900, y: 30 });
    await page.evaluate("globalThis.stayed = true");
    const before = { stayed: true, ...SCREEN, focused: true };
    for (const key of KEYS) {
      await hand.press(key);
      expect([key, await look(), page.context().pages().length]).toEqual([key, before, 1]);
    }
    const picture = await session.screen.read();
    for (const button of ["2", "3"]) {
      await session.run(["xdotool", "mousemove", "900", "700", "click", button]);
      await session.run(["xdotool", "keydown", "alt", "click", button, "keyup", "alt"]);
    }
    const after = await session.screen.read();
    const places = [
      [920, 720],
      [960, 760],
      [640, 10],
      [10, 990],
    ] as const;
    expect(places.map(([x, y]) => after.at(x, y))).toEqual(
      places.map(([x, y]) => picture.at(x, y)),
    );
    expect(await look()).toEqual(before);
    expect(kiosk.exitCode).toBeNull();
  });

  test("has its window manager back where that dies, and the window does not notice", async () => {
    const [former = 0] = managers();
    process.kill(former, "SIGKILL");
    await expect
      .poll(() => managers().filter((pid) => pid !== former), { timeout: 10_000 })
      .toHaveLength(1);
    expect(await look()).toMatchObject({ stayed: true, ...SCREEN });
  });

  test("has its window back where somebody closes it past the keyboard", async () => {
    const former = await profilesIn(session.machine.windowDirectory);
    const [window] = (
      await session.run(["xdotool", "search", "--onlyvisible", "--class", "Latchkey"])
    ).output.split("\n");
    await session.run(["xdotool", "windowkill", window ?? ""]);
    await expect
      .poll(() => profilesIn(session.machine.windowDirectory), { timeout: 30_000 })
      .not.toEqual(expect.arrayContaining([...former]));
    page = await arrivingWindow(session);
    await page.locator("main h1").waitFor();
    await expect.poll(look).toMatchObject({ stayed: false, ...SCREEN });
  });

  test("ends with its program, so that the service begins anew", async () => {
    const exited = once(kiosk, "exit");
    kiosk.kill("SIGTERM");
    await exited;
    const wrong = session.start(["env", "BLANK_AFTER_SECONDS=soon", SESSION]);
    await once(wrong, "exit");
    expect(wrong.exitCode).toBe(2);
  });
});
