/*
 * What the page can tell about a token without asking anybody. Browsers cannot load the modules of
 * protocol/, so that the check stands here a second time; a test holds the two together, symbol
 * for symbol. See protocol/crockford.ts and protocol/invitationSecret.ts for the reasons.
 */
export const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
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
    const isWhole = canonical.length === TOKEN_LENGTH ? isToken(canonical) : isCode(canonical);
    return !canonical.includes("U") && isWhole
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

function isToken(canonical) {
  return checkSymbols(canonical.slice(0, -2)) === canonical.slice(-2);
}

function isCode(canonical) {
  return [0, 1, 2, 3].every((index) => {
    const group = canonical.slice(4 * index, 4 * index + 4);
    return checkSymbolOfGroup(index, group) === group[3];
  });
}

/**
 * @param {number} index of the group, the first is 0
 * @param {string} group its three data symbols; what follows them is not read
 */
export function checkSymbolOfGroup(index, group) {
  let sum = 0;
  for (const symbol of group.slice(0, 3)) sum = double(sum ^ SYMBOLS.indexOf(symbol));
  return SYMBOLS[sum ^ (index + 1)];
}

function double(element) {
  return element > 15 ? (element << 1) ^ 0b100101 : element << 1;
}

function checkSymbols(canonical) {
  let crc = 0x3ff;
  for (const symbol of canonical) {
    const value = SYMBOLS.indexOf(symbol);
    for (let bit = 4; bit >= 0; bit -= 1) {
      const feedback = ((crc >> 9) & 1) ^ ((value >> bit) & 1);
      crc = (crc << 1) & 0x3ff;
      if (feedback === 1) crc ^= 0x233;
    }
  }
  return `${SYMBOLS[crc >> 5]}${SYMBOLS[crc & 31]}`;
}
