import { describe, expect, test } from "vitest";
import { readOwnRow } from "../../../main/provisioning/fleetSheet/readOwnRow.ts";
import { writeCsv } from "../../../sheets/csv/writeCsv.ts";
import { writeXlsx } from "../../../sheets/xlsx/writeXlsx.ts";
import { codeOf, MACHINE } from "./sheets.ts";

const HEADER = ["External ID", "Name", "Serial", "MAC", "Machine ID", "Hostname", "Group", "Code"];
const ROWS = [
  ["K-1", "Lobby 6", "0012345", "", "", "", "Kiosks", codeOf("a")],
  ["K-2", "Lobby 7", "", "00-1B-44-11-3A-B7", "", "", "Kiosks", codeOf("b")],
];

describe("the row of this machine in a file", () => {
  test.each(["csv", "xlsx"])("of the service's own kind, as %s", async (format) => {
    const bytes =
      format === "csv" ? Buffer.from(writeCsv(HEADER, ROWS)) : await writeXlsx(HEADER, ROWS);
    expect(await readOwnRow(bytes, `/etc/latchkey/devices.${format}`, MACHINE)).toEqual({
      ok: true,
      value: {
        line: 3,
        foundBy: ["mac"],
        invitation: codeOf("b"),
        name: "Lobby 7",
        site: null,
        group: "Kiosks",
      },
    });
  });

  test.each<[string, string, string, RegExp]>([
    ["no sheet", "\u0000", "sheet.unreadable", /^\/a\/b\.csv: line 1: there is a NUL/],
    ["a column twice", "Code,code\n", "sheet.unreadable", /^\/a\/b\.csv: line 1, column code: /],
    ["no row", "Serial,Code\nx1,\n", "sheet.row_missing", /^\/a\/b\.csv: 1 row, by Serial; this/],
    [
      "no code",
      "Serial,Code\nPF2ABCDE,\n",
      "link.none",
      /^\/a\/b\.csv: line 2 has nothing in Code/,
    ],
  ])("%s: the failure names the file", async (_, text, code, detail) => {
    expect(await readOwnRow(Buffer.from(text), "/a/b.csv", MACHINE)).toMatchObject({
      failure: { code, detail: expect.stringMatching(detail) as string },
    });
  });
});
