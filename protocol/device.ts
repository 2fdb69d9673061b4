import { z } from "zod";
import { deviceIdSchema, deviceNameSchema } from "./invitation.ts";
import { namedSchema } from "./named.ts";

/** `GET device`: what the device is told about itself, with an access token of its own. */
export const deviceSchema = z.object({
  clientId: z.string(),
  name: z.string(),
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
