import {
  CODE_GROUP_LENGTH,
  findCodeDefect,
  type CodeGroupCheck,
} from "../../protocol/accessCode.ts";
import { assertNever } from "../words/assertNever.ts";

/** Below a group's box. */
export function groupWords(check: CodeGroupCheck): string {
  switch (check.state) {
    case "empty":
      return "";
    case "incomplete":
      return `${check.symbols.length} of ${CODE_GROUP_LENGTH}`;
    case "good":
      return "right";
    case "wrong":
    case "forbidden":
      return "wrong";
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
export function codeWords(checks: readonly CodeGroupCheck[], isAsked: boolean): string {
  if (isComplete(checks)) return "All four groups are right.";
  const wrong = numbersOf(checks, isWrong);
  if (wrong.length > 0) return wrongWords(checks, wrong);
  const last = checks.findLastIndex(({ state }) => state !== "empty");
  if (isAsked && last === -1) return "Type the access code first: four groups of four characters.";
  // A group that was left behind is told; one that is being typed is not.
  const short = numbersOf(
    checks,
    ({ state }, index) => state !== "good" && (isAsked || index < last),
  );
  if (short.length > 0) {
    return short.length === 1
      ? `Group ${listed(short)} is not complete.`
      : `Groups ${listed(short)} are not complete.`;
  }
  const good = numbersOf(checks, ({ state }) => state === "good");
  if (good.length === 0) return "";
  return good.length === 1
    ? `Group ${listed(good)} is right.`
    : `Groups ${listed(good)} are right.`;
}

function wrongWords(checks: readonly CodeGroupCheck[], wrong: readonly number[]): string {
  const forbidden = checks.find((check) => check.state === "forbidden");
  if (forbidden !== undefined) {
    const group = checks.indexOf(forbidden) + 1;
    return `No access code has “${forbidden.character}”: compare group ${group} with the e-mail.`;
  }
  const code = checks.map((check) => ("symbols" in check ? check.symbols : "")).join("");
  const isWhole = code.length === checks.length * CODE_GROUP_LENGTH;
  if (isWhole && findCodeDefect(code)?.kind === "order") {
    return "All four groups are there, in another order: compare it with the e-mail.";
  }
  if (isWhole && wrong.length === checks.length) {
    return "No group is right: this is the code of something else, or quite another text.";
  }
  return wrong.length === 1
    ? `Group ${listed(wrong)} is not right: compare it with the e-mail.`
    : `Groups ${listed(wrong)} are not right: compare them with the e-mail.`;
}

function numbersOf(
  checks: readonly CodeGroupCheck[],
  test: (check: CodeGroupCheck, index: number) => boolean,
): readonly number[] {
  return checks.flatMap((check, index) => (test(check, index) ? [index + 1] : []));
}

function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? "";
  return numbers.length < 2 ? `${last}` : `${numbers.slice(0, -1).join(", ")} and ${last}`;
}
