import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOwnRow } from "../../../main/provisioning/fleetSheet/findOwnRow.ts";
import type { FleetMachine } from "../../../main/provisioning/fleetSheet/fleetMachine.ts";
import type { OddCell } from "../../../sheets/sheet.ts";
import { codeOf, MACHINE, MACHINE_ID, randomCode, sheetOf } from "./sheets.ts";

const [A, B, C] = [codeOf("a"), codeOf("b"), codeOf("c")];

describe("the row of this machine", () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["serial", ["Serial", "Code"], ["PF2ABCDE", A], ["serial"]],
    ["serial, as labels print it", ["S/N", "Code"], [" pf2-abcde ", A], ["serial"]],
    ["MAC of Cisco", ["MAC", "Code"], ["001b.4411.3ab7", A], ["mac"]],
    ["MAC of Windows", ["MAC address", "Access code"], ["00-1B-44-11-3A-B7", A], ["mac"]],
    ["MAC without anything", ["mac", "Code"], ["001B44113AB7", A], ["mac"]],
    ["MAC of Solaris", ["Mac", "Code"], ["0:1b:44:11:3a:b7", A], ["mac"]],
    ["second card of several", ["MAC", "Code"], ["aa:bb:cc:dd:ee:ff / 525400-123456", A], ["mac"]],
    ["machine id", ["Machine ID", "Code"], [MACHINE_ID.toUpperCase(), A], ["machineId"]],
    [
      "machine id as UUID",
      ["machine-id", "Code"],
      ["3f1c9a5e-7b2d-4c6f-8a0b-1c2d3e4f5a6b", A],
      ["machineId"],
    ],
    ["host name", ["Host name", "Code"], ["LOBBY-7", A], ["hostname"]],
    ["host name with its domain", ["hostname", "Code"], ["lobby-7.example.com.", A], ["hostname"]],
    ["two keys", ["MAC", "Serial", "Code"], ["001b44113ab7", "PF2ABCDE", A], ["serial", "mac"]],
    [
      "serial, host name to come",
      ["Serial", "Hostname", "Code"],
      ["PF2ABCDE", "kiosk-12", A],
      ["serial"],
    ],
    ["serial, MAC left empty", ["Serial", "MAC", "Code"], ["PF2ABCDE", "", A], ["serial"]],
    ["code with small letters", ["Serial", "Code"], ["PF2ABCDE", A.toLowerCase()], ["serial"]],
    [
      "link in place of a code",
      ["Serial", "Link"],
      ["PF2ABCDE", "latchkey://invite/x"],
      ["serial"],
    ],
  ])("found by %s", (_, header, row, foundBy) => {
    const before = header.map((title) => (title === "Code" ? B : ""));
    const own = findOwnRow(sheetOf(header, [before, row]), MACHINE);
    expect(own).toEqual({
      ok: true,
      value: { line: 3, foundBy, invitation: row.at(-1), name: null, site: null, group: null },
    });
  });

  test("comes with name, site and group where the sheet has them", () => {
    const header = ["Name", "Serial", "Code", "Group", "Site", "Remark"];
    const row = ["Lobby, left", "PF2ABCDE", A, "Kiosks", "Helsinki", "behind the door"];
    expect(findOwnRow(sheetOf(header, [row]), MACHINE)).toMatchObject({
      value: { name: "Lobby, left", site: "Helsinki", group: "Kiosks" },
    });
  });

  test("is found by its serial although other machines have its host name", () => {
    const header = ["Serial", "Hostname", "Code"];
    const rows = [
      ["OTHER1", "lobby-7", A],
      ["PF2ABCDE", "lobby-7", B],
      ["OTHER2", "lobby-7", C],
    ];
    expect(findOwnRow(sheetOf(header, rows), MACHINE)).toMatchObject({
      value: { line: 3, invitation: B },
    });
  });
});

