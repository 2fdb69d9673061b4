import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BRAND } from "../../main/core/brand.ts";
import { deriveScopedId, uuidBytes } from "../../main/device/deviceId.ts";
import { deviceIdSchema } from "../../protocol/invitation.ts";

const hex = (text: string): Buffer => Buffer.from(text, "hex");
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const scopes = fc.record({ applicationUuid: fc.uuid(), service: fc.webUrl() });

describe("deriveScopedId", () => {
  // Computed with `openssl dgst -sha256 -mac HMAC`; a change here would orphan every enrolled device.
  test.each([
    [
      "00112233445566778899aabbccddeeff",
      "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11",
      "https://licences.example.com",
      "",
      "605cbfb0386d9753c9bdd4a2608d9b7e",
    ],
    [
      "4c4c4544004b4a10805ab5c04f4e3132",
      "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11",
      "http://127.0.0.1:8080",
      "",
      "368383a1045b2f0d4725db92c95c9950",
    ],
    [
      "3c5282aabbcc",
      "00112233-4455-4677-8899-aabbccddeeff",
      "https://licences.example.com",
      "mac-address",
      "0f6289141e90792644fa4b7a302f7283",
    ],
  ])("%s for %s at %s (%s)", (key, applicationUuid, service, label, expected) => {
    expect(deriveScopedId(hex(key), { applicationUuid, service }, label)).toBe(expected);
  });

  test("is what systemd derives, but for the bits that mark a UUID of version 4", () => {
    // `systemd-id128 machine-id --app-specific=…` on a machine with this id; no service in its message.
    const id = deriveScopedId(hex("3d1219c7c4c5404aaa1f6d2a48adfda4"), {
      applicationUuid: BRAND.applicationUuid,
      service: "",
    });
    const asUuid4 = hex(id);
    asUuid4[6] = ((asUuid4[6] ?? 0) & 0x0f) | 0x40;
    asUuid4[8] = ((asUuid4[8] ?? 0) & 0x3f) | 0x80;
    expect(asUuid4.toString("hex")).toBe("d2ba190e076e485f865457c31d34d83d");
  });

  test("has the form the protocol asks for, and is the same every time", () => {
    fc.assert(
      fc.property(bytes, scopes, (key, scope) => {
        const id = deriveScopedId(key, scope);
        expect(deviceIdSchema.safeParse(id).success).toBe(true);
        expect(deriveScopedId(key, { ...scope })).toBe(id);
      }),
    );
  });

  test("differs by machine, product, service and label, and does not show the key", () => {
    fc.assert(
      fc.property(bytes, bytes, scopes, scopes, (key, otherKey, scope, other) => {
        fc.pre(!Buffer.from(key).equals(Buffer.from(otherKey)));
        fc.pre(scope.service !== other.service && scope.applicationUuid !== other.applicationUuid);
        const ids = [
          deriveScopedId(key, scope),
          deriveScopedId(otherKey, scope),
          deriveScopedId(key, { ...scope, service: other.service }),
          deriveScopedId(key, { ...scope, applicationUuid: other.applicationUuid }),
          deriveScopedId(key, scope, "label"),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(Buffer.from(key).toString("hex"));
      }),
    );
  });
});

describe("uuidBytes", () => {
  test("reads both text forms", () => {
    expect(uuidBytes("6F1D6C0A-3F43-4C6E-9D0B-5F0C2B9A7E11")).toEqual(
      uuidBytes("6f1d6c0a3f434c6e9d0b5f0c2b9a7e11"),
    );
  });

  test.each([
    "",
    "6f1d6c0a",
    "{6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11}",
    "zz1d6c0a3f434c6e9d0b5f0c2b9a7e11",
  ])("refuses %j", (text) => {
    expect(() => uuidBytes(text)).toThrow(RangeError);
  });
});
