import { writeCsv } from "../../sheets/csv/writeCsv.ts";
import { writeXlsx } from "../../sheets/xlsx/writeXlsx.ts";
import type { PreparedDevice } from "../admin/bulkSchemas.ts";
import { COLUMNS } from "./columns.ts";

export type SheetFormat = "csv" | "xlsx";

export const SHEET_MEDIA_TYPE = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<SheetFormat, string>;

/** A sheet to fill in, with two example rows: one that is written to, one that gets a code. */
export function writeTemplate(format: SheetFormat): Promise<Uint8Array> {
  return write(
    format,
    COLUMNS.map(({ title }) => title),
    [0, 1].map((index) => COLUMNS.map(({ examples }) => examples[index] ?? "")),
  );
}

/** A device and what opens its invitation. */
export interface FleetLine {
  readonly device: PreparedDevice;
  readonly accessCode: string;
}

const FLEET_HEADER = [
  "External ID",
  "Name",
  "Serial",
  "MAC",
  "Machine ID",
  "Hostname",
  "Group",
  "Code",
] as const;

/** The fleet sheet: each machine finds its own line in it, and with it the code that is meant for it. */
export function writeFleetSheet(
  format: SheetFormat,
  lines: readonly FleetLine[],
): Promise<Uint8Array> {
  return write(
    format,
    FLEET_HEADER,
    lines.map(({ device, accessCode }) =>
      [
        device.externalId,
        device.name,
        device.serial,
        device.macAddress,
        device.machineId,
        device.hostname,
        device.group.name,
        accessCode,
      ].map((cell) => cell ?? ""),
    ),
  );
}

async function write(
  format: SheetFormat,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  switch (format) {
    case "csv":
      return new TextEncoder().encode(writeCsv(header, rows));
    case "xlsx":
      return writeXlsx(header, rows);
    default:
      return format satisfies never;
  }
}
