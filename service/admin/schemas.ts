import { z } from "zod";
import { adminAcceptanceSchema } from "./acceptanceSchemas.ts";
import {
  deviceIdSchema,
  deviceNameSchema,
  evidenceSchema,
  invitationStateSchema,
} from "../../protocol/invitation.ts";
import { LANGUAGE_TAG_MAX_LENGTH, NAME_MAX_LENGTH } from "../../protocol/limits.ts";
import { namedSchema } from "../../protocol/named.ts";

/**
 * The administration API under `/admin/v1/`, as data: what goes in and what comes out. The service
 * validates with it, the command line reads answers with it. Requests carry
 * `Authorization: Bearer <administration token>`; errors are problem details (RFC 9457) with the
 * codes of `protocol/problem.ts`. Wherever an organization, group or licence is named in a path or
 * a body, its id or its exact name will do.
 */

/** Ten years: beyond it "no expiry" (`null`) is what is meant. */
export const VALIDITY_MAX_HOURS = 87_600;

/** Printed names: never empty, no control or invisible character that could forge a line. */
export const adminNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(NAME_MAX_LENGTH)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u, "holds a control character");

/** An id or an exact name. */
export const handleSchema = z.string().min(1).max(NAME_MAX_LENGTH);
const timestamp = z.iso.datetime();
/** Hours until an invitation expires; `null`: it never does. */
export const validityHoursSchema = z.number().positive().max(VALIDITY_MAX_HOURS).nullable();
/** Only bounded here: what is wrong with it has a code of its own (`organization.template_invalid`). */
const nameTemplateSchema = z.string().max(1_000).nullable();
const approvalSchema = z.enum(["automatic", "manual"]);

export const organizationSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** `automatic`: an acceptance is approved at once; `manual`: an administrator looks first. */
  approval: approvalSchema,
  invitationValidityHours: z.number().nullable(),
  /** How its devices are named where nobody says otherwise, such as `{model}-{serial}`. */
  nameTemplate: z.string().nullable(),
  /** Whether a name that another device has is refused, and not only warned of. */
  uniqueNames: z.boolean(),
  /** Whether devices that are prepared in bulk are invited at once, unless it is said otherwise. */
  autoInvite: z.boolean(),
  createdAt: timestamp,
});
export type Organization = z.infer<typeof organizationSchema>;
/** `GET organizations`. */
export const organizationListSchema = z.object({ organizations: z.array(organizationSchema) });

/** `POST organizations` -> 201 {@link organizationSchema}. */
export const createOrganizationSchema = z.strictObject({
  name: adminNameSchema,
  approval: approvalSchema.default("automatic"),
  invitationValidityHours: validityHoursSchema.default(72),
  nameTemplate: nameTemplateSchema.default(null),
  uniqueNames: z.boolean().default(false),
  autoInvite: z.boolean().default(false),
});
export type CreateOrganization = z.infer<typeof createOrganizationSchema>;

/** `PATCH organizations/:organization` -> {@link organizationSchema}. */
export const updateOrganizationSchema = z.strictObject({
  name: adminNameSchema.optional(),
  approval: approvalSchema.optional(),
  invitationValidityHours: validityHoursSchema.optional(),
  nameTemplate: nameTemplateSchema.optional(),
  uniqueNames: z.boolean().optional(),
  autoInvite: z.boolean().optional(),
});
export type UpdateOrganization = z.infer<typeof updateOrganizationSchema>;

export const licenceSchema = z.object({ id: z.string(), name: z.string(), createdAt: timestamp });
export type Licence = z.infer<typeof licenceSchema>;
/** `GET organizations/:organization/licences`. */
export const licenceListSchema = z.object({ licences: z.array(licenceSchema) });
/** `POST organizations/:organization/licences` -> 201 {@link licenceSchema}. */
export const createLicenceSchema = z.strictObject({ name: adminNameSchema });

export const groupSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** What the devices of the group may use; a group without any cannot be invited to. */
  licences: z.array(namedSchema),
  createdAt: timestamp,
});
export type Group = z.infer<typeof groupSchema>;
/** `GET organizations/:organization/groups`. */
export const groupListSchema = z.object({ groups: z.array(groupSchema) });

/** `POST organizations/:organization/groups` -> 201 {@link groupSchema}. */
export const createGroupSchema = z.strictObject({
  name: adminNameSchema,
  licences: z.array(handleSchema).default([]),
});
export type CreateGroup = z.infer<typeof createGroupSchema>;

/** `PATCH organizations/:organization/groups/:group` -> {@link groupSchema}; `licences` replaces all. */
export const updateGroupSchema = z.strictObject({
  name: adminNameSchema.optional(),
  licences: z.array(handleSchema).optional(),
});
export type UpdateGroup = z.infer<typeof updateGroupSchema>;

