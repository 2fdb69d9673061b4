import { webcrypto } from "node:crypto";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import { publicJwkSchema, type PublicJwk } from "../../protocol/invitation.ts";

/**
 * The device's own key pair (ES256): its proof of being this device, at the authorization server
 * (private_key_jwt) and in every DPoP proof. Made on the device; the private half leaves it never.
 */
export interface DeviceKey {
  readonly privateKey: webcrypto.CryptoKey;
  readonly publicKey: webcrypto.CryptoKey;
  readonly publicJwk: PublicJwk;
  /** RFC 7638, SHA-256, base64url: the key's name, e.g. as `kid` or `jkt`. */
  readonly thumbprint: string;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" } as const;
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" } as const;

const privateJwkSchema = z.strictObject({
  ...publicJwkSchema.shape,
  d: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

async function toDeviceKey(
  privateKey: webcrypto.CryptoKey,
  publicKey: webcrypto.CryptoKey,
): Promise<DeviceKey> {
  const { kty, crv, x, y } = await webcrypto.subtle.exportKey("jwk", publicKey);
  const publicJwk = publicJwkSchema.parse({ kty, crv, x, y });
  return { privateKey, publicKey, publicJwk, thumbprint: await thumbprintOf(publicJwk) };
}

/** RFC 7638 s3: SHA-256 over the required members in lexical order, without white space. */
export async function thumbprintOf(jwk: PublicJwk): Promise<string> {
  const canonical = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y });
  const hash = await webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical));
  return Buffer.from(hash).toString("base64url");
}

/** Makes a new key pair; extractable, since the keychain keeps it as text. */
export async function createDeviceKey(): Promise<DeviceKey> {
  const pair = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  return toDeviceKey(pair.privateKey, pair.publicKey);
}

/** The key pair as a private JWK in JSON: a secret, for the credential store and nothing else. */
export async function serializeDeviceKey(key: DeviceKey): Promise<string> {
  const { d } = await webcrypto.subtle.exportKey("jwk", key.privateKey);
  return JSON.stringify({ ...key.publicJwk, d });
}

/**
 * Reads what {@link serializeDeviceKey} wrote, and makes sure that both halves belong together.
 * @returns `credentials.malformed`, without a word of the text.
 */
export async function parseDeviceKey(text: string): Promise<Result<DeviceKey>> {
  try {
    const { d, ...publicJwk } = privateJwkSchema.parse(JSON.parse(text));
    const [privateKey, publicKey] = await Promise.all([
      webcrypto.subtle.importKey("jwk", { ...publicJwk, d }, ALGORITHM, true, ["sign"]),
      webcrypto.subtle.importKey("jwk", publicJwk, ALGORITHM, true, ["verify"]),
    ]);
    const probe = new TextEncoder().encode("latchkey");
    const signature = await webcrypto.subtle.sign(SIGNATURE, privateKey, probe);
    if (await webcrypto.subtle.verify(SIGNATURE, publicKey, signature, probe)) {
      return succeed(await toDeviceKey(privateKey, publicKey));
    }
  } catch {
    // Errors of parsers quote what they were given; here that is a private key.
  }
  return fail("credentials.malformed", { detail: "the device key is damaged" });
}
