/*
 * What the page can tell about a token without asking anybody. Browsers cannot load the modules of
 * protocol/, so that the check stands here a second time; a test holds the two together, symbol
 * for symbol. See protocol/crockford.ts and protocol/invitationSecret.ts for the reasons.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOK_ALIKES = { I: "1", L: "1", O: "0" };
const TOKEN_LENGTH = 28;
const CODE_LENGTH = 16;
const MINIMUM_FRAGMENT = 6;

/**
 * @param {string} text what stands after the `#`
 * @returns the canonical token, or what is wrong with it
 */
export function readToken(text) {
  if (text.length > 4 * TOKEN_LENGTH) return { ok: false, defect: "malformed" };
  const canonical = normalize(text);
  if (canonical === undefined || canonical.length < MINIMUM_FRAGMENT) {
    return { ok: false, defect: "malformed" };
  }
  if (canonical.length === TOKEN_LENGTH || canonical.length === CODE_LENGTH) {
    const data = canonical.slice(0, -2);
    return !canonical.includes("U") && checkSymbols(data) === canonical.slice(-2)
      ? { ok: true, token: canonical }
      : { ok: false, defect: "mistyped" };
  }
  return { ok: false, defect: canonical.length < TOKEN_LENGTH ? "cut_off" : "malformed" };
}

function normalize(text) {
  let canonical = "";
  for (const character of text.normalize("NFKC")) {
    if (/[\s\p{Dash_Punctuation}\u2212]/u.test(character)) continue;
    if (!/^[0-9A-Za-z]$/.test(character)) return undefined;
    const letter = character.toUpperCase();
    canonical += LOOK_ALIKES[letter] ?? letter;
  }
  return canonical;
}

function checkSymbols(canonical) {
  let crc = 0x3ff;
  for (const symbol of canonical) {
    const value = ALPHABET.indexOf(symbol);
    for (let bit = 4; bit >= 0; bit -= 1) {
      const feedback = ((crc >> 9) & 1) ^ ((value >> bit) & 1);
      crc = (crc << 1) & 0x3ff;
      if (feedback === 1) crc ^= 0x233;
    }
  }
  return `${ALPHABET[crc >> 5]}${ALPHABET[crc & 31]}`;
}
