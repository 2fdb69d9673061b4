import { createHash } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type ReferenceService,
  startReferenceService,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator, type Tampering } from "./deviceSimulator.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
let device: DeviceSimulator;
let access: string;
let invitation: string;

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  access = await device.applicationToken(acme);
  invitation = (await acme.invite()).token;
});
afterAll(async () => {
  await service.stop();
});

const now = () => Math.floor(Date.now() / 1_000);
const lookupUrl = () => `${service.origin}/api/v1/invitations/lookup`;

const DEFECTS: readonly [string, () => Promise<Tampering> | Tampering][] = [
  ["no proof", () => ({ proof: null })],
  ["a proof that is none", () => ({ proof: "not.a.proof" })],
  ["a proof of 5000 characters", () => ({ claims: { padding: "x".repeat(5_000) } })],
  [
    "two proofs",
    async () => {
      const proof = () => device.makeProof("POST", lookupUrl(), access);
      return { proof: `${await proof()}, ${await proof()}` };
    },
  ],
  ["another method", () => ({ claims: { htm: "GET" } })],
  ["a method in lower case", () => ({ claims: { htm: "post" } })],
  ["another path", () => ({ claims: { htu: `${service.origin}/api/v1/device` } })],
  [
    "another origin",
    () => ({ claims: { htu: "https://elsewhere.example/api/v1/invitations/lookup" } }),
  ],
  ["another scheme", () => ({ claims: { htu: lookupUrl().replace("http:", "https:") } })],
  ["no address", () => ({ claims: { htu: undefined } })],
  ["an iat of ten minutes ago", () => ({ claims: { iat: now() - 600 } })],
  ["an iat in ten minutes", () => ({ claims: { iat: now() + 600 } })],
  ["no iat", () => ({ claims: { iat: undefined } })],
  ["no jti", () => ({ claims: { jti: undefined } })],
  ["an endless jti", () => ({ claims: { jti: "j".repeat(300) } })],
  ["no ath", () => ({ claims: { ath: undefined } })],
  [
    "the ath of another token",
    () => ({
      claims: { ath: createHash("sha256").update("another").digest("base64url") },
    }),
  ],
  ["another type", () => ({ header: { typ: "JWT" } })],
  ["another key than the token's", async () => ({ signWith: await generateKeyPair("ES256") })],
  [
    "a key that did not sign",
    async () => ({
      signWith: await generateKeyPair("ES256"),
      header: { jwk: device.publicKey },
    }),
  ],
  [
    "the private key in its header",
    async () => {
      const signWith = await generateKeyPair("ES256", { extractable: true });
      return { signWith, header: { jwk: await exportJWK(signWith.privateKey) } };
    },
  ],
  ["no key in its header", () => ({ header: { jwk: undefined } })],
];

describe("a proof at the device API", () => {
  test.each(DEFECTS)("with %s is refused", async (_name, tamper) => {
    const reply = await device.lookup(access, { token: invitation }, await tamper());
    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ code: "proof.invalid", status: 401 });
    expect(reply.headers.get("www-authenticate")).toMatch(/^DPoP .*error="invalid_dpop_proof"/);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
  });

  test("signed with something else than ES256 is refused", async () => {
    const signWith = await generateKeyPair("ES384");
    const header = { alg: "ES384" };
    const reply = await device.lookup(access, { token: invitation }, { signWith, header });
    expect(reply.body.code).toBe("proof.invalid");
  });

  test("works once", async () => {
    const proof = await device.makeProof("POST", lookupUrl(), access);
    const replies = await Promise.all(
      [1, 2, 3].map(() => device.lookup(access, { token: invitation }, { proof })),
    );
    expect(replies.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 401, 401]);
  });

  test.each([
    ["a clock four minutes behind", () => ({ claims: { iat: now() - 240 } })],
    ["a clock four minutes ahead", () => ({ claims: { iat: now() + 240 } })],
    ["an address with a query", () => ({ claims: { htu: `${lookupUrl()}?a=b#c` } })],
    [
      "an address in other case",
      () => ({ claims: { htu: lookupUrl().replace("http:", "HTTP:") } }),
    ],
  ])("with %s passes", async (_name, tamper) => {
    const reply = await device.lookup(access, { token: invitation }, tamper());
    expect(reply.status).toBe(200);
  });
});

describe("an access token at the device API", () => {
  test("is asked for, with a challenge that says where to get one", async () => {
    const reply = await device.lookup(null, { token: invitation });
    expect(reply.status).toBe(401);
    expect(reply.body.code).toBe("token.missing");
    const challenge = reply.headers.get("www-authenticate");
    expect(challenge).toMatch(/^DPoP /);
    expect(challenge).not.toContain("error=");
    expect(challenge).toContain(
      `resource_metadata="${service.origin}/.well-known/oauth-protected-resource"`,
    );
  });

  test.each([
    ["as a bearer token", () => `Bearer ${access}`],
    ["as basic", () => `Basic ${access}`],
    ["twice", () => `DPoP ${access} ${access}`],
    ["not at all", () => "DPoP"],
  ])("sent %s is refused", async (_name, authorization) => {
    const more = { authorization: authorization() };
    const reply = await device.lookup(access, { token: invitation }, more);
    expect(reply.status).toBe(401);
    expect(reply.body.code).toBe("token.invalid");
    expect(reply.headers.get("www-authenticate")).toContain('error="invalid_token"');
  });

  test("that was never issued is refused", async () => {
    const reply = await device.lookup("made-up", { token: invitation });
    expect(reply.body.code).toBe("token.invalid");
  });

  test("may be announced in any case of DPoP", async () => {
    const authorization = `dpop ${access}`;
    const reply = await device.lookup(access, { token: invitation }, { authorization });
    expect(reply.status).toBe(200);
  });

  test("of an application opens no device", async () => {
    const reply = await device.call("GET", "device", access);
    expect(reply.status).toBe(403);
    expect(reply.body.code).toBe("token.insufficient_scope");
    expect(reply.headers.get("www-authenticate")).toContain(
      'error="insufficient_scope", scope="device"',
    );
  });

  test("stolen together with nothing is useless: another key cannot use it", async () => {
    const thief = await createDeviceSimulator(service.origin);
    const reply = await thief.accept(access, { token: invitation });
    expect(reply.status).toBe(401);
    expect(reply.body.code).toBe("proof.invalid");
  });
});

test("a body may not speak for another key than the proof's", async () => {
  const other = await createDeviceSimulator(service.origin);
  const reply = await device.accept(
    access,
    { token: invitation },
    { body: { publicKey: other.publicKey } },
  );
  expect(reply.body.code).toBe("proof.invalid");
  const { body } = await device.lookup(access, { token: invitation });
  expect(body.state).toBe("pending");
});

test("an overheard assertion makes nobody else the device", async () => {
  const machine = await createDeviceSimulator(service.origin);
  const { token } = await acme.invite();
  const { body } = await machine.accept(await machine.applicationToken(acme), { token });
  const thief = await createDeviceSimulator(service.origin);
  const stolen = await machine.deviceToken(body.clientId, undefined, thief.keys);
  const tries = [
    await thief.call("GET", "device", stolen),
    await thief.call("PATCH", "device", stolen, { name: "Taken" }),
    await thief.lookup(stolen, { token: invitation }),
  ];
  expect(tries.map((reply) => [reply.status, reply.body.code])).toEqual(
    tries.map(() => [401, "proof.invalid"]),
  );
  const own = await machine.call("GET", "device", await machine.deviceToken(body.clientId));
  expect(own.body.name).toBe("Press line 4");
});
