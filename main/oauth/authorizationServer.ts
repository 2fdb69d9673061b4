import type { webcrypto } from "node:crypto";
import * as openid from "openid-client";
import { SCOPE_DEVICE, SCOPE_INVITATION } from "../../protocol/metadata.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { ClientCredential } from "./clientCredential.ts";
import { toOAuthFailure } from "./oauthFailure.ts";

/** A token this close to its end may expire on the way. */
const EXPIRY_MARGIN_SECONDS = 15;

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

/** A live access token, usable without being seen. */
export interface Authorization {
  /** False once the token is about to expire; another one is needed then. */
  readonly isFresh: () => boolean;
  /** One request with the token and a fresh proof; a demanded nonce is answered once. */
  request(
    method: string,
    url: string,
    body: string | null,
    headers: Headers,
  ): Promise<Result<Response>>;
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
    const failure = toOAuthFailure(error);
    return failure.code === "service.not_latchkey" && !failure.detail?.startsWith("HTTP")
      ? fail("service.metadata_invalid", { detail: "authorization server", cause: error })
      : { ok: false, failure };
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
  return new URL(endpoint).origin === origin ? undefined : "token_endpoint";
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
    // Monotonic: the person may set the clock right while the card is open.
    const freshUntilMs =
      performance.now() + ((token.expires_in ?? 60) - EXPIRY_MARGIN_SECONDS) * 1000;
    const granted = token.scope?.split(" ");
    const needed = credential.kind === "device" ? SCOPE_DEVICE : SCOPE_INVITATION;
    if (granted !== undefined && !granted.includes(needed)) return fail("credentials.insufficient");
    return succeed({
      isFresh: () => performance.now() < freshUntilMs,
      request: async (method, url, body, headers) => {
        try {
          return succeed(
            await openid.fetchProtectedResource(
              config,
              token.access_token,
              new URL(url),
              method,
              body,
              headers,
              { DPoP },
            ),
          );
        } catch (error) {
          // The service's own words about a 401 are in the body: the caller reads them.
          if (error instanceof openid.WWWAuthenticateChallengeError) return succeed(error.response);
          return { ok: false, failure: toOAuthFailure(error) };
        }
      },
    });
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
