import type { webcrypto } from "node:crypto";
import * as openid from "openid-client";
import { SCOPE_DEVICE, SCOPE_INVITATION } from "../../protocol/metadata.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import { createAuthorization, type Authorization } from "./authorization.ts";
import type { ClientCredential } from "./clientCredential.ts";
import { toDiscoveryFailure, toOAuthFailure } from "./oauthFailure.ts";

export interface AuthorizationServerOptions {
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** Only for a loopback service under the development switch. */
  readonly allowInsecure: boolean;
}

/** The authorization server of a service, discovered and checked. */
export interface AuthorizationServer {
  readonly issuer: string;
  /**
   * Client-credentials grant (RFC 6749 s4.4), the token bound to `keys` by DPoP (RFC 9449).
   * @returns `credentials.rejected`, `credentials.insufficient`, `credentials.dpop_refused` or a
   *   `service.*` failure of the network.
   */
  authorize(
    credential: ClientCredential,
    keys: webcrypto.CryptoKeyPair,
  ): Promise<Result<Authorization>>;
}

/**
 * Discovers the authorization server by RFC 8414. The issuer must be the very one that was asked
 * for (s3.3) and its token endpoint must be on the service's own origin: metadata is hostile until
 * it fits.
 */
export async function discoverAuthorizationServer(
  issuer: string,
  origin: ServiceOrigin,
  options: AuthorizationServerOptions,
): Promise<Result<AuthorizationServer>> {
  if (!URL.canParse(issuer) || new URL(issuer).origin !== origin) {
    return fail("service.metadata_invalid", { detail: "authorization_servers" });
  }
  let metadata: openid.ServerMetadata;
  try {
    const probe = await openid.discovery(new URL(issuer), "unused", undefined, openid.None(), {
      algorithm: "oauth2",
      [openid.customFetch]: (url, request) => options.fetch(url, request as RequestInit),
      ...(options.allowInsecure ? { execute: [openid.allowInsecureRequests] } : {}),
    });
    metadata = probe.serverMetadata();
  } catch (error) {
    return { ok: false, failure: toDiscoveryFailure(error) };
  }
  const defect = findDefect(metadata, issuer, origin);
  if (defect !== undefined) return fail("service.metadata_invalid", { detail: defect });
  return succeed({
    issuer,
    authorize: (credential, keys) => authorize(metadata, credential, keys, options),
  });
}

function findDefect(
  metadata: openid.ServerMetadata,
  issuer: string,
  origin: ServiceOrigin,
): string | undefined {
  if (new URL(metadata.issuer).href !== new URL(issuer).href) return "issuer";
  const endpoint = metadata.token_endpoint;
  if (endpoint === undefined || !URL.canParse(endpoint)) return "token_endpoint";
  const url = new URL(endpoint);
  const isPlain = url.username === "" && url.password === "";
  return url.origin === origin && isPlain ? undefined : "token_endpoint";
}

async function authorize(
  metadata: openid.ServerMetadata,
  credential: ClientCredential,
  keys: webcrypto.CryptoKeyPair,
  options: AuthorizationServerOptions,
): Promise<Result<Authorization>> {
  const config = configure(metadata, credential);
  config[openid.customFetch] = (url, request) => options.fetch(url, request as RequestInit);
  if (options.allowInsecure) openid.allowInsecureRequests(config);
  const DPoP = openid.getDPoPHandle(config, keys);
  const scope =
    credential.kind === "device" ? `${SCOPE_DEVICE} ${SCOPE_INVITATION}` : SCOPE_INVITATION;
  try {
    const token = await openid.clientCredentialsGrant(config, { scope }, { DPoP });
    if (token.token_type !== "dpop") return fail("credentials.dpop_refused");
    // Servers drop unknown or forbidden scopes silently; an absent `scope` means as requested.
    const granted = token.scope?.split(" ");
    const needed = credential.kind === "device" ? SCOPE_DEVICE : SCOPE_INVITATION;
    if (granted !== undefined && !granted.includes(needed)) return fail("credentials.insufficient");
    return succeed(createAuthorization(config, token, DPoP));
  } catch (error) {
    return { ok: false, failure: toOAuthFailure(error) };
  }
}

function configure(
  metadata: openid.ServerMetadata,
  credential: ClientCredential,
): openid.Configuration {
  if (credential.kind === "device") {
    const { clientId, privateKey } = credential;
    return new openid.Configuration(metadata, clientId, {}, openid.PrivateKeyJwt(privateKey));
  }
  const { client_id, client_secret, token_endpoint_auth_method } = credential.credential;
  const authentication =
    token_endpoint_auth_method === "client_secret_post"
      ? openid.ClientSecretPost(client_secret)
      : openid.ClientSecretBasic(client_secret);
  return new openid.Configuration(metadata, client_id, {}, authentication);
}
