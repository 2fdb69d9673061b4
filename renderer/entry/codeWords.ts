import {
  CODE_GROUP_LENGTH,
  findCodeDefect,
  type CodeGroupCheck,
} from "../../protocol/accessCode.ts";
import type { WindowWords } from "../../messages/loadWords.ts";
import { assertNever } from "../words/assertNever.ts";

/** Below a group's box. */
export function groupWords({ say }: WindowWords, check: CodeGroupCheck): string {
  switch (check.state) {
    case "empty":
      return "";
    case "incomplete":
      return say("entry.group.incomplete", {
        typed: check.symbols.length,
        length: CODE_GROUP_LENGTH,
      });
    case "good":
      return say("entry.group.good");
    case "wrong":
    case "forbidden":
      return say("entry.group.wrong");
    default:
      return assertNever(check);
  }
}

export function isWrong({ state }: CodeGroupCheck): boolean {
  return state === "wrong" || state === "forbidden";
}

/** Whether the code can be sent: every group is right. */
export function isComplete(checks: readonly CodeGroupCheck[]): boolean {
  return checks.every(({ state }) => state === "good");
}

/**
 * The group that has to be looked at first before the code can be sent, from 0: a wrong one, then
 * one that is not full. 0 where all are right.
 */
export function groupToMend(checks: readonly CodeGroupCheck[]): number {
  const wrong = checks.findIndex(isWrong);
  const open = checks.findIndex(({ state }) => state !== "good");
  return wrong === -1 ? Math.max(0, open) : wrong;
}

/**
 * What to say about the code as far as it is typed, also aloud.
 * @param isAsked whether somebody wanted to send it: then what is missing is said as well
 */
export function codeWords(
  words: WindowWords,
  checks: readonly CodeGroupCheck[],
  isAsked: boolean,
): string {
  const { say } = words;
  if (isComplete(checks)) return say("entry.code.good");
  const wrong = numbersOf(checks, isWrong);
  if (wrong.length > 0) return wrongWords(words, checks, wrong);
  const last = checks.findLastIndex(({ state }) => state !== "empty");
  if (isAsked && last === -1) return say("entry.code.empty");
  // A group that was left behind is told; one that is being typed is not.
  const short = numbersOf(
    checks,
    ({ state }, index) => state !== "good" && (isAsked || index < last),
  );
  if (short.length > 0) return say("entry.code.short", listed(words, short));
  const good = numbersOf(checks, ({ state }) => state === "good");
  return good.length === 0 ? "" : say("entry.code.so-far", listed(words, good));
}

function wrongWords(
  words: WindowWords,
  checks: readonly CodeGroupCheck[],
  wrong: readonly number[],
): string {
  const { say } = words;
  const forbidden = checks.find((check) => check.state === "forbidden");
  if (forbidden !== undefined) {
    const group = checks.indexOf(forbidden) + 1;
    return say("entry.code.forbidden", { character: forbidden.character, group });
  }
  const code = checks.map((check) => ("symbols" in check ? check.symbols : "")).join("");
  const isWhole = code.length === checks.length * CODE_GROUP_LENGTH;
  if (isWhole && findCodeDefect(code)?.kind === "order") return say("entry.code.order");
  if (isWhole && wrong.length === checks.length) return say("entry.code.foreign");
  return say("entry.code.wrong", listed(words, wrong));
}

function numbersOf(
  checks: readonly CodeGroupCheck[],
  test: (check: CodeGroupCheck, index: number) => boolean,
): readonly number[] {
  return checks.flatMap((check, index) => (test(check, index) ? [index + 1] : []));
}

/** Numbers of groups as a sentence names them, and how many they are. */
function listed({ locale }: WindowWords, numbers: readonly number[]) {
  const digits = new Intl.NumberFormat(locale);
  const names = numbers.map((number) => digits.format(number));
  return { count: numbers.length, groups: new Intl.ListFormat(locale).format(names) };
}
