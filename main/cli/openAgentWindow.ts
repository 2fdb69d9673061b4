import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Agent } from "../agent/createAgent.ts";
import type { WindowAgent } from "../agent/windowAgent.ts";
import { openBrowserWindow, type WindowEnd } from "../browser/browserWindow.ts";
import { fail, type Result } from "../core/result.ts";
import type { Surroundings } from "./program.ts";

/** In CSS pixels; fits a small kiosk display and leaves the card in one piece. */
const WINDOW_SIZE = { width: 640, height: 900 } as const;

/**
 * Shows the agent in the machine's own browser until the person or the page closes it.
 * @returns `window.*` where no window came up or it died.
 */
export async function openAgentWindow(
  agent: Agent,
  windowAgent: WindowAgent,
  surroundings: Surroundings,
): Promise<Result<WindowEnd>> {
  const uid = process.getuid?.();
  const window = await openBrowserWindow({
    agent: windowAgent,
    pageDirectory: surroundings.pageDirectory,
    productName: agent.brand.productName,
    browserPath: agent.config.browser,
    runtimeDirectory: windowDirectory(uid),
    windowSize: WINDOW_SIZE,
    environment: process.env,
    platform: process.platform,
    uid,
  });
  if (!window.ok) return window;
  const end = await window.value.closed;
  return end.reason === "crashed"
    ? fail("window.failed", { detail: "the browser ended unexpectedly" })
    : { ok: true, value: end };
}

/**
 * Private to this user and gone after a restart; checked for both before it is used. Short, since
 * the browser makes sockets in it, whose paths may have 107 bytes at most.
 */
function windowDirectory(uid: number | undefined): string {
  const runtime = process.env["XDG_RUNTIME_DIR"];
  return runtime?.startsWith("/") === true
    ? join(runtime, "latchkey")
    : join(tmpdir(), `latchkey-${uid ?? "user"}`);
}
