import {
  CODE_LENGTH,
  cutIntoGroups,
  findCodeDefect,
  type AccessCode,
  type CodeDefect,
} from "./accessCode.ts";
import { checkSymbols, encodeCrockford, normalizeCrockford } from "./crockford.ts";

/** Travels in links: 128 random bits as 26 Crockford symbols and two check symbols. */
export interface InvitationToken {
  readonly kind: "token";
  readonly value: string;
}

/**
 * The two secrets that open an invitation. The access code is the shorter one, so a service
 * rate-limits it and may let it die sooner.
 */
export type InvitationSecret = InvitationToken | AccessCode;

/** What is wrong with a text that should be a token or a code; all of it is known offline. */
export type SecretDefect = "cut_off" | "mistyped" | "malformed";

export interface SecretDamage {
  readonly defect: SecretDefect;
  /** What is known besides of a mistyped access code. */
  readonly code?: CodeDefect;
}

export type SecretParse =
  | { readonly ok: true; readonly secret: InvitationSecret }
  | ({ readonly ok: false } & SecretDamage);

const TOKEN_BYTES = 16;
export const TOKEN_LENGTH = 28;

/** Shorter than this and a piece of base32 is not recognisably a damaged token or code. */
const MINIMUM_FRAGMENT = 6;

/**
 * Makes a token from 16 random bytes, in canonical form (28 symbols).
 * @throws RangeError when the number of bytes is another one.
 */
export function createToken(randomBytes: Uint8Array): InvitationToken {
  if (randomBytes.length !== TOKEN_BYTES) throw new RangeError("a token takes 16 bytes");
  const data = encodeCrockford(randomBytes);
  return { kind: "token", value: data + checkSymbols(data) };
}

/** Prints an access code as people read it: `ABCD-EFGH-JKMN-PQRS`. A token stays in one piece. */
export function printSecret(secret: InvitationSecret): string {
  return secret.kind === "token" ? secret.value : cutIntoGroups(secret.value).join("-");
}

/**
 * Reads a token or an access code as a person or a mail program delivers it: any case, any
 * grouping, look-alike letters resolved. Which of the two it is, its length decides.
 */
export function parseSecret(text: string): SecretParse {
  if (text.length > 4 * TOKEN_LENGTH) return { ok: false, defect: "malformed" };
  const canonical = normalizeCrockford(text);
  if (canonical === undefined || canonical.length < MINIMUM_FRAGMENT) {
    return { ok: false, defect: "malformed" };
  }
  if (canonical.length === TOKEN_LENGTH) {
    const isWhole =
      !canonical.includes("U") && checkSymbols(canonical.slice(0, -2)) === canonical.slice(-2);
    if (!isWhole) return { ok: false, defect: "mistyped" };
    return { ok: true, secret: { kind: "token", value: canonical } };
  }
  if (canonical.length === CODE_LENGTH) {
    const code = findCodeDefect(canonical);
    // A token cut to exactly 16 symbols is a cut token far more often than a mistyped code, but
    // nobody can tell the two apart: "mistyped" tells the reader to compare, which serves both.
    if (code !== undefined) return { ok: false, defect: "mistyped", code };
    return { ok: true, secret: { kind: "code", value: canonical } };
  }
  return { ok: false, defect: canonical.length < TOKEN_LENGTH ? "cut_off" : "malformed" };
}
