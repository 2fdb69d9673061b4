import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sessionBusPath } from "../../main/credentials/dbusConnection.ts";
import { decodeMessage, encodeCall } from "../../main/credentials/dbusMessage.ts";
import { DbusReader, DbusWriter, type DbusValue } from "../../main/credentials/dbusValue.ts";

/** A signature and a value of that type, nested a little. */
const typedValues: fc.Arbitrary<readonly [string, DbusValue]> = fc.letrec<{
  any: readonly [string, DbusValue];
}>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.nat({ max: 255 }).map((value) => ["y", value] as const),
    fc.nat({ max: 0xffff_ffff }).map((value) => ["u", value] as const),
    fc.boolean().map((value) => ["b", value] as const),
    text().map((value) => ["s", value] as const),
    fc.array(text()).map((value) => ["as", value] as const),
    fc.array(fc.tuple(text(), text())).map((value) => ["a{ss}", value] as const),
    fc.array(fc.tuple(fc.nat({ max: 255 }), text())).map((value) => ["a(ys)", value] as const),
    tie("any").map(([signature, value]) => ["v", { signature, value }] as const),
    fc
      .array(tie("any"), { minLength: 1, maxLength: 4 })
      .map((all) => [`(${all.map(([t]) => t).join("")})`, all.map(([, v]) => v)] as const),
  ),
})).any;

function text(): fc.Arbitrary<string> {
  return fc.string({ unit: "grapheme", maxLength: 20 }).filter((value) => !value.includes("\0"));
}

describe("values", () => {
  test("what was written is read back, wherever in a message it lies", () => {
    fc.assert(
      fc.property(fc.array(typedValues, { maxLength: 6 }), (all) => {
        const signature = all.map(([type]) => type).join("");
        const values = all.map(([, value]) => value);
        const writer = new DbusWriter();
        writer.writeAll(signature, values);
        expect(new DbusReader(writer.toBuffer(), 0).readAll(signature)).toEqual(values);
      }),
    );
  });

  // By hand from the specification's section on marshaling.
  test.each<[string, string, DbusValue, string]>([
    ["string", "s", "foo", "03000000666f6f00"],
    ["signature", "g", "a{ss}", "05617b73737d00"],
    ["boolean", "b", true, "01000000"],
    ["empty array of structs, padded", "a(yy)", [], "0000000000000000"],
    ["array of strings", "as", ["a", "b"], "0e0000000100000061000000010000006200"],
    ["variant", "v", { signature: "u", value: 7 }, "0175000007000000"],
  ])("%s", (_, signature, value, hex) => {
    const writer = new DbusWriter();
    writer.write(signature, value);
    expect(writer.toBuffer().toString("hex")).toBe(hex);
  });

  test("an array of nothing, which would never end, is refused", () => {
    const bytes = Buffer.from("0800000000000000" + "00".repeat(16), "hex");
    expect(() => new DbusReader(bytes, 0).read("a()")).toThrow(RangeError);
  });

  test("a type nobody needs is refused, not misread", () => {
    expect(() => new DbusReader(Buffer.alloc(8), 0).read("d")).toThrow(RangeError);
    expect(() => new DbusWriter().write("x", 1)).toThrow(RangeError);
  });
});

describe("messages", () => {
  const call = encodeCall(7, {
    destination: "org.freedesktop.secrets",
    path: "/org/freedesktop/secrets",
    interface: "org.freedesktop.Secret.Service",
    member: "ReadAlias",
    signature: "s",
    body: ["default"],
  });

  test("two messages in one piece come out one after the other", () => {
    const first = decodeMessage(Buffer.concat([call, call]));
    expect(first?.message).toMatchObject({ type: "call", serial: 7 });
    expect(first?.rest.equals(call)).toBe(true);
  });

  test("a message that is not complete is waited for, byte by byte", () => {
    for (let length = 0; length < call.length; length += 1) {
      expect(decodeMessage(call.subarray(0, length))).toBeUndefined();
    }
  });

  test("damaged messages end in an error or in another message, never in a hang", () => {
    fc.assert(
      fc.property(fc.nat({ max: call.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const damaged = Buffer.from(call);
        damaged[at] = byte;
        try {
          decodeMessage(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("random bytes end the same way", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 200 }), (bytes) => {
        const start = Buffer.from(bytes);
        start[0] = "l".charCodeAt(0);
        try {
          decodeMessage(start);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("sessionBusPath", () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ["nothing", {}, undefined],
    ["empty variables", { DBUS_SESSION_BUS_ADDRESS: "", XDG_RUNTIME_DIR: "" }, undefined],
    ["systemd's place", { XDG_RUNTIME_DIR: "/run/user/1000" }, "/run/user/1000/bus"],
    [
      "the address before systemd's place",
      { DBUS_SESSION_BUS_ADDRESS: "unix:path=/tmp/bus", XDG_RUNTIME_DIR: "/run/user/1000" },
      "/tmp/bus",
    ],
    ["a guid", { DBUS_SESSION_BUS_ADDRESS: "unix:path=/tmp/bus,guid=0a" }, "/tmp/bus"],
    ["a guid first", { DBUS_SESSION_BUS_ADDRESS: "unix:guid=0a,path=/tmp/bus" }, "/tmp/bus"],
    [
      "abstract",
      { DBUS_SESSION_BUS_ADDRESS: "unix:abstract=/tmp/dbus-x,guid=0a" },
      "\0/tmp/dbus-x",
    ],
    ["escaped", { DBUS_SESSION_BUS_ADDRESS: "unix:path=/tmp/a%20b" }, "/tmp/a b"],
    ["the second address", { DBUS_SESSION_BUS_ADDRESS: "tcp:host=h,port=1;unix:path=/b" }, "/b"],
    ["tcp alone", { DBUS_SESSION_BUS_ADDRESS: "tcp:host=localhost,port=1" }, undefined],
    ["autolaunch", { DBUS_SESSION_BUS_ADDRESS: "autolaunch:" }, undefined],
  ])("%s", (_, environment, expected) => {
    expect(sessionBusPath(environment)).toBe(expected);
  });

  test("a broken escape is no path, and no crash", () => {
    expect(sessionBusPath({ DBUS_SESSION_BUS_ADDRESS: "unix:path=/tmp/%zz" })).toBeUndefined();
  });
});
