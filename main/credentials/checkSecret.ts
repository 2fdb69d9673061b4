import { fail, succeed, type Result } from "../core/result.ts";

/** CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h; the other keychains take far more. In bytes. */
const WINDOWS_BLOB_MAX_BYTES = 2_560;

/**
 * Refuses what some keychain would not give back as it was: an empty secret is refused or read as
 * absent, a NUL ends it, half a surrogate pair has no UTF-8. Asked before anything is written.
 * @returns `credentials.malformed`.
 */
export function checkSecret(secret: string, platform: NodeJS.Platform): Result<void> {
  if (secret === "") return fail("credentials.malformed", { detail: "it is empty" });
  if (secret.includes("\0") || /\p{Cs}/u.test(secret)) {
    return fail("credentials.malformed", { detail: "it holds a character that cannot be stored" });
  }
  if (platform === "win32" && Buffer.byteLength(secret, "utf8") > WINDOWS_BLOB_MAX_BYTES) {
    return fail("credentials.malformed", {
      detail: `Windows keeps at most ${WINDOWS_BLOB_MAX_BYTES} bytes`,
    });
  }
  return succeed(undefined);
}
