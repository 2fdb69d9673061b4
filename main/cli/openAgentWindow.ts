import type { Agent } from "../agent/createAgent.ts";
import type { WindowAgent } from "../agent/window/windowAgent.ts";
import { openBrowserWindow, type WindowEnd } from "../browser/browserWindow.ts";
import { fail, type Result } from "../core/result.ts";
import type { WindowChannel } from "../window/windowChannel.ts";
import type { Surroundings } from "./program.ts";
import { takeHandedOver } from "./takeHandedOver.ts";
import { windowDirectory } from "./windowDirectory.ts";

/** In CSS pixels; fits a small kiosk display and leaves the card in one piece. */
const WINDOW_SIZE = { width: 640, height: 900 } as const;

/**
 * Shows the agent in the machine's own browser until the person or the page closes it, and takes
 * what later launches hand over meanwhile.
 * @param channel where they come in; open until the window is gone
 * @returns `window.*` where no window came up or it died.
 */
export async function openAgentWindow(
  agent: Agent,
  windowAgent: WindowAgent,
  surroundings: Surroundings,
  channel: WindowChannel | null,
): Promise<Result<WindowEnd>> {
  const uid = process.getuid?.();
  const window = await openBrowserWindow({
    agent: windowAgent,
    pageDirectory: surroundings.pageDirectory,
    productName: agent.brand.productName,
    browserPath: agent.config.browser,
    runtimeDirectory: windowDirectory(process.env, uid),
    windowSize: WINDOW_SIZE,
    environment: process.env,
    platform: process.platform,
    uid,
  });
  if (!window.ok) return window;
  channel?.serve(takeHandedOver(windowAgent, window.value));
  const end = await window.value.closed;
  return end.reason === "crashed"
    ? fail("window.failed", { detail: surroundings.words.say("open.browser-ended") })
    : { ok: true, value: end };
}
