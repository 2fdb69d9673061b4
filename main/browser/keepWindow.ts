import { setTimeout as sleep } from "node:timers/promises";
import { fail, type Result } from "../core/result.ts";
import type { WindowConduct } from "../core/windowConduct.ts";
import type { BrowserWindow, WindowEnd } from "./browserWindow.ts";

/** A window that closes more often than this in so long a time is not closed by a person. */
const CLOSINGS_MAX = 8;
const CLOSINGS_WITHIN_MS = 120_000;
/** Before it comes back, so that a browser that dies at once does not take the machine with it. */
const PAUSE_MS = 400;

/**
 * Opens a window, and where it may never be closed opens it again whenever it is: by a window
 * manager, by a key that no page gets to see, by a browser that died. It ends with the process
 * (SIGTERM), or gives up where it would open for ever.
 * @param open called for each window; what it fails with ends everything
 * @returns how the last window ended; `window.failed` where it closed too often
 */
export async function keepWindow(
  open: () => Promise<Result<BrowserWindow>>,
  { close }: Pick<WindowConduct, "close">,
  clock: {
    readonly now: () => number;
    readonly pause: (milliseconds: number) => Promise<unknown>;
  } = { now: () => performance.now(), pause: sleep },
): Promise<Result<WindowEnd>> {
  let closings: number[] = [];
  for (;;) {
    const window = await open();
    if (!window.ok) return window;
    const end = await window.value.closed;
    if (close === "allowed") return { ok: true, value: end };
    const now = clock.now();
    closings = [...closings.filter((at) => now - at < CLOSINGS_WITHIN_MS), now];
    if (closings.length > CLOSINGS_MAX) {
      const seconds = CLOSINGS_WITHIN_MS / 1000;
      return fail("window.failed", {
        detail: `closed ${closings.length} times within ${seconds} seconds`,
      });
    }
    await clock.pause(PAUSE_MS * closings.length);
  }
}
