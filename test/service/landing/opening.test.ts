import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createToken } from "../../../protocol/invitationSecret.ts";
import {
  hasBrowser,
  type LandingBrowser,
  type OpenedPage,
  startLandingBrowser,
} from "./landingBrowser.ts";
import { type LandingServer, startLandingServer } from "./landingServer.ts";

const TOKEN = createToken(new Uint8Array(16).map((_, index) => index * 31)).value;

let server: LandingServer;
let chrome: LandingBrowser;
beforeAll(async () => {
  if (!hasBrowser) return;
  server = await startLandingServer();
  chrome = await startLandingBrowser();
});
afterAll(async () => {
  await chrome?.close();
  await server?.close();
});

/** Timers of the page that stand still until `passTime` says so, however slow the machine. */
const TIMERS = `{
  let now = 0;
  let last = 0;
  const timers = new Map();
  window.setTimeout = (work, delay = 0) => {
    last += 1;
    timers.set(last, { work, at: now + delay });
    return last;
  };
  window.clearTimeout = (id) => void timers.delete(id);
  window.passTime = (milliseconds) => {
    now += milliseconds;
    for (const [id, { work, at }] of timers) {
      if (at <= now && timers.delete(id)) work();
    }
  };
}`;

/** Chromium without a window loses some clicks that follow one on a link to another program. */
const NO_PROGRAM = `addEventListener("click", (event) => {
  if (event.target.id === "open") event.preventDefault();
});`;

const open = (before = TIMERS + NO_PROGRAM): Promise<OpenedPage> =>
  chrome.open(`${server.origin}/i#${TOKEN}`, { before });
const pass = (page: Page, milliseconds: number) => page.evaluate(`passTime(${milliseconds})`);

const said = async (page: Page) => ({
  left: await page.locator("#left").innerText(),
  stillHere: await page.locator("#still-here").innerText(),
});
const focused = (page: Page) => page.evaluate("document.activeElement.id");
const SILENCE = { left: "", stillHere: "" };

describe.skipIf(!hasBrowser)("after the click on “Open on this device”", () => {
  it("asks the browser for the program once, and says nothing it cannot know yet", async () => {
    await using opened = await open(TIMERS);
    await opened.page.click("#open");
    await pass(opened.page, 2_900);
    expect(await said(opened.page)).toEqual(SILENCE);
    expect(opened.requested.filter((url) => url.startsWith("latchkey:"))).toHaveLength(1);
  });

  it("leads to the steps when the page is still in front after three seconds", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.click("#open");
    await pass(page, 3_100);
    const { left, stillHere } = await said(page);
    expect(left).toBe("");
    expect(stillHere).toContain("This page is still in front");
    expect(await focused(page)).toBe("help");
    await expect
      .poll(() => page.locator("#help").boundingBox())
      .toMatchObject({
        y: expect.closeTo(0, -3),
      });
    const steps = await page.locator(".help h3:visible").allInnerTexts();
    expect(steps).toEqual([
      "Allow the browser’s question",
      "Install Latchkey",
      "Type the access code",
      "Meant for another device?",
      "Not sure about the invitation?",
    ]);
    const text = await page.locator(".help").innerText();
    for (const part of ["latchkey register", "latchkey open", "http"]) expect(text).toContain(part);
  });

  it.each([
    ["lost the focus", "dispatchEvent(new Event('blur'))"],
    [
      "was covered",
      "Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange'))",
    ],
    ["was left", "dispatchEvent(new Event('pagehide'))"],
  ])("says calmly that it should be open when the page %s", async (_, event) => {
    await using opened = await open();
    const { page } = opened;
    await page.click("#open");
    await pass(page, 1_000);
    await page.evaluate(event);
    await pass(page, 10_000);
    const { left, stillHere } = await said(page);
    expect(left).toContain("should be open now");
    expect(left).toContain("If your browser asks");
    expect(stillHere).toBe("");
    expect(await focused(page)).toBe("open");
  });

  it("takes a tab that became visible for what it is", async () => {
    await using opened = await open();
    await opened.page.click("#open");
    await opened.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await pass(opened.page, 3_100);
    expect((await said(opened.page)).stillHere).not.toBe("");
  });

  it("begins anew with another click", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.click("#open");
    await pass(page, 2_000);
    await page.click("#open");
    await pass(page, 2_000);
    expect(await said(page)).toEqual(SILENCE);
    await pass(page, 1_100);
    expect((await said(page)).stillHere).not.toBe("");
    await page.click("#open");
    expect(await said(page)).toEqual(SILENCE);
  });

  it("pulls nobody away who went on by themselves", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.click("#open");
    await page.click("#show");
    await pass(page, 3_100);
    expect((await said(page)).stillHere).not.toBe("");
    expect(await focused(page)).toBe("show");
  });

  it("forgets the click when another link comes into the same tab", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.click("#open");
    await page.evaluate(`location.hash = ${JSON.stringify(TOKEN.slice(0, 20))}`);
    await page.locator("#open").waitFor({ state: "hidden" });
    await pass(page, 3_100);
    expect(await said(page)).toEqual(SILENCE);
  });
});
