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
import type { CredentialName, CredentialStore } from "./credentialStore.ts";
import { toFileStem } from "./entryName.ts";

const recordSchema = z.object({
  version: z.number().int(),
  kind: z.string(),
  service: z.string(),
  secret: z.string().min(1),
});

/** The secret in a record; the entry's own name is checked, so that a swapped file is noticed. */
function parseRecord(text: string, name: CredentialName): Result<string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which holds a secret: it is dropped.
    return fail("credentials.malformed", { detail: "the file is damaged" });
  }
  const version = z.object({ version: z.number().int().min(2) }).safeParse(json);
  if (version.success) return fail("state.newer");
  const record = recordSchema.safeParse(json);
  if (!record.success || record.data.version !== 1) {
    return fail("credentials.malformed", { detail: "the file is damaged" });
  }
  const { kind, service, secret } = record.data;
  if (kind !== name.kind || service !== name.service) {
    return fail("credentials.malformed", { detail: "the file belongs to another credential" });
  }
  return succeed(secret);
}

/**
 * The tier for machines without a keychain: one file for each credential, protected by its
 * permissions (0700 directory, 0600 files, owner checked) and by nothing else. Whoever can read
 * the disk has the secrets; hence the name, and hence it is never chosen silently.
 *
 * Without a directory or file a credential is `credentials.absent`: unlike a keychain, a directory
 * is never locked, and a deleted file leaves no trace that could tell lost from absent.
 */
export function createFileStore(config: { readonly directory: string }): CredentialStore {
  const pathOf = (name: CredentialName): string =>
    join(config.directory, `${toFileStem(name)}.json`);

  async function openDirectory(): Promise<Result<void>> {
    const ready = await ensurePrivateDirectory(config.directory);
    if (ready.ok || ready.failure.code !== "config.unsafe") return ready;
    const { detail } = ready.failure;
    return fail("credentials.unavailable", detail === undefined ? {} : { detail });
  }

  async function read(name: CredentialName): Promise<Result<string>> {
    const found = await readPrivateFile(pathOf(name));
    if (found.kind === "missing") return fail("credentials.absent");
    if (found.kind !== "found") return fail("credentials.unavailable", { detail: found.why });
    // An open directory lets others swap the file, whatever the file's own mode is.
    const directory = await openDirectory();
    return directory.ok ? parseRecord(found.text, name) : directory;
  }

  return {
    tier: "file-protected-by-permissions-only",
    read,

    async write(name, secret) {
      const checked = checkSecret(secret, "linux");
      if (!checked.ok) return checked;
      const directory = await openDirectory();
      if (!directory.ok) return directory;
      const record = JSON.stringify({ version: 1, ...name, secret });
      const written = await writeFileDurably(pathOf(name), `${record}\n`, { mode: 0o600 });
      if (!written.ok) return written;
      const back = await read(name);
      if (!back.ok) return fail("credentials.not_stored", { cause: back.failure });
      return back.value === secret ? succeed(undefined) : fail("credentials.not_stored");
    },

    async remove(name) {
      const found = await readPrivateFile(pathOf(name));
      if (found.kind === "missing") return succeed({ existed: false });
      const directory = await openDirectory();
      return directory.ok ? removeFileDurably(pathOf(name)) : directory;
    },
  };
}
