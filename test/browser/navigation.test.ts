import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { openTestWindow, until } from "../support/browserFixture.ts";
import type { TestWindow } from "../support/browserFixture.ts";
import { startPlainBrowser } from "../support/browserPlain.ts";
import { createProgramTrap } from "../support/browserTraps.ts";
import type { ProgramTrap } from "../support/browserTraps.ts";

vi.setConfig(BROWSER_TIMEOUTS);

const PAGE_URL = "https://latchkey.invalid/";

/** Where a page could want to go. */
const TARGETS = [
  "https://example.com/",
  "http://127.0.0.1:8/",
  "https://latchkey.invalid/other",
  "https://latchkey.invalid/assets/page.js",
  "https://latchkey.invalid/?query",
  "https://latchkey.invalid.example.com/",
  "https://user@latchkey.invalid/",
  "https://latchkey.invalid:444/",
  "about:blank",
  "data:text/html,<h1>elsewhere</h1>",
  "file:///etc/passwd",
  "chrome://settings",
  "view-source:https://latchkey.invalid/",
  "mailto:somebody@example.com",
  "latchkey://invite/token",
];
/** How a page can try to go there. */
const WAYS: Readonly<Record<string, (url: string) => string>> = {
  "location.href": (url) => `location.href = ${url}`,
  "location.replace": (url) => `location.replace(${url})`,
  "navigation.navigate": (url) => `void navigation.navigate(${url}).committed.catch(() => {})`,
  link: (url) =>
    `document.body.append(Object.assign(document.createElement("a"), { href: ${url} })); document.body.lastChild.click()`,
  form: (url) =>
    `document.body.append(Object.assign(document.createElement("form"), { action: ${url}, method: "post" })); document.body.lastChild.submit()`,
  popup: (url) => `window.open(${url})`,
  "frame above": (url) =>
    `{ const frame = document.createElement("iframe"); document.body.append(frame); frame.contentWindow.parent.location.href = ${url}; }`,
};
const MORE: readonly string[] = [
  "history.back()",
  "history.go(-5)",
  "history.forward()",
  "location = URL.createObjectURL(new Blob(['<h1>elsewhere</h1>'], { type: 'text/html' }))",
  "document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=https://example.com/' }))",
  "document.body.append(Object.assign(document.createElement('a'), { href: 'https://example.com/', download: 'x' })); document.body.lastChild.click()",
  "document.body.append(Object.assign(document.createElement('a'), { href: 'mailto:x@example.com', target: '_blank' })); document.body.lastChild.click()",
  "alert('a'); confirm('b'); prompt('c'); print()",
];

let display: VirtualDisplay;
let programs: ProgramTrap;
let opened: TestWindow;
let page: Page;

beforeAll(async () => {
  display = await startVirtualDisplay();
  programs = await createProgramTrap();
  opened = await openTestWindow({
    display: display.name,
    more: { environment: { PATH: programs.directory, DISPLAY: display.name } },
  });
  page = await opened.connect();
  await page.getByText("revision 1").waitFor();
  await page.evaluate("globalThis.firstDocument = true");
});
afterAll(async () => {
  await opened.stop();
  await programs.remove();
  await display.stop();
});

async function expectSamePage(): Promise<void> {
  expect(await page.evaluate("globalThis.firstDocument")).toBe(true);
  expect(page.url().split("#")[0]).toBe(PAGE_URL);
  expect(page.context().pages()).toHaveLength(1);
}

describe.runIf(HAS_VIRTUAL_DISPLAY)("the page stays", () => {
  test.each(TARGETS)("whatever way it tries to go to %s", async (target) => {
    for (const way of Object.values(WAYS)) {
      await page.evaluate(`{ try { ${way(JSON.stringify(target))} } catch {} }`);
      await sleep(20);
    }
    await sleep(200);
    await expectSamePage();
    expect(await programs.calls()).toEqual([]);
  });

  test.each(MORE)("after %s", async (script) => {
    await page.evaluate(`{ try { ${script} } catch {} }`);
    await sleep(200);
    await expectSamePage();
  });

  test("while its own hash may change", async () => {
    await page.evaluate("location.hash = 'card'");
    await until(() => page.url() === `${PAGE_URL}#card`);
    await page.evaluate("latchkey.accept({ name: 'x', card: 'k' })");
    await page.evaluate("history.replaceState(null, '', '/')");
    await expectSamePage();
  });

  test.each(["left", "middle"] as const)(
    "when somebody clicks a foreign link with the %s button",
    async (button) => {
      await page.evaluate(
        `{ const link = Object.assign(document.createElement("a"), { href: "mailto:x@example.com", textContent: "mail" });
         link.style = "position: fixed; inset: 0"; document.body.append(link); }`,
      );
      for (const modifier of ["", "Control", "Shift", "Alt"]) {
        if (modifier !== "") await page.keyboard.down(modifier);
        await page.mouse.click(100, 100, { button });
        if (modifier !== "") await page.keyboard.up(modifier);
      }
      await page.evaluate("document.body.lastChild.remove()");
      await sleep(300);
      await expectSamePage();
      expect(await programs.calls()).toEqual([]);
    },
  );

  test("and a second window, wherever it comes from, is closed", async () => {
    const session = await page.context().browser()?.newBrowserCDPSession();
    await session?.send("Target.createTarget", { url: "about:blank" });
    await session?.send("Target.createTarget", { url: "chrome://version" });
    const pages = async (): Promise<number> => {
      const targets = await session?.send("Target.getTargets");
      return targets?.targetInfos.filter(({ type }) => type === "page").length ?? 0;
    };
    await until(async () => (await pages()) === 1);
    await expectSamePage();
  });

  test("comes back where something stronger than a page leads it elsewhere", async () => {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.navigate", { url: "about:blank" });
    await until(() => page.url() === PAGE_URL);
    await page.getByText("revision 1").waitFor();
  });
});

test.runIf(HAS_VIRTUAL_DISPLAY)(
  "a browser without our protection does start the programs in the trap",
  async () => {
    const programPath = `${programs.directory}:/usr/bin:/bin`;
    const plain = await startPlainBrowser(display.name, { programPath });
    await plain.page.goto(
      "data:text/html,<a href='mailto:x@example.com' style='position:fixed;inset:0'>mail</a>",
    );
    await plain.page.mouse.click(100, 100);
    await until(async () => (await programs.calls()).includes("xdg-email mailto:x@example.com"));
    await plain.stop();
  },
);
