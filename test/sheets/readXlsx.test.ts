import { describe, expect, test } from "vitest";
import { readSheet } from "../../sheets/readSheet.ts";
import type { SheetOutcome, Sheet, SheetProblemCode } from "../../sheets/sheet.ts";
import { bookOf, bookWith, rowOf, zipOf, type BookOptions } from "./zip.ts";

const HEADER = rowOf(1, ["Serial", "Code"]);

function read(sheetData: string, options: BookOptions = {}): Promise<SheetOutcome<Sheet>> {
  return readSheet(bookOf(HEADER + sheetData, options), "a.xlsx");
}

const cell = (attributes: string, inner: string) =>
  `<row r="2"><c r="A2" ${attributes}>${inner}</c></row>`;

describe("cells of a workbook", () => {
  const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="00000000"/><numFmt numFmtId="165" formatCode="[Red]yyyy\\-mm"/><numFmt numFmtId="166" formatCode="0.0&quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>`;

  test.each<[string, string, string, string | undefined]>([
    ["text in place", cell('t="inlineStr"', "<is><t>a</t></is>"), "a", undefined],
    [
      "formatted text",
      cell(
        't="inlineStr"',
        "<is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh><t>x</t></rPh></is>",
      ),
      "ab",
      undefined,
    ],
    ["shared text", cell('t="s"', "<v>1</v>"), "second & <two>", undefined],
    [
      "characters by number",
      cell('t="inlineStr"', "<is><t>a&#65;&#x42;_x0043_</t></is>"),
      "aABC",
      undefined,
    ],
    ["CDATA", cell('t="str"', "<v><![CDATA[<a>]]></v>"), "<a>", undefined],
    ["a prefix", '<x:row r="2"><x:c r="A2" t="str"><x:v>a</x:v></x:c></x:row>', "a", undefined],
    ["no places", '<row><c t="str"><v>a</v></c></row>', "a", undefined],
    ["a number", cell("", "<v>12</v>"), "12", "number"],
    ["a long number", cell('t="n"', "<v>1.23456789012E+11</v>"), "123456789012", "number"],
    ["a fraction", cell("", "<v>1.5</v>"), "1.5", "number"],
    ["a number with zeros before it", cell('s="2"', "<v>12345</v>"), "00012345", "number"],
    ["a date", cell('s="1"', "<v>46082</v>"), "2026-03-01", "date"],
    ["a date with a time", cell('s="3"', "<v>46082.5</v>"), "2026-03-01T12:00:00", "date"],
    ["days that are no date", cell('s="4"', "<v>3</v>"), "3", "number"],
    ["a date in ISO 8601", cell('t="d"', "<v>2026-03-01</v>"), "2026-03-01", "date"],
    ["a yes", cell('t="b"', "<v>1</v>"), "TRUE", "boolean"],
    ["an error", cell('t="e"', "<v>#N/A</v>"), "#N/A", "error"],
    ["a formula and its value", cell('t="str"', "<f>A1&amp;1</f><v>a1</v>"), "a1", undefined],
    ["a formula and its number", cell("", "<f>1+1</f><v>2</v>"), "2", "number"],
    ["a formula nobody computed", cell("", "<f>1+1</f>"), "", "formula"],
    [
      "a hyperlink formula",
      cell('t="str"', '<f>HYPERLINK("http://x.invalid")</f><v>a</v>'),
      "a",
      undefined,
    ],
  ])("%s", async (_, row, text, odd) => {
    const sharedStrings =
      "<si><t>first</t></si><si><t>second &amp; </t><r><t>&lt;two&gt;</t></r></si>";
    const sheet = await read(row, { sharedStrings, styles: STYLES });
    expect(sheet).toEqual({
      ok: true,
      value: {
        header: ["Serial", "Code"],
        rows: [{ line: 2, cells: { Serial: text, Code: "" }, odd: odd ? { Serial: odd } : {} }],
      },
    });
  });

  test("lines are those a person sees, over empty rows and merged cells", async () => {
    const worksheet = `<worksheet><sheetData>${HEADER}<row r="900000"><c r="A900000" t="str"><v>a</v></c><c r="XFD900000" t="str"><v>remark</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A9"/></mergeCells></worksheet>`;
    expect(await readSheet(bookWith(worksheet), "a.xlsx")).toMatchObject({
      value: { rows: [{ line: 900_000, cells: { Serial: "a" } }] },
    });
  });

  test("the first sheet that can be seen is read, hidden ones are not", async () => {
    const sheets = `<sheet name="H" r:id="rId2" state="veryHidden"/><sheet name="I" r:id="rId2" state="hidden"/><sheet name="A" r:id="rId1"/>`;
    const hidden = { name: "xl/worksheets/sheet2.xml", content: "<worksheet/>" };
    expect(await read(rowOf(2, ["a", "b"]), { sheets, more: [hidden] })).toMatchObject({
      value: { rows: [{ cells: { Serial: "a" } }] },
    });
  });
});

