import { join } from "node:path";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import {
  ensurePrivateDirectory,
  readPrivateFile,
  removeFileDurably,
  writeFileDurably,
} from "../files/durableFile.ts";
import { checkSecret } from "./checkSecret.ts";
import type { CredentialName, CredentialStore, CredentialTier } from "./credentialStore.ts";
import { toFileStem } from "./entryName.ts";

/** The fields of a record beside its version and its name: what the secret has become. */
export type SealedFields = Readonly<Record<string, unknown>>;

/** How a tier of files keeps a secret from whoever may read the file; in `fileStore` not at all. */
export interface Sealing {
  readonly tier: CredentialTier;
  /** The version of the records that it writes; a later one is refused. */
  readonly version: number;
  seal(name: CredentialName, secret: string): Promise<Result<SealedFields>>;
  /** @returns `credentials.malformed` where it is no record of ours, or not as it was written. */
  open(name: CredentialName, fields: SealedFields): Promise<Result<string>>;
}

const recordSchema = z.looseObject({ version: z.int(), kind: z.string(), service: z.string() });

/** What is in a record; its own name is checked, so that a swapped file is noticed. */
function parseRecord(text: string, name: CredentialName, version: number): Result<SealedFields> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold a secret: it is dropped.
    return damaged();
  }
  // Of a later version only its number is believed.
  const numbered = z.object({ version: z.int().min(version + 1) }).safeParse(json);
  if (numbered.success) return fail("state.newer");
  const record = recordSchema.safeParse(json);
  if (!record.success || record.data.version !== version) return damaged();
  const { version: _, kind, service, ...fields } = record.data;
  return kind === name.kind && service === name.service
    ? succeed(fields)
    : fail("credentials.malformed", { detail: "the file belongs to another credential" });
}

export function damaged(): ReturnType<typeof fail> {
  return fail("credentials.malformed", { detail: "the file is damaged" });
}

/**
 * A tier that keeps one file for each credential, in a directory of its own (0700, files 0600, owner
 * checked).
 *
 * Without a directory or file a credential is `credentials.absent`: unlike a keychain, a directory
 * is never locked, and a deleted file leaves no trace that could tell lost from absent.
 */
export function createRecordStore(directory: string, sealing: Sealing): CredentialStore {
  const pathOf = (name: CredentialName): string => join(directory, `${toFileStem(name)}.json`);

  async function openDirectory(): Promise<Result<void>> {
    const ready = await ensurePrivateDirectory(directory);
    if (ready.ok || ready.failure.code !== "config.unsafe") return ready;
    const { detail } = ready.failure;
    return fail("credentials.unavailable", detail === undefined ? {} : { detail });
  }

  async function read(name: CredentialName): Promise<Result<string>> {
    const found = await readPrivateFile(pathOf(name));
    if (found.kind === "missing") return fail("credentials.absent");
    if (found.kind !== "found") return fail("credentials.unavailable", { detail: found.why });
    // An open directory lets others swap the file, whatever the file's own mode is.
    const ready = await openDirectory();
    if (!ready.ok) return ready;
    const fields = parseRecord(found.text, name, sealing.version);
    return fields.ok ? sealing.open(name, fields.value) : fields;
  }

  return {
    tier: sealing.tier,
    read,

    async write(name, secret) {
      const checked = checkSecret(secret, "linux");
      if (!checked.ok) return checked;
      const ready = await openDirectory();
      if (!ready.ok) return ready;
      const sealed = await sealing.seal(name, secret);
      if (!sealed.ok) return sealed;
      const record = JSON.stringify({ version: sealing.version, ...name, ...sealed.value });
      const written = await writeFileDurably(pathOf(name), `${record}\n`, { mode: 0o600 });
      if (!written.ok) return written;
      const back = await read(name);
      if (!back.ok) return fail("credentials.not_stored", { cause: back.failure });
      return back.value === secret ? succeed(undefined) : fail("credentials.not_stored");
    },

    async remove(name) {
      const found = await readPrivateFile(pathOf(name));
      if (found.kind === "missing") return succeed({ existed: false });
      const ready = await openDirectory();
      return ready.ok ? removeFileDurably(pathOf(name)) : ready;
    },
  };
}
