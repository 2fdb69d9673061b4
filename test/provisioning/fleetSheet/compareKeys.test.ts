import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressesIn, normalizeKey } from "../../../main/provisioning/fleetSheet/compareKeys.ts";

const MAC = "00:1b:44:11:3a:b7";

describe("MAC addresses in a cell", () => {
  test.each<[string, readonly string[]]>([
    [MAC, [MAC]],
    ["00-1B-44-11-3A-B7", [MAC]],
    ["001b.4411.3ab7", [MAC]],
    ["001B-4411-3AB7", [MAC]],
    ["001b44-113ab7", [MAC]],
    ["001B44113AB7", [MAC]],
    ["0:1b:44:11:3a:b7", [MAC]],
    [`LAN ${MAC}\nWLAN 00:1b:44:11:3a:b8`, [MAC, "00:1b:44:11:3a:b8"]],
    [`${MAC};00-1b-44-11-3a-b8`, [MAC, "00:1b:44:11:3a:b8"]],
    ["00:00:00:00:00:00", []],
    ["ff:ff:ff:ff:ff:ff", []],
    ["00:1b:44:11:3a", []],
    ["001b44113ab7c", []],
    ["001b44113ab", []],
    ["3f1c9a5e7b2d4c6f8a0b1c2d3e4f5a6b", []],
    ["none", []],
    ["", []],
  ])("%j", (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  test("are one, however they are written", () => {
    const address = fc
      .uint8Array({ minLength: 6, maxLength: 6 })
      .filter((bytes) => new Set(bytes).size > 2)
      .map((bytes) => Buffer.from(bytes).toString("hex"));
    fc.assert(
      fc.property(address, fc.boolean(), (hex, isUpper) => {
        const cut = (length: number, separator: string) =>
          (hex.match(new RegExp(`.{${length}}`, "g")) ?? []).join(separator);
        const written = [cut(2, ":"), cut(2, "-"), cut(4, "."), cut(6, "-"), hex];
        for (const text of written) {
          expect(addressesIn(isUpper ? text.toUpperCase() : text)).toEqual([cut(2, ":")]);
        }
      }),
    );
  });
});

describe("keys as they are compared", () => {
  test.each<[Parameters<typeof normalizeKey>[0], string, string]>([
    ["serial", " pf2-ab c/1.2 ", "PF2ABC12"],
    ["serial", "ＰＦ２", "PF2"],
    ["serial", "0012345", "0012345"],
    ["serial", "To Be Filled By O.E.M.", ""],
    ["serial", "System Serial Number", ""],
    ["serial", "00000000", ""],
    ["serial", "---", ""],
    ["machineId", "{3F1C9A5E-7B2D-4C6F-8A0B-1C2D3E4F5A6B}", "3f1c9a5e7b2d4c6f8a0b1c2d3e4f5a6b"],
    ["machineId", "0".repeat(32), ""],
    ["hostname", "Kiosk-1.Example.com.", "kiosk-1.example.com"],
    ["hostname", "N/A", ""],
    ["mac", "unknown", ""],
  ])("%s %j", (role, text, key) => {
    expect(normalizeKey(role, text)).toBe(key);
  });
});
