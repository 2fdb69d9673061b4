// The baseline in bare Node: the requests of `latchkey accept` with none of the checks.
// Usage: node acceptBare.mjs ORIGIN CREDENTIAL_FILE LINK_FILE DEVICE_ID
import { createHash, randomUUID, webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";

const [origin, credentialFile, linkFile, deviceId] = process.argv.slice(2);
const credential = JSON.parse(readFileSync(credentialFile, "utf8"));
const token = readFileSync(linkFile, "utf8").trim().split("#")[1];

const b64url = (data) => Buffer.from(data).toString("base64url");
const sha256 = (text) => createHash("sha256").update(text).digest("base64url");
const now = () => Math.floor(Date.now() / 1000);

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
const { kty, crv, x, y } = await webcrypto.subtle.exportKey("jwk", keys.publicKey);
const jwk = { kty, crv, x, y };

async function jwt(header, payload) {
  const input = `${b64url(JSON.stringify(header))}.${b64url(JSON.stringify(payload))}`;
  const signature = await webcrypto.subtle.sign(ALGORITHM, keys.privateKey, Buffer.from(input));
  return `${input}.${b64url(signature)}`;
}

function proof(htm, htu, access) {
  const ath = access === undefined ? {} : { ath: sha256(access) };
  return jwt(
    { typ: "dpop+jwt", alg: "ES256", jwk },
    { htm, htu, iat: now(), jti: randomUUID(), ...ath },
  );
}

async function call(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

const { latchkey_api: api } = await call(`${origin}/.well-known/oauth-protected-resource`);
const server = await call(`${origin}/.well-known/oauth-authorization-server`);

async function grant(parameters, headers = {}) {
  const answer = await call(server.token_endpoint, {
    method: "POST",
    headers: { DPoP: await proof("POST", server.token_endpoint), ...headers },
    body: new URLSearchParams({ grant_type: "client_credentials", ...parameters }),
  });
  return answer.access_token;
}

async function request(access, method, path, body, headers = {}) {
  return call(api + path, {
    method,
    headers: {
      authorization: `DPoP ${access}`,
      DPoP: await proof(method, api + path, access),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

const basic = Buffer.from(`${credential.client_id}:${credential.client_secret}`).toString("base64");
const access = await grant({ scope: "invitation" }, { authorization: `Basic ${basic}` });
const invitation = { token };
await request(access, "POST", "invitations/lookup", { invitation, deviceId });
const { clientId } = await request(
  access,
  "POST",
  "invitations/accept",
  {
    invitation,
    deviceId,
    deviceName: "Bench",
    evidence: { confidence: "low" },
    publicKey: jwk,
  },
  { "idempotency-key": randomUUID() },
);
const assertion = await jwt(
  { alg: "ES256" },
  {
    iss: clientId,
    sub: clientId,
    aud: server.issuer,
    iat: now(),
    exp: now() + 60,
    jti: randomUUID(),
  },
);
const own = await grant({
  scope: "device invitation",
  client_id: clientId,
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  client_assertion: assertion,
});
const device = await request(own, "GET", "device");
if (device.name !== "Bench") throw new Error("another device answered");
