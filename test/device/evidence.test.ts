import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { collectEvidence } from "../../main/device/evidence.ts";
import { evidenceSchema, type Evidence } from "../../protocol/invitation.ts";

const UUID = "4c4c4544-004b-4a10-805a-b5c04f4e3132";
const SERIAL = "PK7JZN2";
const MAC = "3c:52:82:aa:bb:cc";
const SCOPE = {
  applicationUuid: "6f1d6c0a-3f43-4c6e-9d0b-5f0c2b9a7e11",
  service: "https://licences.example.com",
};
const PUBEK = `Algorithm: 00 00 00 01
Encscheme: 00 03
Modulus length: 256
Modulus:
${"A1 B2 C3 D4 E5 F6 07 18 29 3A 4B 5C 6D 7E 8F 90\n".repeat(16)}`;

let sysfs: string;
beforeEach(async () => {
  sysfs = await mkdtemp(join(tmpdir(), "sysfs-"));
});
afterEach(() => rm(sysfs, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(sysfs, path)), { recursive: true });
  await writeFile(join(sysfs, path), text);
}
const putUuid = (text = UUID): Promise<void> => put("class/dmi/id/product_uuid", `${text}\n`);
const putSerial = (text = SERIAL): Promise<void> => put("class/dmi/id/product_serial", `${text}\n`);

async function putInterface(
  name: string,
  address: string,
  more: { readonly assigned?: string; readonly bus?: string | null } = {},
): Promise<void> {
  await put(`class/net/${name}/address`, `${address}\n`);
  await put(`class/net/${name}/addr_assign_type`, `${more.assigned ?? "0"}\n`);
  if (more.bus === null) return;
  const device = join(sysfs, "devices", more.bus ?? "pci0000:00", name);
  await mkdir(device, { recursive: true });
  await symlink(device, join(sysfs, "class/net", name, "device"));
}

async function collect(service = SCOPE.service): Promise<Evidence> {
  const evidence = (await collectEvidence({ platform: "linux", sysfs })).forService({
    ...SCOPE,
    service,
  });
  expect(evidenceSchema.strict().safeParse(evidence).success).toBe(true);
  return evidence;
}

test("nothing readable is no error and low confidence", async () => {
  expect(await collect()).toEqual({ confidence: "low" });
});

test("other systems have no evidence of this kind", async () => {
  await putUuid();
  for (const platform of ["win32", "darwin"] as const) {
    const evidence = await collectEvidence({ platform, sysfs });
    expect(evidence.forService(SCOPE)).toEqual({ confidence: "low" });
  }
});

describe("confidence", () => {
  const parts = {
    uuid: () => putUuid(),
    serial: () => putSerial(),
    mac: () => putInterface("eth0", MAC),
    tpm: () => put("class/tpm/tpm0/device/pubek", PUBEK),
  };
  test.each([
    [["uuid"], "medium"],
    [["serial"], "medium"],
    [["mac"], "medium"],
    [["serial", "mac"], "medium"],
    [["uuid", "serial"], "high"],
    [["uuid", "mac"], "high"],
    [["tpm"], "high"],
    [["uuid", "serial", "mac", "tpm"], "high"],
  ] as const)("%j gives %s", async (names, expected) => {
    for (const name of names) await parts[name]();
    const evidence = await collect();
    expect(evidence.confidence).toBe(expected);
    expect(Object.keys(evidence).length).toBe(names.length + 1);
  });
});

test("each trait is hashed for one service, and none can be seen", async () => {
  await putUuid();
  await putSerial();
  await putInterface("eth0", MAC);
  const found = await collectEvidence({ platform: "linux", sysfs });
  const here = found.forService(SCOPE);
  const there = found.forService({ ...SCOPE, service: "https://other.example.com" });
  const hashes = [here, there].flatMap((evidence) =>
    Object.values(evidence).filter((value) => value !== evidence.confidence),
  );
  expect(new Set(hashes).size).toBe(6);
  const seen = inspect(found, { depth: 9, showHidden: true }) + JSON.stringify([found, here]);
  for (const raw of [UUID, SERIAL, MAC, MAC.replaceAll(":", ""), UUID.replaceAll("-", "")]) {
    expect(seen).not.toContain(raw);
  }
});

