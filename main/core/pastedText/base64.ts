/** RFC 4648 s4, and s5 where URLs carry it. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ALPHABET].map((symbol, value) => [symbol, value] as const),
  ["-", 62],
  ["_", 63],
]);

/**
 * Decodes base64 or base64url as mail transport leaves it: everything outside the alphabet is
 * skipped (RFC 2045 s6.8), padding may be missing, and a text that was cut gives what it had.
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) continue;
    buffer = ((buffer << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (buffer >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes.subarray(0, length);
}
