import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildPage } from "../renderer/support/buildPage.ts";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
  type VirtualDisplay,
} from "../support/browserDisplay.ts";
import { openTestWindow, until, type TestWindow } from "../support/browserFixture.ts";

vi.setConfig(BROWSER_TIMEOUTS);

const MAIL =
  "Subject: Invitation\r\n\r\nhttps://licences.example.com/i#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G\r\n";

let built: Awaited<ReturnType<typeof buildPage>>;
let display: VirtualDisplay;
let opened: TestWindow;
let page: Page;
let directory: string;

beforeAll(async () => {
  built = await buildPage();
  directory = await mkdtemp(join(tmpdir(), "dropped-"));
  // The browser runs as a user who owns nothing.
  await chmod(directory, 0o755);
  await writeFile(join(directory, "invitation.eml"), MAIL, { mode: 0o644 });
  display = await startVirtualDisplay();
  opened = await openTestWindow({ display: display.name, pageDirectory: built.directory });
  page = await opened.connect();
  opened.agent.show({ kind: "welcome", problem: null });
});
afterAll(async () => {
  await opened?.stop();
  await display?.stop();
  await built?.remove();
  if (directory !== undefined) await rm(directory, { recursive: true });
});

describe.runIf(HAS_VIRTUAL_DISPLAY)("in the system browser's window", () => {
  test("a saved e-mail dropped beside every field is read, and opens in place of nothing", async () => {
    await page.getByRole("heading", { name: "Open your invitation" }).waitFor();
    const hand = await page.context().newCDPSession(page);
    const data = {
      items: [],
      files: [join(directory, "invitation.eml")],
      dragOperationsMask: 1,
    };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await hand.send("Input.dispatchDragEvent", { type, x: 200, y: 60, data });
    }
    await until(() => opened.agent.commands.length > 0);
    expect(opened.agent.commands).toEqual([{ name: "submitInvitation", payload: { text: MAIL } }]);
    expect(page.url()).toBe("https://latchkey.invalid/");
  });
});
