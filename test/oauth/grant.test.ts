import { webcrypto } from "node:crypto";
import type { ServerResponse } from "node:http";
import { decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ClientCredential } from "../../main/oauth/clientCredential.ts";
import { json } from "../service-client/httpServer.ts";
import {
  APPLICATION,
  createKeys,
  goodToken,
  proofOf,
  SECRET,
  startAuthorizationRig,
  type AuthorizationRig,
} from "./authorizationRig.ts";

let rig: AuthorizationRig;
beforeAll(async () => {
  rig = await startAuthorizationRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

const form = (body: string): object => Object.fromEntries(new URLSearchParams(body));

describe("the client credentials grant", () => {
  test("sends the secret as HTTP Basic, to the token endpoint alone, with a proof of the key", async () => {
    expect(await rig.authorize()).toMatchObject({ ok: true });
    const [request, ...more] = rig.tokenRequests();
    expect(more).toEqual([]);
    expect(request?.method).toBe("POST");
    expect(form(request?.body ?? "")).toEqual({
      grant_type: "client_credentials",
      scope: "invitation",
    });
    const basic = String(request?.headers.authorization).replace("Basic ", "");
    const [user, password] = Buffer.from(basic, "base64").toString().split(":");
    expect([user, decodeURIComponent(password ?? "")]).toEqual(["installer", SECRET]);
    expect(proofOf(request)).toMatchObject({
      htm: "POST",
      htu: `${rig.origin}/oauth/token`,
      header: { typ: "dpop+jwt", alg: "ES256" },
    });
    expect(JSON.stringify(proofOf(request).header)).not.toContain('"d"');
  });

  test("sends the secret in the body where the credential says so", async () => {
    const credential = {
      ...APPLICATION.credential,
      token_endpoint_auth_method: "client_secret_post",
    } as const;
    await rig.authorize({ kind: "application", credential });
    const [request] = rig.tokenRequests();
    expect(form(request?.body ?? "")).toMatchObject({
      client_id: "installer",
      client_secret: SECRET,
    });
    expect(request?.headers).not.toHaveProperty("authorization");
  });

  test("proves a device by its own key, and shows no secret", async () => {
    const keys = await createKeys();
    const credential: ClientCredential = {
      kind: "device",
      clientId: "device-1",
      privateKey: keys.privateKey,
    };
    rig.onToken = (_, response) => json(response, 200, goodToken({ scope: "device invitation" }));
    expect(await rig.authorize(credential, keys)).toMatchObject({ ok: true });
    const body = form(rig.tokenRequests()[0]?.body ?? "") as Record<string, string>;
    expect(body).toMatchObject({
      grant_type: "client_credentials",
      scope: "device invitation",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    });
    const { payload } = await jwtVerify(body["client_assertion"] ?? "", keys.publicKey);
    expect(payload).toMatchObject({ iss: "device-1", sub: "device-1", aud: rig.origin });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(300);
    // The proof is by the same key: what proves the client is what the token is bound to.
    const { x, y } = await webcrypto.subtle.exportKey("jwk", keys.publicKey);
    expect(proofOf(rig.tokenRequests()[0]).header).toMatchObject({ jwk: { x, y } });
    expect(decodeProtectedHeader(body["client_assertion"] ?? "").alg).toBe("ES256");
  });

  test.each(["DPoP", "dpop", "DPOP"])("takes a token of the type %s", async (token_type) => {
    rig.onToken = (_, response) => json(response, 200, goodToken({ token_type }));
    expect(await rig.authorize()).toMatchObject({ ok: true });
  });

  const error =
    (status: number, code: string, headers = {}) =>
    (response: ServerResponse): void =>
      json(response, status, { error: code, error_description: `about ${SECRET}` }, headers);
  const basic = { "www-authenticate": 'Basic realm="x"' };

  test.each<[string, (response: ServerResponse) => unknown, object]>([
    [
      "a Bearer token instead",
      (response) => json(response, 200, goodToken({ token_type: "Bearer" })),
      { code: "credentials.dpop_refused" },
    ],
    [
      "a token of another scope",
      (response) => json(response, 200, goodToken({ scope: "openid" })),
      { code: "credentials.insufficient" },
    ],
    [
      "a token of no scope",
      (response) => json(response, 200, goodToken({ scope: "" })),
      { code: "credentials.insufficient" },
    ],
    [
      "a token of a scope that begins alike",
      (response) => json(response, 200, goodToken({ scope: "invitations" })),
      { code: "credentials.insufficient" },
    ],
    [
      "invalid_client with a challenge",
      error(401, "invalid_client", basic),
      { code: "credentials.rejected" },
    ],
    ["invalid_client without one", error(401, "invalid_client"), { code: "credentials.rejected" }],
    ["invalid_client as 400", error(400, "invalid_client"), { code: "credentials.rejected" }],
    ["invalid_client as 403", error(403, "invalid_client"), { code: "credentials.rejected" }],
    [
      "a challenge without a realm",
      (response) => response.writeHead(401, { "www-authenticate": "Basic" }).end(),
      { code: "credentials.rejected" },
    ],
    [
      "a challenge of another kind",
      error(401, "invalid_client", { "www-authenticate": 'DPoP algs="ES256"' }),
      { code: "credentials.rejected" },
    ],
    [
      "401 and nothing more",
      (response) => response.writeHead(401).end(),
      { code: "credentials.rejected" },
    ],
    [
      "403 and nothing more",
      (response) => response.writeHead(403).end(),
      { code: "credentials.rejected" },
    ],
    ["unauthorized_client", error(400, "unauthorized_client"), { code: "credentials.rejected" }],
    ["invalid_scope", error(400, "invalid_scope"), { code: "credentials.insufficient" }],
    ["access_denied", error(400, "access_denied"), { code: "credentials.insufficient" }],
    [
      "unsupported_grant_type",
      error(400, "unsupported_grant_type"),
      { code: "service.request_refused", detail: "unsupported_grant_type" },
    ],
    [
      "invalid_dpop_proof",
      error(400, "invalid_dpop_proof"),
      { code: "service.request_refused", detail: "invalid_dpop_proof" },
    ],
    [
      "an error of its own",
      error(400, "a new error!"),
      { code: "service.request_refused", detail: "unknown error" },
    ],
    [
      "400 and nothing more",
      (response) => response.writeHead(400).end(),
      { code: "service.not_latchkey" },
    ],
    ["404", (response) => json(response, 404, {}), { code: "service.not_latchkey" }],
    ["no JSON", (response) => response.end("hello"), { code: "service.not_latchkey" }],
    ["an array", (response) => json(response, 200, []), { code: "service.not_latchkey" }],
    [
      "no token",
      (response) => json(response, 200, goodToken({ access_token: undefined })),
      { code: "service.not_latchkey" },
    ],
    [
      "a token that is a number",
      (response) => json(response, 200, goodToken({ access_token: 7 })),
      { code: "service.not_latchkey" },
    ],
    [
      "a token of no type",
      (response) => json(response, 200, goodToken({ token_type: undefined })),
      { code: "service.not_latchkey" },
    ],
    [
      "a life that is a text",
      (response) => json(response, 200, goodToken({ expires_in: "soon" })),
      { code: "service.not_latchkey" },
    ],
    [
      "a page",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end(),
      { code: "network.captive_portal" },
    ],
    [
      "a redirect",
      (response) => response.writeHead(307, { location: "https://evil.example" }).end(),
      { code: "network.captive_portal" },
    ],
    [
      "too much",
      (response) => response.end(" ".repeat(2_000_000)),
      { code: "service.not_latchkey" },
    ],
    [
      "a failure",
      (response) => json(response, 500, { error: "server_error" }),
      { code: "service.failed" },
    ],
    [
      "too many",
      (response) => json(response, 429, {}, { "retry-after": "9" }),
      { code: "service.rate_limited", retryAfterSeconds: 9 },
    ],
    [
      "nothing, the connection cut",
      (response) => response.destroy(),
      { code: "service.unreachable" },
    ],
  ])("gets %s", async (_, how, expected) => {
    rig.onToken = (_request, response) => void how(response);
    const granted = await rig.authorize();
    if (granted.ok) throw new Error("granted");
    const { cause: _cause, ...failure } = granted.failure;
    expect(failure).toMatchObject(expected);
    expect(JSON.stringify(failure)).not.toContain(SECRET);
    // Asked once: a wrong credential that is tried again locks accounts.
    expect(rig.tokenRequests()).toHaveLength(1);
  });

  test("takes a token whose scope is not echoed for what was asked (RFC 6749 s5.1)", async () => {
    rig.onToken = (_, response) => json(response, 200, goodToken({ scope: undefined }));
    expect(await rig.authorize()).toMatchObject({ ok: true });
  });
});
