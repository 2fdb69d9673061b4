import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { connectToWindow, profilesIn } from "./browserWrapper.ts";
import type { DesktopSession } from "./desktopSession.ts";

/** Whether a window of the agent has been begun, by whomever it was started. */
export async function hasWindow({ machine }: DesktopSession): Promise<boolean> {
  return (await profilesIn(machine.windowDirectory).catch(() => [])).length > 0;
}

/** The window that came up in a session because somebody clicked; waits for it. */
export async function arrivingWindow({ machine }: DesktopSession): Promise<Page> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const [profile] = await profilesIn(machine.windowDirectory).catch(() => []);
    if (profile !== undefined) {
      const { page } = await connectToWindow(profile);
      await page.waitForURL("https://latchkey.invalid/**");
      return page;
    }
    await sleep(50);
  }
  throw new Error("no window came up");
}
