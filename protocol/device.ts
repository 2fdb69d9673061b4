import { z } from "zod";
import { deviceIdSchema, deviceNameSchema } from "./invitation.ts";

const named = z.object({ id: z.string(), name: z.string() });

/** `GET device`: what the device is told about itself, with an access token of its own. */
export const deviceSchema = z.object({
  clientId: z.string(),
  name: z.string(),
  state: z.enum(["active", "deactivated"]),
  deviceId: deviceIdSchema,
  organization: named,
  groups: z.array(named),
  licences: z.array(named),
  createdAt: z.iso.datetime(),
});
export type Device = z.infer<typeof deviceSchema>;

/** `PATCH device`. */
export const renameRequestSchema = z.strictObject({ name: deviceNameSchema });
