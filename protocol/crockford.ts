/**
 * Crockford base32: 32 symbols without I, L, O and U, read without regard to case, so that what a
 * person copies, a mail program re-cases or a telephone transmits still means the same bits.
 * Source: https://www.crockford.com/base32.html
 */
export const CROCKFORD_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters that people type for a digit. `U` stands for nothing: it is always a mistake. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

/**
 * Encodes bytes, most significant bit first; the last symbol is padded with zero bits.
 * 16 bytes give 26 symbols.
 */
export function encodeCrockford(bytes: Uint8Array): string {
  let symbols = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      symbols += CROCKFORD_SYMBOLS[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  if (bits > 0) symbols += CROCKFORD_SYMBOLS[(buffer << (5 - bits)) & 31];
  return symbols;
}

/**
 * The canonical form of what somebody typed: upper case, look-alikes resolved, spaces and hyphens
 * of any kind dropped. A `U` stays where it stands: the rest is readable, this symbol is not.
 * `undefined` where anything but letters, digits and separators is left.
 */
export function normalizeCrockford(text: string): string | undefined {
  const symbols = text.normalize("NFKC").replace(/[\s\p{Dash_Punctuation}\u2212]/gu, "");
  // ASCII alone: upper-casing all of Unicode would make "ß" two symbols and "ı" one.
  if (!/^[0-9A-Za-z]*$/.test(symbols)) return undefined;
  return symbols.toUpperCase().replace(/[ILO]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** x^10 + x^9 + x^5 + x^4 + x + 1 (CRC-10/ATM): every burst of up to 10 bits is detected. */
const CRC10_POLYNOMIAL = 0x233;

/**
 * Two check symbols over canonical symbols: a CRC-10, so that one wrong symbol and two neighbours
 * changing places (a burst of at most 10 bits) are always noticed, other damage in 1023 of 1024.
 */
export function checkSymbols(canonical: string): string {
  // A non-zero start value makes leading zeros count: a token that lost them does not check.
  let crc = 0x3ff;
  for (const symbol of canonical) {
    const value = CROCKFORD_SYMBOLS.indexOf(symbol);
    for (let bit = 4; bit >= 0; bit -= 1) {
      const feedback = ((crc >> 9) & 1) ^ ((value >> bit) & 1);
      crc = (crc << 1) & 0x3ff;
      if (feedback === 1) crc ^= CRC10_POLYNOMIAL;
    }
  }
  return `${CROCKFORD_SYMBOLS[crc >> 5]}${CROCKFORD_SYMBOLS[crc & 31]}`;
}
