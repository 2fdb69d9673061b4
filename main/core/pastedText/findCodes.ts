import { CODE_LENGTH } from "../../../protocol/accessCode.ts";
import {
  parseSecret,
  TOKEN_LENGTH,
  type InvitationSecret,
  type SecretDefect,
} from "../../../protocol/invitationSecret.ts";
import { foldWidth } from "./invisible.ts";

/** What a text holds besides links. */
export interface CodeFindings {
  readonly found: readonly InvitationSecret[];
  /** What is wrong with the first damaged one. */
  readonly defect: SecretDefect | undefined;
}

interface Group {
  readonly text: string;
  /** What stands between it and the group before; empty at the beginning and behind a sentence. */
  readonly gap: string;
}

/** A run of letters and digits; one that is longer than any token stays one, and is none. */
const GROUP = /[0-9A-Za-z]+/g;
/** Dashes and white space, and the marks of a quoted answer behind a line end. */
const GAP = /^[\p{Dash_Punctuation}\u2212\s>|]{1,6}$/u;
/** Nobody reads a token aloud in more pieces than pairs. */
const MOST_GROUPS = TOKEN_LENGTH / 2;
const DASH = /[\p{Dash_Punctuation}\u2212]/u;

/** A reading of some groups as a code or a token. */
interface Candidate {
  readonly secret: InvitationSecret;
  readonly start: number;
  readonly end: number;
  /** How much its form looks like a code on purpose. */
  readonly strength: number;
}

/**
 * Finds access codes and tokens that stand free in a text: in four groups of four as they are
 * printed, in any other groups, in one piece, over two lines. The looser the form, the more has to
 * speak for it, since one text of the right length in 1,024 has fitting check characters; of two
 * that share a group, only the better formed one is meant.
 */
export function findCodes(text: string): CodeFindings {
  const candidates: Candidate[] = [];
  let defect: SecretDefect | undefined;
  const groups = readGroups(foldWidth(text));
  for (let start = 0; start < groups.length; start += 1) {
    for (const parts of candidatesFrom(groups, start)) {
      const form = readForm(groups, start, parts);
      if (!form.isPrinted && !isPlausible(parts, form)) continue;
      const parsed = parseSecret(parts.join(""));
      if (parsed.ok) {
        const { secret } = parsed;
        candidates.push({ secret, start, end: start + parts.length, strength: rate(form) });
      } else if (form.isPrinted && looksDamaged(parts, form)) {
        defect ??= parsed.defect;
      }
    }
  }
  return { found: chooseBest(candidates), defect };
}

function chooseBest(candidates: readonly Candidate[]): readonly InvitationSecret[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.strength - one.strength)) {
    const isTaken = chosen.some(({ start, end }) => candidate.start < end && start < candidate.end);
    if (!isTaken) chosen.push(candidate);
  }
  return [...new Map(chosen.map(({ secret }) => [secret.value, secret])).values()];
}

function rate({ isPrinted, hasDash, isEven }: Form): number {
  return (isPrinted ? 2 : 0) + (isEven ? 2 : 0) + (hasDash ? 1 : 0);
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

/** The groups from one on that together have the length of a code, or of a token. */
function* candidatesFrom(groups: readonly Group[], start: number): Generator<readonly string[]> {
  const candidate: string[] = [];
  let length = 0;
  const end = Math.min(groups.length, start + MOST_GROUPS);
  for (let at = start; at < end && length < TOKEN_LENGTH; at += 1) {
    const group = groups[at];
    if (group === undefined || (at > start && group.gap === "")) return;
    candidate.push(group.text);
    length += group.text.length;
    if (length === CODE_LENGTH || length === TOKEN_LENGTH) yield candidate;
  }
}

interface Form {
  /** Four groups of four. */
  readonly isPrinted: boolean;
  readonly hasDash: boolean;
  /** The same between all groups. */
  readonly isEven: boolean;
  /** Nothing but sentence marks or line ends on both sides, and no list of short lines. */
  readonly isAlone: boolean;
}

function readForm(groups: readonly Group[], start: number, candidate: readonly string[]): Form {
  const gaps = groups.slice(start + 1, start + candidate.length).map(({ gap }) => gap);
  const before = groups[start]?.gap ?? "";
  const after = groups[start + candidate.length]?.gap ?? "";
  return {
    isPrinted: candidate.length === 4 && candidate.every(({ length }) => length === 4),
    hasDash: gaps.some((gap) => DASH.test(gap)),
    isEven: new Set(gaps).size <= 1,
    isAlone:
      [before, after].every((gap) => gap === "" || gap.includes("\n")) &&
      gaps.filter((gap) => gap.includes("\n")).length < CODE_LENGTH / 4,
  };
}

/** Words of the same length in a row are no code: one has a digit, and stands apart or together. */
function isPlausible(candidate: readonly string[], { hasDash, isAlone }: Form): boolean {
  if (!/\d/.test(candidate.join(""))) return false;
  return candidate.length === 1 || hasDash || isAlone;
}

/** Four short words of a sentence are no damaged code; dashes or capitals make one of them. */
function looksDamaged(candidate: readonly string[], { hasDash }: Form): boolean {
  const text = candidate.join("");
  return /\d/.test(text) && (hasDash || !/[a-z]/.test(text));
}
