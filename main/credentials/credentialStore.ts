import type { ErrorCode } from "../core/errorCodes.ts";
import type { Result } from "../core/result.ts";

/**
 * What is kept for one service: the vendor's application credential, this device's own, and while
 * that one is being changed, the one that will follow. `probe` holds no secret: it is written only
 * to be read back and removed.
 */
export interface CredentialName {
  readonly kind: "application" | "device" | "next" | "probe";
  readonly service: string;
}

/** How the tiers are called in the configuration, by `latchkey status` and by `credentials migrate`. */
export const CREDENTIAL_TIERS = [
  "os-keychain",
  "systemd-credentials",
  "encrypted-file",
  "file-protected-by-permissions-only",
] as const;

export type CredentialTier = (typeof CREDENTIAL_TIERS)[number];

/**
 * Where secrets live. One port, several tiers; a tier is chosen by the configuration and never
 * fallen back to.
 *
 * Failures are told apart (`credentials.*`):
 * - `absent`: nothing was ever stored here under this name;
 * - `locked`: the keychain is there, the entry must be, and the keychain does not open it now;
 * - `lost`: it was stored once, the keychain is open, and it is gone;
 * - `unavailable`: no keychain answers within the deadline; a tier's key or program cannot be used;
 * - `malformed`: what is stored is damaged, or belongs to another entry;
 * - `not_stored`: a write was not followed by reading the same value back.
 */
export interface CredentialStore {
  readonly tier: CredentialTier;
  /** The secret, exactly as stored. */
  read(name: CredentialName): Promise<Result<string>>;
  /** Stores and reads back; replaces what was there. Refuses `""` and NUL with `credentials.malformed`. */
  write(name: CredentialName, secret: string): Promise<Result<void>>;
  /** Deletes and verifies. `value.existed` is false where there was nothing to delete. */
  remove(name: CredentialName): Promise<Result<{ readonly existed: boolean }>>;
}

/**
 * Whether a secret is not there to be used and will not come back: a keychain that is locked or
 * does not answer may still give it.
 */
export function isSecretGone(code: ErrorCode): boolean {
  return (
    code === "credentials.absent" || code === "credentials.lost" || code === "credentials.malformed"
  );
}
