import { webcrypto } from "node:crypto";
import * as fc from "fast-check";
import { calculateJwkThumbprint, jwtVerify, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import {
  createDeviceKey,
  parseDeviceKey,
  serializeDeviceKey,
  thumbprintOf,
  type DeviceKey,
} from "../../main/device/deviceKey.ts";
import { publicJwkSchema } from "../../protocol/invitation.ts";

let key: DeviceKey;
let text: string;
beforeAll(async () => {
  key = await createDeviceKey();
  text = await serializeDeviceKey(key);
});

test("its public half has the protocol's form and no private member", () => {
  expect(publicJwkSchema.safeParse(key.publicJwk).success).toBe(true);
  expect(key.publicJwk).not.toHaveProperty("d");
});

test("its thumbprint is that of RFC 7638", async () => {
  expect(key.thumbprint).toBe(await calculateJwkThumbprint(key.publicJwk));
  // RFC 9449 s4.2 and s6.1: the key of the examples and its `jkt`.
  const example = {
    kty: "EC",
    crv: "P-256",
    x: "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
    y: "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA",
  } as const;
  expect(await thumbprintOf(example)).toBe("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
});

test("every key is another", async () => {
  expect((await createDeviceKey()).thumbprint).not.toBe(key.thumbprint);
});

test("comes back from its text as the same key, and signs", async () => {
  const parsed = await parseDeviceKey(text);
  expect(parsed).toMatchObject({
    ok: true,
    value: { publicJwk: key.publicJwk, thumbprint: key.thumbprint },
  });
  if (!parsed.ok) return;
  expect(await serializeDeviceKey(parsed.value)).toBe(text);
  const token = await new SignJWT({ sub: "device" })
    .setProtectedHeader({ alg: "ES256" })
    .sign(parsed.value.privateKey);
  expect((await jwtVerify(token, key.publicKey)).payload.sub).toBe("device");
});

test("fits into the Windows Credential Manager", () => {
  expect(Buffer.byteLength(text, "utf8")).toBeLessThan(2_560);
});

describe("parseDeviceKey", () => {
  async function isRefused(candidate: string): Promise<void> {
    const parsed = await parseDeviceKey(candidate);
    expect(parsed).toEqual({
      ok: false,
      failure: { code: "credentials.malformed", detail: "the device key is damaged" },
    });
  }

  test("refuses every cut of the text", async () => {
    for (let length = 0; length < text.length; length += 1) await isRefused(text.slice(0, length));
  });

  test("refuses every changed member", async () => {
    const jwk = JSON.parse(text) as Record<string, string>;
    for (const name of ["kty", "crv", "x", "y", "d"]) {
      const value = jwk[name] ?? "";
      const changed = (value[0] === "A" ? "B" : "A") + value.slice(1);
      await isRefused(JSON.stringify({ ...jwk, [name]: changed }));
      await isRefused(JSON.stringify({ ...jwk, [name]: undefined }));
    }
    await isRefused(JSON.stringify({ ...jwk, use: "sig" }));
  });

  test("refuses halves of two different keys", async () => {
    const other = JSON.parse(await serializeDeviceKey(await createDeviceKey())) as { d: string };
    await isRefused(JSON.stringify({ ...(JSON.parse(text) as object), d: other.d }));
  });

  test("refuses a key of another curve", async () => {
    const { subtle } = webcrypto;
    const p384 = { name: "ECDSA", namedCurve: "P-384" } as const;
    const ec = await subtle.generateKey(p384, true, ["sign", "verify"]);
    await isRefused(JSON.stringify(await subtle.exportKey("jwk", ec.privateKey)));
  });

  test("refuses any other text and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (candidate) => isRefused(candidate)),
    );
  });
});
