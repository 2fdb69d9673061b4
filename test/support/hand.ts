import { setTimeout as sleep } from "node:timers/promises";
import type { DesktopSession } from "./desktopSession.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A person's hand on mouse and keyboard: events from the X server, which no program can tell apart. */
export interface Hand {
  /** Moves there as a hand does, through a place beside it, and clicks. */
  click(place: Place, times?: number): Promise<void>;
  /** Presses keys by their names in X, e.g. `ctrl+a`, one after the other. */
  press(...keys: readonly string[]): Promise<void>;
}

export function createHand(session: Pick<DesktopSession, "run">): Hand {
  async function xdotool(...args: readonly string[]): Promise<string> {
    const { code, output } = await session.run(["xdotool", ...args]);
    if (code !== 0) throw new Error(`xdotool ${args.join(" ")}: ${output}`);
    return output;
  }
  return {
    async click({ x, y }, times = 1) {
      await xdotool("mousemove", String(x - 3), String(y - 3), "mousemove", String(x), String(y));
      await xdotool("click", "--repeat", String(times), "--delay", "60", "1");
    },
    press: async (...keys) => {
      await xdotool("key", "--clearmodifiers", ...keys);
    },
  };
}

/**
 * Acts again until the effect is there: on a busy machine a program may not look yet when it is
 * clicked. `seen` is asked about ten times a second.
 * @throws what `what` says, after a minute.
 */
export async function actUntil(
  what: string,
  act: () => Promise<unknown>,
  seen: () => Promise<boolean> | boolean,
  patienceMs = 5_000,
): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    await act();
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 100) {
      if (await seen()) return;
      await sleep(100);
    }
  }
  throw new Error(`${what} did not happen`);
}
