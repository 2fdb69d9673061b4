import type { PrepareDevices, PreparedRow } from "../admin/bulkSchemas.ts";
import {
  findPrepared,
  findPreparedByKey,
  type PreparedRecord,
  toPreparedDevice,
} from "./bulkDevices.ts";
import { type BulkRow, parseRow } from "./bulkRow.ts";
import { createId } from "./domainContext.ts";
import type { SendingContext } from "./invitationSending.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";

interface Settings {
  readonly organizationId: string;
  readonly inviterName: string;
  readonly validityHours: number | null;
}

/**
 * Takes the rows of a sheet, in one transaction: each is there afterwards and none twice, however
 * often it is sent. Nobody is invited by this.
 * @returns each row's own outcome, in the order of the request. Unless wrong rows are to be skipped,
 * one of them refuses all (`request.invalid`, with where).
 */
export function prepareDevices(
  context: SendingContext,
  organizationHandle: string,
  input: PrepareDevices,
): Outcome<{ devices: PreparedRow[] }> {
  return context.database.transaction((): Outcome<{ devices: PreparedRow[] }> => {
    const organization = findOrganization(context, organizationHandle);
    if (!organization.ok) return organization;
    const { id: organizationId, invitationValidityHours } = organization.value;
    const { inviterName, validityHours = invitationValidityHours } = input;
    const settings = { organizationId, inviterName, validityHours };
    const parsed = input.devices.map((each) => parseRow(context, organizationId, input, each));
    if (!input.check && !input.skipInvalid) {
      const errors = parsed.flatMap((each, index) =>
        each.ok
          ? []
          : [{ pointer: `/devices/${index}/${each.problem.member}`, detail: each.problem.detail }],
      );
      if (errors.length > 0) return refuse("request.invalid", { errors });
    }
    const devices = parsed.map((each): PreparedRow => {
      if (!each.ok) return { outcome: "refused", problem: each.problem };
      return input.check ? look(context, settings, each.row) : take(context, settings, each.row);
    });
    return done({ devices });
  });
}

function find(context: SendingContext, { organizationId }: Settings, row: BulkRow) {
  return findPreparedByKey(context, { organizationId, groupId: row.groupId }, row.sheetKey);
}

function look(context: SendingContext, settings: Settings, row: BulkRow): PreparedRow {
  const found = find(context, settings, row);
  if (found === undefined) return { outcome: "created", device: null };
  const outcome = same(found, toColumns(found, settings, row)) ? "unchanged" : "updated";
  return { outcome, device: toPreparedDevice(context, found) };
}

function take(context: SendingContext, settings: Settings, row: BulkRow): PreparedRow {
  const found = find(context, settings, row);
  const id = found?.id ?? createId(context, "dev_");
  let outcome: "created" | "updated" | "unchanged" = "unchanged";
  if (found === undefined) {
    outcome = "created";
    insert(context, id, settings, row);
  } else {
    const columns = toColumns(found, settings, row);
    if (!same(found, columns)) {
      outcome = "updated";
      update(context, id, columns);
    }
  }
  const record = findPrepared(context, id);
  if (record === undefined) throw new Error("a row that was just written is gone");
  return { outcome, device: toPreparedDevice(context, record) };
}

type Columns = Pick<
  PreparedRecord,
  | "email"
  | "name"
  | "serial"
  | "mac_address"
  | "machine_id"
  | "hostname"
  | "language"
  | "message"
  | "inviter_name"
  | "validity_hours"
>;

/**
 * What the row makes of what is kept. How the machine is found may be corrected at any time; what
 * an invitation says stays as it was said, once somebody was invited.
 */
function toColumns(found: PreparedRecord, settings: Settings, row: BulkRow): Columns {
  const machine = {
    serial: row.serial,
    mac_address: row.macAddress,
    machine_id: row.machineId,
    hostname: row.hostname,
  };
  if (found.invitation_id !== null) {
    const { email, name, language, message, inviter_name, validity_hours } = found;
    return { email, name, language, message, inviter_name, validity_hours, ...machine };
  }
  const { email, name, language, message } = row;
  return {
    email,
    name,
    language,
    message,
    inviter_name: settings.inviterName,
    validity_hours: settings.validityHours,
    ...machine,
  };
}

function same(found: PreparedRecord, columns: Columns): boolean {
  return Object.entries(columns).every(([name, value]) => found[name as keyof Columns] === value);
}

function insert(context: SendingContext, id: string, settings: Settings, row: BulkRow): void {
  context.database.run(
    `INSERT INTO prepared_devices (id, organization_id, group_id, sheet_key, external_id, email,
       name, serial, mac_address, machine_id, hostname, language, message, inviter_name,
       validity_hours, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    settings.organizationId,
    row.groupId,
    row.sheetKey,
    row.externalId,
    row.email,
    row.name,
    row.serial,
    row.macAddress,
    row.machineId,
    row.hostname,
    row.language,
    row.message,
    settings.inviterName,
    settings.validityHours,
    context.clock(),
  );
}

function update(context: SendingContext, id: string, columns: Columns): void {
  context.database.run(
    `UPDATE prepared_devices SET email = ?, name = ?, serial = ?, mac_address = ?, machine_id = ?,
       hostname = ?, language = ?, message = ?, inviter_name = ?, validity_hours = ? WHERE id = ?`,
    columns.email,
    columns.name,
    columns.serial,
    columns.mac_address,
    columns.machine_id,
    columns.hostname,
    columns.language,
    columns.message,
    columns.inviter_name,
    columns.validity_hours,
    id,
  );
}
