import { webcrypto } from "node:crypto";
import type { ServerResponse } from "node:http";
import { decodeJwt, decodeProtectedHeader, type JWTPayload } from "jose";
import type { Result } from "../../main/core/result.ts";
import type { ServiceOrigin } from "../../main/core/serviceOrigin.ts";
import {
  discoverAuthorizationServer,
  type AuthorizationServer,
} from "../../main/oauth/authorizationServer.ts";
import type { ClientCredential } from "../../main/oauth/clientCredential.ts";
import {
  json,
  startServer,
  type ReceivedRequest,
  type TestServer,
} from "../service-client/httpServer.ts";
import { createFetch } from "../service-client/transportRig.ts";

export const SECRET = "S3cret-of-the-test";
export const APPLICATION = {
  kind: "application",
  credential: {
    client_id: "installer",
    client_secret: SECRET,
    token_endpoint_auth_method: "client_secret_basic",
  },
} as const satisfies ClientCredential;
export const METADATA_PATH = "/.well-known/oauth-authorization-server";

type Handler = (request: ReceivedRequest, response: ServerResponse) => unknown;

/** An authorization server, and a resource behind it, that answer as each test tells them. */
export interface AuthorizationRig {
  readonly server: TestServer;
  readonly origin: ServiceOrigin;
  /** Metadata as it should be. */
  metadata(change?: object): object;
  onMetadata: Handler;
  onToken: Handler;
  onResource: Handler;
  /** Requests the token endpoint got. */
  tokenRequests(): readonly ReceivedRequest[];
  discover(allowInsecure?: boolean): Promise<Result<AuthorizationServer>>;
  /** Discovers and asks for a token; throws where the server cannot be discovered. */
  authorize(
    credential?: ClientCredential,
    keys?: webcrypto.CryptoKeyPair,
  ): ReturnType<AuthorizationServer["authorize"]>;
  reset(): void;
  close(): Promise<void>;
}

const fetch = createFetch();

export async function createKeys(): Promise<webcrypto.CryptoKeyPair> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  return webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

/** The body of a good answer of the token endpoint. */
export function goodToken(change: object = {}): object {
  return {
    access_token: "access-1",
    token_type: "DPoP",
    expires_in: 300,
    scope: "invitation",
    ...change,
  };
}

export async function startAuthorizationRig(): Promise<AuthorizationRig> {
  const keys = await createKeys();
  const metadata = (change: object = {}): object => ({
    issuer: server.origin,
    token_endpoint: `${server.origin}/oauth/token`,
    grant_types_supported: ["client_credentials"],
    dpop_signing_alg_values_supported: ["ES256"],
    ...change,
  });
  const defaults: Pick<AuthorizationRig, "onMetadata" | "onToken" | "onResource"> = {
    onMetadata: (_, response) => json(response, 200, metadata()),
    onToken: (_, response) => json(response, 200, goodToken()),
    onResource: (_, response) => json(response, 200, { ok: true }),
  };
  const server = await startServer((request, response) => {
    if (request.path.startsWith("/.well-known/")) return rig.onMetadata(request, response);
    return request.path === "/oauth/token"
      ? rig.onToken(request, response)
      : rig.onResource(request, response);
  });
  const origin = server.origin as ServiceOrigin;
  const rig: AuthorizationRig = {
    ...defaults,
    server,
    origin,
    metadata,
    tokenRequests: () => server.requests.filter(({ path }) => path === "/oauth/token"),
    discover: (allowInsecure = true) =>
      discoverAuthorizationServer(server.origin, origin, { fetch, allowInsecure }),
    authorize: async (credential = APPLICATION, own = keys) => {
      const found = await rig.discover();
      if (!found.ok) throw new Error(found.failure.code);
      return found.value.authorize(credential, own);
    },
    reset: () => {
      Object.assign(rig, defaults);
      (server.requests as ReceivedRequest[]).length = 0;
    },
    close: () => server.close(),
  };
  return rig;
}

/** Header and claims of a DPoP proof (RFC 9449 s4.2). */
export function proofOf(request: ReceivedRequest | undefined): JWTPayload & {
  readonly header: ReturnType<typeof decodeProtectedHeader>;
} {
  const proof = String(request?.headers["dpop"]);
  return { ...decodeJwt(proof), header: decodeProtectedHeader(proof) };
}
