import type { AdapterPayload } from "oidc-provider";
import { SCOPE_DEVICE, SCOPE_INVITATION } from "../../protocol/metadata.ts";
import { findApplicationClient } from "../domain/applicationClients.ts";
import { findLivingDevice, keysOf } from "../domain/devices.ts";
import type { DomainContext } from "../domain/domainContext.ts";

/**
 * OAuth client metadata (RFC 7591) out of the service's own tables: an application client
 * authenticates by its secret, a device by its key (RFC 7523), or the one that will follow. A
 * deactivated device signs in as well, to be told by every call what it is; one that left does not.
 */
export function findOauthClient(
  context: DomainContext,
  clientId: string,
): AdapterPayload | undefined {
  const application = findApplicationClient(context, clientId);
  if (application !== undefined) {
    return {
      ...COMMON,
      client_id: clientId,
      token_endpoint_auth_method: "client_secret_basic",
      // The hash: the provider's comparison is replaced by one that hashes what it is given.
      client_secret: application.secretHash,
      scope: SCOPE_INVITATION,
    };
  }
  const device = findLivingDevice(context, clientId);
  if (device === undefined) return undefined;
  return {
    ...COMMON,
    client_id: clientId,
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "ES256",
    // An assertion may leave `kid` out; if it names one, it is the RFC 7638 thumbprint.
    jwks: { keys: keysOf(device) },
    scope: `${SCOPE_DEVICE} ${SCOPE_INVITATION}`,
  };
}

const COMMON = {
  grant_types: ["client_credentials"],
  response_types: [],
  redirect_uris: [],
  dpop_bound_access_tokens: true,
  id_token_signed_response_alg: "ES256",
} as const;
