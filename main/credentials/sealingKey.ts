import { createHmac } from "node:crypto";
import { assertNever, fail, succeed, type Result } from "../core/result.ts";
import { readPrivateFile } from "../files/durableFile.ts";
import { readSystemdCredential } from "../files/systemdCredential.ts";

/** Where the key of the tier `encrypted-file` comes from; never the environment, never an argument. */
export type SealingKeySource =
  /** By `LoadCredential=` or `LoadCredentialEncrypted=` of the unit that runs this program. */
  | { readonly systemdCredential: string }
  /** An absolute path; readable by this user or root alone. */
  | { readonly file: string };

/** 256 bits for AES-256-GCM, and a short name that tells keys apart and says nothing of them. */
export interface SealingKey {
  readonly bytes: Buffer;
  readonly id: string;
}

const KEY_BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;
/** Standard and URL alphabet, padded or not, as `openssl rand -base64 32` and others write it. */
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * Reads a key: 32 random bytes as one line of base64 or hexadecimal digits.
 * @returns `credentials.unavailable` where there is none, it is no key or others could have read it;
 *   with the place, never with what stands there.
 */
export async function readSealingKey(
  source: SealingKeySource,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<SealingKey>> {
  const text = await readSource(source, environment);
  if (!text.ok) return text;
  const line = text.value.trim();
  const bytes = HEX.test(line)
    ? Buffer.from(line, "hex")
    : Buffer.from(BASE64.test(line) ? line : "", "base64");
  if (bytes.length !== KEY_BYTES) {
    return unavailable(`${placeOf(source)}: no 32 bytes in base64 or hexadecimal`);
  }
  // What a placeholder looks like, and no random number.
  if (new Set(bytes).size < 8) return unavailable(`${placeOf(source)}: not random`);
  return succeed({ bytes, id: idOf(bytes) });
}

async function readSource(
  source: SealingKeySource,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<string>> {
  if ("systemdCredential" in source) {
    const read = await readSystemdCredential(source.systemdCredential, environment);
    return read.ok ? read : unavailable(read.failure.detail ?? placeOf(source));
  }
  const read = await readPrivateFile(source.file);
  switch (read.kind) {
    case "found":
      return succeed(read.text);
    case "missing":
      return unavailable(`credentialKey: ${source.file} does not exist`);
    case "unsafe":
    case "unreadable":
      return unavailable(`credentialKey: ${read.why}`);
    default:
      return assertNever(read);
  }
}

function placeOf(source: SealingKeySource): string {
  return "file" in source
    ? `credentialKey: ${source.file}`
    : `credentialKey: systemd credential ${source.systemdCredential}`;
}

/** Of a random key of this length nothing can be guessed from a digest. */
function idOf(bytes: Buffer): string {
  return createHmac("sha256", bytes).update("id of a credential key").digest("hex").slice(0, 16);
}

function unavailable(detail: string): ReturnType<typeof fail> {
  return fail("credentials.unavailable", { detail });
}
