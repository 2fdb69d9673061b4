import { z } from "zod";
import { deviceIdSchema, evidenceSchema, waitingReasonSchema } from "../../protocol/invitation.ts";
import { REASON_MAX_LENGTH } from "../../protocol/limits.ts";

/** Acceptances in the administration API (`schemas.ts`), and what an administrator says to them. */

const timestamp = z.iso.datetime();
const enrolmentKindSchema = z.enum(["new", "join", "reclaim"]);
/** See `MachineChange` in `protocol/machineComparison.ts`. */
const machineChangeSchema = z.enum([
  "same",
  "reinstalled",
  "board_replaced",
  "disk_moved",
  "cloned",
  "other",
]);

/** The machine that answered an invitation, as it described itself. */
export const adminAcceptanceSchema = z.object({
  id: z.string(),
  state: z.enum(["waiting", "approved", "rejected", "expired"]),
  /** Why an administrator has (or had) to look; `null` where nobody had to. */
  waitingReason: waitingReasonSchema.nullable(),
  rejectionReason: z.string().nullable(),
  deviceName: z.string(),
  deviceId: deviceIdSchema,
  evidence: evidenceSchema,
  /** RFC 7638 thumbprint of the machine's public key. */
  keyThumbprint: z.string(),
  /** The device client, once approved. */
  clientId: z.string().nullable(),
  /** False where the machine was a device client already; `null` until approved. */
  created: z.boolean().nullable(),
  /** What became of it: a device client of its own, a further group, or an old one's successor. */
  enrolledAs: enrolmentKindSchema.nullable(),
  /** The device client the machine was recognised as when it accepted. */
  knownDevice: z
    .object({ clientId: z.string(), name: z.string(), comparison: machineChangeSchema })
    .nullable(),
  /** What approving makes of it unless told otherwise; `null` where it cannot, or has to be told. */
  approvalEnrolsAs: enrolmentKindSchema.nullable(),
  acceptedAt: timestamp,
  /** Until when it waits; `null`: for ever, or not any more. */
  waitsUntil: timestamp.nullable(),
});
export type AdminAcceptance = z.infer<typeof adminAcceptanceSchema>;

/**
 * `POST invitations/:id/approve`, where a known machine waits: `reclaim` gives it the device client
 * it was recognised as (or the one named, where it looks like several), `new` one of its own.
 * Without either `reclaim` where the hardware says that it is the same machine, else `new`.
 */
export const approveInvitationSchema = z
  .strictObject({ enrolAs: z.enum(["new", "reclaim"]).optional(), clientId: z.string().optional() })
  .refine(({ enrolAs, clientId }) => clientId === undefined || enrolAs === "reclaim", {
    path: ["clientId"],
    message: "goes with reclaim",
  });
export type ApproveInvitation = z.infer<typeof approveInvitationSchema>;
/** `POST invitations/:id/deny`. */
export const denyInvitationSchema = z.strictObject({
  reason: z.string().trim().max(REASON_MAX_LENGTH).optional(),
});
