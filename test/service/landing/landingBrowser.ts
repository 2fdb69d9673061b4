import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../../main/browser/findBrowser.ts";

const found = await findBrowser({
  configured: undefined,
  platform: process.platform,
  environment: process.env,
});

/** Whether this machine has a browser to look at the page with. */
export const hasBrowser = found.ok;

export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Everything the browser complained about; a breach of the policy would stand here. */
  readonly complaints: string[];
  /** Every request the page made, wherever it went, without its fragment. */
  readonly requested: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  readonly before?: string;
}

export interface LandingBrowser {
  readonly browser: Browser;
  open(address: string, options?: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** A real browser that opens landing pages, each in a context of its own. */
export async function startLandingBrowser(): Promise<LandingBrowser> {
  if (!found.ok) throw new Error("no Chromium, Chrome or Edge on this machine");
  const browser = await chromium.launch({
    executablePath: found.value,
    // Chromium's sandbox refuses to run as root, which is who runs tests in containers.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  return {
    browser,
    async open(address, { before, ...options } = {}) {
      const context = await browser.newContext({ locale: "en-GB", ...options });
      const page = await context.newPage();
      if (before !== undefined) await page.addInitScript(before);
      const complaints: string[] = [];
      const requested: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => requested.push(request.url().split("#")[0] ?? ""));
      await page.goto(address, { waitUntil: "load" });
      return { page, complaints, requested, [Symbol.asyncDispose]: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** What a reader sees as headings of the first level: there has to be one. */
export function visibleHeadings(page: Page): Promise<string[]> {
  return page.locator("h1:visible").allInnerTexts();
}

/** Loaded, and the code worked out; it is covered then. */
export async function untilCodeIsThere(page: Page): Promise<void> {
  await page.locator("#code .groups").waitFor({ state: "attached" });
}