describe("no row", () => {
  test.each<[string, readonly string[], readonly string[], Partial<FleetMachine>, RegExp]>([
    [
      "of that serial",
      ["Serial", "Code"],
      ["PF2ABCDF", A],
      {},
      /1 row, by Serial; this machine: serial PF2ABCDE; MAC 00:1b:44:11:3a:b7, /,
    ],
    [
      "with leading zeros eaten",
      ["Serial", "Code"],
      ["1234567", A],
      { serial: "001234567" },
      /line 2, column Serial lacks the leading zeros/,
    ],
    [
      "with digits eaten",
      ["Serial", "Code"],
      ["123456789012345000", A],
      { serial: "123456789012345678" },
      /line 2, column Serial kept 15 digits/,
    ],
    [
      "with an exponent",
      ["Serial", "Code"],
      ["1.23457E+11", A],
      { serial: "123456789012" },
      /line 2, column Serial shows a number in scientific/,
    ],
    [
      "with a decimal comma",
      ["Serial", "Code"],
      ["1,23457E+11", A],
      { serial: "123456789012" },
      /scientific/,
    ],
    [
      "of a placeholder",
      ["Serial", "Code"],
      ["To be filled by O.E.M.", A],
      { serial: null },
      /line 2, column Serial holds what makers leave/,
    ],
    [
      "without a serial to read",
      ["Serial", "Code"],
      ["PF2ABCDE", A],
      { serial: null, isSerialHidden: true },
      /takes root .* serial only known to root/,
    ],
    ["of half a MAC", ["MAC", "Code"], ["00:1b:44:11", A], {}, /line 2, column MAC holds no MAC/],
    [
      "of another domain",
      ["Hostname", "Code"],
      ["lobby-7.b.example", A],
      { hostname: "lobby-7.a.example" },
      /host name lobby-7\.a\.example/,
    ],
    [
      "of another network card",
      ["MAC", "Code"],
      ["00:1b:44:11:3a:b8", A],
      { macs: [] },
      /no MAC address/,
    ],
    [
      "of another machine id",
      ["Machine ID", "Code"],
      ["0".repeat(31) + "1", A],
      {},
      /by Machine ID/,
    ],
  ])("%s", (_, header, row, more, detail) => {
    const own = findOwnRow(sheetOf(header, [row]), { ...MACHINE, ...more });
    expect(own).toMatchObject({
      failure: { code: "sheet.row_missing", detail: expect.stringMatching(detail) as string },
    });
  });

  test("says nothing of the machine id, and of no other row's code", () => {
    const own = findOwnRow(sheetOf(["Machine ID", "Code"], [["f".repeat(32), A]]), MACHINE);
    expect(JSON.stringify(own)).not.toContain(MACHINE_ID);
    expect(JSON.stringify(own)).not.toContain(A);
  });

  test("names a handful of the cells that name nobody", () => {
    const rows = Array.from({ length: 40 }, () => ["Default string", A]);
    const own = findOwnRow(sheetOf(["Serial", "Code"], rows), MACHINE);
    expect(own).toMatchObject({
      failure: { detail: expect.stringMatching(/line 4, .*; 37 more cells like these;/) as string },
    });
  });
});

describe("more than one answer", () => {
  test.each<[string, readonly string[], readonly (readonly string[])[], RegExp]>([
    [
      "a serial twice",
      ["Serial", "Code"],
      [
        ["PF2ABCDE", A],
        ["x1", B],
        ["pf2abcde", C],
      ],
      /^named on line 2 \(Serial\), line 4 \(Serial\); this machine/,
    ],
    [
      "two rows by two keys",
      ["Serial", "MAC", "Code"],
      [
        ["PF2ABCDE", "", A],
        ["", "001b44113ab7", B],
      ],
      /line 2 \(Serial\), line 3 \(MAC\)/,
    ],
    [
      "a row of two machines",
      ["Serial", "MAC", "Code"],
      [["PF2ABCDE", "aa:bb:cc:dd:ee:f0", A]],
      /^line 2 names this machine in Serial and another one in MAC;/,
    ],
    [
      "another machine id",
      ["Serial", "Machine ID", "Code"],
      [["PF2ABCDE", "1".repeat(31) + "2", A]],
      /Serial and another one in Machine ID/,
    ],
    [
      "a MAC on another's row",
      ["Serial", "MAC", "Code"],
      [
        ["PF2ABCDE", "", A],
        ["OTHER", "001b44113ab7", B],
      ],
      /line 2 \(Serial\), line 3 \(MAC\)/,
    ],
    [
      "a host name twice",
      ["Hostname", "Code"],
      [
        ["lobby-7", A],
        ["lobby-7.example.com", B],
      ],
      /line 2 \(Hostname\), line 3 \(Hostname\)/,
    ],
    [
      "a code twice",
      ["Serial", "Code"],
      [
        ["PF2ABCDE", A],
        ["OTHER", A.toLowerCase().replaceAll("-", " ")],
      ],
      /^line 2 and line 3 have the same invitation$/,
    ],
    [
      "ten times",
      ["Serial", "Code"],
      Array.from({ length: 10 }, () => ["PF2ABCDE", A]),
      /line 6 \(Serial\) and 5 more;/,
    ],
  ])("%s", (_, header, rows, detail) => {
    const own = findOwnRow(sheetOf(header, rows), MACHINE);
    expect(own).toMatchObject({
      failure: { code: "sheet.row_ambiguous", detail: expect.stringMatching(detail) as string },
    });
    expect(JSON.stringify(own)).not.toContain(A);
  });
});

