import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardFormula, unguardFormula } from "../../sheets/formulaGuard.ts";
import { readSheet } from "../../sheets/readSheet.ts";
import type { SheetProblemCode } from "../../sheets/sheet.ts";
import { writeCsv } from "../../sheets/csv/writeCsv.ts";

type Cells = Record<string, string>;

async function cellsOf(bytes: string | Uint8Array): Promise<unknown> {
  const sheet = await readSheet(Buffer.from(bytes), "a.csv");
  return sheet.ok ? sheet.value.rows.map(({ line, cells }) => [line, cells]) : sheet.problem;
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("CSV as it is met", () => {
  const row: Cells = { Serial: "a", Name: "Halle ä" };

  test.each<[string, string | Uint8Array, number, Cells]>([
    ["commas", "Serial,Name\r\na,Halle ä\r\n", 2, row],
    ["semicolons", "Serial;Name\na;Halle ä", 2, row],
    ["tabs", "Serial\tName\na\tHalle ä\n", 2, row],
    ["the line ends of old Macs", "Serial,Name\ra,Halle ä\r", 2, row],
    ["a byte order mark", "\uFEFFSerial,Name\na,Halle ä", 2, row],
    ["Excel's first line", "sep=;\r\nSerial;Name\r\na;Halle ä", 3, row],
    ["UTF-16", utf16("Serial\tName\r\na\tHalle ä\r\n"), 2, row],
    ["UTF-16, the other way round", utf16("Serial\tName\na\tHalle ä").swap16(), 2, row],
    ["white space around", " Serial , Name \n a , Halle ä \n", 2, row],
    ["empty lines", "\n\nSerial,Name\n\n,\na,Halle ä\n\n", 6, row],
    ["separators at the end", "Serial,Name,,\na,Halle ä,,\n", 2, row],
    ["quotes", '"Serial","Name"\n"a","Halle ä"', 2, row],
    [
      "a quoted separator in the header",
      '"Serial","Na;me;;"\na,b',
      2,
      { Serial: "a", "Na;me;;": "b" },
    ],
    ["a short line", "Serial,Name\na", 2, { Serial: "a", Name: "" }],
    ["a line end in a cell", 'Serial,Name\r\na,"x\r\ny"', 2, { Serial: "a", Name: "x\r\ny" }],
    ["a quote in a cell", 'Serial,Name\na,"15"" screen"', 2, { Serial: "a", Name: '15" screen' }],
    ["one column", "Serial\na", 2, { Serial: "a" }],
    [
      "a column of objects",
      "Serial,__proto__\na,b",
      2,
      JSON.parse('{"Serial":"a","__proto__":"b"}') as Cells,
    ],
  ])("%s", async (_, bytes, line, cells) => {
    expect(await cellsOf(bytes)).toEqual([[line, cells]]);
  });

  test("lines are counted from the beginning of a row, over cells of several lines", async () => {
    const text = 'Serial,Name\r\n1,"a\r\nb\nc"\r\n\r\n2,x\r\n3,"y\n"\r\n4,z';
    expect(await cellsOf(text)).toMatchObject([
      [2, {}],
      [6, {}],
      [7, {}],
      [9, {}],
    ]);
  });
});

describe("CSV that is none", () => {
  const latin1 = Buffer.from("Serial,Name\na,x\nb,Halle \u00e4\n", "latin1");

  test.each<[string, string | Uint8Array, SheetProblemCode, number | undefined, RegExp]>([
    ["Latin-1", latin1, "encoding", 3, /save it as "CSV UTF-8"/],
    ["UTF-16 without its mark", utf16("a\tb\n").subarray(2), "encoding", 1, /UTF-16/],
    ["half of UTF-16", utf16("a\tb\n").subarray(0, 5), "encoding", undefined, /begins as UTF-16/],
    ["a comma that was not quoted", "Serial,Name\na,Lobby, left\n", "row_too_long", 2, /unquoted/],
    ["a quote that never ends", 'Serial,Name\n"a,b\nc,d\n', "malformed", 2, /not closed/],
    ["a quote in the middle", 'Serial,Name\na,15" screen\n', "malformed", 2, /in the middle/],
    ["text behind a quote", 'Serial,Name\n"a"b,c\n', "malformed", 2, /in the middle/],
    ["a column twice", "Serial, serial\na,b", "header_repeated", 1, /twice/],
    ["nothing", "", "header_missing", undefined, /no text/],
    ["separators alone", ",,\n,,\n", "header_missing", undefined, /no text/],
    ["an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "unsupported", undefined, /old \.xls/],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "encoding", 3, /NUL/],
    ["too many bytes", "a".repeat(8 * 1024 * 1024 + 1), "too_large", undefined, /8 MiB/],
    ["too many rows", `Serial\n${"a\n".repeat(20_001)}`, "too_large", 20_002, /20000 rows/],
    ["too many columns", `${"a,".repeat(101)}\n`, "too_large", 1, /100 columns/],
    ["too many lines", "\r".repeat(100_001), "too_large", undefined, /100000 lines/],
    ["too many cells", ",".repeat(1_000_001), "too_large", undefined, /1000000 cells/],
    ["a novel in a cell", `Serial\n${"a".repeat(4_001)}`, "too_large", 2, /4000 characters/],
    ["a novel in quotes", `Serial\n"${"a".repeat(1_000_000)}`, "too_large", 2, /not closed/],
  ])("%s", async (_, bytes, code, line, detail) => {
    const problem = await cellsOf(bytes);
    expect(problem).toMatchObject({ code, detail: expect.stringMatching(detail) as string });
    expect((problem as { line?: number }).line).toBe(line);
  });

  test("whatever it is, it is read or refused", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "'", "=", "\t") }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        expect(typeof (await readSheet(Buffer.from(content), "a.csv")).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });
});

describe("formulas", () => {
  test.each(["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "|a", "%a", "＝1", "'=1", "''@"])(
    "%j is written as text",
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(writeCsv(["A"], [[text]])).toMatch(/\n"?'/);
    },
  );

  test.each(["a=1", "", "'a", "1", "(=1)"])("%j stays as it is", (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  test("the guard is taken away again, from nothing else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
  });
});
