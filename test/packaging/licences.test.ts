import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { printBillOfMaterials } from "../../scripts/package/billOfMaterials.ts";
import {
  findBundledPackages,
  readKeychainBinding,
  readRuntime,
} from "../../scripts/package/bundledPackages.ts";
import { printCopyright } from "../../scripts/package/debianCopyright.ts";
import { printNotices } from "../../scripts/package/notices.ts";
import { readBrand } from "../../brand/readBrand.ts";

const ROOT = join(import.meta.dirname, "../..");
const SCHEMAS = join(ROOT, "node_modules/@cyclonedx/cyclonedx-library/res/schema");

function schema(name: string): object {
  return JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as object;
}

const modules = ["main/cli/latchkey.ts", "\0rolldown/runtime.js"]
  .concat(
    ["zod/index.js", "react/index.js", "@formatjs/fast-memoize/index.js", "zod/v4/core.js"].map(
      (path) => join(ROOT, "node_modules", path),
    ),
  )
  .concat(`\0${join(ROOT, "node_modules/react-dom/index.js")}?commonjs-module`);
const parts = [
  ...findBundledPackages(modules),
  ...readKeychainBinding(),
  readRuntime(process.versions),
];
const product = {
  name: "latchkey",
  version: "1.2.3",
  license: "Apache-2.0",
  vendor: "Us",
  epoch: 9,
};

describe("the packages that modules come from", () => {
  test("are each named once, those that bundlers put in by themselves included", () => {
    expect(findBundledPackages(modules).map(({ name }) => name)).toEqual([
      "@formatjs/fast-memoize",
      "react",
      "react-dom",
      "rolldown",
      "zod",
    ]);
  });

  test("are not guessed: a module that nobody knows stops the package", () => {
    expect(() => findBundledPackages(["\0unheard-of:helper"])).toThrow(/unheard-of/);
  });

  test("come with version, licence and its whole text", () => {
    for (const { name, version, license, licenseText, purl } of parts) {
      if (name !== "node-addon-api") expect(version).toMatch(/^\d+\.\d+\.\d+/);
      expect(license).toMatch(/^(?:MIT|ISC|BSD-3-Clause|Apache-2\.0)$/);
      expect(licenseText).toMatch(/permission|redistribution|licen[sc]e/i);
      expect(purl).toMatch(/^pkg:(?:npm|github)\//);
    }
  });

  test("of Node carry the licence of the very version that is pinned", () => {
    const { licenseText, version } = readRuntime(process.versions);
    expect(version).toBe(process.versions.node);
    // Of Node itself, and of what is inside it.
    for (const inside of ["OpenSSL", "V8", "ICU", "zlib", "libuv"]) {
      expect(licenseText).toContain(inside);
    }
  });
});

describe("the bill of materials", () => {
  const text = printBillOfMaterials(product, parts, process.versions);
  const bill = JSON.parse(text);

  test("is CycloneDX 1.6, by its schema", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) {
      const file = `${name}.SNAPSHOT.schema.json`;
      ajv.addSchema(schema(file), `http://cyclonedx.org/schema/${file}`);
    }
    const validate = ajv.compile(schema("bom-1.6.SNAPSHOT.schema.json"));
    validate(bill);
    expect(validate.errors).toBeNull();
  });

  test("names every part, and what Node consists of", () => {
    const names = bill.components.map(({ name }: { name: string }) => name);
    expect(new Set(names)).toEqual(new Set(parts.map(({ name }) => name)));
    const node = bill.components.find(({ name }: { name: string }) => name === "node");
    expect(node.components.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["openssl", "v8", "zlib", "uv", "icu"]),
    );
  });

  test("is the same when it is made again, and another for another version", () => {
    expect(printBillOfMaterials(product, parts, process.versions)).toBe(text);
    const next = JSON.parse(printBillOfMaterials({ ...product, version: "1.2.4" }, parts));
    expect(next.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(next.serialNumber).not.toBe(bill.serialNumber);
  });
});

test("the notices have every licence whole", () => {
  const notices = printNotices("Latchkey", parts);
  for (const { name, licenseText } of parts) {
    expect(notices).toContain(`  ${name} (`);
    expect(notices).toContain(licenseText.replaceAll("\r\n", "\n"));
  }
});

test("the copyright file has a stanza for each part, in Debian's format", async () => {
  const { file } = await readBrand();
  const stanzas = printCopyright(file, parts)
    .split("\n\n")
    .map((stanza) => stanza.trim());
  const named = stanzas.filter((stanza) => /^Files: .+\nCopyright: .+\nLicense: .+$/.test(stanza));
  // And one for what is ours.
  expect(named).toHaveLength(parts.length + 1);
  const defined = stanzas.filter((stanza) => stanza.startsWith("License: "));
  for (const stanza of named) {
    const license = /License: (.*)$/.exec(stanza)?.[1];
    expect(defined.filter((each) => each.startsWith(`License: ${license}\n `))).toHaveLength(1);
  }
  for (const line of stanzas.join("\n").split("\n")) expect(line).toMatch(/^(?:[A-Z][\w-]*: |$| )/);
});
