import { z } from "zod";
import { parseDeviceName } from "./deviceName.ts";
import {
  LANGUAGE_TAG_MAX_LENGTH,
  MESSAGE_MAX_LENGTH,
  NAME_MAX_LENGTH,
  REASON_MAX_LENGTH,
} from "./limits.ts";
import { idSchema, namedSchema, nameSchema } from "./named.ts";

/** The life of an invitation; the service is the only judge of it. */
export const invitationStateSchema = z.enum([
  "pending",
  "waiting",
  "approved",
  "rejected",
  "declined",
  "expired",
  "revoked",
  "inactivated",
]);
export type InvitationState = z.infer<typeof invitationStateSchema>;

/** RFC 3339 in UTC. */
const timestamp = z.iso.datetime();

/** The secret as the device received it, canonical form; exactly one of the two. */
export const invitationReferenceSchema = z.union([
  z.strictObject({ token: z.string().min(1).max(64) }),
  z.strictObject({ code: z.string().min(1).max(64) }),
]);
export type InvitationReference = z.infer<typeof invitationReferenceSchema>;

/** A device name that survives the profile unchanged. */
export const deviceNameSchema = z.string().refine((text) => {
  const parsed = parseDeviceName(text);
  return parsed.ok && parsed.name === text;
}, "is not a device name (RFC 8266 nickname, at most 64 characters)");

