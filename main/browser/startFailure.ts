import { fail } from "../core/result.ts";
import type { BrowserExit } from "./browserProcess.ts";

const DETAIL_MAX_LENGTH = 200;

/** `[pid:tid:time:ERROR:file.cc:line] ` and the like, which tell a person nothing. */
const LOG_PREFIX = /^\[[^\]]*\]\s*/u;

const NO_DISPLAY = /Missing X server|Failed to connect to Wayland|cannot open display/iu;

/**
 * Why the window did not come up, from what the browser said on its error output.
 *
 * @param exit how it ended; `null` where it still runs
 */
export function explainFailure(
  lastWords: readonly string[],
  exit: BrowserExit | null,
  uid: number | undefined,
  cause?: unknown,
): ReturnType<typeof fail> {
  if (uid === 0 && lastWords.some((line) => line.includes("as root without --no-sandbox"))) {
    return fail("window.root");
  }
  if (lastWords.some((line) => NO_DISPLAY.test(line))) return fail("window.no_display");
  const said = lastWords.at(-1)?.replace(LOG_PREFIX, "");
  return fail("window.failed", { detail: toDetail(said ?? describeEnd(exit, cause)), cause });
}

function describeEnd(exit: BrowserExit | null, cause: unknown): string {
  if (exit === null) return cause instanceof Error ? cause.message : "no answer in time";
  return exit.signal === null
    ? `the browser ended with status ${exit.code}`
    : `the browser was ended by ${exit.signal}`;
}

/** No address is worth showing here, and none may leak what it carries. */
function toDetail(text: string): string {
  return text.replaceAll(/[a-z][a-z0-9+.-]*:\S+/giu, "…").slice(0, DETAIL_MAX_LENGTH);
}
