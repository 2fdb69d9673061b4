import { z } from "zod";
import { deviceIdSchema, deviceNameSchema, publicJwkSchema } from "./invitation.ts";
import { idSchema, namedSchema, nameSchema } from "./named.ts";

/** `GET device`: what the device is told about itself, with an access token of its own. */
export const deviceSchema = z.object({
  clientId: idSchema,
  name: nameSchema,
  state: z.enum(["active", "deactivated"]),
  deviceId: deviceIdSchema,
  organization: namedSchema,
  groups: z.array(namedSchema),
  licences: z.array(namedSchema),
  createdAt: z.iso.datetime(),
});
export type Device = z.infer<typeof deviceSchema>;

/** `PATCH device`. */
export const renameRequestSchema = z.strictObject({ name: deviceNameSchema });

/** `PUT device/next-key`: the key that will follow; both sign in until `POST device/next-key/activate`. */
export const nextKeyRequestSchema = z.strictObject({ publicKey: publicJwkSchema });

/** What both answer with: RFC 7638 thumbprints of the keys this device may sign in with. */
export const deviceKeysSchema = z.object({
  keyThumbprint: z.string(),
  nextKeyThumbprint: z.string().nullable(),
});
export type DeviceKeys = z.infer<typeof deviceKeysSchema>;

/** `DELETE device`: the device leaves its organization for good. */
export const leftSchema = z.object({ clientId: z.string(), state: z.literal("left") });
