import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { openBrowserWindow } from "../../main/browser/browserWindow.ts";
import type { BrowserWindow, BrowserWindowOptions } from "../../main/browser/browserWindow.ts";
import { createScriptedAgent } from "./browserAgent.ts";
import type { ScriptedAgent } from "./browserAgent.ts";
import { connectToWindow, createBrowserWrapper, profilesIn } from "./browserWrapper.ts";
import type { BrowserWrapperOptions } from "./browserWrapper.ts";

/** The small page most tests use. */
export const TEST_PAGE = join(import.meta.dirname, "..", "browser", "fixtures", "page");

export interface TestWindowOptions {
  readonly display: string;
  readonly pageDirectory?: string;
  readonly wrapper?: BrowserWrapperOptions;
  readonly more?: Partial<BrowserWindowOptions>;
}

export interface TestWindow {
  readonly window: BrowserWindow;
  readonly agent: ScriptedAgent;
  readonly runtimeDirectory: string;
  /** The throw-away profile of this window. */
  readonly profile: string;
  /** Attaches Playwright beside the agent's own pipe. */
  connect(): Promise<Page>;
  /** Processes of this window's browser, whatever they are. */
  readonly processes: () => Promise<readonly BrowserTreeProcess[]>;
  /** Closes the window and removes what the test made. */
  stop(): Promise<void>;
}

export interface BrowserTreeProcess {
  readonly pid: number;
  /** `browser`, `renderer`, `gpu-process`, …, from its command line. */
  readonly type: string;
}

/** Options for a window with the small page, on a display, in a runtime directory of its own. */
export async function windowOptions(
  options: TestWindowOptions,
): Promise<BrowserWindowOptions & { readonly agent: ScriptedAgent }> {
  return {
    pageDirectory: options.pageDirectory ?? TEST_PAGE,
    productName: "Latchkey",
    browserPath: undefined,
    runtimeDirectory:
      options.more?.runtimeDirectory ?? (await mkdtemp(join(tmpdir(), "window-host-"))),
    windowSize: { width: 800, height: 600 },
    environment: { ...process.env, DISPLAY: options.display },
    platform: process.platform,
    uid: process.getuid?.(),
    ...options.more,
    agent: createScriptedAgent(),
  };
}

/** Opens a real window through the product's own host; the browser runs as an ordinary user. */
export async function openTestWindow(options: TestWindowOptions): Promise<TestWindow> {
  const wrapper = await createBrowserWrapper(options.wrapper);
  const windowOptions_ = { ...(await windowOptions(options)), browserPath: wrapper.path };
  const { agent, runtimeDirectory } = windowOptions_;
  const opened = await openBrowserWindow({ ...windowOptions_, ...options.more });
  if (!opened.ok) throw new Error(`the window did not open: ${JSON.stringify(opened.failure)}`);
  const window = opened.value;
  const [profile = ""] = await profilesIn(runtimeDirectory);
  let disconnect = async (): Promise<void> => {};
  return {
    window,
    agent,
    runtimeDirectory,
    profile,
    connect: async () => {
      const { browser, page } = await connectToWindow(profile);
      disconnect = () => browser.close();
      return page;
    },
    processes: () => processesOf(profile),
    stop: async () => {
      await disconnect();
      await window.close();
      await wrapper.remove();
      await rm(runtimeDirectory, { recursive: true, force: true });
    },
  };
}

/** Every process whose command line names the profile. */
export async function processesOf(profile: string): Promise<readonly BrowserTreeProcess[]> {
  const found: BrowserTreeProcess[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/u.test(name)) continue;
    const commandLine = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (!commandLine.includes(profile)) continue;
    const [program = ""] = commandLine.split("\0");
    const type = program.endsWith("_handler")
      ? "crash-handler"
      : (/--type=([a-z-]+)/u.exec(commandLine)?.[1] ?? "browser");
    found.push({ pid: Number(name), type });
  }
  return found;
}

/** Waits until something is so; fails after ten seconds. */
export async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await what()) return;
    await sleep(50);
  }
  throw new Error(`not so after ten seconds: ${what.toString()}`);
}
