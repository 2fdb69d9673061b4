import type { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Configuration, Provider } from "oidc-provider";
import { SCOPE_DEVICE, SCOPE_INVITATION } from "../../protocol/metadata.ts";
import type { Database } from "../storage/database.ts";
import type { DataDirectory } from "../storage/dataDirectory.ts";
import { createOauthAdapter, type FindClient } from "../storage/oauthAdapter.ts";
import { hashSecret, secretsEqual } from "../storage/secretHash.ts";

export const TOKEN_PATH = "/oauth/token";
export const JWKS_PATH = "/oauth/jwks";

export interface AuthorizationServerOptions {
  readonly issuer: string;
  readonly database: Database;
  readonly secrets: Pick<DataDirectory, "signingKeys" | "nonceSecret">;
  readonly findClient: FindClient;
  readonly accessTokenSeconds: number;
  readonly requireDpopNonce: boolean;
  /** Told of errors that are the server's own fault. */
  onServerError(error: Error): void;
}

/** What an access token stands for. */
export interface AccessToken {
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
  /** Thumbprint of the key it is bound to (RFC 9449 s6). */
  readonly keyThumbprint: string;
}

export interface AuthorizationServer {
  /** Answers the token endpoint and the key set; nothing else is ever passed to it. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Looks an access token up. Opaque tokens: what the database does not know does not exist. */
  findAccessToken(value: string): Promise<AccessToken | undefined>;
}

/** The OAuth 2.0 authorization server: the client credentials grant (RFC 6749 s4.4) and no other. */
export function createAuthorizationServer(
  options: AuthorizationServerOptions,
): AuthorizationServer {
  const provider = new Provider(options.issuer, toConfiguration(options));
  provider.proxy = true;
  // Only hashes of client secrets are kept: what the client sends is hashed before comparing.
  provider.Client.prototype.compareClientSecret = function compare(actual: string): boolean {
    return this.clientSecret !== undefined && secretsEqual(this.clientSecret, hashSecret(actual));
  };
  provider.on("server_error", (_context, error) => options.onServerError(error));
  // Koa's own event, which the types of the provider leave out; unheard, it prints stack traces.
  (provider as EventEmitter).on("error", (error: Error) => options.onServerError(error));
  const callback = provider.callback();
  const issuer = new URL(options.issuer);

  return {
    handle(request, response) {
      // The provider takes its own address from the request. It is said here instead, so that
      // proofs and assertions are compared with the public origin and not with what a client or
      // a proxy wrote into `Host`.
      request.headers["x-forwarded-proto"] = issuer.protocol.slice(0, -1);
      request.headers["x-forwarded-host"] = issuer.host;
      void callback(request, response);
    },
    async findAccessToken(value) {
      const token = await provider.ClientCredentials.find(value);
      if (token?.clientId === undefined || token.jkt === undefined) return undefined;
      return {
        clientId: token.clientId,
        scopes: new Set((token.scope ?? "").split(" ")),
        keyThumbprint: token.jkt,
      };
    },
  };
}

function toConfiguration(options: AuthorizationServerOptions): Configuration {
  const { requireDpopNonce, secrets } = options;
  return {
    adapter: (model) =>
      createOauthAdapter(model, options.database, () => Date.now(), options.findClient),
    jwks: { keys: [...secrets.signingKeys.keys] },
    routes: { token: TOKEN_PATH, jwks: JWKS_PATH },
    scopes: [SCOPE_INVITATION, SCOPE_DEVICE],
    clientAuthMethods: ["client_secret_basic", "private_key_jwt"],
    enabledJWA: {
      clientAuthSigningAlgValues: ["ES256"],
      dPoPSigningAlgValues: ["ES256"],
      idTokenSigningAlgValues: ["ES256"],
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      dPoP: {
        enabled: true,
        requireNonce: () => requireDpopNonce,
        ...(requireDpopNonce ? { nonceSecret: secrets.nonceSecret } : {}),
      },
    },
    responseTypes: [],
    ttl: { ClientCredentials: options.accessTokenSeconds },
    clientBasedCORS: () => false,
    findAccount: () => undefined,
    // Machines only: whatever they accept, an error is JSON and never a page.
    renderError: (context, out) => {
      context.type = "application/json";
      context.body = out;
    },
  };
}
