import type { Agent } from "../agent/createAgent.ts";
import type { WindowAgent } from "../agent/window/windowAgent.ts";
import { openBrowserWindow, type BrowserWindow, type WindowEnd } from "../browser/browserWindow.ts";
import { keepWindow } from "../browser/keepWindow.ts";
import { fail, type Result } from "../core/result.ts";
import type { WindowConduct } from "../core/windowConduct.ts";
import type { WindowChannel } from "../window/windowChannel.ts";
import type { Surroundings } from "./program.ts";
import { takeHandedOver } from "./takeHandedOver.ts";
import { windowDirectory } from "./windowDirectory.ts";

/** In CSS pixels; fits a small kiosk display and leaves the card in one piece. */
const WINDOW_SIZE = { width: 640, height: 900 } as const;

/**
 * Shows the agent in the machine's own browser until the person or the page closes it, or for ever
 * where nobody may; takes what later launches hand over meanwhile.
 * @param options `channel`: where they come in; open until the window is gone
 * @returns `window.*` where no window came up or it died.
 */
export async function openAgentWindow(
  agent: Agent,
  windowAgent: WindowAgent,
  surroundings: Surroundings,
  { channel, conduct }: { readonly channel: WindowChannel | null; readonly conduct: WindowConduct },
): Promise<Result<WindowEnd>> {
  const uid = process.getuid?.();
  const open = async (): Promise<Result<BrowserWindow>> => {
    const window = await openBrowserWindow({
      agent: windowAgent,
      pageDirectory: surroundings.pageDirectory,
      productName: agent.brand.productName,
      browserPath: agent.config.browser,
      runtimeDirectory: windowDirectory(process.env, uid, agent.brand),
      windowSize: WINDOW_SIZE,
      conduct,
      environment: process.env,
      platform: process.platform,
      uid,
    });
    if (window.ok) channel?.serve(takeHandedOver(windowAgent, window.value));
    return window;
  };
  const end = await keepWindow(open, conduct);
  return end.ok && end.value.reason === "crashed"
    ? fail("window.failed", { detail: surroundings.words.say("open.browser-ended") })
    : end;
}
