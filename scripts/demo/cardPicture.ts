import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { AgentMachine } from "../../test/support/agentMachine.ts";
import { startVirtualDisplay } from "../../test/support/browserDisplay.ts";
import { createBrowserWrapper } from "../../test/support/browserWrapper.ts";
import { openSystemBrowserWindow } from "../../test/support/windowHosts.ts";

/** Where windows go when nobody sits before a display. */
export interface VirtualScreen {
  readonly browser: string;
  readonly display: string;
  stop(): Promise<void>;
}

/** A virtual display and a browser that can be looked at from outside. */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  const display = await startVirtualDisplay();
  const browser = await createBrowserWrapper();
  return {
    browser: browser.path,
    display: display.name,
    stop: async () => {
      await Promise.allSettled([browser.remove(), display.stop()]);
    },
  };
}

/** Opens the invitation in a real window, waits for the card and takes its picture. */
export async function pictureCard(
  machine: AgentMachine,
  invitation: string,
  path: string,
): Promise<void> {
  const window = await openSystemBrowserWindow(machine, invitation);
  try {
    await window.page.getByRole("button", { name: "Accept" }).waitFor();
    mkdirSync(dirname(path), { recursive: true });
    // Tall enough to show the whole card at once.
    await window.page.setViewportSize({ width: 640, height: 1180 });
    await window.page.screenshot({ path });
  } finally {
    await window.close();
  }
}
