import { z } from "zod";
import { waitingReasonSchema } from "../../protocol/invitation.ts";

/** What is in the JSON of more than one command. */

export const errorCode = z
  .string()
  .regex(/^[a-z_]+\.[a-z_]+$/)
  .describe("Stable; `latchkey help exit-codes --json` lists all there are in a version.");

export const time = z.iso.datetime().describe("RFC 3339 in UTC.");

export const error = z
  .object({
    code: errorCode,
    title: z.string(),
    text: z.string(),
    advice: z.string(),
    detail: z.string().nullable().describe("For whoever looks for the cause; not stable."),
    retry: z
      .enum(["again", "after_repair", "never"])
      .describe("By itself or later; once something was changed; or not at all."),
    retryAfterSeconds: z.number().nullable().describe("No sooner than that, where it is known."),
  })
  .describe("A failure, in English.");

const notice = z.object({
  kind: z.enum(["done", "open", "lost"]),
  title: z.string(),
  text: z.string(),
});

/** Beside every result and every failure. */
export const more = {
  warnings: z.array(error).optional().describe("What the command came across and survived."),
  notices: z
    .array(notice)
    .optional()
    .describe("What became of an answer that an earlier run could not finish."),
};

export const named = z.object({ id: z.string(), name: z.string() });
export const origin = z.string().describe("Origin of a service.");
export const tier = z.enum([
  "os-keychain",
  "file-protected-by-permissions-only",
  "systemd-credentials",
  "encrypted-file",
]);

export const device = z.object({
  clientId: z.string(),
  name: z.string(),
  state: z.enum(["active", "deactivated"]),
  deviceId: z.string(),
  organization: named,
  groups: z.array(named),
  licences: z.array(named),
  createdAt: time,
});

export const machine = z.object({
  hostname: z.string(),
  platform: z.enum(["linux", "windows", "macos", "other"]),
  maker: z.string().nullable(),
  model: z.string().nullable(),
  serial: z.string().nullable(),
});

export const waitingReason = waitingReasonSchema.describe("Why somebody has to approve.");
export const comparisonCode = z
  .string()
  .nullable()
  .describe("What an administrator compares before approving.");

/** How an acceptance ended; `wait` ends alike. */
export const approved = z.object({
  outcome: z.literal("approved"),
  created: z.boolean().describe("Whether this made the machine a device, or it joined a group."),
  service: origin,
  device,
});
export const approvedUnread = z
  .object({
    outcome: z.literal("approved"),
    service: origin,
    device: z.null(),
    enrolment: z.object({ clientId: z.string(), deviceName: z.string(), organization: named }),
    warning: errorCode,
  })
  .describe("Accepted and recorded; only the device's first look at itself failed.");
export const waiting = z.object({
  outcome: z.literal("waiting"),
  service: origin,
  deviceName: z.string(),
  reason: waitingReason,
  organization: named,
  group: named,
  comparisonCode,
});
