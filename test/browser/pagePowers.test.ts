import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { COMMAND_NAMES } from "../../preload/contract.ts";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { openTestWindow } from "../support/browserFixture.ts";
import type { TestWindow } from "../support/browserFixture.ts";

vi.setConfig(BROWSER_TIMEOUTS);

let display: VirtualDisplay;
let opened: TestWindow;
let page: Page;

beforeAll(async () => {
  display = await startVirtualDisplay();
  opened = await openTestWindow({ display: display.name });
  page = await opened.connect();
  await page.getByText("revision 1").waitFor();
});
afterAll(async () => {
  await opened.stop();
  await display.stop();
});

describe.runIf(HAS_VIRTUAL_DISPLAY)("what a script finds in the page", () => {
  test("is the bridge of the contract, frozen, each function by its own name, and nothing behind it", async () => {
    const found = await page.evaluate(`(() => {
      const described = Object.getOwnPropertyDescriptor(window, "latchkey");
      const functions = Object.entries(latchkey);
      return {
        names: Object.keys(latchkey),
        symbols: Object.getOwnPropertySymbols(latchkey).length,
        own: functions.map(([, value]) => value.name),
        frozen: Object.isFrozen(latchkey) && functions.every(([, value]) => Object.isFrozen(value)),
        fixed: !described.writable && !described.configurable,
      };
    })()`);
    const names = ["getView", "onView", ...COMMAND_NAMES];
    expect(found).toEqual({ names, symbols: 0, own: names, frozen: true, fixed: true });
  });

  test("has no global more than an empty page, beside the bridge; no raw way to the agent; no Node", async () => {
    const [globals = [], empty = []] = await page.evaluate<string[][]>(`(() => {
      const globals = Object.getOwnPropertyNames(window);
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const empty = Object.getOwnPropertyNames(frame.contentWindow);
      frame.remove();
      return [globals, empty];
    })()`);
    expect(empty.length).toBeGreaterThan(500);
    expect(globals.filter((name) => !empty.includes(name))).toEqual(["latchkey"]);
    const unwanted =
      /^(?:send|receive)_|^(?:require|process|module|Buffer|global|RTCPeerConnection|WebSocket|WebTransport)$/u;
    expect(globals.filter((name) => unwanted.test(name))).toEqual([]);
  });

  test("cannot be replaced or added to", async () => {
    const after = await page.evaluate(`(() => {
      const before = latchkey.accept;
      try { window.latchkey = {}; } catch {}
      try { latchkey.accept = () => "mine"; } catch {}
      try { latchkey.more = 1; } catch {}
      try { delete window.latchkey; } catch {}
      return [latchkey.accept === before, "more" in latchkey];
    })()`);
    expect(after).toEqual([true, false]);
  });

  test("is missing from every kind of frame, and so is the raw way", async () => {
    const found = await page.evaluate(`(async () => {
      const ours = Object.getOwnPropertyNames(window);
      const look = (frame) => {
        try {
          return Object.getOwnPropertyNames(frame.contentWindow)
            .filter((name) => name === "latchkey" || /^(?:send|receive)_/.test(name) || /^(?:RTCPeerConnection|WebSocket)$/.test(name));
        } catch { return []; }
      };
      const found = [];
      const frames = ["", "about:blank", location.href, "./assets/page.js", "data:text/html,x",
        URL.createObjectURL(new Blob(["x"], { type: "text/html" }))].map((src) => {
        const frame = document.createElement("iframe");
        if (src !== "") frame.src = src;
        document.body.append(frame);
        found.push(...look(frame));
        return frame;
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const frame of frames) { found.push(...look(frame)); frame.remove(); }
      return found;
    })()`);
    expect(found).toEqual([]);
  });
});

