import { createHash, randomBytes } from "node:crypto";
import { createAccessCode } from "../../../protocol/accessCode.ts";
import { printSecret } from "../../../protocol/invitationSecret.ts";
import type { FleetMachine } from "../../../main/provisioning/fleetSheet/fleetMachine.ts";
import type { OddCell, Sheet } from "../../../sheets/sheet.ts";

export const MACHINE_ID = "3f1c9a5e7b2d4c6f8a0b1c2d3e4f5a6b";

/** A machine that knows everything of itself. */
export const MACHINE: FleetMachine = {
  serial: "PF2ABCDE",
  isSerialHidden: false,
  macs: ["00:1b:44:11:3a:b7", "52:54:00:12:34:56"],
  hostname: "lobby-7",
  isMachineId: (text) => text.replaceAll("-", "").toLowerCase() === MACHINE_ID,
};

/** A whole access code, another one for each seed. */
export function codeOf(seed: string): string {
  return printSecret(createAccessCode(createHash("sha256").update(seed).digest()));
}

export function randomCode(): string {
  return printSecret(createAccessCode(randomBytes(8)));
}

/** A sheet of these rows; the first of them stands on line 2, as under a header. */
export function sheetOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  odd: Readonly<Record<number, Readonly<Record<string, OddCell>>>> = {},
): Sheet {
  return {
    header,
    rows: rows.map((row, index) => ({
      line: index + 2,
      cells: Object.fromEntries(header.map((title, column) => [title, row[column] ?? ""])),
      odd: odd[index + 2] ?? {},
    })),
  };
}
