import { lstat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { assertNever, fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { readPrivateFile } from "./durableFile.ts";

/** FDNAME_MAX of systemd, and NAME_MAX of Linux. In characters, which are bytes here. */
const NAME_MAX_LENGTH = 255;
/** Printable ASCII without what ends a name in a unit or a path: systemd's own rule. */
const NAME = /^[\x20-\x2e\x30-\x39\x3b-\x7e]+$/;

/** Whether systemd takes it as the name of a credential: what `LoadCredential=` says before its colon. */
export function isSystemdCredentialName(name: string): boolean {
  return NAME.test(name) && name.length <= NAME_MAX_LENGTH && name !== "." && name !== "..";
}

/**
 * Reads what systemd hands over to this service by `LoadCredential=`, `LoadCredentialEncrypted=` or
 * `SetCredentialEncrypted=`: the file `name` in `$CREDENTIALS_DIRECTORY` (systemd.exec(5)), as UTF-8
 * and exactly as it is, a line end at its end included.
 * @param environment where `CREDENTIALS_DIRECTORY` stands; the variable holds a place, no secret
 * @returns `config.invalid` where there is none or the name is no name, `config.unsafe` where somebody
 *   but this user and root could read or exchange it; never with what stands in it.
 */
export async function readSystemdCredential(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<string>> {
  // A name that is none may be the secret itself in the wrong place.
  if (!isSystemdCredentialName(name)) return invalid("this is no name of a systemd credential");
  const directory = environment["CREDENTIALS_DIRECTORY"];
  if (directory === undefined || directory === "") {
    return invalid(
      `systemd credential ${name}: CREDENTIALS_DIRECTORY is not set; it is for a unit with LoadCredential= or LoadCredentialEncrypted=`,
    );
  }
  if (!isAbsolute(directory)) return invalid("CREDENTIALS_DIRECTORY is no absolute path");
  const isDirectory = await lstat(directory).then(
    (stats) => stats.isDirectory(),
    (error: unknown) => errorCodeOf(error) !== "ENOENT",
  );
  if (!isDirectory) return invalid(`CREDENTIALS_DIRECTORY is no directory: ${directory}`);
  const read = await readPrivateFile(join(directory, name), { protection: "delivered" });
  switch (read.kind) {
    case "missing":
      return invalid(`systemd credential ${name}: it is not in ${directory}`);
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      return invalid(`systemd credential ${name}: ${read.why}`);
    case "found":
      // What is no UTF-8 would be changed by being read as such.
      return read.text.includes("\ufffd")
        ? invalid(`systemd credential ${name}: it is no text in UTF-8`)
        : succeed(read.text);
    default:
      return assertNever(read);
  }
}

function invalid(detail: string): ReturnType<typeof fail> {
  return fail("config.invalid", { detail });
}
