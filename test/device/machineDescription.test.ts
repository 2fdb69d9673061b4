import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeMachine, proposeDeviceName } from "../../main/device/machineDescription.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";

describe("describeMachine", () => {
  test.each([
    ["linux", "linux", "OptiPlex 7090"],
    ["win32", "windows", null],
    ["darwin", "macos", null],
    ["freebsd", "other", null],
  ] as const)("%s is shown as %s, with model %s", async (platform, expected, model) => {
    const sysfs = await mkdtemp(join(tmpdir(), "sysfs-"));
    await mkdir(join(sysfs, "class/dmi/id"), { recursive: true });
    await writeFile(join(sysfs, "class/dmi/id/product_name"), "OptiPlex 7090\n");
    expect(await describeMachine({ hostname: "press-4", platform, sysfs })).toEqual({
      hostname: "press-4",
      platform: expected,
      maker: null,
      model,
      serial: null,
    });
    await rm(sysfs, { recursive: true });
  });
});

describe("proposeDeviceName", () => {
  test.each([
    ["press-line-4", "press-line-4"],
    ["PRESS-LINE-4", "PRESS-LINE-4"],
    ["press-line-4.factory.example.com", "press-line-4"],
    ["Annas-MacBook.local", "Annas-MacBook"],
    ["größe", "größe"],
    ["localhost", "New device"],
    ["localhost.localdomain", "New device"],
    ["(none)", "New device"],
    ["", "New device"],
    [".", "New device"],
    ["a\u202Eb\u0007c\u200B", "abc"],
    ["\u200B", "New device"],
    ["x".repeat(80), "x".repeat(64)],
  ])("%j becomes %j", (hostname, expected) => {
    expect(proposeDeviceName(hostname)).toBe(expected);
  });

  test("is a device name already, whatever the hostname is", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 90 }),
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.domain(),
    );
    fc.assert(
      fc.property(anything, (hostname) => {
        const name = proposeDeviceName(hostname);
        expect(parseDeviceName(name)).toEqual({ ok: true, name });
      }),
      { numRuns: 300 },
    );
  });
});
