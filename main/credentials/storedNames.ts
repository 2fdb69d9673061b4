import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { readPrivateFile } from "../files/durableFile.ts";
import type { CredentialName } from "./credentialStore.ts";
import { toFileStem } from "./entryName.ts";

/** The names that every record of a tier and every marker begins with. */
const namedSchema = z.object({
  kind: z.enum(["application", "device", "next"]),
  service: z.string(),
});

/**
 * Which entries the files of a directory are about: records of a tier, or markers of a keychain. No
 * secret is opened; what is no record of ours is nobody's name, and is left alone.
 * @returns `state.unwritable` where the directory cannot be read; a missing one is empty
 */
export async function listStoredNames(
  directory: string,
): Promise<Result<readonly CredentialName[]>> {
  let files: readonly string[];
  try {
    files = await readdir(directory);
  } catch (error) {
    const code = errorCodeOf(error);
    return code === "ENOENT"
      ? succeed([])
      : fail("state.unwritable", { detail: `${code} ${directory}`, cause: error });
  }
  const names: CredentialName[] = [];
  for (const file of files) {
    if (!file.endsWith(".json") || file.startsWith(".")) continue;
    const read = await readPrivateFile(join(directory, file), { protection: "unchanged" });
    const name = read.kind === "found" ? parseName(read.text) : undefined;
    if (name !== undefined && file === `${toFileStem(name)}.json`) names.push(name);
  }
  return succeed(names);
}

function parseName(text: string): CredentialName | undefined {
  try {
    const parsed = namedSchema.safeParse(JSON.parse(text));
    return parsed.success ? { kind: parsed.data.kind, service: parsed.data.service } : undefined;
  } catch {
    return undefined;
  }
}
