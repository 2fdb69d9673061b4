import { readFile } from "node:fs/promises";
import { readSheet as readElsewhere } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../sheets/readSheet.ts";
import type { SheetRow } from "../../sheets/sheet.ts";

const CODE = "6ZBD-PR7D-A3CN-X4VH";

const sample = (name: string) => readFile(new URL(`samples/${name}.xlsx`, import.meta.url));

async function rowsOf(name: string): Promise<readonly SheetRow[]> {
  const sheet = await readSheet(await sample(name), `${name}.xlsx`);
  if (!sheet.ok) throw new Error(sheet.problem.detail);
  return sheet.value.rows;
}

/** Made once by LibreOffice 7.4 and openpyxl 3.0. */
describe("workbooks that other programs wrote", () => {
  test("LibreOffice, out of a CSV: it eats leading zeros and makes dates, and that is told", async () => {
    expect(await rowsOf("libreoffice")).toEqual([
      {
        line: 2,
        cells: {
          Serial: "12345",
          MAC: "00:1b:44:11:3a:b7",
          Code: CODE,
          Name: "Lobby, left",
          Site: "Helsinki",
          Ready: "2026-03-01",
        },
        odd: { Serial: "number", Ready: "date" },
      },
      {
        line: 3,
        cells: {
          Serial: "PF2ABCDE",
          MAC: "00-1B-44-11-3A-B8",
          Code: "1E10-0000-1111-2222",
          Name: "Käytävä 2",
          Site: "Espoo",
          Ready: "TRUE",
        },
        odd: { Ready: "boolean" },
      },
    ]);
  });

  test("ours, opened and saved by LibreOffice: every text is what it was", async () => {
    const rows = await rowsOf("ours-saved-by-libreoffice");
    expect(rows.every(({ odd }) => Object.keys(odd).length === 0)).toBe(true);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { Serial: "0012345", MAC: "00:1b:44:11:3a:b7", Code: CODE, Name: "=1+1" },
      { Serial: "1E10", MAC: "", Code: "1E10000011112222", Name: 'Käytävä _x0041_; "2"' },
      { Serial: "20260301", MAC: "2026-03-01", Code: "", Name: "constructor" },
      { Serial: "TRUE", MAC: "", Code: "", Name: "+358 40 123" },
    ]);
  });

  test("our CSV, opened and saved by LibreOffice: no formula ran, what became a number is told", async () => {
    const [first, second] = await rowsOf("our-csv-saved-by-libreoffice");
    expect(first).toMatchObject({ cells: { Name: "=1+1", Code: CODE }, odd: { Serial: "number" } });
    expect(second).toMatchObject({ odd: { Serial: "number", Code: "number" } });
  });

  test("openpyxl: a hidden sheet first, a formula nobody computed, zeros by format, merged cells", async () => {
    expect(await rowsOf("openpyxl")).toEqual([
      {
        line: 2,
        cells: { Serial: "0012345", Code: CODE, Name: "", Site: "Helsinki", Ready: "2026-03-01" },
        odd: { Serial: "number", Name: "formula", Ready: "date" },
      },
      {
        line: 3,
        cells: { Serial: "0012345", Code: "AAAA", Name: "Lobby", Site: "", Ready: "TRUE" },
        odd: { Ready: "boolean" },
      },
    ]);
  });

  test("the same, computed and saved by LibreOffice", async () => {
    const [first] = await rowsOf("openpyxl-saved-by-libreoffice");
    expect(first).toMatchObject({ cells: { Name: "Helsinki 1" } });
  });

  test.each(["libreoffice", "ours-saved-by-libreoffice"])(
    "an independent reader sees the same texts in %s",
    async (name) => {
      const [header = [], ...lines] = await readElsewhere(await sample(name));
      const rows = await rowsOf(name);
      for (const [index, { cells, odd }] of rows.entries()) {
        for (const [column, title] of header.entries()) {
          if (odd[String(title)] !== undefined) continue;
          expect(String(lines[index]?.[column] ?? "")).toBe(cells[String(title)]);
        }
      }
      expect(rows).toHaveLength(lines.length);
    },
  );
});
