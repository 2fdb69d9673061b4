import { CODE_GROUP_LENGTH, CODE_GROUPS } from "../../protocol/accessCode.ts";
import { countCharacters } from "../words/plainName.ts";
import {
  isLinkInTheMaking,
  isPartOfCode,
  isSeparator,
  linkOf,
  symbolsOf,
  wholeCode,
} from "./codeText.ts";

/** Where the next key goes: a group, and so many of its symbols before the caret. */
export interface CodePlace {
  readonly group: number;
  readonly caret: number;
}

/** What was typed in one go, and what the groups held before it: a link is put back together of it. */
interface Run {
  readonly text: string;
  readonly before: readonly string[];
  readonly end: CodePlace;
}

/** An access code being typed. Always four groups of at most four symbols each. */
export interface CodeEntry {
  readonly groups: readonly string[];
  readonly place: CodePlace;
  readonly run: Run | null;
}

/** What a key or a paste led to. */
export type CodeStep =
  | { readonly kind: "entry"; readonly entry: CodeEntry }
  /** It is no code: the groups are as before, the text belongs into the other field. */
  | { readonly kind: "elsewhere"; readonly entry: CodeEntry; readonly text: string };

/** What stands in a group's box after a key, and where its caret is, in UTF-16 units. */
export interface BoxEdit {
  readonly group: number;
  readonly value: string;
  readonly caret: number;
  /** What the browser says was put in, where it does. */
  readonly inserted: string | null;
}

const START: CodePlace = { group: 0, caret: 0 };

export const EMPTY_CODE: CodeEntry = {
  groups: Array.from({ length: CODE_GROUPS }, () => ""),
  place: START,
  run: null,
};

/** The symbols typed, group by group, in one text; {@link readCode} reads it again. */
export function printCode(entry: CodeEntry): string {
  return entry.groups.join("-");
}

/** A code kept by {@link printCode}. */
export function readCode(text: string): CodeEntry {
  const parts = text.split("-");
  const groups = EMPTY_CODE.groups.map((_, index) =>
    symbolsOf(parts[index] ?? "")
      .slice(0, CODE_GROUP_LENGTH)
      .join(""),
  );
  const group = groups.findIndex((symbols) => countCharacters(symbols) < CODE_GROUP_LENGTH);
  return { groups, place: endOf(groups, group === -1 ? CODE_GROUPS - 1 : group), run: null };
}

/** A box was edited by the browser: typed, deleted, dropped or composed. */
export function editBox(entry: CodeEntry, edit: BoxEdit): CodeStep {
  const { group, value, caret } = edit;
  const inserted = edit.inserted ?? insertedText(entry.groups[group] ?? "", value, caret);
  const head = symbolsOf(value.slice(0, caret));
  const tail = symbolsOf(value.slice(caret));
  if (inserted === "") {
    const place = { group, caret: head.length };
    return put(entry, write(entry.groups, group, head, tail).groups, place);
  }
  const whole = wholeCode(inserted);
  if (whole !== null) return put(entry, whole, readCode(whole.join("-")).place);
  if (isSeparator(inserted)) return separate(entry, group, head.length, inserted);
  const before = { group, caret: Math.max(0, head.length - symbolsOf(inserted).length) };
  const begun = runAt(entry, before);
  const text = begun.text + inserted;
  if (isLinkInTheMaking(text)) return elsewhere(entry, begun.before, linkOf(text));
  const written = write(entry.groups, group, head, tail);
  return typed(entry, written, { text, before: begun.before });
}

/** A text was pasted over a selection in a group's box, from symbol to symbol. */
export function pasteInto(
  entry: CodeEntry,
  group: number,
  selection: readonly [from: number, to: number],
  text: string,
): CodeStep {
  const whole = wholeCode(text);
  if (whole !== null) return put(entry, whole, readCode(whole.join("-")).place);
  if (!isPartOfCode(text)) return elsewhere(entry, entry.groups, text);
  const symbols = [...(entry.groups[group] ?? "")];
  const head = [...symbols.slice(0, selection[0]), ...symbolsOf(text)];
  const written = write(entry.groups, group, head, symbols.slice(selection[1]));
  return typed(entry, written, null);
}

