import { lstat, readlink } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";

const ROOT = 0;
/** As many links as Linux follows. */
const LINKS_MAX = 40;

/**
 * What a link starts for everybody must not be somebody's own: whoever may exchange the program, or
 * anything on the way to it, would run as each user who opens a link.
 * @param words that are absolute paths are looked at, each folder and link on the way included
 * @returns `config.unsafe` with the first place that is not root's alone. A group that root let in
 *   is root's own choice, as `staff` in /usr/local.
 */
export async function checkProgram(words: readonly string[]): Promise<Result<void>> {
  for (const word of words.filter((each) => isAbsolute(each))) {
    const why = await findOtherHand(word);
    if (why !== undefined) return fail("config.unsafe", { detail: why });
  }
  return succeed(undefined);
}

async function findOtherHand(path: string): Promise<string | undefined> {
  const rest = path.split("/").filter(Boolean);
  let at = "/";
  let links = 0;
  try {
    for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
      const next = join(at, name);
      const stats = await lstat(next);
      if (stats.uid !== ROOT) return `${next} does not belong to root`;
      if (stats.isSymbolicLink()) {
        if ((links += 1) > LINKS_MAX) return `${path} leads nowhere`;
        const target = await readlink(next);
        rest.unshift(...target.split("/").filter(Boolean));
        if (isAbsolute(target)) at = "/";
        continue;
      }
      // In a sticky folder nobody but root replaces what belongs to root.
      const isSticky = stats.isDirectory() && (stats.mode & 0o1000) !== 0;
      if ((stats.mode & 0o002) !== 0 && !isSticky) return `${next} can be changed by everybody`;
      at = next;
    }
    return undefined;
  } catch (error) {
    return `${errorCodeOf(error)} ${path}`;
  }
}
