import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../sheets/readSheet.ts";
import { writeCsv } from "../../sheets/csv/writeCsv.ts";
import { writeXlsx } from "../../sheets/xlsx/writeXlsx.ts";

const HEADER = ["Serial", "Code", "Name"] as const;

/** What neither XML nor a sheet that strips white space around a cell can hold. */
const LOST = /(?![\t\n\r])\p{Cc}|\uFFFD|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const cell = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "'=1+1",
      "''@x",
      "-5",
      "+358 40 123",
      "@a",
      "a;b,c\td",
      '"',
      '""',
      "a\r\nb",
    ),
    fc.constantFrom(
      "0012",
      "1E10",
      "2026-03-01",
      "TRUE",
      "_x0041_",
      "_x005F_x0041_",
      "&amp;",
      "__proto__",
      "constructor",
      "<t>",
    ),
  )
  .map((text) => text.replaceAll(LOST, "").trim());
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });

type Rows = readonly (readonly [string, string, string])[];

/** Rows without any text are not rows. */
function expected(written: Rows): readonly Record<string, string>[] {
  return written
    .filter((row) => row.some((text) => text !== ""))
    .map(([Serial, Code, Name]) => ({ Serial, Code, Name }));
}

async function readBack(bytes: Uint8Array, name: string): Promise<unknown> {
  const sheet = await readSheet(bytes, name);
  return sheet.ok ? sheet.value.rows.map(({ cells }) => cells) : sheet.problem;
}

describe("what is written is read again, cell for cell", () => {
  test("as CSV", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const csv = writeCsv(HEADER, written);
        expect(await readBack(Buffer.from(csv), "a.csv")).toEqual(expected(written));
      }),
      { numRuns: 300 },
    );
  });

  test("as XLSX", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const bytes = await writeXlsx(HEADER, written);
        expect(await readBack(bytes, "a.xlsx")).toEqual(expected(written));
      }),
      { numRuns: 40 },
    );
  });
});
