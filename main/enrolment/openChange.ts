import { createHash } from "node:crypto";
import { z } from "zod";
import { deviceIdSchema, evidenceSchema } from "../../protocol/invitation.ts";
import { namedSchema } from "../../protocol/named.ts";

/**
 * A change of the device's own credential under way, as it survives the process. No key and no
 * token: the keys are in the credential store, and here are their names.
 */
const common = {
  service: z.string(),
  /** Device clients that this concerns and that are not done yet. */
  clientIds: z.array(z.string()),
  /** RFC 3339 in UTC: when the person asked for it. */
  at: z.iso.datetime(),
};
const thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * Another key in place of the machine's own. `announcing`: the service may know that a key will
 * follow, and the present one still works everywhere. `activating`: the next one works everywhere,
 * and the present one may not.
 */
const rotationSchema = z.strictObject({
  ...common,
  kind: z.literal("rotation"),
  stage: z.enum(["announcing", "activating"]),
  /** The machine it was begun on: another one finishes nothing. */
  deviceId: deviceIdSchema,
  evidence: evidenceSchema,
  /** RFC 7638. */
  from: thumbprint,
  to: thumbprint,
});

/** What the service said to the device's leaving, and why where it said nothing. */
const farewellSchema = z.strictObject({
  kind: z.enum(["told", "forgotten", "deactivated", "unreachable", "not_asked"]),
  code: z.string().nullable(),
});
export type FarewellKind = z.infer<typeof farewellSchema>["kind"];

const leavingCommon = {
  ...common,
  kind: z.literal("leaving"),
  organization: namedSchema,
  keepsApplication: z.boolean(),
};
/** The person said that this machine leaves: `asking` the service, then `wiping` what is here. */
const askingSchema = z.strictObject({ ...leavingCommon, stage: z.literal("asking") });
const wipingSchema = z.strictObject({
  ...leavingCommon,
  stage: z.literal("wiping"),
  farewell: farewellSchema,
});

export const openChangeSchema = z.union([rotationSchema, askingSchema, wipingSchema]);

export type OpenRotation = z.infer<typeof rotationSchema>;
export type AskingLeave = z.infer<typeof askingSchema>;
export type WipingLeave = z.infer<typeof wipingSchema>;
export type OpenLeave = AskingLeave | WipingLeave;
export type OpenChange = z.infer<typeof openChangeSchema>;

/** Which change it is: there is one rotation for each service, one leaving for each organization. */
export type ChangeKey =
  | { readonly kind: "rotation"; readonly service: string }
  | {
      readonly kind: "leaving";
      readonly service: string;
      readonly organization: { readonly id: string };
    };

/** The name of its file, without extension; hashed as the entries of the credential store are. */
export function toChangeStem(change: ChangeKey): string {
  const parts = [change.service, ...(change.kind === "leaving" ? [change.organization.id] : [])];
  const hash = createHash("sha256").update(parts.join("\n"), "utf8").digest("hex");
  return `${change.kind}-${hash.slice(0, 32)}`;
}
