import { describe, expect, test } from "vitest";
import { ERROR_CODES, type ErrorCode } from "../../main/core/errorCodes.ts";
import { EXIT, EXIT_CODE } from "../../main/core/exitCode.ts";
import { isRetryable, RETRY_ADVICE } from "../../main/core/retryAdvice.ts";
import { toProblemView } from "../../main/core/view.ts";
import { ENGLISH, ERROR_TEXT } from "../support/englishWords.ts";

/** How an instruction begins: with what to do, or with when to do it. */
const INSTRUCTION =
  /^(Answer|Ask|Check|Close|Compare|Confirm|Copy|Correct|Enter|Give|If|Install|Look|Name|On Linux run|Open|Paste|Run|Shorten|Start|Store|Tell|Try|Type|Unlock|Update|Use|Wait)\b/;

describe("every error code", () => {
  test("is dotted, lower case and listed once", () => {
    expect(ERROR_CODES.filter((code) => !/^[a-z]+\.[a-z_]+$/.test(code))).toEqual([]);
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });

  test.each(["ERROR_TEXT", "EXIT_CODE", "RETRY_ADVICE"] as const)(
    "is answered by %s, and nothing else is",
    (name) => {
      const table = { ERROR_TEXT, EXIT_CODE, RETRY_ADVICE }[name];
      expect(Object.keys(table).toSorted()).toEqual([...ERROR_CODES].toSorted());
    },
  );

  test("has a title of its own, and a text of its own", () => {
    const texts = Object.values(ERROR_TEXT);
    expect(new Set(texts.map(({ title }) => title)).size).toBe(texts.length);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  test.each(ERROR_CODES)("%s: a short title, a full sentence, a next step", (code) => {
    const { title, text, advice } = ERROR_TEXT[code];
    expect(title).toMatch(/^[A-Z][^.!]{3,60}$/);
    expect(text).toMatch(/^[A-Z].{20,160}\.$/);
    expect(advice).toMatch(/^[A-Z].{10,200}\.$/);
    expect(advice).toMatch(INSTRUCTION);
    expect(`${title}${text}${advice}`).not.toMatch(/ {2}|\n|undefined|TODO/);
  });

  test("ends with an exit code that a shell can have and that is no signal's", () => {
    const codes = Object.values(EXIT);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code < 0 || code > 63)).toEqual([]);
    // A failure is never success; a bug has the code that Node itself ends with.
    expect(Object.values(EXIT_CODE)).not.toContain(EXIT.ok);
    expect(EXIT_CODE["internal.bug"]).toBe(1);
  });

  test.each<[string, readonly (keyof typeof EXIT)[]]>([
    ["link", ["link"]],
    ["invitation", ["invitation"]],
    ["credentials", ["credentials"]],
    ["window", ["window"]],
    ["name", ["usage"]],
    ["config", ["state"]],
    ["state", ["state"]],
    ["service", ["serviceRefused", "network", "timeout", "usage"]],
    ["device", ["device", "usage"]],
    ["machine", ["device"]],
    ["network", ["network", "serviceRefused"]],
    ["answer", ["network", "invitation"]],
  ])("of %s has an exit code of its class", (prefix, classes) => {
    const own = ERROR_CODES.filter((code) => code.startsWith(`${prefix}.`));
    const allowed = new Set<number>(classes.map((name) => EXIT[name]));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((code) => !allowed.has(EXIT_CODE[code]))).toEqual([]);
  });

  test("becomes a view with all its words and no cause", () => {
    for (const code of ERROR_CODES) {
      const view = toProblemView(
        { code, cause: new Error("inner"), retryAfterSeconds: 7 },
        ENGLISH,
      );
      const { title, text, advice } = ERROR_TEXT[code];
      expect(view).toEqual({
        code,
        title,
        text,
        advice,
        detail: null,
        retryable: isRetryable(code),
      });
    }
    expect(toProblemView({ code: "service.failed", detail: "HTTP 503" }, ENGLISH).detail).toBe(
      "HTTP 503",
    );
  });
});

describe("the advice to try again", () => {
  test.each<[ErrorCode, boolean]>([
    ["service.unreachable", true],
    ["service.timeout", true],
    ["service.failed", true],
    ["service.rate_limited", true],
    ["credentials.locked", true],
    ["state.unwritable", true],
    ["service.not_allowed", false],
    ["invitation.expired", false],
    ["invitation.used", false],
    ["invitation.bound_elsewhere", false],
    ["machine.changed", false],
    ["machine.cloned", false],
    ["network.offline", true],
    ["answer.unconfirmed", true],
    ["enrolment.busy", true],
    ["link.mistyped", false],
  ])("%s: %s", (code, expected) => {
    expect(isRetryable(code)).toBe(expected);
  });

  test("nothing that is final says to try again, and what may pass by itself does", () => {
    const promises = (code: ErrorCode): boolean =>
      /try again/i.test(ERROR_TEXT[code].advice) || /later/.test(ERROR_TEXT[code].advice);
    const wrong = ERROR_CODES.filter((code) => RETRY_ADVICE[code] === "never" && promises(code));
    const silent = ERROR_CODES.filter((code) => RETRY_ADVICE[code] === "again" && !promises(code));
    expect({ wrong, silent }).toEqual({ wrong: [], silent: [] });
  });
});
