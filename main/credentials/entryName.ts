import { createHash } from "node:crypto";
import type { CredentialName } from "./credentialStore.ts";

/**
 * The account of an entry in the OS keychain, e.g. `application:https://licences.example.com`.
 * Part of our interface: a vendor may put the application credential there with other tools.
 */
export function toAccount(name: CredentialName): string {
  return `${name.kind}:${name.service}`;
}

/**
 * The file name of an entry's record, without extension. Hashed, since an origin holds characters
 * that file systems refuse and may be longer than a file name.
 */
export function toFileStem(name: CredentialName): string {
  const hash = createHash("sha256").update(name.service, "utf8").digest("hex").slice(0, 32);
  return `${name.kind}-${hash}`;
}
