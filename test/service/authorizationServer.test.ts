import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resourceMetadataSchema } from "../../protocol/metadata.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type Json,
  type ReferenceService,
  startReferenceService,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
let device: DeviceSimulator;
let clientId: string;

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  const token = await device.applicationToken(acme);
  const accepted = await device.accept(token, { token: (await acme.invite()).token });
  clientId = accepted.body.clientId;
});
afterAll(async () => {
  await service.stop();
});

const tokenUrl = () => `${service.origin}/oauth/token`;

async function requestToken(
  parameters: Record<string, string>,
  options: { basic?: string; proof?: string | null } = {},
) {
  const proof =
    options.proof === undefined ? await device.makeProof("POST", tokenUrl(), null) : options.proof;
  const response = await fetch(tokenUrl(), {
    method: "POST",
    headers: {
      ...(options.basic === undefined
        ? {}
        : { authorization: `Basic ${Buffer.from(options.basic).toString("base64")}` }),
      ...(proof === null ? {} : { dpop: proof }),
    },
    body: new URLSearchParams({ grant_type: "client_credentials", ...parameters }),
  });
  const body: Json = await response.json();
  return { status: response.status, body, headers: response.headers };
}

const basic = () => `${acme.clientId}:${acme.clientSecret}`;

async function makeAssertion(claims: Record<string, unknown> = {}, kid?: string) {
  return new SignJWT({ iss: clientId, sub: clientId, jti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: "ES256", ...(kid === undefined ? {} : { kid }) })
    .setIssuedAt()
    .setExpirationTime("1m")
    .sign(device.keys.privateKey);
}

const withAssertion = (assertion: string, more: Record<string, string> = {}) =>
  requestToken({
    scope: "device invitation",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
    ...more,
  });

describe("metadata", () => {
  test("of the authorization server is the same at both paths and promises only what works", async () => {
    const read = async (name: string) =>
      (await fetch(`${service.origin}/.well-known/${name}`)).json();
    const metadata = await read("oauth-authorization-server");
    expect(await read("openid-configuration")).toEqual(metadata);
    expect(metadata).toMatchObject({
      issuer: service.origin,
      token_endpoint: tokenUrl(),
      grant_types_supported: ["client_credentials"],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "private_key_jwt"],
      dpop_signing_alg_values_supported: ["ES256"],
      scopes_supported: ["invitation", "device"],
    });
    expect(metadata).not.toHaveProperty("authorization_endpoint");
  });

  test("of the resource says who may answer and where", async () => {
    const response = await fetch(`${service.origin}/.well-known/oauth-protected-resource`);
    expect(resourceMetadataSchema.parse(await response.json())).toMatchObject({
      resource: service.origin,
      authorization_servers: [service.origin],
      dpop_bound_access_tokens_required: true,
      latchkey_api: `${service.origin}/api/v1/`,
      latchkey_invitation_authentication: ["client_credentials"],
      latchkey_name_check_supported: true,
    });
  });

  test("the key set holds public keys only", async () => {
    const { keys }: Json = await (await fetch(`${service.origin}/oauth/jwks`)).json();
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: "EC", crv: "P-256", use: "sig" });
    expect(keys[0]).not.toHaveProperty("d");
  });
});

describe("client secrets", () => {
  test("give a token bound to the key of the proof, for invitations only", async () => {
    const granted = await requestToken({ scope: "invitation something" }, { basic: basic() });
    expect(granted.status).toBe(200);
    expect(granted.body).toMatchObject({ token_type: "DPoP", scope: "invitation" });
    expect(granted.headers.get("cache-control")).toContain("no-store");
  });

  test.each([
    ["a wrong secret", () => `${acme.clientId}:${"x".repeat(52)}`],
    ["an unknown client", () => `appnobody:${acme.clientSecret}`],
    ["a device's client id", () => `${clientId}:${acme.clientSecret}`],
  ])("%s is invalid_client with a challenge", async (_name, credentials) => {
    const refused = await requestToken({ scope: "invitation" }, { basic: credentials() });
    expect(refused.status).toBe(401);
    expect(refused.body.error).toBe("invalid_client");
    expect(refused.headers.get("www-authenticate")).toContain("Basic");
  });

  test("without a DPoP proof there is no token", async () => {
    const refused = await requestToken({ scope: "invitation" }, { basic: basic(), proof: null });
    expect(refused.status).toBe(400);
    expect(refused.body).not.toHaveProperty("access_token");
  });

  test("a proof works once, also for two requests at the same time", async () => {
    const proof = await device.makeProof("POST", tokenUrl(), null);
    const both = await Promise.all(
      [1, 2].map(() => requestToken({ scope: "invitation" }, { basic: basic(), proof })),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 400]);
    const again = await requestToken({ scope: "invitation" }, { basic: basic(), proof });
    expect(again.status).toBe(400);
  });

  test.each(["password", "authorization_code", "refresh_token"])(
    "there is no %s grant",
    async (grant) => {
      const refused = await requestToken({ grant_type: grant }, { basic: basic() });
      expect(refused.status).toBe(400);
      expect(refused.body.error).toBe("unsupported_grant_type");
    },
  );
});

