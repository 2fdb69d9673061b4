import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  MODEL_TEXT_MAX_LENGTH,
  readMachineModel,
  UNKNOWN_MODEL,
  type MachineModel,
} from "../../main/device/machineModel.ts";

let sysfs: string;
beforeEach(async () => {
  sysfs = await mkdtemp(join(tmpdir(), "sysfs-"));
});
afterEach(() => rm(sysfs, { recursive: true }));

async function put(path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(sysfs, path)), { recursive: true });
  await writeFile(join(sysfs, path), text);
}

async function readWith(
  fields: Readonly<Record<string, string | Buffer>>,
  folder = "class/dmi/id",
): Promise<MachineModel> {
  for (const [field, text] of Object.entries(fields)) await put(join(folder, field), text);
  return readMachineModel(sysfs);
}

describe("SMBIOS", () => {
  test.each([
    [
      { sys_vendor: "Dell Inc.\n", product_name: "OptiPlex 7090\n", product_serial: "PK7JZN2\n" },
      { maker: "Dell Inc.", model: "OptiPlex 7090", serial: "PK7JZN2" },
    ],
    [
      {
        sys_vendor: "LENOVO\n",
        product_name: "20XW0026GE\n",
        product_version: "ThinkPad X1 Gen 9\n",
      },
      { maker: "LENOVO", model: "ThinkPad X1 Gen 9", serial: null },
    ],
    [
      { sys_vendor: "LENOVO\n", product_name: "20XW0026GE\n", product_version: "None\n" },
      { maker: "LENOVO", model: "20XW0026GE", serial: null },
    ],
    [
      { sys_vendor: "HP\n", product_name: "HP EliteBook 840 G8\n", product_version: "1.0\n" },
      { maker: "HP", model: "EliteBook 840 G8", serial: null },
    ],
    [
      {
        sys_vendor: "System manufacturer\n",
        product_name: "System Product Name\n",
        product_serial: "System Serial Number\n",
        board_vendor: "ASUSTeK COMPUTER INC.\n",
        board_name: "PRIME B550M-A\n",
      },
      { maker: "ASUSTeK COMPUTER INC.", model: "PRIME B550M-A", serial: null },
    ],
    [{ product_name: "  Two   words \t here\u0007\u202E\n" }, { model: "Two words here" }],
  ])("%j", async (fields: Readonly<Record<string, string>>, expected) => {
    expect(await readWith(fields)).toEqual({ ...UNKNOWN_MODEL, ...expected });
  });

  test.each([
    "To be filled by O.E.M.",
    "To Be Filled By O.E.M.",
    "Default string",
    "System Product Name",
    "None",
    "0123456789",
    "Not Specified",
    "INVALID",
    "Undefined",
    "0000000000",
    "..........",
    "",
    " ",
    "\u0000",
  ])("takes %j for nothing", async (text) => {
    const fields = { sys_vendor: text, product_name: text, product_serial: text };
    expect(await readWith(fields)).toEqual(UNKNOWN_MODEL);
  });

  test("survives what is no text", async () => {
    expect(await readWith({ product_name: Buffer.from([0xff, 0xfe, 0xff, 0x0a]) })).toEqual(
      UNKNOWN_MODEL,
    );
  });
});

describe("devicetree", () => {
  test("names a board, ended by NUL", async () => {
    const fields = {
      model: "Raspberry Pi 4 Model B Rev 1.4\0",
      "serial-number": "10000000abcdef01\0",
    };
    expect(await readWith(fields, "firmware/devicetree/base")).toEqual({
      maker: null,
      model: "Raspberry Pi 4 Model B Rev 1.4",
      serial: "10000000abcdef01",
    });
  });
});

test("a machine that says nothing is no error", async () => {
  expect(await readMachineModel(sysfs)).toEqual(UNKNOWN_MODEL);
});

test("whatever firmware says, a field is one short line that hides nothing", async () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { model } = await readWith({ product_name: text });
      if (model === null) return;
      expect(model).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(model.trim()).toBe(model);
      expect([...model].length).toBeLessThanOrEqual(MODEL_TEXT_MAX_LENGTH);
    }),
    { numRuns: 100 },
  );
});
