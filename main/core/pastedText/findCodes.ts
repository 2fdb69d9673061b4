import {
  CODE_GROUP_LENGTH,
  CODE_GROUPS,
  CODE_LENGTH,
  countFittingGroups,
  findCodeDefect,
} from "../../../protocol/accessCode.ts";
import { normalizeCrockford } from "../../../protocol/crockford.ts";
import {
  parseSecret,
  TOKEN_LENGTH,
  type InvitationSecret,
  type SecretDamage,
} from "../../../protocol/invitationSecret.ts";
import { foldWidth } from "./invisible.ts";

/** What a text holds besides links. */
export interface CodeFindings {
  readonly found: readonly InvitationSecret[];
  /** What is wrong with the least damaged code. */
  readonly damage: SecretDamage | undefined;
}

interface Group {
  readonly text: string;
  /** What stands between it and the group before; empty at the beginning and behind a sentence. */
  readonly gap: string;
}

/**
 * A run of letters and digits; one that is longer than any token stays one, and is none. Behind and
 * before a plus or a slash it is a piece of base64, which is full of runs of any length.
 */
const GROUP = /[0-9A-Za-z+/]+/g;
/** Dashes and white space, and the marks of a quoted answer behind a line end. */
const GAP = /^[\p{Dash_Punctuation}\u2212\s>|]{1,6}$/u;
const DASH = /[\p{Dash_Punctuation}\u2212]/u;
/** Nobody reads a token aloud in more pieces than pairs. */
const MOST_GROUPS = TOKEN_LENGTH / 2;

/**
 * Finds access codes and tokens that stand free in a text: in groups as they are printed, in any
 * other groups, in one piece, over two lines. One text in a million has the check symbols of a code
 * by chance, so that its form is hardly asked; one in 1,024 has those of a token, for which the form
 * has to speak as well.
 */
export function findCodes(text: string): CodeFindings {
  const groups = readGroups(foldWidth(text));
  const isTaken = new Uint8Array(groups.length);
  const codes = findWhole(groups, CODE_LENGTH, isPlausibleCode, isTaken);
  const tokens = findWhole(groups, TOKEN_LENGTH, isPlausibleToken, isTaken);
  const found = new Map([...codes, ...tokens].map((secret) => [secret.value, secret]));
  return {
    found: [...found.values()],
    damage: found.size > 0 ? undefined : findDamage(groups),
  };
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (const match of text.matchAll(GROUP)) {
    const gap = text.slice(Math.max(end, match.index - 7), match.index);
    groups.push({ text: match[0], gap: end > 0 && GAP.test(gap) ? gap : "" });
    end = match.index + match[0].length;
  }
  return groups;
}

/** Secrets of one length; their groups are marked, and belong to no other secret. */
function findWhole(
  groups: readonly Group[],
  wanted: number,
  isPlausible: (form: Form) => boolean,
  isTaken: Uint8Array,
): readonly InvitationSecret[] {
  const found: InvitationSecret[] = [];
  for (let start = 0; start < groups.length; start += 1) {
    const end = endOfLength(groups, start, wanted);
    if (end === undefined || isTaken.subarray(start, end).includes(1)) continue;
    const symbols = joinGroups(groups, start, end);
    if (wanted === CODE_LENGTH && countFittingGroups(symbols) < CODE_GROUPS) continue;
    if (!isPlausible(readForm(groups, start, end))) continue;
    const parsed = parseSecret(symbols);
    if (!parsed.ok) continue;
    found.push(parsed.secret);
    isTaken.fill(1, start, end);
  }
  return found;
}

/** Behind which group the groups from one on have a length together; `undefined`: behind none. */
function endOfLength(groups: readonly Group[], start: number, wanted: number): number | undefined {
  let length = 0;
  const last = Math.min(groups.length, start + MOST_GROUPS);
  for (let at = start; at < last && length < wanted; at += 1) {
    const group = groups[at];
    if (group === undefined || (at > start && group.gap === "")) return undefined;
    length += group.text.length;
    if (length === wanted) return at + 1;
  }
  return undefined;
}

/** Canonical, as far as it is base32 at all. */
function joinGroups(groups: readonly Group[], start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 1) text += groups[at]?.text ?? "";
  return normalizeCrockford(text) ?? text;
}

