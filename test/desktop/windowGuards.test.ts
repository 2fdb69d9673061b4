import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guardContents } from "../../main/desktop/contentsGuards.ts";
import { isPageUrl, PAGE_PRIVILEGES, PAGE_URL } from "../../main/desktop/pageScheme.ts";
import { createWindowOptions } from "../../main/desktop/windowOptions.ts";
import { lockDownSession, WINDOW_PARTITION } from "../../main/desktop/windowSession.ts";
import { createSessionFake } from "./sessionFake.ts";
import { ContentsFake } from "./windowFake.ts";

/** Where a page could try to go; look-alikes of its own address among them. */
const DESTINATIONS = [
  "https://evil.example/",
  "http://127.0.0.1:1/",
  "https://latchkey-app://window/",
  "https://window/",
  "http://window/",
  "ws://window/",
  "latchkey-app://window.evil.example/",
  "latchkey-app://window@evil.example/",
  "latchkey-app://window:443/",
  "latchkey-app://evil/",
  "latchkey-app:/window/",
  "latchkey-app:window/",
  "LATCHKEY-APPX://window/",
  "latchkey://invite/X",
  "file:///etc/passwd",
  "file://server/share/x.exe",
  "data:text/html,<script>alert(1)</script>",
  "javascript:alert(1)",
  "blob:https://evil.example/1",
  "about:blank",
  "about:srcdoc",
  "chrome://settings",
  "devtools://devtools/bundled/inspector.html",
  "view-source:latchkey-app://window/",
  "chrome-extension://abc/x.html",
  "mailto:ida@example.com",
  "tel:112",
  "ms-settings:",
  "ms-msdt:/id x",
  "search-ms:query=x",
  "vscode://x",
  "smb://server/share",
  "ftp://example.com/",
  "https://LATCHKEY-APP/",
  "//evil.example/",
  "",
] as const;

/** Also its own page: nothing of the page's making navigates, not even to where it is. */
const ATTEMPTS = [
  ...DESTINATIONS,
  PAGE_URL,
  `${PAGE_URL}index.html`,
  `${PAGE_URL}#x`,
  `${PAGE_URL}?x`,
  ...["\t", "\n", "%00", "\u202e", "%2e", "..%2f", "\\", "@", ":0", "."].map(
    (odd) => `https://latchkey-app${odd}window/`,
  ),
];

describe("navigation", () => {
  it.each(["will-navigate", "will-redirect", "will-frame-navigate", "will-attach-webview"])(
    "%s: every attempt of 50 is prevented",
    (event) => {
      const contents = new ContentsFake();
      expect(contents.attempts(event, "https://evil.example/")).toBe(false);
      guardContents(contents);
      expect(ATTEMPTS.length).toBeGreaterThanOrEqual(50);
      expect(ATTEMPTS.filter((url) => !contents.attempts(event, url))).toEqual([]);
    },
  );

  it("opens no window, wherever to", () => {
    const contents = new ContentsFake();
    guardContents(contents);
    expect(ATTEMPTS.filter((url) => contents.opens(url) !== "deny")).toEqual([]);
  });

  it("keeps WebRTC from sending past the proxy", () => {
    const contents = new ContentsFake();
    guardContents(contents);
    expect(contents.webRtcPolicy).toBe("disable_non_proxied_udp");
  });
});

/** Every permission the installed Electron knows, read from its own types. */
function permissionTypes(method: string): string[] {
  const types = readFileSync(
    new URL("../../node_modules/electron/electron.d.ts", import.meta.url),
    "utf8",
  );
  const line = types.split("\n").find((each) => each.includes(`    ${method}(handler: ((`));
  const union = /permission: ((?:'[^']+'(?: \| )?)+)/.exec(line ?? "")?.[1] ?? "";
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? "");
}

async function lockedDown() {
  const session = createSessionFake();
  await lockDownSession(session.slice);
  return session;
}

describe("the window's session", () => {
  it("denies every permission request Electron can make", async () => {
    const { grants } = await lockedDown();
    const types = permissionTypes("setPermissionRequestHandler");
    expect(types.length).toBeGreaterThan(20);
    expect(types.map((type) => grants(type))).toEqual(types.map(() => false));
  });

  it("denies every permission check Electron can make", async () => {
    const { checks } = await lockedDown();
    const types = permissionTypes("setPermissionCheckHandler");
    expect(types.length).toBeGreaterThan(20);
    expect(types.map((type) => checks(type))).toEqual(types.map(() => false));
  });

  it("denies devices, pairing and the screen", async () => {
    const { allowsDevice, pairs, sharesScreen } = await lockedDown();
    expect(["hid", "serial", "usb"].map((type) => allowsDevice(type))).toEqual([
      false,
      false,
      false,
    ]);
    expect(pairs()).toEqual({ confirmed: false });
    expect(sharesScreen()).toBeNull();
  });

  it("saves no download", async () => {
    const { emit } = await lockedDown();
    expect(emit("will-download", {}, {})).toBe(true);
  });

  it("lets no request out but the page's own", async () => {
    const { lets } = await lockedDown();
    expect(DESTINATIONS.filter((url) => lets(url))).toEqual([]);
    expect(lets(PAGE_URL)).toBe(true);
    expect(lets(`${PAGE_URL}assets/index-1.js`)).toBe(true);
  });

  it("sends what would pass by nowhere, loopback included", async () => {
    const { given } = await lockedDown();
    expect(given.setProxy).toEqual([
      {
        mode: "fixed_servers",
        proxyRules: "http://127.0.0.1:0",
        proxyBypassRules: "<-loopback>",
      },
    ]);
  });

  it("checks no spelling, for which it would fetch dictionaries", async () => {
    const { given } = await lockedDown();
    expect(given.setSpellCheckerEnabled).toEqual([false]);
    expect(given.setSpellCheckerLanguages).toEqual([[]]);
  });
});

it("knows its own address by protocol and host", () => {
  expect(DESTINATIONS.filter((url) => isPageUrl(url))).toEqual([]);
  expect(isPageUrl(PAGE_URL)).toBe(true);
});

it("gives the page's scheme no privilege but an origin and a secure context", () => {
  expect(PAGE_PRIVILEGES).toEqual({
    scheme: "latchkey-app",
    privileges: {
      standard: true,
      secure: true,
      bypassCSP: false,
      allowServiceWorkers: false,
      supportFetchAPI: false,
      corsEnabled: false,
      stream: false,
      codeCache: false,
      allowExtensions: false,
    },
  });
});

it.each([true, false])("states every web preference exactly (packaged: %s)", (isPackaged) => {
  const settings = { productName: "Latchkey", preloadPath: "/x/bridge.cjs", isPackaged };
  expect(WINDOW_PARTITION.startsWith("persist:")).toBe(false);
  expect(createWindowOptions(settings).webPreferences).toEqual({
    preload: "/x/bridge.cjs",
    partition: WINDOW_PARTITION,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    enableWebSQL: false,
    enableDeprecatedPaste: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: !isPackaged,
    autoplayPolicy: "document-user-activation-required",
  });
});
