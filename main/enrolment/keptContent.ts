import { dirname } from "node:path";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory } from "../files/durableFile.ts";
import type { MachineLock } from "./machineLock.ts";

/** What a file of ours holds, shared with the other processes of this user. */
export interface KeptContent<Content> {
  /** As of the last look at the file. */
  readonly value: () => Content;
  /** Looks again: another process may have written since. */
  readonly refresh: () => Promise<Result<void>>;
  /**
   * Durable when this returns. Begins with what other processes have written since; nothing is
   * written where `change` gives back what it was handed.
   * @returns `state.*`, `config.unsafe`.
   */
  readonly change: (
    change: (before: Content) => Content,
  ) => Promise<Result<{ readonly isChanged: boolean }>>;
  /** What was found damaged at opening and set aside; then it begins empty. */
  readonly damage: Failure | null;
}

/**
 * Opens the file; `empty` where there is none yet.
 * @param lock guards each change of the file against other processes.
 */
export async function openKeptContent<Content>(
  form: CheckedFile<Content>,
  lock: MachineLock,
  empty: Content,
): Promise<Result<KeptContent<Content>>> {
  const loaded = await readCheckedFile(form);
  if (!loaded.ok) return loaded;
  let kept = loaded.value.content ?? empty;

  /** What is there now; what was damaged meanwhile is known from before. */
  async function look(): Promise<Result<{ readonly content: Content; readonly isSound: boolean }>> {
    const read = await readCheckedFile(form);
    if (!read.ok) return read;
    const { content, damage } = read.value;
    return succeed({
      content: content ?? (damage === null ? empty : kept),
      isSound: damage === null,
    });
  }

  async function apply(
    change: (before: Content) => Content,
  ): Promise<Result<{ readonly isChanged: boolean }>> {
    const before = await look();
    if (!before.ok) return before;
    const { content, isSound } = before.value;
    const next = change(content);
    const isChanged = next !== content;
    if (isChanged || !isSound) {
      const directory = await ensurePrivateDirectory(dirname(form.file), {
        protection: "unchanged",
      });
      if (!directory.ok) return directory;
      const written = await writeCheckedFile(form, next);
      if (!written.ok) return written;
    }
    kept = next;
    return succeed({ isChanged });
  }

  return succeed({
    value: () => kept,
    refresh: async () => {
      const now = await look();
      if (!now.ok) return now;
      kept = now.value.content;
      return succeed(undefined);
    },
    change: (change) => lock.hold(() => apply(change)),
    damage: loaded.value.damage,
  });
}
