import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openBrowserWindow } from "../../main/browser/browserWindow.ts";
import type { BrowserWindowOptions } from "../../main/browser/browserWindow.ts";
import type { Failure } from "../../main/core/result.ts";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { processesOf, until, windowOptions } from "../support/browserFixture.ts";
import { createBrowserWrapper } from "../support/browserWrapper.ts";
import type { BrowserWrapper } from "../support/browserWrapper.ts";

vi.setConfig(BROWSER_TIMEOUTS);

let display: VirtualDisplay;
let wrapper: BrowserWrapper;
let directory: string;
let runtimeDirectory: string;

beforeAll(async () => {
  display = await startVirtualDisplay();
  wrapper = await createBrowserWrapper({ debuggingPort: false });
});
afterAll(async () => {
  await display.stop();
  await wrapper.remove();
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "window-failure-"));
  runtimeDirectory = join(directory, "runtime");
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Tries to open a window that cannot come up; nothing may be left of it. */
async function failureOf(more: Partial<BrowserWindowOptions>): Promise<Failure> {
  const options = await windowOptions({ display: display.name, more: { runtimeDirectory } });
  const opened = await openBrowserWindow({
    ...options,
    browserPath: wrapper.path,
    ...more,
  });
  if (opened.ok) {
    await opened.value.close();
    throw new Error("the window opened");
  }
  await until(async () => (await processesOf(runtimeDirectory)).length === 0);
  expect(await readdir(runtimeDirectory).catch(() => [])).toEqual([]);
  expect(options.agent.listenerCount).toBe(0);
  return opened.failure;
}

async function program(script: string): Promise<string> {
  const path = join(directory, "browser");
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.runIf(HAS_VIRTUAL_DISPLAY)("no window", () => {
  test.each([{}, { DISPLAY: "" }, { DISPLAY: "", WAYLAND_DISPLAY: "" }])(
    "without a display in %o",
    async (environment) => {
      expect(await failureOf({ environment, platform: "linux" })).toEqual({
        code: "window.no_display",
      });
    },
  );

  test("on a display where no server answers", async () => {
    const environment = { ...process.env, DISPLAY: ":4095" };
    expect((await failureOf({ environment })).code).toBe("window.no_display");
  });

  test("with a browser that does not exist", async () => {
    const failure = await failureOf({ browserPath: "/nowhere/browser" });
    expect(failure).toEqual({ code: "window.no_browser", detail: "/nowhere/browser" });
  });

  test.runIf(process.getuid?.() === 0)("for root, since Chromium has no sandbox then", async () => {
    expect(await failureOf({ browserPath: undefined })).toEqual({ code: "window.root" });
  });

  test("without a page", async () => {
    expect(await failureOf({ pageDirectory: join(directory, "absent") })).toMatchObject({
      code: "window.failed",
      detail: "ENOENT",
    });
  });

  test("with a program that is no browser, and its last words are told", async () => {
    const browserPath = await program(
      "echo 'first' >&2; echo 'cannot: latchkey://invite/SECRET' >&2; exit 3",
    );
    expect(await failureOf({ browserPath })).toMatchObject({
      code: "window.failed",
      detail: "cannot: …",
    });
  });

  test("with a program that ends without a word", async () => {
    expect(await failureOf({ browserPath: await program("exit 3") })).toMatchObject({
      code: "window.failed",
      detail: "the browser ended with status 3",
    });
  });

  test("with a program that cannot be started at all", async () => {
    const browserPath = join(directory, "browser");
    await writeFile(browserPath, "#!/nowhere/interpreter\n", { mode: 0o755 });
    expect((await failureOf({ browserPath })).code).toBe("window.failed");
  });

  test("with a program that never answers, and with one that talks nonsense", async () => {
    const silent = await program("exec /bin/sleep 60");
    expect(await failureOf({ browserPath: silent, deadlineMs: 300 })).toMatchObject({
      code: "window.failed",
      detail: "no answer in time",
    });
    // Much sooner than its deadline.
    const talker = await program("printf 'hello\\0' >&4; exec /bin/sleep 60");
    expect(await failureOf({ browserPath: talker })).toMatchObject({
      code: "window.failed",
      detail: "Target.setAutoAttach: the browser sent something that is not JSON",
    });
  });

  test("in time, wherever the deadline strikes, and nothing is left of it", async () => {
    for (const deadlineMs of [1, 100, 200, 300, 400]) {
      const failure = await failureOf({ deadlineMs }).catch((error: Error) => error.message);
      expect(failure).toSatisfy(
        (found: Failure | string) =>
          found === "the window opened" ||
          (typeof found === "object" && found.code === "window.failed"),
      );
    }
  });
});
