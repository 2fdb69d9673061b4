import { randomBytes } from "node:crypto";
import { statfs } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { WindowAgent } from "../agent/window/windowAgent.ts";
import { fail, succeed } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { USUAL_CONDUCT } from "../core/windowConduct.ts";
import type { WindowConduct } from "../core/windowConduct.ts";
import { openBridge } from "./bridge.ts";
import { browserArguments } from "./browserArguments.ts";
import type { WindowSize } from "./browserArguments.ts";
import { browserEnvironment } from "./browserEnvironment.ts";
import { startBrowser } from "./browserProcess.ts";
import type { BrowserProcess } from "./browserProcess.ts";
import { fillScreen } from "./fillScreen.ts";
import { findBrowser } from "./findBrowser.ts";
import { trackFrames } from "./frameTracker.ts";
import { PAGE_URL } from "./pageAddress.ts";
import { readServedPage } from "./servedPage.ts";
import type { ServedPage } from "./servedPage.ts";
import { attachToPage, guardPage } from "./pageGuards.ts";
import type { PageTarget } from "./pageGuards.ts";
import {
  createProfile,
  isRunning,
  prepareRuntimeDirectory,
  removeProfile,
  sweepProfiles,
} from "./profileDirectory.ts";
import { guardRequests } from "./requestGate.ts";
import { explainFailure } from "./startFailure.ts";

export interface BrowserWindowOptions {
  readonly agent: WindowAgent;
  /** The built page: `index.html` and its assets. */
  readonly pageDirectory: string;
  readonly productName: string;
  /** The browser to use; without it, the first one found on the machine. */
  readonly browserPath: string | undefined;
  /** Where throw-away profiles go; made, for its owner alone, where it does not exist. */
  readonly runtimeDirectory: string;
  readonly windowSize: WindowSize;
  /** Without it, a window like any other. */
  readonly conduct?: WindowConduct;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Of the agent; undefined where the system has none. */
  readonly uid: number | undefined;
  /** How long the window may take to show the page. */
  readonly deadlineMs?: number;
}

export interface WindowEnd {
  /** `closed` by the person or by us; `crashed`: the browser or its page died under us. */
  readonly reason: "closed" | "crashed";
}

export interface BrowserWindow {
  /** Settles when browser and profile are gone; never rejects. */
  readonly closed: Promise<WindowEnd>;
  /** Closes the window; settles with `closed`. May be called again. */
  close(): Promise<void>;
  /**
   * Puts the window before the others, as far as the window manager lets us.
   * @returns false where the window is closing, or gone
   */
  bringToFront(): Promise<boolean>;
}

const DEADLINE_MS = 30_000;
const LAST_WORDS_MS = 1_000;
/** Below it Chromium's shared memory may run out while the page draws. */
const SHARED_MEMORY_MIN_BYTES = 256 * 1024 * 1024;

/**
 * Opens the agent's window in the machine's own browser: app mode, a profile that is thrown away,
 * a pipe and no port, our page and no other. Settles when the page runs.
 *
 * Fails with `window.no_display`, `window.no_browser`, `window.root` or `window.failed`.
 */
export async function openBrowserWindow(
  options: BrowserWindowOptions,
): Promise<Result<BrowserWindow>> {
  const { environment, platform } = options;
  // The browser would take a relative one from wherever it runs.
  const runtimeDirectory = resolve(options.runtimeDirectory);
  const hasDisplay = Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
  if (platform === "linux" && !hasDisplay) return fail("window.no_display");
  const browser = await findBrowser({ configured: options.browserPath, platform, environment });
  if (!browser.ok) return browser;

  let profile: string;
  let files: ServedPage;
  try {
    files = await readServedPage(options.pageDirectory);
    await prepareRuntimeDirectory(runtimeDirectory, options.uid);
    await sweepProfiles(runtimeDirectory, isRunning);
    profile = await createProfile(runtimeDirectory, process.pid);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail("window.failed", { detail: code ?? message, cause: error });
  }
  const started = startBrowser(
    browser.value,
    browserArguments({
      profileDirectory: profile,
      productName: options.productName,
      windowSize: options.windowSize,
      mode: options.conduct?.mode ?? USUAL_CONDUCT.mode,
      avoidSharedMemory: platform === "linux" && (await isSharedMemorySmall()),
      onlyWayland: platform === "linux" && !environment["DISPLAY"],
    }),
    browserEnvironment(environment, platform, profile),
  );

  const shown = await showPage(started, files, options);
  if (!shown.ok) {
    await started.stop();
    await removeProfile(profile);
    return shown;
  }
  const window = createWindow(started, shown.value, profile, options.conduct ?? USUAL_CONDUCT);
  void options.agent.closeRequested.then(() => window.close());
  return succeed(window);
}

