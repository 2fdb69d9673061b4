import { createHash } from "node:crypto";
import { z } from "zod";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { readPrivateFile, writeFileDurably, type Protection } from "./durableFile.ts";
import { setAside } from "./setAside.ts";

/**
 * How a file of this program's own state looks: JSON with its version and a checksum over the
 * content, since a flipped bit inside a name or an id is still JSON. Against accidents, not against
 * people: whoever may write the file may write the sum.
 */
export interface CheckedFile<Content> {
  readonly file: string;
  /** Raised when a program of before could misunderstand the content. */
  readonly version: number;
  readonly schema: z.ZodType<Content>;
  readonly protection: Protection;
}

/** `content` is `undefined` where there is no file, or none that counts; then `damage` says why. */
export interface CheckedReading<Content> {
  readonly content: Content | undefined;
  readonly damage: Failure | null;
}

const envelopeSchema = z.strictObject({
  version: z.number().int().positive(),
  sha256: z.string(),
  content: z.unknown(),
});

/**
 * Reads a file of ours. One that is damaged, or was written by a newer version, is set aside under
 * a dated name and reported as `damage` (`state.corrupt`, `state.newer`): never guessed at, never
 * overwritten.
 * @returns `config.unsafe` where others could have changed it, `state.unwritable` where it cannot
 *   be read or set aside; then nothing was moved.
 */
export async function readCheckedFile<Content>(
  options: CheckedFile<Content>,
): Promise<Result<CheckedReading<Content>>> {
  const { file, protection } = options;
  const read = await readPrivateFile(file, { protection });
  switch (read.kind) {
    case "missing":
      return succeed({ content: undefined, damage: null });
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      // Whatever fills it so, it is no record; one that cannot be read may well be one.
      return read.isTooLarge
        ? quarantine(file, "corrupt")
        : fail("state.unwritable", { detail: read.why });
    case "found": {
      const verdict = judge(options, read.text);
      return typeof verdict === "string"
        ? quarantine(file, verdict)
        : succeed({ content: verdict.content, damage: null });
    }
    default:
      return assertNever(read);
  }
}

/**
 * The same look without a touch: what is damaged stays where it is, for whoever may set it aside.
 * @returns `config.unsafe` or `state.unwritable` as {@link readCheckedFile} does.
 */
export async function inspectCheckedFile<Content>(
  options: CheckedFile<Content>,
): Promise<Result<CheckedReading<Content>>> {
  const { file, protection } = options;
  const read = await readPrivateFile(file, { protection });
  switch (read.kind) {
    case "missing":
      return succeed({ content: undefined, damage: null });
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      return read.isTooLarge
        ? succeed({ content: undefined, damage: { code: "state.corrupt", detail: file } })
        : fail("state.unwritable", { detail: read.why });
    case "found": {
      const verdict = judge(options, read.text);
      return typeof verdict === "string"
        ? succeed({ content: undefined, damage: { code: `state.${verdict}`, detail: file } })
        : succeed({ content: verdict.content, damage: null });
    }
    default:
      return assertNever(read);
  }
}

/**
 * Writes the whole file durably, so that after a crash there is the old content or the new one.
 * @returns `state.unwritable` with the errno and the path.
 */
export function writeCheckedFile<Content>(
  { file, version }: CheckedFile<Content>,
  content: Content,
): Promise<Result<void>> {
  const envelope = { version, sha256: sumOf(content), content };
  return writeFileDurably(file, `${JSON.stringify(envelope, null, 2)}\n`, { mode: 0o600 });
}

/** The content, or why the file does not count. */
function judge<Content>(
  { version, schema }: CheckedFile<Content>,
  text: string,
): { readonly content: Content } | "corrupt" | "newer" {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) return versionOf(text) > version ? "newer" : "corrupt";
  const { content, sha256 } = envelope.data;
  if (envelope.data.version > version) return "newer";
  if (sumOf(content) !== sha256) return "corrupt";
  const parsed = schema.safeParse(content);
  return parsed.success ? { content: parsed.data } : "corrupt";
}

/** A newer version may have another envelope too; of that, only its number is believed. */
function versionOf(text: string): number {
  const parsed = z.object({ version: z.number().int() }).safeParse(parseJson(text));
  return parsed.success ? parsed.data.version : 0;
}

async function quarantine(
  file: string,
  why: "corrupt" | "newer",
): Promise<Result<CheckedReading<never>>> {
  const moved = await setAside(file, why);
  // Gone: another process has just set the same file aside. It is damaged all the same.
  const isGone = !moved.ok && errorCodeOf(moved.failure.cause) === "ENOENT";
  if (!moved.ok && !isGone) return moved;
  const detail = moved.ok ? moved.value : file;
  return succeed({ content: undefined, damage: { code: `state.${why}`, detail } });
}

/** `undefined` for what is no JSON: no document of ours is that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Over the content as JSON without white space; `JSON.parse` keeps the order of our keys. */
function sumOf(content: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(content) ?? "")
    .digest("hex");
}
