/*
 * The access code that belongs to a token, told in the browser and by nobody else: the token stays
 * behind the `#`. See protocol/accessCode.ts; a test holds the two together.
 */
import { checkSymbolOfGroup, SYMBOLS } from "./tokenShape.js";

const DERIVATION_LABEL = "latchkey access code 1:";

/**
 * @param {string} token in canonical form, as `readToken` gives it
 * @returns {Promise<string | undefined>} the code as it is printed, `ABCD-EFGH-JKMN-PQRS`;
 *   `undefined` where the browser has no digest, as outside of secure contexts.
 */
export async function deriveAccessCode(token) {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const label = new TextEncoder().encode(DERIVATION_LABEL + token);
  const digest = new Uint8Array(await subtle.digest("SHA-256", label));
  return [0, 1, 2, 3].map((index) => printGroup(index, digest)).join("-");
}

function printGroup(index, digest) {
  const data = [0, 1, 2].map((at) => SYMBOLS[readFiveBits(digest, 5 * (3 * index + at))]).join("");
  return data + checkSymbolOfGroup(index, data);
}

function readFiveBits(bytes, from) {
  const pair = (bytes[from >> 3] << 8) | bytes[(from >> 3) + 1];
  return (pair >> (11 - (from & 7))) & 31;
}
