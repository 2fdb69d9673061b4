import { z } from "zod";

/** RFC 9728 s3: where the metadata of the service (the protected resource) is found. */
export const RESOURCE_METADATA_PATH = "/.well-known/oauth-protected-resource";

export const SCOPE_INVITATION = "invitation";
export const SCOPE_DEVICE = "device";

/**
 * Protected resource metadata (RFC 9728) with parameters of our own, prefixed `latchkey_`
 * as s2 allows. `resource` must equal the origin the agent asked; the agent checks it.
 */
export const resourceMetadataSchema = z.object({
  resource: z.string(),
  authorization_servers: z.array(z.string()).min(1),
  scopes_supported: z.array(z.string()).optional(),
  bearer_methods_supported: z.array(z.string()).optional(),
  dpop_signing_alg_values_supported: z.array(z.string()).optional(),
  dpop_bound_access_tokens_required: z.boolean().optional(),
  resource_name: z.string().optional(),
  /** Base URL of the invitation API, same origin as `resource`; paths of this protocol follow it. */
  latchkey_api: z.string(),
  latchkey_protocol_version: z.literal(1),
  /**
   * Who may look up and answer invitations: clients with an access token, or anybody who holds an
   * invitation (`none`). The first entry is the one the service prefers.
   */
  latchkey_invitation_authentication: z.array(z.enum(["client_credentials", "none"])).min(1),
  /** Whether `POST invitations/name-check` is there; a service that does not say so is not asked. */
  latchkey_name_check_supported: z.boolean().optional(),
});

export type ResourceMetadata = z.infer<typeof resourceMetadataSchema>;