interface Form {
  /** Four groups of four. */
  readonly isPrinted: boolean;
  readonly isOnePiece: boolean;
  readonly hasDash: boolean;
  readonly hasDigit: boolean;
  readonly isCapital: boolean;
  /** Nothing but sentence marks or line ends on both sides, and no list of short lines. */
  readonly isAlone: boolean;
}

function readForm(groups: readonly Group[], start: number, end: number): Form {
  const own = groups.slice(start, end).map(({ text }) => text);
  const gaps = groups.slice(start + 1, end).map(({ gap }) => gap);
  const around = [groups[start]?.gap ?? "", groups[end]?.gap ?? ""];
  return {
    isPrinted: own.length === CODE_GROUPS && own.every(({ length }) => length === 4),
    isOnePiece: own.length === 1,
    hasDash: gaps.some((gap) => DASH.test(gap)),
    hasDigit: own.some((text) => /\d/.test(text)),
    isCapital: own.every((text) => !/[a-z]/.test(text)),
    isAlone:
      around.every((gap) => gap === "" || gap.includes("\n")) &&
      gaps.filter((gap) => gap.includes("\n")).length < CODE_LENGTH / 4,
  };
}

/** In an unusual form, words without a digit stay words. */
function isPlausibleCode({ isPrinted, hasDigit, isCapital }: Form): boolean {
  return isPrinted || hasDigit || isCapital;
}

/** Words of the same length in a row are no token: one has a digit, and stands apart or together. */
function isPlausibleToken({ isOnePiece, hasDash, hasDigit, isAlone }: Form): boolean {
  return hasDigit && (isOnePiece || hasDash || isAlone);
}

function findDamage(groups: readonly Group[]): SecretDamage | undefined {
  let best: { readonly fitting: number; readonly damage: SecretDamage } | undefined;
  for (let start = 0; start < groups.length; start += 1) {
    for (const each of [readDamaged(groups, start), readUneven(groups, start)]) {
      if (each !== undefined && each.fitting > (best?.fitting ?? 0)) best = each;
    }
  }
  return best?.damage;
}

interface Damaged {
  /** How many of its groups fit. */
  readonly fitting: number;
  readonly damage: SecretDamage;
}

/** A code of the right length: of 8,192 other texts, one has three groups that fit. */
function readDamaged(groups: readonly Group[], start: number): Damaged | undefined {
  const end = endOfLength(groups, start, CODE_LENGTH);
  if (end === undefined) return undefined;
  const symbols = joinGroups(groups, start, end);
  const fitting = countFittingGroups(symbols);
  const code = fitting === CODE_GROUPS ? undefined : findCodeDefect(symbols);
  if (code === undefined || code.kind === "all") return undefined;
  const form = readForm(groups, start, end);
  const isSure = code.kind === "order" || fitting === CODE_GROUPS - 1;
  // Words and numbers of other things have a group that fits now and then.
  const isLikely = form.isPrinted && (form.hasDash || form.isCapital);
  if (!form.hasDigit || !(isLikely || (isSure && (form.isPrinted || form.isOnePiece)))) {
    return undefined;
  }
  return { fitting: isSure ? CODE_GROUPS - 1 : fitting, damage: { defect: "mistyped", code } };
}

/** A code of four groups in which one symbol is missing or one too many, or that was cut. */
function readUneven(groups: readonly Group[], start: number): Damaged | undefined {
  const own = groups.slice(start, start + CODE_GROUPS);
  const isJoined = own.slice(1, CODE_GROUPS - 1).every(({ gap }) => gap !== "");
  if (own.length < CODE_GROUPS - 1 || !isJoined) return undefined;
  const padded = own.map(({ text }) => (text.length === CODE_GROUP_LENGTH ? text : "UUUU"));
  const symbols = normalizeCrockford(padded.join("").padEnd(CODE_LENGTH, "U")) ?? "";
  if (countFittingGroups(symbols) !== CODE_GROUPS - 1) return undefined;
  const code = findCodeDefect(symbols);
  if (code?.kind !== "groups") return undefined;
  const [first, second, , last] = own;
  const isCut =
    code.groups[0] === CODE_GROUPS &&
    (last === undefined ||
      last.text.length < CODE_GROUP_LENGTH ||
      DASH.test(last.gap) !== DASH.test(second?.gap ?? ""));
  if (first === undefined) return undefined;
  const damage: SecretDamage = isCut ? { defect: "cut_off" } : { defect: "mistyped", code };
  return { fitting: CODE_GROUPS - 1, damage };
}
