import type { Router } from "@koa/router";
import {
  RESOURCE_METADATA_PATH,
  type ResourceMetadata,
  SCOPE_DEVICE,
  SCOPE_INVITATION,
} from "../../protocol/metadata.ts";
import type { InvitationAuthentication } from "../oauth/apiAccess.ts";
import { JWKS_PATH, TOKEN_PATH } from "../oauth/provider.ts";
import { write } from "./reply.ts";

export interface MetadataOptions {
  readonly origin: string;
  readonly name: string;
  readonly invitationAuthentication: readonly [
    InvitationAuthentication,
    ...InvitationAuthentication[],
  ];
}

/** Where the device API begins, with the trailing slash. */
export const API_PATH = "/api/v1/";

/** What the service says about itself to whoever asks. */
export function addMetadataRoutes(router: Router, options: MetadataOptions): void {
  const authorizationServer = toAuthorizationServerMetadata(options.origin);
  const resource = toResourceMetadata(options);
  // Some clients know only the OpenID Connect path, some only the one of RFC 8414.
  for (const path of [
    "/.well-known/oauth-authorization-server",
    "/.well-known/openid-configuration",
  ]) {
    router.get(path, (context) => write(context, { status: 200, body: authorizationServer }));
  }
  router.get(RESOURCE_METADATA_PATH, (context) => write(context, { status: 200, body: resource }));
}

/** RFC 8414 s2, of a server that has one grant; said in full, since the defaults promise more. */
function toAuthorizationServerMetadata(issuer: string) {
  return {
    issuer,
    token_endpoint: issuer + TOKEN_PATH,
    jwks_uri: issuer + JWKS_PATH,
    grant_types_supported: ["client_credentials"],
    response_types_supported: [],
    scopes_supported: [SCOPE_INVITATION, SCOPE_DEVICE],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "private_key_jwt"],
    token_endpoint_auth_signing_alg_values_supported: ["ES256"],
    dpop_signing_alg_values_supported: ["ES256"],
    // OpenID Connect Discovery s3 asks for these two of whoever answers at its path.
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["ES256"],
  };
}

function toResourceMetadata(options: MetadataOptions): ResourceMetadata {
  return {
    resource: options.origin,
    authorization_servers: [options.origin],
    scopes_supported: [SCOPE_INVITATION, SCOPE_DEVICE],
    bearer_methods_supported: ["header"],
    dpop_signing_alg_values_supported: ["ES256"],
    dpop_bound_access_tokens_required: true,
    resource_name: options.name,
    latchkey_api: options.origin + API_PATH,
    latchkey_protocol_version: 1,
    latchkey_invitation_authentication: [...options.invitationAuthentication],
    latchkey_name_check_supported: true,
  };
}
