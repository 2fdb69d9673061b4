import { z } from "zod";
import { adminNameSchema } from "./schemas.ts";

/**
 * What a token of the administration API may do: `read` looks at everything; `manage_devices`
 * prepares, invites and removes devices and decides about them as well; `administer`, which only the
 * service's own token has, makes organizations, groups, licences, credentials and tokens too.
 */
export const ADMIN_PERMISSIONS = ["read", "manage_devices", "administer"] as const;
export type AdminPermission = (typeof ADMIN_PERMISSIONS)[number];

const givenPermissionSchema = z.enum(["read", "manage_devices"]);

/** `POST tokens` -> 201 {@link createdAdminTokenSchema}. */
export const createAdminTokenSchema = z.strictObject({
  name: adminNameSchema,
  permission: givenPermissionSchema,
});
export type CreateAdminToken = z.infer<typeof createAdminTokenSchema>;

export const adminTokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  permission: givenPermissionSchema,
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});
export type AdminTokenInfo = z.infer<typeof adminTokenSchema>;

/** The only place where the token is ever shown. */
export const createdAdminTokenSchema = adminTokenSchema.extend({ token: z.string() });

/** `GET tokens`. */
export const adminTokenListSchema = z.object({ tokens: z.array(adminTokenSchema) });
