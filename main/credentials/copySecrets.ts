import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import type { CredentialName, CredentialStore } from "./credentialStore.ts";

/** What became of each secret. */
export interface Copied {
  readonly secrets: ReadonlyMap<CredentialName, string>;
  readonly lost: readonly CredentialName[];
}

/**
 * Copies the secrets of one store into another, and reads each back. What is not there is passed over.
 * @param replaces what does not count yet is replaced; what counts already stays as it is
 */
export async function copySecrets(
  source: CredentialStore,
  target: CredentialStore,
  names: readonly CredentialName[],
  replaces: boolean,
): Promise<Result<Copied>> {
  const secrets = new Map<CredentialName, string>();
  const lost: CredentialName[] = [];
  for (const name of names) {
    const secret = await source.read(name);
    if (!secret.ok && !isNothing(secret.failure)) return secret;
    if (!secret.ok && secret.failure.code === "credentials.lost") lost.push(name);
    const there = replaces ? null : await target.read(name);
    if (there?.ok === true) continue;
    if (there !== null && !isNothing(there.failure)) return there;
    if (secret.ok) {
      const copied = await copy(target, name, secret.value);
      if (!copied.ok) return copied;
      secrets.set(name, secret.value);
    } else if (replaces) {
      // A stray entry of before must not begin to count.
      const removed = await target.remove(name);
      if (!removed.ok) return removed;
    }
  }
  return succeed({ secrets, lost });
}

function isNothing({ code }: Failure): boolean {
  return code === "credentials.absent" || code === "credentials.lost";
}

async function copy(
  target: CredentialStore,
  name: CredentialName,
  secret: string,
): Promise<Result<void>> {
  const written = await target.write(name, secret);
  if (!written.ok) return written;
  // The store has read it back; this is another call, as the next command makes it.
  const back = await target.read(name);
  if (!back.ok) return fail("credentials.not_stored", { cause: back.failure });
  return back.value === secret ? succeed(undefined) : fail("credentials.not_stored");
}