describe("hostile workbooks", () => {
  const MiB = 1024 * 1024;
  const text = "xl/sharedStrings.xml";
  const letters = (count: number) => `<si><t>${"a".repeat(count)}</t></si>`;

  test.each<[string, () => Promise<SheetOutcome<Sheet>>, SheetProblemCode, RegExp]>([
    [
      "a bomb that says so",
      () => read("", { sharedStrings: letters(30 * MiB) }),
      "too_large",
      /more than 24 MiB/,
    ],
    ["a text without end", () => read("", { sharedStrings: letters(MiB) }), "too_large", /end/],
    ["a tag without end", () => read(`<row ${"a='' ".repeat(80_000)}/>`), "too_large", /end/],
    [
      "a bomb that lies",
      () => read("", { sharedStrings: letters(30 * MiB), lies: { [text]: { unpacked: 100 } } }),
      "malformed",
      /more than it says/,
    ],
    [
      "a part smaller than it says",
      () => read("", { sharedStrings: "", lies: { [text]: { unpacked: 1_000_000 } } }),
      "malformed",
      /damaged/,
    ],
    [
      "a wrong sum",
      () => read("", { sharedStrings: "", lies: { [text]: { crc: 1 } } }),
      "malformed",
      /sum/,
    ],
    [
      "a password on a part",
      () => read("", { lies: { "xl/workbook.xml": { flags: 1 } } }),
      "unsupported",
      /password/,
    ],
    [
      "another packing",
      () => read("", { lies: { "xl/workbook.xml": { method: 12 } } }),
      "malformed",
      /unusual/,
    ],
    [
      "a part twice",
      () => read("", { more: [{ name: "xl/workbook.xml", content: "<x/>" }] }),
      "malformed",
      /two parts of one name/,
    ],
    [
      "no workbook in it",
      () => readSheet(zipOf([{ name: "a.txt", content: "a" }]), "a.xlsx"),
      "unsupported",
      /no workbook/,
    ],
    [
      "only hidden sheets",
      () => read("", { sheets: `<sheet state="hidden" r:id="rId1"/>` }),
      "malformed",
      /can be seen/,
    ],
    [
      "a sheet elsewhere",
      () => read("", { sheets: `<sheet r:id="rId9"/>` }),
      "malformed",
      /where its sheet is/,
    ],
    [
      "a part that is missing",
      () => read("", { sheets: `<sheet r:id="rId2"/>` }),
      "malformed",
      /sheet2.xml is missing/,
    ],
    [
      "an entity of its own",
      () => readSheet(bookWith(`<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet/>`), "a.xlsx"),
      "malformed",
      /document type/,
    ],
    [
      "a file from elsewhere",
      () => readSheet(bookWith(`<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>`), "a.xlsx"),
      "malformed",
      /document type/,
    ],
    ["broken XML", () => read("<row><c></row>"), "malformed", /no XML/],
    [
      "XML in an unknown encoding",
      () => readSheet(bookWith("\u0000\uD800"), "a.xlsx"),
      "malformed",
      /no XML/,
    ],
    [
      "a million columns",
      () => read(`<row r="2"><c r="XFE2" t="str"><v>a</v></c></row>`),
      "malformed",
      /order/,
    ],
    ["a row beyond all rows", () => read(`<row r="1048577"/>`), "malformed", /order/],
    ["a cell of another row", () => read(`<row r="2"><c r="A3"/></row>`), "malformed", /order/],
    ["a cell twice", () => read(`<row r="2"><c r="A2"/><c r="A2"/></row>`), "malformed", /order/],
    ["a row twice", () => read(`<row r="2"/><row r="2"/>`), "malformed", /order/],
    ["rows that go backwards", () => read(`<row r="3"/><row r="2"/>`), "malformed", /order/],
    [
      "a place that is none",
      () => read(`<row r="2"><c r="__proto__"/></row>`),
      "malformed",
      /order/,
    ],
    ["a row without number", () => read(`<row r="x"/>`), "malformed", /order/],
    ["a text that is not there", () => read(cell('t="s"', "<v>7</v>")), "malformed", /not there/],
    [
      "a text before the first",
      () => read(cell('t="s"', "<v>-1</v>"), { sharedStrings: "" }),
      "malformed",
      /not there/,
    ],
    [
      "an unknown kind of cell",
      () => read(cell('t="zz"', "<v>7</v>")),
      "malformed",
      /unknown kind/,
    ],
    [
      "a novel in a cell",
      () => read(rowOf(2, ["a".repeat(4_001)])),
      "too_large",
      /4000 characters/,
    ],
    [
      "thousands of columns",
      () => readSheet(bookOf(`<row>${"<c t='str'><v>a</v></c>".repeat(5_000)}</row>`), "a"),
      "too_large",
      /100 columns/,
    ],
    [
      "too many rows",
      () => read("<row><c t='str'><v>a</v></c></row>".repeat(20_001)),
      "too_large",
      /20000 rows/,
    ],
    [
      "the same column twice",
      () => readSheet(bookOf(rowOf(1, ["Code", "Serial", "code"])), "a"),
      "header_repeated",
      /twice/,
    ],
    ["nothing in it", () => readSheet(bookOf(""), "a"), "header_missing", /no text/],
    [
      "deep nesting",
      () => readSheet(bookWith("<a>".repeat(200_000)), "a"),
      "malformed",
      /no XML|text/,
    ],
  ])("%s", async (_, reading, code, detail) => {
    expect(await reading()).toEqual({
      ok: false,
      problem: expect.objectContaining({
        code,
        detail: expect.stringMatching(detail) as string,
      }) as object,
    });
  });

  test("a long text that a hundred thousand cells refer to takes the memory of one", async () => {
    const row = `<row>${"<c t='s'><v>0</v></c>".repeat(50)}</row>`;
    const outcome = await read(row.repeat(2_000), { sharedStrings: letters(200_000) });
    expect(outcome).toMatchObject({ problem: { code: "too_large", line: 2 } });
  });

  test("whatever byte is changed or missing: a sheet or a problem, never a crash", async () => {
    const book = bookOf(HEADER + rowOf(2, ["a", "b"]), { sharedStrings: letters(3), styles: "" });
    for (let index = 0; index < book.length; index += 7) {
      const broken = Buffer.from(book);
      broken[index] = (broken[index] ?? 0) ^ 0xff;
      expect(typeof (await readSheet(broken, "a.xlsx")).ok).toBe("boolean");
      expect((await readSheet(book.subarray(0, index), "a.xlsx")).ok).toBe(false);
    }
  });
});