/** Backspace with nothing before the caret in its box: takes the last symbol of the group before. */
export function backspaceAtStart(entry: CodeEntry, group: number): CodeEntry {
  if (group === 0) return entry;
  const groups = entry.groups.map((symbols, index) =>
    index === group - 1 ? [...symbols].slice(0, -1).join("") : symbols,
  );
  return { groups, place: endOf(groups, group - 1), run: null };
}

/** The caret goes over the edge of a box into the next or the one before. */
export function stepOver(entry: CodeEntry, group: number, way: -1 | 1): CodeEntry {
  const next = Math.min(CODE_GROUPS - 1, Math.max(0, group + way));
  if (next === group) return entry;
  const place = way === -1 ? endOf(entry.groups, next) : { group: next, caret: 0 };
  return { ...entry, place, run: null };
}

function endOf(groups: readonly string[], group: number): CodePlace {
  return { group, caret: countCharacters(groups[group] ?? "") };
}

function put(entry: CodeEntry, groups: readonly string[], place: CodePlace): CodeStep {
  return { kind: "entry", entry: { ...entry, groups, place, run: null } };
}

function elsewhere(entry: CodeEntry, groups: readonly string[], text: string): CodeStep {
  const { place } = readCode(groups.join("-"));
  return { kind: "elsewhere", entry: { ...entry, groups, place, run: null }, text };
}

/** What stands now between the old text's beginning and its end. */
function insertedText(old: string, value: string, caret: number): string {
  const tailLength = value.length - caret;
  const limit = Math.min(caret, Math.max(0, old.length - tailLength));
  let start = 0;
  while (start < limit && old[start] === value[start]) start += 1;
  return value.slice(start, caret);
}

/** The run that this place goes on, or a new one. */
function runAt(entry: CodeEntry, place: CodePlace): Pick<Run, "text" | "before"> {
  const { run } = entry;
  const goesOn = run !== null && run.end.group === place.group && run.end.caret === place.caret;
  return goesOn ? run : { text: "", before: entry.groups };
}

/** A space or a dash ends a group that has something in it, also a short one. */
function separate(entry: CodeEntry, group: number, caret: number, inserted: string): CodeStep {
  const { groups } = entry;
  const here = { group, caret };
  const begun = runAt(entry, here);
  const ends =
    caret > 0 && caret === countCharacters(groups[group] ?? "") && group < CODE_GROUPS - 1;
  const place = ends ? { group: group + 1, caret: 0 } : here;
  const run = { text: begun.text + inserted, before: begun.before, end: place };
  return { kind: "entry", entry: { groups, place, run } };
}

interface Written {
  readonly groups: readonly string[];
  /** Behind the last symbol written. */
  readonly end: CodePlace;
}

/**
 * Writes symbols before the caret into a group, what is too many into the next ones. In a group that
 * gets too full, the symbols behind the caret give way, those next to it first: typing writes over.
 */
function write(
  groups: readonly string[],
  group: number,
  head: readonly string[],
  tail: readonly string[],
): Written {
  const here = head.slice(0, CODE_GROUP_LENGTH);
  const more = head.slice(CODE_GROUP_LENGTH);
  const room = CODE_GROUP_LENGTH - here.length;
  const kept = more.length > 0 || room === 0 ? [] : tail.slice(Math.max(0, tail.length - room));
  const next = groups.map((symbols, index) =>
    index === group ? [...here, ...kept].join("") : symbols,
  );
  if (more.length === 0 || group === CODE_GROUPS - 1) {
    return { groups: next, end: { group, caret: here.length } };
  }
  return write(next, group + 1, more, [...(next[group + 1] ?? "")]);
}

/** Goes on to the next group by itself, where that is still to be filled. */
function typed(
  entry: CodeEntry,
  { groups, end }: Written,
  run: Pick<Run, "text" | "before"> | null,
): CodeStep {
  const next = end.group + 1;
  const moves =
    end.caret === CODE_GROUP_LENGTH &&
    next < CODE_GROUPS &&
    countCharacters(groups[next] ?? "") < CODE_GROUP_LENGTH;
  const place = moves ? endOf(groups, next) : end;
  return {
    kind: "entry",
    entry: { ...entry, groups, place, run: run === null ? null : { ...run, end: place } },
  };
}
