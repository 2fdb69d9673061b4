import type { Sheet, SheetRow } from "../../sheets/sheet.ts";
import { type BulkDevice, bulkDeviceSchema } from "../admin/bulkSchemas.ts";
import { isMailAddress } from "../mail/mailAddress.ts";
import { type Column, findColumn, titleOf } from "./columns.ts";

/** What is wrong, for whoever has the sheet open. Says what the cell should be, not what it is. */
export interface LineProblem {
  readonly line: number;
  readonly column: string | null;
  readonly detail: string;
}

/** A device and the line it stands in; a line with several addresses is several devices. */
export interface DeviceLine {
  readonly line: number;
  readonly device: BulkDevice;
}

export interface DeviceSheet {
  readonly lines: readonly DeviceLine[];
  readonly problems: readonly LineProblem[];
  /** Columns nobody asked for. */
  readonly ignored: readonly string[];
}

/** Members that tell machines apart: each may stand in one line only. */
const IDENTITIES = ["serial", "macAddress", "machineId", "hostname"] as const;

/**
 * Reads the devices of a sheet: one line each, or one for each address of a cell, separated by `;`.
 * A line with something wrong in it is left out and told, with every fault of every line.
 */
export function readDevices(sheet: Sheet): DeviceSheet {
  const columns = new Map<string, Column>();
  const problems: LineProblem[] = [];
  const ignored: string[] = [];
  for (const title of sheet.header) {
    const column = findColumn(title);
    if (column === undefined) ignored.push(title);
    else if ([...columns.values()].includes(column)) {
      problems.push({ line: 1, column: title, detail: `is the column ${column.title} once more` });
    } else columns.set(title, column);
  }
  const members = new Set([...columns.values()].map(({ member }) => member));
  if (!members.has("email") && !members.has("externalId")) {
    const detail = "the first line names neither a column Email nor a column External ID";
    return { lines: [], problems: [{ line: 1, column: null, detail }], ignored };
  }
  const lines: DeviceLine[] = [];
  const seen = new Map<string, number>();
  for (const row of sheet.rows) {
    const read = readRow(row, columns);
    const faults = [...read.problems];
    if (faults.length === 0) {
      for (const device of read.devices) faults.push(...findRepeated(seen, row.line, device));
    }
    if (faults.length === 0) {
      lines.push(...read.devices.map((device) => ({ line: row.line, device })));
    }
    problems.push(...faults);
  }
  return { lines, problems, ignored };
}

function readRow(
  { line, cells, odd }: SheetRow,
  columns: ReadonlyMap<string, Column>,
): { devices: BulkDevice[]; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const device: Record<string, string> = {};
  for (const [title, column] of columns) {
    const text = cells[title] ?? "";
    if (text === "") continue;
    const kind = odd[title];
    if (kind !== undefined && kind !== "number") {
      const detail = `is a ${kind} and no text; format the column as text and enter it again`;
      problems.push({ line, column: title, detail });
    }
    device[column.member] = text;
  }
  const addresses = splitAddresses(device["email"]);
  for (const [index, address] of addresses.entries()) {
    if (isMailAddress(address)) {
      if (addresses.indexOf(address) === index) continue;
      problems.push({ line, column: titleOf("email"), detail: `has address ${index + 1} twice` });
    } else {
      const which = addresses.length === 1 ? "" : `: the one in place ${index + 1} of the cell`;
      problems.push({
        line,
        column: titleOf("email"),
        detail: `is no e-mail address, nor several separated by ; alone${which}`,
      });
    }
  }
  const own = Object.keys(device).find((member) => MEANS_ONE.has(member));
  if (addresses.length > 1 && own !== undefined) {
    problems.push({
      line,
      column: titleOf(own),
      detail: "is of one device, and the line has several addresses; give each its own line",
    });
  }
  const devices: BulkDevice[] = [];
  for (const email of addresses.length === 0 ? [undefined] : addresses) {
    const parsed = bulkDeviceSchema.safeParse({ ...device, email });
    if (parsed.success) devices.push(parsed.data);
    else if (problems.length === 0) {
      const [issue] = parsed.error.issues;
      const column = titleOf(String(issue?.path[0] ?? ""));
      problems.push({ line, column, detail: issue?.message ?? "cannot be read" });
    }
  }
  return { devices, problems };
}

const MEANS_ONE: ReadonlySet<string> = new Set(["externalId", "name", ...IDENTITIES]);

/** A program that adds a `;` at the end means nothing by it. */
function splitAddresses(text: string | undefined): string[] {
  if (text === undefined) return [];
  const parts = text.split(";").map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === "") parts.pop();
  return parts;
}

/** A machine looks for its own line by any of these, and must not find two. */
function findRepeated(seen: Map<string, number>, line: number, device: BulkDevice): LineProblem[] {
  const group = device.group ?? "";
  const own: [string, string][] = IDENTITIES.flatMap((member) => {
    const text = device[member];
    if (text === undefined) return [];
    const bare = member === "macAddress" || member === "machineId";
    return [[member, (bare ? text.replace(/[^0-9a-z]/gi, "") : text).toLowerCase()]];
  });
  if (device.externalId !== undefined) own.push(["externalId", `${group}\n${device.externalId}`]);
  else own.push(["email", `${group}\n${(device.email ?? "").toLowerCase()}`]);
  const problems: LineProblem[] = [];
  for (const [member, text] of own) {
    const key = `${member}\n${text}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    else {
      const detail = `is the same as in line ${before}`;
      problems.push({ line, column: titleOf(member), detail });
    }
  }
  return problems;
}
