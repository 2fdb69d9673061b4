import { encodeCrockford } from "./crockford.ts";

/** Symbols of a comparison code: 60 bits, out of reach for whoever looks for a key with the same. */
const SYMBOLS = 12;

/**
 * What two people compare before a machine is approved: the device shows it, worked out of its own
 * key, and the service shows it to the administrator, worked out of the key that asks. It opens
 * nothing and is no secret.
 * @param thumbprint RFC 7638, SHA-256, base64url
 * @returns three groups of four Crockford symbols, such as `7F3A-91KQ-2V0M`
 */
export function toComparisonCode(thumbprint: string): string {
  const base64 = thumbprint.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const symbols = encodeCrockford(bytes.subarray(0, 8)).slice(0, SYMBOLS);
  return symbols.match(/.{4}/g)?.join("-") ?? symbols;
}
