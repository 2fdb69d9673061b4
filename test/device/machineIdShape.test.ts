import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMachineId } from "../../main/device/machineId.ts";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "lk-id-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function looksShared(id: string): Promise<boolean | undefined> {
  const machineIdPath = join(directory, "machine-id");
  writeFileSync(machineIdPath, `${id}\n`);
  const read = await readMachineId({ platform: "linux", machineIdPath });
  return read.ok ? read.value.looksShared : undefined;
}

test.each([
  "deadbeefdeadbeefdeadbeefdeadbeef",
  "11111111111111111111111111111111",
  "abababababababababababababababab",
  "0123456789abcdef0123456789abcdef",
  "fedcba9876543210fedcba9876543210",
  "123456789abcdef0123456789abcdef0",
  "f81d4fae7dec11d0a76500a0c91e6bf6",
])("%s was written by somebody, and is on other machines too", async (id) => {
  expect(await looksShared(id)).toBe(true);
});

test("an id drawn by lot looks like nobody else's", async () => {
  for (let turn = 0; turn < 200; turn += 1) {
    const id = randomBytes(16).toString("hex");
    expect([id, await looksShared(id)]).toEqual([id, false]);
  }
});

test("a placeholder is no id at all", async () => {
  expect(await looksShared("0".repeat(32))).toBeUndefined();
});
