import type { BulkDevice } from "../admin/bulkSchemas.ts";

/** A column of the sheets that devices are prepared from, and that they are exported to. */
export interface Column {
  readonly member: keyof BulkDevice;
  readonly title: string;
  /** What else people and programs call it; compared by letters and digits alone. */
  readonly also: readonly string[];
  /** What the template shows in its example rows. */
  readonly examples: readonly [string, string];
}

export const COLUMNS = [
  {
    member: "email",
    title: "Email",
    also: ["mail", "emailaddress"],
    examples: ["maria@example.com;jonas@example.com", ""],
  },
  {
    member: "externalId",
    title: "External ID",
    also: ["externalidentifier", "assettag"],
    examples: ["", "KIOSK-0001"],
  },
  { member: "name", title: "Name", also: ["devicename"], examples: ["", "Lobby kiosk 1"] },
  {
    member: "serial",
    title: "Serial",
    also: ["serialnumber", "serialno", "sn"],
    examples: ["", "PF2ABCDE"],
  },
  {
    member: "macAddress",
    title: "MAC",
    also: ["macaddress"],
    examples: ["", "00:1b:44:11:3a:b7"],
  },
  { member: "machineId", title: "Machine ID", also: [], examples: ["", ""] },
  { member: "hostname", title: "Hostname", also: ["host", "computername"], examples: ["", ""] },
  { member: "group", title: "Group", also: ["devicegroup"], examples: ["", ""] },
  { member: "language", title: "Language", also: ["lang"], examples: ["en", ""] },
  { member: "message", title: "Message", also: [], examples: ["Please set it up this week.", ""] },
] as const satisfies readonly Column[];

/** Finds the column a title of a sheet means. */
export function findColumn(title: string): Column | undefined {
  const asked = reduce(title);
  return COLUMNS.find((each: Column) => reduce(each.title) === asked || each.also.includes(asked));
}

/** The title of a member, for whoever reads the sheet. */
export function titleOf(member: string): string {
  return COLUMNS.find((each) => each.member === member)?.title ?? member;
}

/** `E-Mail`, `e_mail` and `Email` are one. */
function reduce(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
