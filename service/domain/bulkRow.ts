import type { BulkDevice, PrepareDevices, RowProblem } from "../admin/bulkSchemas.ts";
import { findGroup } from "./groups.ts";
import type { SendingContext } from "./invitationSending.ts";
import { foldMessage, parseEmail, parseProposedName } from "./invitationText.ts";
import type { ServiceProblemCode } from "./outcome.ts";

/** A row that is right, in the form it is kept in. */
export interface BulkRow {
  readonly groupId: string;
  /** What makes it the same row the next time, within its group. */
  readonly sheetKey: string;
  readonly externalId: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly serial: string | null;
  readonly macAddress: string | null;
  readonly machineId: string | null;
  readonly hostname: string | null;
  readonly language: string | null;
  readonly message: string | null;
}

export type ParsedRow =
  | { readonly ok: true; readonly row: BulkRow }
  | { readonly ok: false; readonly problem: RowProblem };

type Common = Pick<PrepareDevices, "group" | "language" | "message">;

/** Reads one row as the organization has it; the first thing that is wrong is told. */
export function parseRow(
  context: SendingContext,
  organizationId: string,
  common: Common,
  device: BulkDevice,
): ParsedRow {
  const email = parseEmail(device.email);
  if (!email.ok) return wrong("email", email.refusal.code, "is not one e-mail address");
  const externalId = device.externalId?.normalize("NFC") ?? null;
  if (externalId === null && email.value === null) {
    return wrong("email", "request.invalid", "neither an e-mail address nor an external id");
  }
  const name = parseProposedName(device.name);
  if (!name.ok) return wrong("name", name.refusal.code, "is not a device name");
  const macAddress = parseMacAddress(device.macAddress);
  if (macAddress === undefined) {
    return wrong("macAddress", "request.invalid", "is not a MAC address such as 00:1b:44:11:3a:b7");
  }
  const machineId = parseMachineId(device.machineId);
  if (machineId === undefined) {
    return wrong("machineId", "request.invalid", "is not a machine id of 32 hexadecimal digits");
  }
  const message = foldMessage(device.message ?? common.message);
  if (!message.ok) return wrong("message", message.refusal.code, message.refusal.detail);
  const language = device.language ?? common.language ?? null;
  if (language !== null && !context.mailer.languages().includes(language)) {
    const known = context.mailer.languages().join(", ");
    return wrong(
      "language",
      "language.unknown",
      `there is no e-mail in this language; in: ${known}`,
    );
  }
  const handle = device.group ?? common.group;
  if (handle === undefined) return wrong("group", "group.unknown", "no group is named");
  const group = findGroup(context, organizationId, handle);
  if (!group.ok) return wrong("group", group.refusal.code, "the organization has no such group");
  if (group.value.licences.length === 0) {
    return wrong("group", "group.without_licence", "the group has no licence");
  }
  return {
    ok: true,
    row: {
      groupId: group.value.id,
      sheetKey:
        externalId === null ? `mail ${(email.value ?? "").toLowerCase()}` : `id ${externalId}`,
      externalId,
      email: email.value,
      name: name.value,
      serial: device.serial ?? null,
      macAddress,
      machineId,
      hostname: device.hostname?.toLowerCase() ?? null,
      language,
      message: message.value,
    },
  };
}

function wrong(member: keyof BulkDevice, code: ServiceProblemCode, detail: string = code) {
  return { ok: false, problem: { code, member, detail } } as const;
}

/** `undefined`: it is none. As Linux writes it: lower case, with colons. */
function parseMacAddress(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  const digits =
    /^([0-9a-f]{2})([:-]?)(?:[0-9a-f]{2}\2){4}[0-9a-f]{2}$|^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$/i;
  const trimmed = text.trim();
  if (!digits.test(trimmed)) return undefined;
  return (trimmed.replace(/[^0-9a-f]/gi, "").match(/../g) ?? []).join(":").toLowerCase();
}

/** machine-id(5): 32 digits; the systems that write it as a UUID mean the same. */
function parseMachineId(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  const digits = text.trim().toLowerCase();
  const isOne = /^[0-9a-f]{32}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(digits);
  return isOne ? digits.replaceAll("-", "") : undefined;
}
