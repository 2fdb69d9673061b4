import { z } from "zod";
import { invitationStateSchema } from "../../protocol/invitation.ts";
import { LANGUAGE_TAG_MAX_LENGTH } from "../../protocol/limits.ts";
import { namedSchema } from "../../protocol/named.ts";
import { adminNameSchema, deliverySchema, handleSchema, validityHoursSchema } from "./schemas.ts";

/**
 * Devices in bulk: prepared from the rows of a sheet, invited at once or later. Everything here can
 * be sent again: a row that was taken already is found by its external id (its address where it has
 * none) within its group, and nothing is made twice.
 */

/** So many devices in one request: one transaction, and one answer that comes in time. */
export const BULK_MAX_DEVICES = 100;
/** So many of them may be invited in one request: each may be an e-mail. */
export const INVITE_MAX_DEVICES = 50;

const timestamp = z.iso.datetime();
const idsSchema = z.array(z.string().max(64)).min(1);

/**
 * One row. `email`, `name`, `language`, `macAddress`, `machineId` and `message` are only bounded
 * here: what is wrong with them is said row by row.
 */
export const bulkDeviceSchema = z.strictObject({
  externalId: adminNameSchema.optional(),
  email: z.string().max(1_000).optional(),
  /** Proposed name, used only where a device client is created. */
  name: z.string().max(1_000).optional(),
  serial: adminNameSchema.optional(),
  macAddress: z.string().max(1_000).optional(),
  machineId: z.string().max(1_000).optional(),
  hostname: adminNameSchema.optional(),
  group: handleSchema.optional(),
  language: z.string().max(LANGUAGE_TAG_MAX_LENGTH).optional(),
  message: z.string().max(65_536).optional(),
});
export type BulkDevice = z.infer<typeof bulkDeviceSchema>;

/**
 * `POST organizations/:organization/prepared-devices` -> {@link preparedRowsSchema}. `group`,
 * `language` and `message` hold for rows that name none themselves.
 */
export const prepareDevicesSchema = z.strictObject({
  inviterName: adminNameSchema,
  group: handleSchema.optional(),
  language: z.string().max(LANGUAGE_TAG_MAX_LENGTH).optional(),
  message: z.string().max(65_536).optional(),
  /** Without it, what the organization has. */
  validityHours: validityHoursSchema.optional(),
  devices: z.array(bulkDeviceSchema).min(1).max(BULK_MAX_DEVICES),
  /** Says what would be done, and changes nothing. */
  check: z.boolean().default(false),
  /** Takes the rows that are right. Without it one wrong row refuses all, as `request.invalid`. */
  skipInvalid: z.boolean().default(false),
  /** Without it, as the organization is set (`autoInvite`). */
  invite: z.enum(["now", "later"]).optional(),
});
export type PrepareDevices = z.infer<typeof prepareDevicesSchema>;

/** `awaiting_invitation`: nobody was invited, and nothing opens it. Else that of its invitation. */
export const preparedStateSchema = z.enum([
  "awaiting_invitation",
  ...invitationStateSchema.options,
]);
export type PreparedState = z.infer<typeof preparedStateSchema>;

export const preparedDeviceSchema = z.object({
  id: z.string(),
  state: preparedStateSchema,
  organization: namedSchema,
  group: namedSchema,
  externalId: z.string().nullable(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  serial: z.string().nullable(),
  macAddress: z.string().nullable(),
  machineId: z.string().nullable(),
  hostname: z.string().nullable(),
  language: z.string().nullable(),
  message: z.string().nullable(),
  preparedAt: timestamp,
  /** The newest invitation; `null` while none was made. */
  invitationId: z.string().nullable(),
  delivery: deliverySchema.nullable(),
  /** When its access code was handed out and kept; such a code is never given again. */
  codeKeptAt: timestamp.nullable(),
});
export type PreparedDevice = z.infer<typeof preparedDeviceSchema>;

/** What became of one device that was to be invited. */
export const invitedDeviceSchema = z.object({
  /**
   * `sent_again`: with a new link and code, since the former e-mail did not go out, the former code
   * was never kept, or because it was asked for. `not_yet`: too many e-mails at the moment; ask again.
   */
  outcome: z.enum(["invited", "sent_again", "unchanged", "not_yet"]),
  device: preparedDeviceSchema,
  /** For devices without an address, shown once: they are to be kept, and then told to be. */
  accessCode: z.string().nullable(),
  landingLink: z.string().nullable(),
});
export type InvitedDevice = z.infer<typeof invitedDeviceSchema>;

/** `POST prepared-devices/invite` -> {@link invitedDevicesSchema}. */
export const inviteDevicesSchema = z.strictObject({
  ids: idsSchema.max(INVITE_MAX_DEVICES),
  /**
   * Also those that were invited already and have not accepted, or not been let in: a new link and
   * code. Waiting for approval is no reason, nor is being in.
   */
  again: z.boolean().default(false),
  /** For first invitations, in the place of what was prepared. */
  message: z.string().max(65_536).optional(),
});
export type InviteDevices = z.infer<typeof inviteDevicesSchema>;
export const invitedDevicesSchema = z.object({
  devices: z.array(invitedDeviceSchema),
  /** Where some are `not_yet`: seconds until e-mails go out again. */
  retryAfterSeconds: z.number().int().positive().optional(),
});
export type InvitedDevices = z.infer<typeof invitedDevicesSchema>;

/** What is wrong with a row: the member, and what a person can do about it. */
export const rowProblemSchema = z.object({
  code: z.string(),
  member: z.string(),
  detail: z.string(),
});
export type RowProblem = z.infer<typeof rowProblemSchema>;

export const preparedRowSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("refused"), problem: rowProblemSchema }),
  z.object({
    /** With `check`, what it would be. `updated`: what is known of the machine changed. */
    outcome: z.enum(["created", "updated", "unchanged"]),
    /** `null` where nothing was made, since it was only checked. */
    device: preparedDeviceSchema.nullable(),
  }),
]);
export type PreparedRow = z.infer<typeof preparedRowSchema>;
/** In the order of the request. */
export const preparedRowsSchema = z.object({
  devices: z.array(preparedRowSchema),
  /** Where they were invited as well; the same devices, those that were refused left out. */
  invited: invitedDevicesSchema.optional(),
});

/**
 * `POST organizations/:organization/auto-invite` -> the organization: the one setting of it that
 * goes with managing devices.
 */
export const autoInviteSchema = z.strictObject({ autoInvite: z.boolean() });

/** `POST prepared-devices/codes-kept` with the ids whose codes were written down. */
export const codesKeptSchema = z.strictObject({ ids: idsSchema.max(1_000) });
export const codesKeptAnswerSchema = z.object({ kept: z.number().int() });

/** `GET prepared-devices`, in the order they were prepared. */
export const preparedListSchema = z.object({ devices: z.array(preparedDeviceSchema) });
export const preparedQuerySchema = z.strictObject({
  organization: handleSchema.optional(),
  state: preparedStateSchema.optional(),
  email: z.string().max(320).optional(),
});
export type PreparedQuery = z.infer<typeof preparedQuerySchema>;

/** `POST prepared-devices/:id/remove`, while nobody was invited. */
export const removedSchema = z.object({ removed: z.string() });

/** `GET device-sheet-template?format=`: a file, and no JSON. */
export const templateQuerySchema = z.strictObject({ format: z.enum(["csv", "xlsx"]) });