/** 16 bytes as lower-case hex: an app-specific machine id (sd_id128_get_machine_app_specific(3)). */
export const deviceIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** Hashed traits of the hardware, each where readable, and how sure the device is of itself. */
export const evidenceSchema = z.object({
  confidence: z.enum(["low", "medium", "high"]),
  smbiosUuid: deviceIdSchema.optional(),
  smbiosSerial: deviceIdSchema.optional(),
  tpmEndorsementKey: deviceIdSchema.optional(),
  macAddress: deviceIdSchema.optional(),
  /** The disk the system runs from: it wanders, or is copied, on its own. */
  disk: deviceIdSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Public key of the device (RFC 7517): P-256, no private part. */
export const publicJwkSchema = z.strictObject({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  y: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type PublicJwk = z.infer<typeof publicJwkSchema>;

/** `POST invitations/lookup`: changes nothing. */
export const lookupRequestSchema = z.strictObject({
  invitation: invitationReferenceSchema,
  deviceId: deviceIdSchema.optional(),
  /** Lets the service say at once that a machine it knows has to be approved. */
  evidence: evidenceSchema.optional(),
});
export type LookupRequest = z.infer<typeof lookupRequestSchema>;

export const invitationSchema = z.object({
  id: z.string(),
  state: invitationStateSchema,
  organization: namedSchema,
  group: namedSchema,
  inviter: z.object({ name: nameSchema }),
  recipient: z.object({ name: nameSchema }).nullable(),
  /** What the inviter wrote: plain text in one paragraph, to be shown as theirs and as text only. */
  message: z.string().max(MESSAGE_MAX_LENGTH).nullable(),
  /** BCP 47: the language that the recipient was written to in; `null` where it is not known. */
  language: z.string().max(LANGUAGE_TAG_MAX_LENGTH).nullable().default(null),
  invitedAt: timestamp,
  expiresAt: timestamp.nullable(),
  /** Proposed by the inviter, used only where a device client is created. */
  deviceName: z.string().nullable(),
  /**
   * How the organization names its devices, such as `{model}-{serial}` (`nameTemplate.ts`): a
   * proposal as well. One that the agent does not understand counts as none: services may be newer.
   */
  nameTemplate: z.string().max(NAME_MAX_LENGTH).nullable().default(null),
  /** What the group may use. */
  licences: z.array(namedSchema),
  approval: z.enum(["automatic", "manual"]),
  /** `create`: this machine becomes a device client; `join`: it is one already and joins the group. */
  effect: z.enum(["create", "join"]),
});
export type Invitation = z.infer<typeof invitationSchema>;

/**
 * `POST invitations/name-check`, where the metadata says that it is there: whether a name is free.
 * Changes nothing, and keeps no name free either.
 */
export const nameCheckRequestSchema = z.strictObject({
  invitation: invitationReferenceSchema,
  /** With `evidence` as in a lookup, so that a machine is not in its own way. */
  deviceId: deviceIdSchema.optional(),
  evidence: evidenceSchema.optional(),
  name: deviceNameSchema,
});
export type NameCheckRequest = z.infer<typeof nameCheckRequestSchema>;

export const nameCheckSchema = z.object({
  /** The one that was asked about. */
  name: nameSchema,
  /** Among the devices of the organization, whatever its case; the asking one does not count. */
  state: z.enum(["free", "taken"]),
  /** Where it is taken: one like it that is free. */
  instead: deviceNameSchema.nullable().catch(null),
  /** Whether an acceptance with this name would be refused (`name.taken`). */
  refused: z.boolean(),
});
export type NameCheck = z.infer<typeof nameCheckSchema>;

/**
 * `POST invitations/accept`, with `Idempotency-Key` and a DPoP proof (RFC 9449) by `publicKey`:
 * binds the invitation to this machine and key.
 */
export const acceptRequestSchema = z.strictObject({
  invitation: invitationReferenceSchema,
  deviceId: deviceIdSchema,
  deviceName: deviceNameSchema,
  evidence: evidenceSchema,
  publicKey: publicJwkSchema,
});
export type AcceptRequest = z.infer<typeof acceptRequestSchema>;

/** `POST invitations/decline`, with `Idempotency-Key`. */
export const declineRequestSchema = z.strictObject({
  invitation: invitationReferenceSchema,
  reason: z.string().max(REASON_MAX_LENGTH).optional(),
});
export type DeclineRequest = z.infer<typeof declineRequestSchema>;

export const declinedSchema = z.object({ invitationId: z.string(), state: z.literal("declined") });

/**
 * Why an administrator has to look: the organization reviews all; the device id is known under
 * another key and nothing more is known; the hardware is known under another key (installed anew);
 * the device id or key is known from other hardware (a copy); or a known device whose hardware is
 * partly another (repaired).
 */
export const waitingReasonSchema = z.enum([
  "manual_approval",
  "known_device_new_key",
  "reinstalled",
  "cloned",
  "hardware_changed",
]);
export type WaitingReason = z.infer<typeof waitingReasonSchema>;

/**
 * The answer to an acceptance, and to `GET acceptances/{id}` afterwards. The same machine and key
 * get the same answer again, always.
 */
export const acceptanceSchema = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("approved"),
    acceptanceId: idSchema,
    /** False where the machine was a device client already and only joined the group. */
    created: z.boolean(),
    /** OAuth client id of the device; it authenticates by `private_key_jwt` with `publicKey`. */
    clientId: idSchema,
    deviceName: nameSchema,
    organization: namedSchema,
    group: namedSchema,
  }),
  z.object({
    state: z.literal("waiting"),
    acceptanceId: idSchema,
    /** Seconds to wait between polls (RFC 8628 s3.5). */
    interval: z.number().int().positive(),
    reason: waitingReasonSchema,
    organization: namedSchema,
    group: namedSchema,
  }),
  z.object({
    state: z.literal("rejected"),
    acceptanceId: idSchema,
    reason: z.string().max(REASON_MAX_LENGTH).nullable(),
    organization: namedSchema,
    group: namedSchema,
  }),
  z.object({
    state: z.literal("expired"),
    acceptanceId: idSchema,
    organization: namedSchema,
    group: namedSchema,
  }),
]);
export type Acceptance = z.infer<typeof acceptanceSchema>;

/**
 * `POST answers/settle`, with the `Idempotency-Key` of an answer whose reply never came, by the key
 * that gave it: what the service received. `none` is a promise: a request with this key that
 * arrives later is refused (`idempotency.settled`) and changes nothing.
 */
export const settledAnswerSchema = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("accept"), acceptance: acceptanceSchema }),
  z.object({ answer: z.literal("decline"), declined: declinedSchema }),
  z.object({ answer: z.literal("none") }),
]);
export type SettledAnswer = z.infer<typeof settledAnswerSchema>;