describe("a row that is no use", () => {
  const mistyped = `${A.slice(0, 5)}${A[5] === "0" ? "1" : "0"}${A.slice(6)}`;

  test.each<[string, readonly string[], Readonly<Record<string, OddCell>>, string, RegExp]>([
    ["no code", ["PF2ABCDE", "", "n"], {}, "link.none", /^line 2 has nothing in Code$/],
    [
      "mistyped",
      ["PF2ABCDE", mistyped, "n"],
      {},
      "link.mistyped",
      /^line 2, column Code: the second group$/,
    ],
    ["cut off", ["PF2ABCDE", A.slice(0, 14), "n"], {}, "link.cut_off", /^line 2, column Code$/],
    [
      "a number",
      ["PF2ABCDE", "10000000000", "n"],
      { Code: "number" },
      "link.malformed",
      /Code is a number and no text/,
    ],
    [
      "not computed",
      ["PF2ABCDE", "", "n"],
      { Code: "formula" },
      "link.malformed",
      /Code holds a formula that no/,
    ],
    [
      "a name that is a date",
      ["PF2ABCDE", A, "2026-03-01"],
      { Name: "date" },
      "sheet.unreadable",
      /Name has become a date/,
    ],
    [
      "a name that is an error",
      ["PF2ABCDE", A, "#N/A"],
      { Name: "error" },
      "sheet.unreadable",
      /Name holds an error/,
    ],
  ])("%s", (_, row, odd, code, detail) => {
    const own = findOwnRow(sheetOf(["Serial", "Code", "Name"], [row], { 2: odd }), MACHINE);
    expect(own).toMatchObject({
      failure: { code, detail: expect.stringMatching(detail) as string },
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no key", ["Name", "Code"], /none of Serial, MAC, Machine ID and Hostname/],
    ["no code", ["Serial", "Name"], /neither Code nor Link/],
    ["a key twice", ["Serial", "S/N", "Code"], /Serial and S\/N are both taken for Serial/],
  ])("a header with %s", (_, header, detail) => {
    expect(findOwnRow(sheetOf(header, []), MACHINE)).toMatchObject({
      failure: { code: "sheet.unreadable", detail: expect.stringMatching(detail) as string },
    });
  });
});

test("of any fleet, each machine finds its own row and no other", () => {
  const serials = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}[0-9A-Z]{5,8}$/), {
    minLength: 1,
    maxLength: 30,
    selector: (serial) => serial,
  });
  fc.assert(
    fc.property(serials, fc.boolean(), (fleet, isLower) => {
      const rows = fleet.map((serial) => [isLower ? serial.toLowerCase() : serial, randomCode()]);
      const sheet = sheetOf(["Serial", "Code"], rows);
      const found = fleet.map((serial) => findOwnRow(sheet, { ...MACHINE, serial }));
      expect(found.map((own) => own.ok && own.value.invitation)).toEqual(
        rows.map(([, code]) => code),
      );
    }),
    { numRuns: 50 },
  );
});
