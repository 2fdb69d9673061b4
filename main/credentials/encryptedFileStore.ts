import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import type { CredentialName, CredentialStore } from "./credentialStore.ts";
import { createRecordStore, damaged } from "./recordStore.ts";
import { readSealingKey, type SealingKey, type SealingKeySource } from "./sealingKey.ts";

export interface EncryptedFileConfig {
  readonly directory: string;
  /** What is written is encrypted with it; `undefined` where the configuration names none. */
  readonly key: SealingKeySource | undefined;
  /** Reads what was written before `key` took its place. */
  readonly formerKey?: SealingKeySource | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const VERSION = 1;
/** NIST SP 800-38D: 96 bits; random ones are safe for 2^32 messages of one key, and we write a few. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const fieldsSchema = z.object({
  key: z.string().regex(/^[0-9a-f]{16}$/),
  nonce: z.string().regex(/^[A-Za-z0-9_-]{16}$/),
  sealed: z.string().regex(/^[A-Za-z0-9_-]{22,}$/),
});

/** Binds a secret to its entry, its tier and the form of the record: moved elsewhere it opens nothing. */
function bindingOf({ kind, service }: CredentialName, keyId: string): Buffer {
  return Buffer.from(JSON.stringify(["encrypted-file", VERSION, keyId, kind, service]), "utf8");
}

function seal({ bytes, id }: SealingKey, name: CredentialName, secret: string) {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(bindingOf(name, id));
  const text = [cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()];
  return {
    key: id,
    nonce: nonce.toString("base64url"),
    sealed: Buffer.concat(text).toString("base64url"),
  };
}

function open(
  { bytes, id }: SealingKey,
  name: CredentialName,
  fields: z.infer<typeof fieldsSchema>,
): Result<string> {
  const sealed = Buffer.from(fields.sealed, "base64url");
  const nonce = Buffer.from(fields.nonce, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", bytes, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(bindingOf(name, id));
  try {
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const text = [decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()];
    return succeed(Buffer.concat(text).toString("utf8"));
  } catch {
    return damaged();
  }
}

/**
 * The tier for machines without a keychain whose key comes from elsewhere: one file for each
 * credential, encrypted with AES-256-GCM. Who has the files without the key has nothing; where key
 * and files lie on one disk, it protects copies of the state directory and no more.
 *
 * The key is read for each call and kept nowhere. `formerKey` reads what was encrypted before it was
 * changed; whatever is written is encrypted with `key`.
 */
export function createEncryptedFileStore(config: EncryptedFileConfig): CredentialStore {
  const { key, formerKey, environment } = config;

  async function current(): Promise<Result<SealingKey>> {
    return key === undefined
      ? fail("credentials.unavailable", { detail: "the configuration names no credentialKey" })
      : readSealingKey(key, environment);
  }

  return createRecordStore(config.directory, {
    tier: "encrypted-file",
    version: VERSION,
    seal: async (name, secret) => {
      const found = await current();
      return found.ok ? succeed(seal(found.value, name, secret)) : found;
    },
    open: async (name, fields) => {
      const parsed = fieldsSchema.safeParse(fields);
      if (!parsed.success) return damaged();
      const found = await current();
      if (!found.ok) return found;
      if (found.value.id === parsed.data.key) return open(found.value, name, parsed.data);
      const former = formerKey === undefined ? null : await readSealingKey(formerKey, environment);
      if (former !== null && !former.ok) return former;
      return former?.value.id === parsed.data.key
        ? open(former.value, name, parsed.data)
        : fail("credentials.unavailable", {
            detail: "it was encrypted with another key than credentialKey",
          });
    },
  });
}