test("the same hardware says the same, however its UUID is written", async () => {
  await putUuid(UUID);
  const lower = await collect();
  await putUuid(UUID.toUpperCase());
  expect(await collect()).toEqual(lower);
});

test("two traits of equal bytes have different hashes", async () => {
  await putUuid("41414141-4242-4242-4343-434344444444");
  await putSerial(Buffer.from("41414141424242424343434344444444", "hex").toString("latin1"));
  const { smbiosUuid, smbiosSerial } = await collect();
  expect(smbiosUuid).toBeDefined();
  expect(smbiosUuid).not.toBe(smbiosSerial);
});

describe("placeholders are no evidence", () => {
  test.each([
    "00000000-0000-0000-0000-000000000000",
    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
    "03000200-0400-0500-0006-000700080009",
    "Not Settable",
    "",
  ])("as UUID: %j", async (text) => {
    await putUuid(text);
    expect(await collect()).toEqual({ confidence: "low" });
  });

  test.each([
    "To be filled by O.E.M.",
    "to be filled by o.e.m.",
    "Default string",
    "System Serial Number",
    "Not Specified",
    "None",
    "N/A",
    "0",
    "00000000",
    "FFFFFFFFFFFF",
    "xxxxxxxx",
    "0123456789",
    "...",
    " ",
    "",
  ])("as serial: %j", async (text) => {
    await putSerial(text);
    expect(await collect()).toEqual({ confidence: "low" });
  });

  test.each(["", "Modulus:\n", "Modulus:\nA1 B2 C3\n", `Modulus:\n${"00 ".repeat(256)}\n`, "???"])(
    "as endorsement key: %j",
    async (text) => {
      await put("class/tpm/tpm0/device/pubek", text);
      expect(await collect()).toEqual({ confidence: "low" });
    },
  );

  test.each([
    ["a random address", MAC, { assigned: "1" }],
    ["a stolen address", MAC, { assigned: "2" }],
    ["an address set by hand", MAC, { assigned: "3" }],
    ["no hardware behind it", MAC, { bus: null }],
    ["a locally administered address", "02:fc:00:00:00:01", {}],
    ["zeros", "00:00:00:00:00:00", {}],
    ["all ones", "ff:ff:ff:ff:ff:ff", {}],
    ["an InfiniBand address", `80:00:02:08:${MAC}:${MAC}`, {}],
  ] as const)("as interface: %s", async (_, address, more) => {
    await putInterface("eth0", address, more);
    expect(await collect()).toEqual({ confidence: "low" });
  });
});

describe("the first permanent address", () => {
  const alone = async (address: string): Promise<Evidence> => {
    await rm(join(sysfs, "class"), { recursive: true, force: true });
    await putInterface("only0", address);
    return collect();
  };

  test("goes by name", async () => {
    await putInterface("wlan0", "3c:52:82:00:00:02");
    await putInterface("eth0", "3c:52:82:00:00:01");
    const both = await collect();
    expect(both).toEqual(await alone("3c:52:82:00:00:01"));
  });

  test("is a built-in one before one that is plugged in", async () => {
    await putInterface("eth0", "3c:52:82:00:00:01", { bus: "pci0000:00/usb1/1-2" });
    await putInterface("eth1", "3c:52:82:00:00:02");
    const both = await collect();
    expect(both).toEqual(await alone("3c:52:82:00:00:02"));
  });

  test("is a plugged-in one where there is no other", async () => {
    await putInterface("eth0", MAC, { bus: "pci0000:00/usb1/1-2" });
    expect((await collect()).macAddress).toBeDefined();
  });
});

test("reads this machine, whatever it is", async () => {
  const evidence = (await collectEvidence({ platform: process.platform })).forService(SCOPE);
  expect(evidenceSchema.strict().safeParse(evidence).success).toBe(true);
});
