import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOutput, plain, plainJson } from "../../main/cli/output.ts";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { EXIT_CODE } from "../../main/core/exitCode.ts";
import { RETRY_ADVICE } from "../../main/core/retryAdvice.ts";
import { createSink } from "./commandLine.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ENGLISH, ERROR_TEXT } from "../support/englishWords.ts";
import { toNoticeView } from "../../main/core/recoveryNotice.ts";

function output(mode: "text" | "json") {
  const [stdout, stderr] = [createSink(), createSink()];
  const created = createOutput(
    {
      stdout: stdout.stream,
      stderr: stderr.stream,
      brand: BRAND,
      words: ENGLISH,
      english: ENGLISH,
    },
    mode,
  );
  return { output: created, stdout: stdout.text, stderr: stderr.text };
}

describe.each(ERROR_CODES)("%s", (code) => {
  test("is told to people on standard error: title, text, next step, code", () => {
    const { output: told, stdout, stderr } = output("text");
    expect(told.failure({ code, detail: "a detail" })).toBe(EXIT_CODE[code]);
    const { title, text, advice } = ERROR_TEXT[code];
    expect(stderr()).toBe(`latchkey: ${title}. ${text}\n  ${advice}\n  (${code}: a detail)\n`);
    expect(stdout()).toBe("");
  });

  test("is told to scripts as one object on standard output", () => {
    const { output: told, stdout, stderr } = output("json");
    expect(told.failure({ code, retryAfterSeconds: 7 })).toBe(EXIT_CODE[code]);
    expect(JSON.parse(stdout())).toEqual({
      version: 1,
      ok: false,
      error: {
        code,
        ...ERROR_TEXT[code],
        detail: null,
        retry: RETRY_ADVICE[code],
        retryAfterSeconds: 7,
      },
    });
    expect(stderr()).toBe("");
  });
});

describe("output", () => {
  test("text from elsewhere cannot move the cursor, hide or reverse what is read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = plain(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(shown.length).toBeLessThanOrEqual(text.length);
        expect(plain(shown)).toBe(shown);
      }),
    );
  });

  test("in JSON it is escaped, and parsed it is what it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = plainJson({ text });
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(JSON.parse(shown)).toEqual({ text });
      }),
    );
    const { output: told, stdout } = output("json");
    told.result({ name: "\u009b2J\u202eevil\u{e0041}" }, []);
    expect(stdout()).toBe(
      String.raw`{"version":1,"ok":true,"name":"\u009b2J\u202eevil\udb40\udc41"}` + "\n",
    );
  });

  test("a detail from elsewhere is made harmless too", () => {
    const { output: told, stderr } = output("text");
    told.failure({ code: "service.failed", detail: "\u001b[2J\u202eevil" });
    expect(stderr()).toContain("(service.failed: \ufffd[2J\ufffdevil)");
  });

  test.each([undefined, ""])("without a detail (%j) the code stands alone", (detail) => {
    const { output: told, stderr } = output("text");
    told.failure({ code: "service.failed", ...(detail === undefined ? {} : { detail }) });
    expect(stderr()).toMatch(/\n {2}\(service\.failed\)\n$/);
  });

  test("what an earlier run left is told beside the result, harmless, and in the same object", () => {
    const notice = { kind: "key", service: "\u202eAcme\u001b[2J", state: "kept" } as const;
    const { title, text: told } = toNoticeView(notice, ENGLISH);
    expect(told).toContain(notice.service);
    const text = output("text");
    text.output.notice(notice);
    text.output.result({ a: 1 }, ["one", "two"]);
    expect(text.stderr()).toBe(`latchkey: ${title}. ${plain(told)}\n`);
    expect(text.stdout()).toBe("one\ntwo\n");
    const json = output("json");
    json.output.notice(notice);
    json.output.result({ a: 1 }, ["one"]);
    expect(JSON.parse(json.stdout())).toEqual({
      version: 1,
      ok: true,
      a: 1,
      notices: [toNoticeView(notice, ENGLISH)],
    });
    expect(json.stderr()).toBe("");
    const without = output("json");
    without.output.result({}, []);
    expect(JSON.parse(without.stdout())).toEqual({ version: 1, ok: true });
  });

  test("what was survived is a warning: beside the result, and in the same object", () => {
    const text = output("text");
    text.output.warn({ code: "state.corrupt", detail: "file" });
    text.output.result({ a: 1 }, ["line"]);
    expect(text.stdout()).toBe("line\n");
    expect(text.stderr()).toContain("(state.corrupt: file)");
    const json = output("json");
    json.output.warn({ code: "state.corrupt" });
    json.output.result({ a: 1 }, ["line"]);
    expect(json.stdout().split("\n")).toHaveLength(2);
    expect(JSON.parse(json.stdout())).toMatchObject({
      ok: true,
      a: 1,
      warnings: [{ code: "state.corrupt" }],
    });
    expect(json.stderr()).toBe("");
  });

  test("progress and notes are for a person at a terminal, each once in a row", () => {
    const text = output("text");
    text.output.progress("unseen");
    expect(text.stderr()).toBe("");
    const [stdout, stderr] = [createSink(), createSink()];
    const terminal = Object.assign(stderr.stream, { isTTY: true });
    const told = createOutput(
      { stdout: stdout.stream, stderr: terminal, brand: BRAND, words: ENGLISH, english: ENGLISH },
      "text",
    );
    for (const step of ["one", "one", "two"]) told.progress(step);
    told.note("note");
    expect(stderr.text()).toBe("one…\ntwo…\nlatchkey: note\n");
    const json = output("json");
    json.output.progress("one");
    json.output.note("two");
    expect(json.stdout() + json.stderr()).toBe("");
    const scripted = createOutput(
      { stdout: stdout.stream, stderr: terminal, brand: BRAND, words: ENGLISH, english: ENGLISH },
      "json",
    );
    scripted.progress("three");
    expect(stderr.text()).not.toContain("three");
  });
});
