import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Page } from "playwright-core";
import { TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import { BRIDGE_NAME, COMMAND_NAMES } from "../../preload/contract.ts";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import type { VirtualDisplay } from "../support/browserDisplay.ts";
import { openTestWindow, until } from "../support/browserFixture.ts";
import type { TestWindow } from "../support/browserFixture.ts";

vi.setConfig(BROWSER_TIMEOUTS);

let display: VirtualDisplay;
let opened: TestWindow;
let page: Page;

beforeAll(async () => {
  display = await startVirtualDisplay();
  opened = await openTestWindow({ display: display.name });
  page = await opened.connect();
});
afterAll(async () => {
  await opened.stop();
  await display.stop();
});

describe.runIf(HAS_VIRTUAL_DISPLAY)("an open window", () => {
  test("shows the page with its style, and nothing of a browser", async () => {
    await page.getByText("revision 1").waitFor();
    const seen = await page.evaluate(`({
      background: getComputedStyle(document.body).backgroundColor,
      history: history.length,
      secure: isSecureContext,
      chrome: outerHeight - innerHeight,
    })`);
    expect(seen).toEqual({ background: "rgb(250, 240, 220)", history: 1, secure: true, chrome: 0 });
  });

  test("carries commands to the agent and their replies back", async () => {
    await page.fill("#name", "Press line 4 – Ärmel 日本");
    await page.click("#accept");
    await page.getByText('{"accepted":true}').waitFor();
    expect(opened.agent.commands.at(-1)).toEqual({
      name: "accept",
      payload: { name: "Press line 4 – Ärmel 日本", card: "k" },
    });
  });

  test("carries every later snapshot to the page, and the title follows the document", async () => {
    const before = opened.agent.view().revision;
    for (let count = 0; count < 20; count += 1)
      opened.agent.show({ kind: "welcome", problem: null });
    await page.getByText(`revision ${before + 20}`).waitFor();
    expect(await page.title()).toBe(`Revision ${before + 20}`);
  });

  test("lets every command through by its own function, and answers what the schema refuses", async () => {
    const before = opened.agent.commands.length;
    const replies = await page.evaluate(
      `Promise.all(${JSON.stringify(COMMAND_NAMES)}.map((name) => ${BRIDGE_NAME}[name]({ nonsense: true })))`,
    );
    expect(replies).toEqual(COMMAND_NAMES.map(() => ({ accepted: false, why: "invalid_payload" })));
    expect(opened.agent.commands).toHaveLength(before);
  });

  test("takes the longest paste, and refuses a longer one", async () => {
    const paste = (length: number): Promise<unknown> =>
      page.evaluate(`latchkey.submitInvitation({ text: "\\u0001é".repeat(${length / 2}) })`);
    expect(await paste(TEXT_MAX_LENGTH)).toEqual({ accepted: true });
    expect(await paste(TEXT_MAX_LENGTH + 2)).toEqual({ accepted: false, why: "invalid_payload" });
  });

  test("works again after a reload, with the new document alone", async () => {
    await page.reload();
    await page.getByText(`revision ${opened.agent.view().revision}`).waitFor();
    opened.agent.show({ kind: "welcome", problem: null });
    await page.getByText(`revision ${opened.agent.view().revision}`).waitFor();
    await page.fill("#name", "After");
    await page.click("#accept");
    await page.getByText('{"accepted":true}').waitFor();
    expect(opened.agent.commands.at(-1)).toEqual({
      name: "accept",
      payload: { name: "After", card: "k" },
    });
  });

  test("stops calling back a listener that was taken off", async () => {
    await page.evaluate(`{
      globalThis.calls = 0;
      const off = latchkey.onView(() => {
        globalThis.calls += 1;
        off();
      });
    }`);
    opened.agent.show({ kind: "welcome", problem: null });
    opened.agent.show({ kind: "welcome", problem: null });
    await page.getByText(`revision ${opened.agent.view().revision}`).waitFor();
    expect(await page.evaluate("calls")).toBe(1);
  });

  test("comes to the front when asked, and stays alive", async () => {
    await opened.window.bringToFront();
    await opened.window.bringToFront();
    expect(await page.evaluate("document.visibilityState")).toBe("visible");
  });

  test("closes when the agent wants it closed, and leaves nothing", async () => {
    await page.evaluate("void latchkey.closeWindow({})");
    expect(await opened.window.closed).toEqual({ reason: "closed" });
    await until(async () => (await opened.processes()).length === 0);
    expect(opened.agent.listenerCount).toBe(0);
  });
});
