import { fail } from "../core/result.ts";

const DETAIL_MAX_LENGTH = 200;

/** `[pid:tid:time:ERROR:file.cc:line] ` and the like, which tell a person nothing. */
const LOG_PREFIX = /^\[[^\]]*\]\s*/u;

/**
 * Why the window did not come up, from what the browser said on its error output.
 *
 * @param outcome `late`: the deadline passed; `gone`: the browser ended by itself
 */
export function explainFailure(
  lastWords: readonly string[],
  outcome: "late" | "gone",
  uid: number | undefined,
  cause?: unknown,
): ReturnType<typeof fail> {
  if (uid === 0 && lastWords.some((line) => line.includes("as root without --no-sandbox"))) {
    return fail("window.root");
  }
  if (lastWords.some((line) => /Missing X server|Failed to connect to Wayland/u.test(line))) {
    return fail("window.no_display");
  }
  const said = lastWords.at(-1)?.replace(LOG_PREFIX, "");
  const detail = said ?? (outcome === "late" ? "no answer in time" : "it ended without a word");
  return fail("window.failed", {
    // No address is worth showing here, and none may leak what it carries.
    detail: detail.replaceAll(/[a-z][a-z0-9+.-]*:\/\/\S+/giu, "…").slice(0, DETAIL_MAX_LENGTH),
    cause,
  });
}
