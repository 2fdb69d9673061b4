import { setTimeout as sleep } from "node:timers/promises";
import {
  BULK_MAX_DEVICES,
  codesKeptAnswerSchema,
  INVITE_MAX_DEVICES,
  type InvitedDevice,
  invitedDevicesSchema,
  preparedListSchema,
  type PreparedDevice,
  type PreparedRow,
  preparedRowsSchema,
  type PrepareDevices,
} from "../../admin/bulkSchemas.ts";
import type { DeviceLine } from "../../bulk/readDevices.ts";
import { succeed, type CommandResult } from "../commandResult.ts";
import type { CommandContext } from "../program.ts";

/** Octets of one request's devices: with the longest common message the service takes it as one body. */
const DEVICES_MAX_OCTETS = 50_000;
/** E-mails asked for in one request: a slow mail server still answers in time. */
const MAILS_AT_ONCE = 10;

export type Settings = Pick<
  PrepareDevices,
  "inviterName" | "group" | "language" | "message" | "validityHours"
>;

/** Sends lines to be prepared, or only checked; answers each line's own outcome, in their order. */
export async function prepareLines(
  { client, output }: CommandContext,
  organization: string,
  lines: readonly DeviceLine[],
  request: Settings & { readonly check: boolean },
): Promise<CommandResult<PreparedRow[]>> {
  const rows: PreparedRow[] = [];
  for (const chunk of toChunks(lines)) {
    const answer = await client.call({
      method: "POST",
      path: ["organizations", organization, "prepared-devices"],
      body: {
        ...request,
        devices: chunk.map(({ device }) => device),
        // What was wrong has been left out already; what became wrong since is told line by line.
        skipInvalid: true,
        invite: "later",
      },
      answer: preparedRowsSchema,
    });
    if (!answer.ok) return answer;
    rows.push(...answer.value.devices);
    output.progress(`${request.check ? "Checked" : "Prepared"} ${rows.length} of ${lines.length}`);
  }
  return succeed(rows);
}

/** At most so many, and at most so long; a single line always fits. */
function toChunks(lines: readonly DeviceLine[]): DeviceLine[][] {
  const chunks: DeviceLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = Buffer.byteLength(JSON.stringify(line.device));
    const last = chunks.at(-1);
    if (last === undefined || last.length >= BULK_MAX_DEVICES || size > room) {
      chunks.push([line]);
      room = DEVICES_MAX_OCTETS - size;
    } else {
      last.push(line);
      room -= size;
    }
  }
  return chunks;
}

interface InviteRequest {
  readonly again: boolean;
  readonly message?: string;
}

/** Has codes made for devices without an address, so many at a time. */
export async function makeCodes(
  { client, output }: CommandContext,
  devices: readonly PreparedDevice[],
  request: InviteRequest,
): Promise<CommandResult<InvitedDevice[]>> {
  const made: InvitedDevice[] = [];
  for (const chunk of inChunks(devices, INVITE_MAX_DEVICES)) {
    const answer = await client.call({
      method: "POST",
      path: ["prepared-devices", "invite"],
      body: { ...request, ids: chunk.map(({ id }) => id) },
      answer: invitedDevicesSchema,
    });
    if (!answer.ok) return answer;
    made.push(...answer.value.devices);
    output.progress(`Made ${made.length} of ${devices.length} codes`);
  }
  return succeed(made);
}

/** Tells the service that the codes are on disk: it gives them to nobody again. */
export async function confirmCodes(
  { client }: CommandContext,
  devices: readonly InvitedDevice[],
): Promise<CommandResult<void>> {
  for (const chunk of inChunks(devices, 1_000)) {
    const answer = await client.call({
      method: "POST",
      path: ["prepared-devices", "codes-kept"],
      body: { ids: chunk.map(({ device }) => device.id) },
      answer: codesKeptAnswerSchema,
    });
    if (!answer.ok) return answer;
  }
  return succeed(undefined);
}

export interface SentMails {
  readonly devices: readonly InvitedDevice[];
  /** Why the rest was left for another time: the mail server took none of a whole portion. */
  readonly stopped: string | null;
}

/** Has e-mails sent, as fast as the service allows; gives up where the mail server takes none. */
export async function sendMails(
  { client, output }: CommandContext,
  devices: readonly PreparedDevice[],
  request: InviteRequest,
): Promise<CommandResult<SentMails>> {
  const sent: InvitedDevice[] = [];
  let waiting = [...devices];
  while (waiting.length > 0) {
    const chunk = waiting.slice(0, MAILS_AT_ONCE);
    const answer = await client.call({
      method: "POST",
      path: ["prepared-devices", "invite"],
      body: { ...request, ids: chunk.map(({ id }) => id) },
      answer: invitedDevicesSchema,
    });
    if (!answer.ok) return answer;
    const settled = answer.value.devices.filter(({ outcome }) => outcome !== "not_yet");
    sent.push(...settled);
    const done = new Set(settled.map(({ device }) => device.id));
    waiting = waiting.filter(({ id }) => !done.has(id));
    output.progress(`Sent ${sent.length} of ${devices.length} e-mails`);
    const tried = settled.filter(({ outcome }) => outcome !== "unchanged");
    const reasons = tried.flatMap(({ device: { delivery } }) =>
      delivery?.state === "failed" ? [delivery.reason ?? "the reason is not known"] : [],
    );
    if (tried.length > 1 && reasons.length === tried.length && waiting.length > 0) {
      return succeed({ devices: sent, stopped: reasons[0] ?? "" });
    }
    const { retryAfterSeconds } = answer.value;
    if (waiting.length > 0 && retryAfterSeconds !== undefined) {
      await sleep(retryAfterSeconds * 1_000);
    }
  }
  return succeed({ devices: sent, stopped: null });
}

/** All devices that were prepared in the organization. */
export async function listPreparedDevices(
  { client }: CommandContext,
  query: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult<{ devices: PreparedDevice[] }>> {
  return client.call({
    method: "GET",
    path: ["prepared-devices"],
    query,
    answer: preparedListSchema,
  });
}

function inChunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
