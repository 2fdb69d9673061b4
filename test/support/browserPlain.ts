import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { connectToWindow, createBrowserWrapper } from "./browserWrapper.ts";
import type { BrowserWrapperOptions } from "./browserWrapper.ts";

export interface PlainBrowser {
  readonly page: Page;
  stop(): Promise<void>;
}

/** The same browser without anything of ours: what our protection is measured against. */
export async function startPlainBrowser(
  display: string,
  options: BrowserWrapperOptions = {},
): Promise<PlainBrowser> {
  const wrapper = await createBrowserWrapper(options);
  const profile = await mkdtemp(join(tmpdir(), "plain-profile-"));
  const child = spawn(
    wrapper.path,
    [`--user-data-dir=${profile}`, "--no-first-run", "about:blank"],
    { env: { DISPLAY: display, TMPDIR: profile }, stdio: "ignore" },
  );
  const exited = once(child, "exit");
  const { browser, page } = await connectToWindow(profile);
  return {
    page,
    stop: async () => {
      await browser.close();
      child.kill();
      await exited;
      await wrapper.remove();
      await rm(profile, { recursive: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
