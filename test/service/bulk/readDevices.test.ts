import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMNS, findColumn } from "../../../service/bulk/columns.ts";
import { readDevices } from "../../../service/bulk/readDevices.ts";
import { isMailAddress } from "../../../service/mail/mailAddress.ts";
import type { OddCell, Sheet } from "../../../sheets/sheet.ts";

function sheetOf(header: readonly string[], ...rows: readonly (readonly string[])[]): Sheet {
  return {
    header,
    rows: rows.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(header.map((title, column) => [title, cells[column] ?? ""])),
      odd: {},
    })),
  };
}

describe("columns", () => {
  test.each([
    ["Email", "email"],
    ["E-Mail", "email"],
    ["e_mail address", "email"],
    ["EXTERNAL ID", "externalId"],
    ["externalId", "externalId"],
    ["Serial number", "serial"],
    ["MAC-Address", "macAddress"],
    ["Machine ID", "machineId"],
    ["Computer name", "hostname"],
  ])("%s is %s", (title, member) => {
    expect(findColumn(title)?.member).toBe(member);
  });

  test("of the template are found by their own titles, each by one", () => {
    expect(COLUMNS.map(({ title }) => findColumn(title))).toEqual(COLUMNS);
  });

  test.each(["Colour", "", "Ordinateur", "Emails sent"])("%j is none", (title) => {
    expect(findColumn(title)).toBeUndefined();
  });
});

describe("addresses in a cell", () => {
  const address = fc
    .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
    .map(([local, domain]) => `${local}@${domain}.example`);

  test("separated by ; are one device each, in their order", () => {
    const many = fc.uniqueArray(address, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(many, fc.constantFrom("", ";"), (addresses, end) => {
        const read = readDevices(sheetOf(["Email"], [addresses.join(";") + end]));
        expect(read.problems).toEqual([]);
        expect(read.lines).toEqual(addresses.map((email) => ({ line: 2, device: { email } })));
      }),
    );
  });

  test("none of which is an address are never taken", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const parts = text.split(";").map((part) => part.trim());
        const { lines, problems } = readDevices(sheetOf(["Email"], [text]));
        for (const { device } of lines) expect(isMailAddress(device.email ?? "")).toBe(true);
        expect(lines.length === 0 || problems.length === 0).toBe(true);
        if (!parts.some((part) => isMailAddress(part))) expect(lines).toEqual([]);
      }),
    );
  });

  test.each([
    ["a@example.com,b@example.com", "is no e-mail address, nor several separated by ; alone"],
    [
      "a@example.com;b@",
      "is no e-mail address, nor several separated by ; alone: the one in place 2",
    ],
    ["a@example.com;;b@example.com", "place 2 of the cell"],
    ["a@example.com;a@example.com", "has address 2 twice"],
  ])("%s: %s", (text, words) => {
    const { lines, problems } = readDevices(sheetOf(["Email"], [text]));
    expect(lines).toEqual([]);
    expect(problems).toMatchObject([{ line: 2, column: "Email" }]);
    expect(problems[0]?.detail).toContain(words);
    expect(problems[0]?.detail).not.toContain("example.com");
  });
});

describe("machines", () => {
  test.each([
    ["Serial", "ABC", "abc"],
    ["MAC", "00:1b:44:11:3a:b7", "001B44113AB7"],
    ["Machine ID", "0123456789abcdef0123456789abcdef", "01234567-89AB-cdef-0123-456789abcdef"],
    ["Hostname", "Kiosk-1", "kiosk-1"],
    ["External ID", "K-1", "K-1"],
  ])("may not share a %s", (title, one, other) => {
    const header = title === "External ID" ? [title] : ["External ID", title];
    const rows = [one, other].map((text, index) =>
      title === "External ID" ? [text] : [`K-${index}`, text],
    );
    const { lines, problems } = readDevices(sheetOf(header, ...rows));
    expect(lines.map(({ line }) => line)).toEqual([2]);
    expect(problems).toEqual([{ line: 3, column: title, detail: "is the same as in line 2" }]);
  });

  test("may have one external id in each of two groups", () => {
    const { problems } = readDevices(
      sheetOf(["External ID", "Group"], ["K-1", "Lobby"], ["K-1", "Lab"]),
    );
    expect(problems).toEqual([]);
  });

  test.each<[OddCell, boolean]>([
    ["number", true],
    ["date", false],
    ["boolean", false],
    ["formula", false],
    ["error", false],
  ])("whose serial a spreadsheet made a %s of: taken %s", (kind, taken) => {
    const sheet = sheetOf(["External ID", "Serial"], ["K-1", "12"]);
    const rows = sheet.rows.map((row) => ({ ...row, odd: { Serial: kind } }));
    const { lines, problems } = readDevices({ ...sheet, rows });
    expect(lines).toHaveLength(taken ? 1 : 0);
    expect(problems).toHaveLength(taken ? 0 : 1);
  });
});

describe("anything at all", () => {
  test("is read or told line by line, and no fault names what a cell holds", () => {
    const title = fc.constantFrom(...COLUMNS.map((each) => each.title), "Colour");
    const cell = fc.oneof(fc.constant(""), fc.string({ maxLength: 300 }), fc.constant("§secret§"));
    const sheets = fc.uniqueArray(title, { minLength: 1, maxLength: 6 }).chain((header) =>
      fc
        .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
          maxLength: 6,
        })
        .map((rows) => sheetOf(header, ...rows)),
    );
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { lines, problems } = readDevices(sheet);
        const wrong = new Set(problems.map(({ line }) => line));
        for (const { line } of lines) expect(wrong).not.toContain(line);
        expect(JSON.stringify(problems)).not.toContain("§secret§");
        if (!wrong.has(1)) {
          const told = new Set([...wrong, ...lines.map(({ line }) => line)]);
          expect(told.size).toBe(sheet.rows.length);
        }
      }),
    );
  });
});