describe.runIf(HAS_VIRTUAL_DISPLAY)("what the page may not have", () => {
  test("no permission is granted, whatever is asked for", async () => {
    const states = await page.evaluate<Record<string, string>>(`(async () => {
      const states = {};
      for (const name of ["geolocation", "notifications", "camera", "microphone", "midi", "clipboard-read",
        "persistent-storage", "background-sync", "window-management", "local-fonts",
        "idle-detection", "screen-wake-lock", "push", "local-network-access"]) {
        try {
          states[name] = (await navigator.permissions.query({ name, userVisibleOnly: true })).state;
        } catch { /* unknown to this browser */ }
      }
      return states;
    })()`);
    expect(Object.keys(states).length).toBeGreaterThan(8);
    expect(Object.entries(states).filter(([, state]) => state !== "denied")).toEqual([]);
  });

  test.each([
    ["a camera", "navigator.mediaDevices.getUserMedia({ video: true })"],
    ["a microphone", "navigator.mediaDevices.getUserMedia({ audio: true })"],
    ["the screen", "navigator.mediaDevices.getDisplayMedia()"],
    [
      "a place",
      "new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))",
    ],
    [
      "notifications",
      "Notification.requestPermission().then((answer) => { if (answer !== 'granted') throw new Error(answer); })",
    ],
    ["the clipboard", "navigator.clipboard.readText()"],
    ["MIDI", "navigator.requestMIDIAccess()"],
    ["USB", "navigator.usb.requestDevice({ filters: [] })"],
    [
      "HID",
      "navigator.hid.requestDevice({ filters: [] }).then((found) => { if (found.length === 0) throw new Error('none'); })",
    ],
    ["a serial port", "navigator.serial.requestPort()"],
    ["Bluetooth", "navigator.bluetooth.requestDevice({ acceptAllDevices: true })"],
    ["a file", "showOpenFilePicker()"],
    ["a directory", "showDirectoryPicker()"],
    ["a wake lock", "navigator.wakeLock.request('screen')"],
    [
      "local fonts",
      "queryLocalFonts().then((fonts) => { if (fonts.length === 0) throw new Error('none'); })",
    ],
    ["a service worker", "navigator.serviceWorker.register('./assets/page.js')"],
    [
      "a payment",
      "new PaymentRequest([{ supportedMethods: 'https://example.com' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).show()",
    ],
    [
      "a credential",
      "navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), timeout: 500 } })",
    ],
    ["the eye dropper", "new EyeDropper().open()"],
  ])("not %s", async (_what, ask) => {
    // With a click before it, as the browser wants for some; what is left hanging is not granted.
    await page.mouse.click(400, 500);
    const outcome = await page.evaluate(`Promise.race([
      (async () => ${ask})().then(() => "granted", () => "refused"),
      new Promise((resolve) => setTimeout(() => resolve("unanswered"), 2_000)),
    ])`);
    expect(["refused", "unanswered"]).toContain(outcome);
  });

  test("no file of the machine's: neither chooser nor download", async () => {
    await page.evaluate(`{
      const input = Object.assign(document.createElement("input"), { type: "file" });
      document.body.append(input);
      input.click();
      const link = Object.assign(document.createElement("a"), { download: "leak.txt" });
      link.href = URL.createObjectURL(new Blob(["leak"]));
      document.body.append(link);
      link.click();
    }`);
    await page.getByText("revision 1").waitFor();
    const names = await readdir(opened.profile, { recursive: true });
    expect(names.filter((name) => /leak|\.crdownload$/u.test(name))).toEqual([]);
    expect(names).toContain(join("Default", "Preferences"));
  });
});

describe.runIf(HAS_VIRTUAL_DISPLAY)("keys", () => {
  const press = (init: Readonly<Record<string, unknown>>): Promise<string> =>
    page.evaluate<string>(`(() => {
      const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...${JSON.stringify(init)} });
      if (${JSON.stringify(init)}.altGraph) event.getModifierState = (name) => name === "AltGraph";
      return document.querySelector("#name").dispatchEvent(event) ? "page" : "kept";
    })()`);
  const ctrlKey = true;
  const shiftKey = true;
  const altKey = true;

  test.each([
    { key: "F12" },
    { key: "F1" },
    { key: "F7" },
    { key: "F11" },
    { key: "Escape", shiftKey },
    ...["n", "t", "u", "o", "p", "s", "j", "h", "d", "f", "g", "l", "k", "e", "b", "1", "9"].map(
      (key) => ({ key, ctrlKey }),
    ),
    ...["I", "J", "C", "N", "T", "M", "B", "O", "Delete", "R", "A", "W"].map((key) => ({
      key,
      ctrlKey,
      shiftKey,
    })),
    { key: "Tab", ctrlKey },
    { key: "PageUp", ctrlKey },
    { key: "ArrowLeft", altKey },
    { key: "ArrowRight", altKey },
    { key: "Home", altKey },
    { key: "d", altKey },
    { key: "f", altKey },
    { key: "n", metaKey: true },
  ])("a shortcut of the browser's is kept from it: %o", async (init) => {
    expect(await press(init)).toBe("kept");
  });

  test.each([
    { key: "a" },
    { key: "A", shiftKey },
    { key: "Ä" },
    { key: "Enter" },
    { key: "Escape" },
    { key: "Tab" },
    { key: "Tab", shiftKey },
    { key: "F5" },
    { key: "F4", altKey },
    ...["a", "c", "v", "x", "y", "z", "r", "+", "-", "0"].map((key) => ({ key, ctrlKey })),
    { key: "Z", ctrlKey, shiftKey },
    { key: "V", ctrlKey, shiftKey },
    { key: "Backspace", ctrlKey },
    { key: "ArrowLeft", ctrlKey },
    { key: "ArrowLeft", ctrlKey, shiftKey },
    { key: "v", metaKey: true },
    { key: "@", ctrlKey, altKey, altGraph: true },
  ])("what writes and edits text is the page's: %o", async (init) => {
    expect(await press(init)).toBe("page");
  });

  test("no menu opens on a right click, and nothing dropped replaces the page", async () => {
    const kept = await page.evaluate(`[
      new MouseEvent("contextmenu", { bubbles: true, cancelable: true }),
      new DragEvent("dragover", { bubbles: true, cancelable: true }),
      new DragEvent("drop", { bubbles: true, cancelable: true }),
    ].map((event) => document.body.dispatchEvent(event))`);
    expect(kept).toEqual([false, false, false]);
  });
});