describe("private_key_jwt", () => {
  test.each<[string, () => unknown]>([
    ["the issuer", () => service.origin],
    ["the token endpoint", () => tokenUrl()],
    ["a list with the issuer in it", () => [service.origin, "https://elsewhere.example"]],
  ])("accepts %s as audience", async (_name, aud) => {
    const granted = await withAssertion(await makeAssertion({ aud: aud() }));
    expect(granted.status).toBe(200);
    expect(granted.body).toMatchObject({ token_type: "DPoP", scope: "device invitation" });
  });

  test("the key may be named by its thumbprint", async () => {
    const { thumbprint } = device;
    const granted = await withAssertion(await makeAssertion({ aud: service.origin }, thumbprint));
    expect(granted.status).toBe(200);
  });

  test.each<[string, () => Promise<string>]>([
    ["another audience", () => makeAssertion({ aud: "https://elsewhere.example" })],
    ["another issuer", () => makeAssertion({ aud: service.origin, iss: acme.clientId })],
    ["an unknown client", () => makeAssertion({ aud: service.origin, iss: "x", sub: "x" })],
    [
      "an application client",
      () => makeAssertion({ aud: service.origin, iss: acme.clientId, sub: acme.clientId }),
    ],
    ["no jti", () => makeAssertion({ aud: service.origin, jti: undefined })],
    [
      "an exp in the past",
      () =>
        new SignJWT({ iss: clientId, sub: clientId, jti: randomUUID(), aud: service.origin })
          .setProtectedHeader({ alg: "ES256" })
          .setExpirationTime(Math.floor(Date.now() / 1_000) - 3_600)
          .sign(device.keys.privateKey),
    ],
    [
      "another key",
      async () => {
        const other = await generateKeyPair("ES256");
        return new SignJWT({ iss: clientId, sub: clientId, jti: randomUUID(), aud: service.origin })
          .setProtectedHeader({ alg: "ES256" })
          .setExpirationTime("1m")
          .sign(other.privateKey);
      },
    ],
  ])("refuses %s", async (_name, assertion) => {
    const refused = await withAssertion(await assertion());
    expect(refused.status).toBe(401);
    expect(refused.body.error).toBe("invalid_client");
  });

  test("an assertion works once", async () => {
    const assertion = await makeAssertion({ aud: service.origin });
    expect((await withAssertion(assertion)).status).toBe(200);
    expect((await withAssertion(assertion)).body.error).toBe("invalid_client");
  });

  test("an application client cannot reach a device's scope by naming it", async () => {
    const refused = await requestToken({ scope: "device" }, { basic: basic() });
    expect(refused.status).toBe(400);
    expect(refused.body.error).toBe("invalid_scope");
  });

  test("a deactivated device signs in, to be told so by every call", async () => {
    await service.adminRequest("POST", `devices/${clientId}/deactivate`);
    const granted = await withAssertion(await makeAssertion({ aud: service.origin }));
    expect(granted.status).toBe(200);
    const told = await device.call("GET", "device", granted.body.access_token);
    expect([told.status, told.body.code]).toEqual([403, "device.deactivated"]);
    await service.adminRequest("POST", `devices/${clientId}/activate`);
    expect((await device.call("GET", "device", granted.body.access_token)).status).toBe(200);
  });
});

test("an error is JSON without a trace, whatever the request looks like", async () => {
  for (const [body, type] of [
    ["{", "application/json"],
    ["grant_type=client_credentials&grant_type=x", "application/x-www-form-urlencoded"],
    [`grant_type=${"x".repeat(100_000)}`, "application/x-www-form-urlencoded"],
    ["", "application/x-www-form-urlencoded"],
  ] as const) {
    const response = await fetch(tokenUrl(), {
      method: "POST",
      headers: { "content-type": type, accept: "text/html" },
      body,
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const text = await response.text();
    expect(JSON.parse(text)).toHaveProperty("error");
    expect(text).not.toMatch(/node_modules|\.[jt]s:/);
  }
});

test("proofs with a private or a foreign key in the header are refused at the token endpoint", async () => {
  const { keys } = device;
  const extractable = await generateKeyPair("ES256", { extractable: true });
  const attempts = [
    await device.makeProof("POST", tokenUrl(), null, {
      signWith: extractable,
      header: { jwk: await exportJWK(extractable.privateKey) },
    }),
    await device.makeProof("POST", tokenUrl(), null, {
      signWith: extractable,
      header: { jwk: await exportJWK(keys.publicKey) },
    }),
  ];
  for (const proof of attempts) {
    const refused = await requestToken({ scope: "invitation" }, { basic: basic(), proof });
    expect(refused.status).toBe(400);
    expect(refused.body.error).toBe("invalid_dpop_proof");
  }
});
