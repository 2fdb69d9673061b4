import { createHash, randomUUID, type webcrypto } from "node:crypto";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from "jose";
import * as openid from "openid-client";
import type { PublicJwk } from "../../protocol/invitation.ts";
import type { InvitingOrganization, Json } from "../support/referenceService.ts";

/** A reply as a device sees it. */
export interface DeviceReply {
  readonly status: number;
  readonly body: Json;
  readonly headers: Headers;
}

/** What may be wrong with a proof or a request; everything is right by default. */
export interface Tampering {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly signWith?: webcrypto.CryptoKeyPair;
  /** Sent as it is, in place of a proof; `null` sends none. */
  readonly proof?: string | null;
  /** Sent as it is; `null` sends none. */
  readonly authorization?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as the body, in place of JSON. */
  readonly rawBody?: string;
}

/** A machine with its key, speaking the protocol without help from the agent. */
export interface DeviceSimulator {
  readonly deviceId: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly publicKey: PublicJwk;
  readonly thumbprint: string;
  /** An access token of the application client, bound to this machine's key. */
  applicationToken(organization: Credentials, scope?: string): Promise<string>;
  /** An access token of its own, by `private_key_jwt`; `boundTo` is the key it is good for. */
  deviceToken(clientId: string, scope?: string, boundTo?: webcrypto.CryptoKeyPair): Promise<string>;
  makeProof(method: string, url: string, token: string | null, more?: Tampering): Promise<string>;
  call(
    method: string,
    path: string,
    token: string | null,
    body?: unknown,
    more?: Tampering,
  ): Promise<DeviceReply>;
  lookup(token: string | null, invitation: object, more?: Tampering): Promise<DeviceReply>;
  accept(
    token: string | null,
    invitation: object,
    options?: { key?: string; name?: string; body?: object } & Tampering,
  ): Promise<DeviceReply>;
  decline(
    token: string | null,
    invitation: object,
    options?: { key?: string; reason?: string } & Tampering,
  ): Promise<DeviceReply>;
  /** What became of the answer with this idempotency key; or gives the key up. */
  settle(token: string | null, key: string, more?: Tampering): Promise<DeviceReply>;
  poll(token: string | null, acceptanceId: string, more?: Tampering): Promise<DeviceReply>;
  /** Names the key that will follow. */
  nextKey(token: string, publicKey: PublicJwk, more?: Tampering): Promise<DeviceReply>;
  /** Makes this simulator's key the device's; the token is bound to it. */
  activate(token: string, more?: Tampering): Promise<DeviceReply>;
  leave(token: string, more?: Tampering): Promise<DeviceReply>;
}

type Credentials = Pick<InvitingOrganization, "clientId" | "clientSecret">;

export interface DeviceSimulatorOptions {
  readonly deviceId?: string;
  readonly keys?: webcrypto.CryptoKeyPair;
}

/** @param origin of the service, e.g. `http://127.0.0.1:4000` */
export async function createDeviceSimulator(
  origin: string,
  options: DeviceSimulatorOptions = {},
): Promise<DeviceSimulator> {
  const keys = options.keys ?? (await generateKeyPair("ES256"));
  const deviceId = options.deviceId ?? randomUUID().replaceAll("-", "");
  const { kty, crv, x, y } = await exportJWK(keys.publicKey);
  const publicKey = { kty, crv, x, y } as PublicJwk;
  const thumbprint = await calculateJwkThumbprint(publicKey);

  async function grant(
    clientId: string,
    authentication: openid.ClientAuth,
    scope: string,
    boundTo = keys,
  ): Promise<string> {
    const config = await openid.discovery(new URL(origin), clientId, undefined, authentication, {
      algorithm: "oauth2",
      execute: [openid.allowInsecureRequests],
    });
    const DPoP = openid.getDPoPHandle(config, boundTo);
    const answer = await openid.clientCredentialsGrant(config, { scope }, { DPoP });
    return answer.access_token;
  }

  async function makeProof(
    method: string,
    url: string,
    token: string | null,
    more: Tampering = {},
  ): Promise<string> {
    const signer = more.signWith ?? keys;
    const jwk = await exportJWK(signer.publicKey);
    const claims = {
      jti: randomUUID(),
      htm: method,
      htu: url,
      iat: Math.floor(Date.now() / 1_000),
      ...(token === null ? {} : { ath: createHash("sha256").update(token).digest("base64url") }),
      ...more.claims,
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", typ: "dpop+jwt", jwk, ...more.header })
      .sign(signer.privateKey);
  }

  async function call(
    method: string,
    path: string,
    token: string | null,
    body?: unknown,
    more: Tampering = {},
  ): Promise<DeviceReply> {
    const url = `${origin}/api/v1/${path}`;
    const headers = new Headers(more.headers);
    const proof = more.proof === undefined ? await makeProof(method, url, token, more) : more.proof;
    if (proof !== null) headers.set("dpop", proof);
    const authorization =
      more.authorization === undefined ? token && `DPoP ${token}` : more.authorization;
    if (authorization !== null) headers.set("authorization", authorization);
    const text = more.rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    if (text !== undefined && !headers.has("content-type")) {
      headers.set("content-type", "application/json");
    }
    const response = await fetch(url, {
      method,
      headers,
      ...(text === undefined ? {} : { body: text }),
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  }

  return {
    deviceId,
    keys,
    publicKey,
    thumbprint,
    applicationToken: ({ clientId, clientSecret }, scope = "invitation") =>
      grant(clientId, openid.ClientSecretBasic(clientSecret), scope),
    deviceToken: (clientId, scope = "device invitation", boundTo = keys) =>
      grant(clientId, openid.PrivateKeyJwt(keys.privateKey), scope, boundTo),
    makeProof,
    call,
    lookup: (token, invitation, more) =>
      call("POST", "invitations/lookup", token, { invitation, deviceId }, more),
    accept: (
      token,
      invitation,
      { key = randomUUID(), name = "Press line 4", body, ...more } = {},
    ) =>
      call(
        "POST",
        "invitations/accept",
        token,
        {
          invitation,
          deviceId,
          deviceName: name,
          evidence: { confidence: "medium" },
          publicKey,
          ...body,
        },
        { ...more, headers: { "idempotency-key": key, ...more.headers } },
      ),
    decline: (token, invitation, { key = randomUUID(), reason, ...more } = {}) =>
      call(
        "POST",
        "invitations/decline",
        token,
        { invitation, ...(reason === undefined ? {} : { reason }) },
        { ...more, headers: { "idempotency-key": key, ...more.headers } },
      ),
    settle: (token, key, more = {}) =>
      call("POST", "answers/settle", token, undefined, {
        ...more,
        headers: { "idempotency-key": key, ...more.headers },
      }),
    poll: (token, acceptanceId, more) =>
      call("GET", `acceptances/${acceptanceId}`, token, undefined, more),
    nextKey: (token, nextPublicKey, more) =>
      call("PUT", "device/next-key", token, { publicKey: nextPublicKey }, more),
    activate: (token, more) => call("POST", "device/next-key/activate", token, undefined, more),
    leave: (token, more) => call("DELETE", "device", token, undefined, more),
  };
}
