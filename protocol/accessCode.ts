import { CROCKFORD_SYMBOLS, encodeCrockford, normalizeCrockford } from "./crockford.ts";

/**
 * An access code is what people read aloud and type: four groups of four symbols, of which the
 * fourth checks the three before it. 60 bits are data; each group can be checked as soon as it
 * stands there, before the next one is typed.
 *
 * With the symbols of a group as elements of GF(32), `8a + 4b + 2c + d` is the group's number, 1 to
 * 4. No place has the weight of another one, so that every wrong symbol, every two symbols that
 * changed places and every pair mistaken for another pair (`22` for `33`) is noticed; and a group
 * that stands in the place of another one fits in no place but its own.
 */
export interface AccessCode {
  readonly kind: "code";
  /** Canonical: 16 symbols, no hyphens. */
  readonly value: string;
}

export const CODE_GROUPS = 4;
export const CODE_GROUP_LENGTH = 4;
export const CODE_LENGTH = CODE_GROUPS * CODE_GROUP_LENGTH;

const GROUP_DATA_LENGTH = 3;
const CODE_BYTES = 8;

/** Separates what is hashed here from every other hash of a token. */
const DERIVATION_LABEL = "latchkey access code 1:";

/** x^5 + x^2 + 1, which makes 2 a generator of GF(32). */
const POLYNOMIAL = 0b100101;

function double(element: number): number {
  const shifted = element << 1;
  return (shifted & 32) === 0 ? shifted : shifted ^ POLYNOMIAL;
}

/** `8a + 4b + 2c + d` of four symbols; of three, the same without `d`. */
function weigh(symbols: string): number {
  let sum = 0;
  for (const symbol of symbols.padEnd(CODE_GROUP_LENGTH, "0")) {
    sum = double(sum) ^ CROCKFORD_SYMBOLS.indexOf(symbol);
  }
  return sum;
}

/** Adds its check symbol to each group of the first 12 data symbols. */
function fromData(data: string): AccessCode {
  let value = "";
  for (let index = 0; index < CODE_GROUPS; index += 1) {
    const group = data.slice(index * GROUP_DATA_LENGTH, (index + 1) * GROUP_DATA_LENGTH);
    value += `${group}${CROCKFORD_SYMBOLS[weigh(group) ^ (index + 1)]}`;
  }
  return { kind: "code", value };
}

/**
 * Makes an access code from the first 60 of at least 64 random bits.
 * @throws RangeError when there are fewer bytes.
 */
export function createAccessCode(randomBytes: Uint8Array): AccessCode {
  if (randomBytes.length < CODE_BYTES) throw new RangeError("an access code takes 8 bytes");
  return fromData(encodeCrockford(randomBytes));
}

/**
 * The access code that belongs to a token: whoever has the link can tell its code without asking
 * anybody; nobody can tell the token from the code.
 * @param token in canonical form.
 * @param sha256 FIPS 180-4, as node and browsers each have it.
 */
export function deriveAccessCode(
  token: string,
  sha256: (bytes: Uint8Array) => Uint8Array,
): AccessCode {
  return createAccessCode(sha256(new TextEncoder().encode(DERIVATION_LABEL + token)));
}

/** Cuts 16 canonical symbols into the groups they are printed in. */
export function cutIntoGroups(canonical: string): readonly string[] {
  return canonical.match(/.{1,4}/gs) ?? [];
}

function fits(group: string, index: number): boolean {
  return weigh(group) === index + 1 && !group.includes("U");
}

/** How many of the groups of 16 canonical symbols fit where they stand. */
export function countFittingGroups(canonical: string): number {
  let count = 0;
  for (let index = 0; index < CODE_GROUPS; index += 1) {
    const from = index * CODE_GROUP_LENGTH;
    if (fits(canonical.slice(from, from + CODE_GROUP_LENGTH), index)) count += 1;
  }
  return count;
}

/** What is wrong with 16 canonical symbols as an access code. */
export type CodeDefect =
  /** Numbers of the groups that do not fit, the first is 1; not all of them. */
  | { readonly kind: "groups"; readonly groups: readonly number[] }
  /** Every group fits a place of its own, and not the one it stands in. */
  | { readonly kind: "order" }
  /** No group fits: a code of something else, or a token that was cut to this length. */
  | { readonly kind: "all" };

/** @returns `undefined` for a code that is whole. */
export function findCodeDefect(canonical: string): CodeDefect | undefined {
  const groups = cutIntoGroups(canonical);
  const wrong = groups.flatMap((group, index) => (fits(group, index) ? [] : [index + 1]));
  if (wrong.length === 0) return undefined;
  const places = new Set(groups.map(weigh));
  const isPermuted = groups.every((_, index) => places.has(index + 1)) && !canonical.includes("U");
  if (isPermuted) return { kind: "order" };
  return wrong.length === groups.length ? { kind: "all" } : { kind: "groups", groups: wrong };
}

/** What can be told of one group while it is typed. */
export type CodeGroupCheck =
  | { readonly state: "empty" }
  | { readonly state: "incomplete"; readonly symbols: string }
  /** Whole, and its check symbol fits; `symbols` as they are printed. */
  | { readonly state: "good"; readonly symbols: string }
  /** A symbol in it is mistyped, one is too many, or it belongs in another place. */
  | { readonly state: "wrong"; readonly symbols: string }
  /** The first character that no code has. */
  | { readonly state: "forbidden"; readonly character: string };

/**
 * Checks one group of a code as it is typed: any case, any width, `O` for `0`, `I` and `L` for `1`,
 * with dashes and spaces.
 * @param index of the group, the first is 0.
 */
export function checkCodeGroup(index: number, text: string): CodeGroupCheck {
  const character = [...text].find((each) => readCharacter(each) === undefined);
  if (character !== undefined) return { state: "forbidden", character };
  const symbols = [...text].map(readCharacter).join("");
  if (symbols === "") return { state: "empty" };
  if (symbols.length < CODE_GROUP_LENGTH) return { state: "incomplete", symbols };
  const isGood = symbols.length === CODE_GROUP_LENGTH && fits(symbols, index);
  return { state: isGood ? "good" : "wrong", symbols };
}

/** The symbol a character stands for, nothing for separators; `undefined` for what no code has. */
function readCharacter(character: string): string | undefined {
  const symbols = normalizeCrockford(character);
  return symbols?.includes("U") === true ? undefined : symbols;
}

/**
 * Distributes what was pasted or typed on into the groups of a code. Groups as they were written
 * stay as they are, so that one that lacks a symbol does not spoil those behind it.
 * @returns always four texts of canonical symbols, the later ones may be empty; `undefined` where
 *   the text holds what no code has, or more than a code.
 */
export function splitCode(text: string): readonly string[] | undefined {
  if (text.length > 8 * CODE_LENGTH) return undefined;
  const canonical = normalizeCrockford(text);
  if (canonical === undefined || canonical.includes("U") || canonical.length > CODE_LENGTH) {
    return undefined;
  }
  const written = text
    .split(/[\s\p{Dash_Punctuation}\u2212]/u)
    .flatMap((piece) => normalizeCrockford(piece) || []);
  const isGrouped =
    written.length === CODE_GROUPS && written.every(({ length }) => length <= CODE_GROUP_LENGTH);
  const groups = isGrouped ? written : cutIntoGroups(canonical);
  return Array.from({ length: CODE_GROUPS }, (_, index) => groups[index] ?? "");
}
