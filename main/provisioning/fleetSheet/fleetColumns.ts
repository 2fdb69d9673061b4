import type { Sheet } from "../../../sheets/sheet.ts";
import { fail, succeed, type Result } from "../../core/result.ts";

/** Columns by which a machine is found, the most trustworthy first. */
export const KEY_ROLES = ["machineId", "serial", "mac", "hostname"] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

const ROLES = [...KEY_ROLES, "code", "link", "name", "site", "group"] as const;
export type ColumnRole = (typeof ROLES)[number];

/** Titles as they are written by us, for people. */
export const TITLE = {
  machineId: "Machine ID",
  serial: "Serial",
  mac: "MAC",
  hostname: "Hostname",
  code: "Code",
  link: "Link",
  name: "Name",
  site: "Site",
  group: "Group",
} as const satisfies Record<ColumnRole, string>;

/** What else stands above such a column, reduced to letters and digits. */
const ALSO = {
  machineId: [],
  serial: ["serialnumber", "serialno", "sn"],
  mac: ["macaddress", "macaddresses", "macs", "ethernet"],
  hostname: ["host", "computername"],
  code: ["accesscode"],
  link: ["invitationlink", "invitation", "url"],
  name: ["devicename"],
  site: ["location"],
  group: ["devicegroup"],
} as const satisfies Record<ColumnRole, readonly string[]>;

/** The title that each role has in one sheet, where it has one. */
export type FleetColumns = Readonly<Partial<Record<ColumnRole, string>>>;

/** `MAC-Address`, `mac_address` and `Mac address` are one. */
function reduce(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function roleOf(title: string): ColumnRole | undefined {
  const asked = reduce(title);
  return ROLES.find((role) => {
    const also: readonly string[] = ALSO[role];
    return reduce(TITLE[role]) === asked || also.includes(asked);
  });
}

/**
 * Finds the columns of a fleet sheet; others are nobody's business and stay unread.
 * @returns `sheet.unreadable` where one is there twice, or where no column tells machines apart or
 *   none holds invitations.
 */
export function findColumns(sheet: Sheet): Result<FleetColumns> {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const title of sheet.header) {
    const role = roleOf(title);
    if (role === undefined) continue;
    const former = columns[role];
    if (former !== undefined) {
      const detail = `the columns ${former} and ${title} are both taken for ${TITLE[role]}`;
      return fail("sheet.unreadable", { detail });
    }
    columns[role] = title;
  }
  if (KEY_ROLES.every((role) => columns[role] === undefined)) {
    const detail = "the header names none of Serial, MAC, Machine ID and Hostname";
    return fail("sheet.unreadable", { detail });
  }
  if (columns.code === undefined && columns.link === undefined) {
    return fail("sheet.unreadable", { detail: "the header names neither Code nor Link" });
  }
  return succeed(columns);
}
