import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowserWindow } from "../../main/browser/browserWindow.ts";
import type { BrowserWindow, BrowserWindowOptions } from "../../main/browser/browserWindow.ts";
import { createScriptedAgent } from "../support/browserAgent.ts";
import type { ScriptedAgent } from "../support/browserAgent.ts";
import { startVirtualDisplay } from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { connectToWindow, createBrowserWrapper, profilesIn } from "../support/browserWrapper.ts";
import type { BrowserWrapper } from "../support/browserWrapper.ts";

let display: VirtualDisplay;
let wrapper: BrowserWrapper;
let runtimeDirectory: string;
let agent: ScriptedAgent;

beforeAll(async () => {
  display = await startVirtualDisplay();
  wrapper = await createBrowserWrapper();
});
afterAll(async () => {
  await display.stop();
  await wrapper.remove();
});
beforeEach(async () => {
  runtimeDirectory = await mkdtemp(join(tmpdir(), "window-host-"));
  agent = createScriptedAgent();
});
afterEach(() => rm(runtimeDirectory, { recursive: true, force: true }));

function options(more: Partial<BrowserWindowOptions> = {}): BrowserWindowOptions {
  return {
    agent,
    pageDirectory: join(import.meta.dirname, "fixtures", "page"),
    productName: "Latchkey",
    browserPath: wrapper.path,
    runtimeDirectory,
    windowSize: { width: 800, height: 600 },
    environment: { ...process.env, DISPLAY: display.name },
    platform: process.platform,
    uid: process.getuid?.(),
    ...more,
  };
}

async function open(more: Partial<BrowserWindowOptions> = {}): Promise<BrowserWindow> {
  const opened = await openBrowserWindow(options(more));
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

describe("an open window", () => {
  test("shows the page, and page and agent talk", async () => {
    const window = await open();
    const [profile] = await profilesIn(runtimeDirectory);
    const { browser, page } = await connectToWindow(profile ?? "");
    await page.getByText("revision 1").waitFor();
    await page.fill("#name", "Press line 4");
    await page.click("#accept");
    await page.getByText('{"accepted":true}').waitFor();
    expect(agent.commands).toEqual([{ name: "accept", payload: { name: "Press line 4" } }]);
    agent.show({ kind: "welcome", problem: null });
    await page.getByText("revision 2").waitFor();
    await browser.close();
    await window.close();
    expect(await window.closed).toEqual({ reason: "closed" });
    expect(await profilesIn(runtimeDirectory)).toEqual([]);
  });
});
