import { checkSymbols, encodeCrockford, normalizeCrockford } from "./crockford.ts";

/**
 * The two secrets that open an invitation.
 *
 * - A *token* travels in links: 128 random bits as 26 Crockford symbols and two check symbols.
 * - An *access code* is read aloud and typed: 70 random bits as 14 symbols and two check symbols,
 *   shown in groups of four. Shorter, so a service rate-limits it and may let it die sooner.
 */
export type InvitationSecret =
  | { readonly kind: "token"; readonly value: string }
  | { readonly kind: "code"; readonly value: string };

/** What is wrong with a text that should be a token or a code; all of it is known offline. */
export type SecretDefect = "cut_off" | "mistyped" | "malformed";

export type SecretParse =
  | { readonly ok: true; readonly secret: InvitationSecret }
  | { readonly ok: false; readonly defect: SecretDefect };

const TOKEN_BYTES = 16;
export const TOKEN_LENGTH = 28;
const CODE_DATA_LENGTH = 14;
export const CODE_LENGTH = 16;

/** Shorter than this and a piece of base32 is not recognisably a damaged token or code. */
const MINIMUM_FRAGMENT = 6;

/**
 * Makes a token from 16 random bytes, in canonical form (28 symbols).
 * @throws RangeError when the number of bytes is another one.
 */
export function createToken(randomBytes: Uint8Array): InvitationSecret {
  if (randomBytes.length !== TOKEN_BYTES) throw new RangeError("a token takes 16 bytes");
  const data = encodeCrockford(randomBytes);
  return { kind: "token", value: data + checkSymbols(data) };
}

/**
 * Makes an access code from at least 9 random bytes, in canonical form (16 symbols, no hyphens).
 * @throws RangeError when there are fewer bytes.
 */
export function createAccessCode(randomBytes: Uint8Array): InvitationSecret {
  if (randomBytes.length < 9) throw new RangeError("an access code takes 9 bytes");
  const data = encodeCrockford(randomBytes).slice(0, CODE_DATA_LENGTH);
  return { kind: "code", value: data + checkSymbols(data) };
}

/** Prints an access code as people read it: `ABCD-EFGH-JKMN-PQRS`. A token stays in one piece. */
export function printSecret(secret: InvitationSecret): string {
  return secret.kind === "token" ? secret.value : (secret.value.match(/.{1,4}/g) ?? []).join("-");
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
  if (canonical.length === TOKEN_LENGTH || canonical.length === CODE_LENGTH) {
    const data = canonical.slice(0, -2);
    if (!canonical.includes("U") && checkSymbols(data) === canonical.slice(-2)) {
      const kind = canonical.length === TOKEN_LENGTH ? "token" : "code";
      return { ok: true, secret: { kind, value: canonical } };
    }
    // A token cut to exactly 16 symbols is a cut token far more often than a mistyped code, but
    // nobody can tell the two apart: "mistyped" tells the reader to compare, which serves both.
    return { ok: false, defect: "mistyped" };
  }
  return { ok: false, defect: canonical.length < TOKEN_LENGTH ? "cut_off" : "malformed" };
}
