import type { SheetRow } from "../../../sheets/sheet.ts";
import { assertNever } from "../../core/result.ts";
import { isPlaceholder } from "../../device/hardwareTrait.ts";
import { KEY_ROLES, type FleetColumns, type KeyRole } from "./fleetColumns.ts";
import type { FleetMachine } from "./fleetMachine.ts";

/** `silent`: the cell is empty or says nothing, or this machine does not know that of itself. */
type Verdict = "same" | "other" | "silent";

/** What a row says about whose it is. */
export interface ComparedRow {
  readonly row: SheetRow;
  readonly same: readonly KeyRole[];
  readonly other: readonly KeyRole[];
}

export function compareRow(
  row: SheetRow,
  columns: FleetColumns,
  machine: FleetMachine,
): ComparedRow {
  const same: KeyRole[] = [];
  const other: KeyRole[] = [];
  for (const role of KEY_ROLES) {
    const title = columns[role];
    const odd = title === undefined ? undefined : row.odd[title];
    // A date, TRUE or #N/A is nobody's name; a number may be a serial.
    if (title === undefined || (odd !== undefined && odd !== "number")) continue;
    const verdict = compare(role, row.cells[title] ?? "", machine);
    if (verdict === "same") same.push(role);
    else if (verdict === "other") other.push(role);
  }
  return { row, same, other };
}

function compare(role: KeyRole, text: string, machine: FleetMachine): Verdict {
  const key = normalizeKey(role, text);
  if (key === "") return "silent";
  switch (role) {
    case "machineId":
      return machine.isMachineId(text) ? "same" : "other";
    case "serial":
      return verdictOf(machine.serial, (own) => normalizeKey("serial", own) === key);
    case "mac":
      if (machine.macs.length === 0) return "silent";
      return addressesIn(text).some((address) => machine.macs.includes(address)) ? "same" : "other";
    case "hostname":
      return verdictOf(machine.hostname, (own) => isSameHost(normalizeKey("hostname", own), key));
    default:
      return assertNever(role);
  }
}

function verdictOf(own: string | null, isSame: (own: string) => boolean): Verdict {
  if (own === null) return "silent";
  return isSame(own) ? "same" : "other";
}

/**
 * A key as it is compared: without what people, labels and spreadsheets write differently. Empty
 * where the cell names no machine, as `To be filled by O.E.M.` does not.
 */
export function normalizeKey(role: KeyRole, text: string): string {
  if (text === "" || isPlaceholder(text)) return "";
  switch (role) {
    case "machineId":
      return text.replaceAll(/[\s{}-]/g, "").toLowerCase();
    case "serial":
      return text
        .normalize("NFKC")
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, "");
    case "mac":
      return addressesIn(text).join(" ");
    case "hostname":
      return text.normalize("NFKC").toLowerCase().replace(/\.$/, "");
    default:
      return assertNever(role);
  }
}

const ADDRESS =
  /(?<![0-9a-f])(?:[0-9a-f]{1,2}(?:[:-][0-9a-f]{1,2}){5}|[0-9a-f]{4}(?:[.-][0-9a-f]{4}){2}|[0-9a-f]{6}[-:][0-9a-f]{6}|[0-9a-f]{12})(?![0-9a-f])/gi;

/**
 * Every MAC address of a cell, in the notation of Linux: a machine has several cards, and each
 * maker prints them in its own way (`00-1B-…`, `001b.4411.3ab7`, `001B44113AB7`, `0:1b:…`).
 */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([written]) => {
    const parts = written.split(/[:.-]/);
    const bytes = parts.length === 6 ? parts.map((part) => part.padStart(2, "0")) : parts;
    const digits = bytes.join("").toLowerCase();
    return isPlaceholder(digits) ? [] : [(digits.match(/../g) ?? []).join(":")];
  });
}

/** Some write the domain and some do not; two different domains are two machines. */
function isSameHost(one: string, other: string): boolean {
  if (one === other) return true;
  const [first = "", second = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  return !first.includes(".") && second.startsWith(`${first}.`);
}
