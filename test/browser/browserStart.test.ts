import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { browserArguments } from "../../main/browser/browserArguments.ts";
import { browserEnvironment } from "../../main/browser/browserEnvironment.ts";
import { findBrowser } from "../../main/browser/findBrowser.ts";
import { PAGE_ORIGIN, PAGE_URL } from "../../main/browser/pageAddress.ts";
import { readServedPage } from "../../main/browser/servedPage.ts";
import { explainFailure } from "../../main/browser/startFailure.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "browser-start-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe("browserArguments", () => {
  const switches = (productName: string, avoidSharedMemory = false): readonly string[] =>
    browserArguments({
      profileDirectory: "/run/user/1000/latchkey/window-1-abcdef",
      productName,
      windowSize: { width: 560, height: 720 },
      avoidSharedMemory,
      onlyWayland: avoidSharedMemory,
    });

  test("opens no port, keeps the sandbox, and names its own profile", () => {
    const all = switches("Latchkey", true);
    expect(
      all.filter((one) => /^--(?:remote-debugging-port|no-sandbox|disable-.*sandbox)/u.test(one)),
    ).toEqual([]);
    expect(all).toContain("--remote-debugging-pipe");
    expect(all).toContain("--user-data-dir=/run/user/1000/latchkey/window-1-abcdef");
    expect(all).toContain("--window-size=560,720");
    expect(all).toContain("--disable-dev-shm-usage");
    expect(all).toContain("--ozone-platform=wayland");
    expect(switches("Latchkey").join(" ")).not.toContain("ozone");
    expect(switches("Latchkey")).not.toContain("--disable-dev-shm-usage");
  });

  test("fills the screen of a kiosk, and otherwise no more than a window", () => {
    const kiosk = browserArguments({
      profileDirectory: "/run/user/1000/latchkey/window-1-abcdef",
      productName: "Latchkey",
      windowSize: { width: 560, height: 720 },
      mode: "kiosk",
      avoidSharedMemory: false,
      onlyWayland: false,
    });
    expect(kiosk).toContain("--kiosk");
    expect(switches("Latchkey")).not.toContain("--kiosk");
  });

  test("every argument is a switch, and the first document a title, whatever the product is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (productName) => {
        const all = switches(productName);
        expect(all.every((one) => one.startsWith("--"))).toBe(true);
        const app = all.find((one) => one.startsWith("--app=")) ?? "";
        const prefix = "--app=data:text/html;charset=utf-8,";
        expect(app.startsWith(prefix)).toBe(true);
        const document = decodeURIComponent(app.slice(prefix.length));
        expect(document).toMatch(/^<title>[^<>]*<\/title>$/u);
        expect(new URL(app.slice("--app=".length)).hash).toBe("");
      }),
    );
  });
});

describe("browserEnvironment", () => {
  const environment = {
    PATH: "/usr/bin:/bin",
    HOME: "/home/rita",
    DISPLAY: ":0",
    LANG: "fi_FI.UTF-8",
    LC_TIME: "C",
    XDG_RUNTIME_DIR: "/run/user/1000",
    HTTPS_PROXY: "http://user:word@proxy:8080",
    CANARY: "secret",
    LD_PRELOAD: "/tmp/evil.so",
    CHROME_LOG_FILE: "/tmp/log",
  };

  test.skipIf(process.platform === "win32")(
    "on Linux, passes on what a window needs, and no way to another program",
    () => {
      expect(browserEnvironment(environment, "linux", "/run/p")).toEqual({
        HOME: "/home/rita",
        DISPLAY: ":0",
        LANG: "fi_FI.UTF-8",
        LC_TIME: "C",
        XDG_RUNTIME_DIR: "/run/user/1000",
        PATH: "/run/p/no-programs",
        TMPDIR: "/run/p/tmp",
        XDG_CACHE_HOME: "/run/p/cache",
        BREAKPAD_DUMP_LOCATION: "/run/p/crashes",
      });
    },
  );

  test("leaves the temporary directory alone where its sockets' addresses would be too long", () => {
    const profile = `/home/${"x".repeat(80)}`;
    expect(browserEnvironment(environment, "linux", profile)["TMPDIR"]).toBeUndefined();
  });

  test.each(["win32", "darwin"] as const)("on %s, keeps the environment", (platform) => {
    expect(browserEnvironment(environment, platform, "/p")).toMatchObject(environment);
  });
});