/** From the browser's first breath to our page on the screen, or why not. */
async function showPage(
  browser: BrowserProcess,
  files: ServedPage,
  options: BrowserWindowOptions,
): Promise<Result<PageTarget>> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), options.deadlineMs ?? DEADLINE_MS);
  });
  const loading = loadPage(browser, files, options);
  try {
    const shown = await Promise.race([loading, deadline, browser.exited]);
    if (shown !== null && "session" in shown) return succeed(shown);
    loading.catch(() => {});
    return explainFailure(browser.lastWords(), shown, options.uid);
  } catch (cause) {
    // The pipe breaks a moment before the process is seen to end: its last words tell more.
    const exit = await Promise.race([browser.exited, sleep(LAST_WORDS_MS, null)]);
    return explainFailure(browser.lastWords(), exit, options.uid, cause);
  } finally {
    clearTimeout(timer);
  }
}

async function loadPage(
  browser: BrowserProcess,
  files: ServedPage,
  options: BrowserWindowOptions,
): Promise<PageTarget> {
  const { client } = browser;
  const page = await attachToPage(client);
  const { session } = page;
  const frames = await trackFrames(session);
  await Promise.all([
    guardRequests(client.browser, files, frames.mainFrameId),
    guardRequests(session, files, frames.mainFrameId),
    guardPage(client.browser, session),
  ]);
  const suffix = randomBytes(8).toString("hex");
  const bridge = await openBridge(session, frames, options.agent, {
    binding: `send_${suffix}`,
    receiver: `receive_${suffix}`,
    conduct: options.conduct ?? USUAL_CONDUCT,
  });
  // However far the start gets, the agent is let go when the browser is.
  void client.closed.then(() => bridge.stop());
  await session.send("Runtime.runIfWaitingForDebugger", {});
  if (options.conduct?.mode === "kiosk") await fillScreen(client.browser, page);
  const { errorText } = await session.send("Page.navigate", { url: PAGE_URL });
  if (errorText !== undefined) throw new Error(`the page did not load: ${errorText}`);
  await bridge.ready;
  // Without it, "back" leads to the empty document the window was opened with.
  await session.send("Page.resetNavigationHistory", {});
  frames.onMainDocument((url) => {
    // Nothing should get here; if something does, the page comes back.
    if (url.split("#")[0] !== PAGE_URL)
      session.send("Page.navigate", { url: PAGE_URL }).catch(() => {});
  });
  return page;
}

function createWindow(
  browser: BrowserProcess,
  page: PageTarget,
  profile: string,
  conduct: WindowConduct,
): BrowserWindow {
  const { client } = browser;
  const { targetId, session } = page;
  let reason: WindowEnd["reason"] | null = null;

  const settle = (why: WindowEnd["reason"]): void => {
    reason ??= why;
    void browser.stop();
  };
  session.on("Inspector.targetCrashed", () => settle("crashed"));
  client.browser.on("Target.targetDestroyed", (event) => {
    if (event.targetId === targetId) settle("closed");
  });
  void client.closed.then(() => browser.stop());
  client.browser.send("Target.setDiscoverTargets", { discover: true }).catch(() => {});

  async function end(): Promise<WindowEnd> {
    const { code } = await browser.exited;
    await browser.stop();
    await removeProfile(profile).catch(() => {});
    return { reason: reason ?? (code === 0 ? "closed" : "crashed") };
  }
  const closed = end();

  return {
    closed,
    close: async () => {
      settle("closed");
      await closed;
    },
    bringToFront: async () => {
      try {
        const { windowId } = await client.browser.send("Browser.getWindowForTarget", { targetId });
        const bounds = { windowState: conduct.mode === "kiosk" ? "fullscreen" : "normal" } as const;
        await client.browser.send("Browser.setWindowBounds", { windowId, bounds });
        await client.browser.send("Target.activateTarget", { targetId });
        await session.send("Page.bringToFront", {});
        return reason === null;
      } catch {
        return false;
      }
    },
  };
}

async function isSharedMemorySmall(): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs("/dev/shm");
    return bavail * bsize < SHARED_MEMORY_MIN_BYTES;
  } catch {
    return true;
  }
}
