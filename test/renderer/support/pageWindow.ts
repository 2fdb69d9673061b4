import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { COMMAND_NAMES, type AgentScreen, type AgentView } from "../../../preload/contract.ts";
import { buildPage } from "./buildPage.ts";
import { viewOf } from "./fixtures.ts";
import { startPageServer } from "./pageServer.ts";
import { installScriptedBridge, type BridgeScript } from "./scriptedBridge.ts";

declare global {
  interface Window {
    readonly script: BridgeScript;
    readonly violations: readonly string[];
  }
}

/** The built page in a real browser, under the hosts' policy, with a scripted agent behind it. */
interface PageWindow {
  readonly page: Page;
  /** Pushes the next snapshot and waits until it is drawn. */
  show(screen: AgentScreen, queued?: number): Promise<void>;
  push(view: AgentView): Promise<void>;
  /** Commands the page sent so far. */
  sent(): Promise<BridgeScript["sent"]>;
  /** How the agent answers from now on. */
  answer(reply: BridgeScript["reply"]): Promise<void>;
  /** Closes the window; what the browser found wrong with the page meanwhile. */
  close(): Promise<readonly string[]>;
}

export interface WindowOptions extends BrowserContextOptions {
  /** How many invitations wait from the start. */
  readonly queued?: number;
}

export interface PageHouse {
  /** Opens a window that shows one screen; `null` leaves the agent out. */
  open(screen: AgentScreen | null, options?: WindowOptions): Promise<PageWindow>;
  /** Every path asked of the server, which is everything the page could reach. */
  readonly requests: readonly string[];
  readonly directory: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** What Chromium itself says about the sandbox the hosts ask for; nothing of the page's. */
const KNOWN_WARNING = "can escape its sandboxing";

async function openWindow(
  browser: Browser,
  origin: string,
  screen: AgentScreen | null,
  { queued = 0, ...options }: WindowOptions,
): Promise<PageWindow> {
  const context = await browser.newContext({ viewport: { width: 480, height: 640 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (!message.text().includes(KNOWN_WARNING)) complaints.push(message.text());
  });
  let revision = 1;
  if (screen !== null) {
    const start = { first: viewOf(screen, revision, queued), names: COMMAND_NAMES };
    await page.addInitScript(installScriptedBridge, start);
  }
  await page.goto(origin);
  await page.waitForSelector("h1");
  const push = (view: AgentView) => page.evaluate((next) => window.script.push(next), view);
  return {
    page,
    push,
    show: async (next, waiting = 0) => {
      revision += 1;
      await push(viewOf(next, revision, waiting));
      // Two frames: one draws, the other runs after its effects.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    },
    sent: () => page.evaluate(() => window.script.sent),
    answer: (reply) =>
      page.evaluate((next) => {
        window.script.reply = next;
      }, reply),
    close: async () => {
      const violations = screen === null ? [] : await page.evaluate(() => window.violations);
      await context.close();
      return [...complaints, ...violations];
    },
  };
}

/**
 * Builds the page, serves it and starts a browser. The flag is for tests as root only.
 * @param config another one of Vite than the page is shipped with
 */
export async function openPageHouse(config?: string): Promise<PageHouse> {
  const built = await buildPage(config);
  const server = await startPageServer(built.directory);
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: process.env["LATCHKEY_TEST_CHROMIUM"] ?? "/usr/bin/chromium",
    args: asRoot ? ["--no-sandbox"] : [],
  });
  return {
    requests: server.requests,
    directory: built.directory,
    browser,
    open: (screen, options = {}) => openWindow(browser, server.origin, screen, options),
    close: async () => {
      await browser.close();
      await server.close();
      await built.remove();
    },
  };
}