/** `POST organizations/:organization/application-clients`. */
export const createApplicationClientSchema = z.strictObject({ name: adminNameSchema });
/** Its 201 answer, the only place where the secret is ever shown. */
export const createdApplicationClientSchema = z.object({
  clientId: z.string(),
  clientSecret: z.string(),
  name: z.string(),
  organization: namedSchema,
  createdAt: timestamp,
});
export type CreatedApplicationClient = z.infer<typeof createdApplicationClientSchema>;

/** What happened to the e-mail; apart from the invitation, which exists either way. */
export const deliverySchema = z.object({
  state: z.enum(["sent", "failed", "not_requested"]),
  /** With `failed`: what the mail server said, in short. */
  reason: z.string().optional(),
});
export type Delivery = z.infer<typeof deliverySchema>;

export const invitationActionSchema = z.enum(["resend", "revoke", "approve", "deny"]);
export type InvitationAction = z.infer<typeof invitationActionSchema>;

/** An invitation without its secrets: those are shown once, in {@link createdInvitationSchema}. */
export const adminInvitationSchema = z.object({
  id: z.string(),
  state: invitationStateSchema,
  organization: namedSchema,
  group: namedSchema,
  email: z.string().nullable(),
  recipientName: z.string().nullable(),
  inviterName: z.string(),
  message: z.string().nullable(),
  /** `null`: nobody was written to, and nobody named one. */
  language: z.string().nullable(),
  deviceName: z.string().nullable(),
  invitedAt: timestamp,
  /** Valid until; `null`: for ever. */
  expiresAt: timestamp.nullable(),
  delivery: deliverySchema,
  /** What may be done with it in the state it is in. */
  actions: z.array(invitationActionSchema),
  /** The newer invitation that replaced this one. */
  supersededBy: z.string().nullable(),
  declineReason: z.string().nullable(),
  acceptance: adminAcceptanceSchema.nullable(),
});
export type AdminInvitation = z.infer<typeof adminInvitationSchema>;

/** `GET invitations`, newest first. */
export const invitationListSchema = z.object({ invitations: z.array(adminInvitationSchema) });
/** Its query: `?organization=&state=&email=`; `email` matches any part, in any case. */
export const invitationQuerySchema = z.strictObject({
  organization: handleSchema.optional(),
  state: invitationStateSchema.optional(),
  email: z.string().max(320).optional(),
});
export type InvitationQuery = z.infer<typeof invitationQuerySchema>;

/**
 * `POST invitations` -> 201 {@link createdInvitationSchema}. The contents of `message`, `email`,
 * `language` and `deviceName` have rules of their own with codes of their own (`message.too_long`,
 * `email.invalid`, `language.unknown`, `name.invalid`), so that they are only bounded here.
 */
export const createInvitationSchema = z.strictObject({
  organization: handleSchema,
  group: handleSchema,
  email: z.string().max(1_000).optional(),
  recipientName: adminNameSchema.optional(),
  inviterName: adminNameSchema,
  /** Line breaks are folded into spaces; at most 2048 characters afterwards. */
  message: z.string().max(65_536).optional(),
  /** Without it, English where an e-mail is written; where none is, the device speaks its own. */
  language: z.string().max(LANGUAGE_TAG_MAX_LENGTH).optional(),
  /** Proposed name, used only where a device client is created. */
  deviceName: z.string().max(1_000).optional(),
  /** Without it, what the organization has. */
  validityHours: validityHoursSchema.optional(),
});
export type CreateInvitation = z.infer<typeof createInvitationSchema>;

/** The answer to `POST invitations` and `POST invitations/:id/resend`: shown once, kept nowhere. */
export const createdInvitationSchema = z.object({
  invitation: adminInvitationSchema,
  delivery: deliverySchema,
  landingLink: z.string(),
  appLink: z.string(),
  /** As people read it: `ABCD-EFGH-JKMN-PQRS`. */
  accessCode: z.string(),
});
export type CreatedInvitation = z.infer<typeof createdInvitationSchema>;

/** Body of `POST invitations/:id/{resend,revoke}`, which may be missing altogether. */
export const emptyBodySchema = z.strictObject({});
export const adminDeviceSchema = z.object({
  clientId: z.string(),
  name: deviceNameSchema,
  /** `left`: gone for good, kept for the history. */
  state: z.enum(["active", "deactivated", "left"]),
  deviceId: deviceIdSchema,
  evidence: evidenceSchema,
  keyThumbprint: z.string(),
  /** While the device replaces its key. */
  nextKeyThumbprint: z.string().nullable(),
  leftAt: timestamp.nullable(),
  organization: namedSchema,
  groups: z.array(namedSchema),
  licences: z.array(namedSchema),
  createdAt: timestamp,
});
export type AdminDevice = z.infer<typeof adminDeviceSchema>;
/** `GET organizations/:organization/devices`; one device: `GET devices/:clientId`. */
export const deviceListSchema = z.object({ devices: z.array(adminDeviceSchema) });