describe.skipIf(process.platform === "win32")("findBrowser", () => {
  const search = { platform: process.platform, environment: {} };

  test("takes the configured program and no other", async () => {
    const path = join(directory, "browser");
    await writeFile(path, "#!/bin/sh\n", { mode: 0o755 });
    expect(await findBrowser({ ...search, configured: path })).toEqual({ ok: true, value: path });
  });

  test.each([
    ["that does not exist", async () => {}],
    ["that is a directory", (path: string) => mkdir(path)],
    ["that cannot be run", (path: string) => writeFile(path, "", { mode: 0o644 })],
    ["that leads nowhere", (path: string) => symlink("/nowhere/at/all", path)],
  ])("refuses a configured path %s, and names it", async (_what, make) => {
    const path = join(directory, "browser");
    await make(path);
    expect(await findBrowser({ ...search, configured: path })).toEqual({
      ok: false,
      failure: { code: "window.no_browser", detail: path },
    });
  });

  test("looks below the directories Windows names, and finds nothing where there is nothing", async () => {
    const environment = { ProgramFiles: directory, HOME: directory };
    for (const platform of ["win32", "darwin"] as const) {
      const found = await findBrowser({ configured: undefined, platform, environment });
      expect(found).toEqual({ ok: false, failure: { code: "window.no_browser" } });
    }
  });
});

describe.skipIf(process.platform === "win32")("readServedPage", () => {
  test("serves the files of the page by their addresses, under its policy, and nothing else", async () => {
    await mkdir(join(directory, "assets"));
    await Promise.all([
      writeFile(join(directory, "index.html"), "<h1>page</h1>"),
      writeFile(join(directory, "assets", "a b.js"), "1"),
      writeFile(join(directory, "assets", "a.js.map"), "{}"),
      writeFile(join(directory, "notes.txt"), "x"),
    ]);
    await symlink("/etc/hostname", join(directory, "assets", "link.js"));
    const files = await readServedPage(directory);
    expect([...files.keys()].sort()).toEqual([PAGE_URL, `${PAGE_ORIGIN}/assets/a%20b.js`]);
    const page = files.get(PAGE_URL);
    expect(Buffer.from(page?.body ?? "", "base64").toString()).toBe("<h1>page</h1>");
    const headers = new Map(page?.headers.map(({ name, value }) => [name, value]));
    expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'; script-src 'self';/u,
    );
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  });

  test("refuses a directory without a page", async () => {
    await expect(readServedPage(directory)).rejects.toThrow("no index.html");
    await expect(readServedPage(join(directory, "absent"))).rejects.toThrow("ENOENT");
  });
});

describe("explainFailure", () => {
  const ROOT =
    "[1:1:0101/000000.0:ERROR:zygote.cc:100] Running as root without --no-sandbox is not supported.";
  const ended = { code: 1, signal: null };
  test.each([
    ["root", [ROOT], ended, 0, "window.root", undefined],
    [
      "no display",
      ["[1:1:0101/0.0:ERROR:ozone.cc:1] Missing X server or $DISPLAY", "Exiting."],
      ended,
      1000,
      "window.no_display",
      undefined,
    ],
    [
      "its last line",
      ["first", "[1:2:3/4:FATAL:x.cc:1] No usable sandbox!"],
      ended,
      1000,
      "window.failed",
      "No usable sandbox!",
    ],
    [
      "no word",
      [],
      { code: 21, signal: null },
      1000,
      "window.failed",
      "the browser ended with status 21",
    ],
    [
      "killed",
      [],
      { code: null, signal: "SIGKILL" as const },
      1000,
      "window.failed",
      "the browser was ended by SIGKILL",
    ],
    ["late", [], null, 1000, "window.failed", "no answer in time"],
    [
      "an address",
      ["cannot open latchkey://invite/SECRET?a=b today"],
      ended,
      1000,
      "window.failed",
      "cannot open … today",
    ],
    ["much", ["x".repeat(5_000)], ended, 1000, "window.failed", "x".repeat(200)],
  ])("%s", (_what, lines, exit, uid, code, detail) => {
    const { failure } = explainFailure(lines, exit, uid);
    expect({ code: failure.code, detail: failure.detail }).toEqual({ code, detail });
  });
});
