import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMachineIdentity } from "../../main/agent/machineIdentity.ts";
import { BRAND } from "../../main/core/brand.ts";
import { deviceIdSchema, evidenceSchema } from "../../protocol/invitation.ts";

const RAW = "4c4c4544004b4a10805ab5c04f4e3132";
const SERVICES = ["https://licences.example.com", "https://other.example"] as const;

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "identity-"));
  file = join(directory, "machine-id");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

// Elsewhere the operating system is asked and no file is read.
describe.skipIf(process.platform !== "linux")("this machine", () => {
  test("is another one to each service and each product, and the same one always", async () => {
    writeFileSync(file, `${RAW}\n`);
    const identity = await createMachineIdentity(BRAND, file);
    const again = await createMachineIdentity(BRAND, file);
    const otherBrand = { ...BRAND, applicationUuid: "00000000-0000-4000-8000-000000000000" };
    const other = await createMachineIdentity(otherBrand, file);
    const ids = [identity, other].flatMap((each) =>
      SERVICES.map((service) => {
        const own = each.forService(service);
        if (!own.ok) throw new Error(own.failure.code);
        expect(evidenceSchema.safeParse(own.value.evidence).success).toBe(true);
        return deviceIdSchema.parse(own.value.deviceId);
      }),
    );
    expect(new Set(ids).size).toBe(4);
    expect(JSON.stringify(ids)).not.toContain(RAW);
    expect(again.forService(SERVICES[0])).toEqual(identity.forService(SERVICES[0]));
  });

  test.each(["", "uninitialized\n", "0".repeat(32), "hello"])(
    "without an id (%j) says so when asked",
    async (text) => {
      writeFileSync(file, text);
      const identity = await createMachineIdentity(BRAND, file);
      expect(identity.forService(SERVICES[0])).toMatchObject({
        ok: false,
        failure: { code: "machine.id_missing" },
      });
    },
  );
});
