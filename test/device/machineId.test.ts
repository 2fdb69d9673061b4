import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MachineId, readMachineId } from "../../main/device/machineId.ts";

const RAW = "00112233445566778899aabbccddeeff";
const SCOPE = {
  applicationUuid: "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11",
  service: "https://licences.example.com",
};
const DERIVED = "605cbfb0386d9753c9bdd4a2608d9b7e";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "machine-id-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function readLinux(machineId: string | undefined, dbusCopy?: string) {
  const machineIdPath = join(directory, "machine-id");
  const dbusCopyPath = join(directory, "dbus-machine-id");
  if (machineId !== undefined) await writeFile(machineIdPath, machineId);
  if (dbusCopy !== undefined) await writeFile(dbusCopyPath, dbusCopy);
  return readMachineId({ platform: "linux", machineIdPath, dbusCopyPath });
}

describe("Linux", () => {
  test.each([
    ["with a line feed", `${RAW}\n`],
    ["without one", RAW],
  ])("reads the file, %s", async (_, text) => {
    const read = await readLinux(text);
    expect(read).toMatchObject({ ok: true, value: { dbusCopyDiffers: false } });
    if (read.ok) expect(read.value.deviceIdFor(SCOPE)).toBe(DERIVED);
  });

  test.each([
    ["missing", undefined, "is not there"],
    ["empty", "", "is empty"],
    ["a lone line feed", "\n", "is empty"],
    ["not initialized", "uninitialized\n", "is not initialized yet"],
    ["zeros", `${"0".repeat(32)}\n`, "holds no machine id"],
    ["all ones", `${"f".repeat(32)}\n`, "holds no machine id"],
    ["too short", `${RAW.slice(1)}\n`, "holds no machine id"],
    ["too long", `${RAW}0\n`, "holds no machine id"],
    ["upper case", `${RAW.toUpperCase()}\n`, "holds no machine id"],
    ["a UUID", "00112233-4455-6677-8899-aabbccddeeff\n", "holds no machine id"],
    ["a hostname", "press-line-4\n", "holds no machine id"],
    ["followed by more", `${RAW}\n${RAW}\n`, "holds no machine id"],
    ["preceded by a space", ` ${RAW}\n`, "holds no machine id"],
  ])("refuses a file that is %s", async (_, text, why) => {
    const read = await readLinux(text, `${RAW}\n`);
    expect(read).toMatchObject({ ok: false, failure: { code: "machine.id_missing" } });
    if (!read.ok) {
      expect(read.failure.detail).toContain(why);
      expect(read.failure.detail).not.toContain("0011");
    }
  });

  test("takes the file where D-Bus keeps another id, and says so", async () => {
    const read = await readLinux(`${RAW}\n`, `${"ab".repeat(16)}\n`);
    expect(read).toMatchObject({ ok: true, value: { dbusCopyDiffers: true } });
    if (read.ok) expect(read.value.deviceIdFor(SCOPE)).toBe(DERIVED);
  });

  test("sees no difference where D-Bus's copy is a link to the file", async () => {
    await symlink(join(directory, "machine-id"), join(directory, "dbus-machine-id"));
    expect(await readLinux(`${RAW}\n`)).toMatchObject({ value: { dbusCopyDiffers: false } });
  });
});

describe.each(["win32", "darwin"] as const)("%s", (platform) => {
  test.each([
    "00112233-4455-6677-8899-aabbccddeeff",
    "00112233-4455-6677-8899-AABBCCDDEEFF",
    " 00112233-4455-6677-8899-aabbccddeeff\r\n",
  ])("reads %j as the same machine", async (text) => {
    const read = await readMachineId({ platform, readSystemId: async () => text });
    expect(read.ok && read.value.deviceIdFor(SCOPE)).toBe(DERIVED);
  });

  test.each([
    "",
    "press-line-4",
    "00000000-0000-0000-0000-000000000000",
    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
  ])("refuses %j", async (text) => {
    expect(await readMachineId({ platform, readSystemId: async () => text })).toMatchObject({
      ok: false,
      failure: { code: "machine.id_missing" },
    });
  });

  test("answers with a failure where the system cannot be asked", async () => {
    const readSystemId = (): Promise<string> => Promise.reject(new Error("no such command"));
    expect(await readMachineId({ platform, readSystemId })).toMatchObject({
      ok: false,
      failure: { code: "machine.id_missing" },
    });
  });
});

test("asks node-machine-id where nothing else is passed in", async () => {
  // On a machine of another system its command is missing: the answer is a failure, not a crash.
  const read = await readMachineId({
    platform: process.platform === "darwin" ? "win32" : "darwin",
  });
  expect(read.ok || read.failure.code === "machine.id_missing").toBe(true);
});

test("the raw id cannot be got out of a MachineId", () => {
  const id = new MachineId(Buffer.from(RAW, "hex"), { dbusCopyDiffers: false });
  const seen = [
    JSON.stringify(id),
    "".concat(id as unknown as string),
    inspect(id, { depth: 9, showHidden: true }),
    JSON.stringify(structuredClone(id)),
    ...Reflect.ownKeys(id).map(String),
  ].join(" ");
  expect(seen).not.toContain(RAW);
  expect(seen).not.toContain("0, 17, 34");
  expect(seen).not.toContain("00 11 22");
});
