import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { provisionSchema } from "../../main/provisioning/provisionFile.ts";
import { provisionJsonSchema } from "../../scripts/schemas/provisionSchema.ts";

const file = new URL("../../docs/schemas/provision.schema.json", import.meta.url);

test("the published schema is the one that is read by", () => {
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(provisionJsonSchema());
});

const service = "https://licences.example.com";
const whole = {
  version: 1,
  service,
  applicationCredential: { systemdCredential: "application" },
  invitation: { sheet: "/etc/latchkey/devices.xlsx" },
  organization: "Acme",
  group: "Lobby kiosks",
  name: "{site}-{model}-{serial}",
  site: "Helsinki",
  language: "fi",
  approval: { wait: true, atMost: "10m" },
  deadline: "2m",
};

test.each<[boolean, Record<string, unknown>]>([
  [true, whole],
  [true, { version: 1, service }],
  [true, { ...whole, approval: {} }],
  [false, { version: 2, service }],
  [false, { version: 1 }],
  [false, { ...whole, servise: service }],
  [false, { ...whole, invitation: {} }],
  [false, { ...whole, invitation: { code: "A", file: "/a" } }],
  [false, { ...whole, invitation: { kode: "A" } }],
  [false, { ...whole, applicationCredential: { stdin: false } }],
  [false, { ...whole, deadline: "2 minutes" }],
  [false, { ...whole, name: 12 }],
])("both say %s to %j", (isGood, provision) => {
  const validate = new Ajv2020({ strict: false }).compile(provisionJsonSchema());
  expect([validate(provision), provisionSchema.safeParse(provision).success]).toEqual([
    isGood,
    isGood,
  ]);
});
