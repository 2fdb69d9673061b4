import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readProvision } from "../../main/provisioning/readProvision.ts";

const SERVICE = "service: https://licences.example.com";
const START = `version: 1\n${SERVICE}\n`;

function read(text: string): string {
  const provision = readProvision(text, "p.yaml");
  return provision.ok ? "fine" : `${provision.failure.code} ${provision.failure.detail}`;
}

describe("says where in the file something is wrong", () => {
  test.each([
    ["version: 1\nservise: x\n", "p.yaml:2:1: unknown field servise (did you mean service?)"],
    [
      `${START}invitation:\n  cdoe: x\n`,
      "p.yaml:4:3: unknown field invitation.cdoe (did you mean code?)",
    ],
    [
      `${START}approval: { wiat: true }\n`,
      "p.yaml:3:13: unknown field approval.wiat (did you mean wait?)",
    ],
    [`${START}qqqqqqqq: 1\n`, "p.yaml:3:1: unknown field qqqqqqqq"],
    ["version: 1\n", "p.yaml:1:1: service is missing"],
    [`version: 2\n${SERVICE}\n`, "p.yaml:1:10: version must be 1"],
    [`${START}name: 12\n`, "p.yaml:3:7: name must be text; put it in quotes"],
    [`${START}approval: yes please\n`, "p.yaml:3:11: approval must be fields of its own"],
    [
      `${START}deadline: 2 minutes\n`,
      "p.yaml:3:11: deadline must be a time such as 90s, 10m or 2h",
    ],
    [`${START}deadline: 900h\n`, "p.yaml:3:11: deadline is too long a time"],
    [`${START}language: xx\n`, "p.yaml:3:11: language must be a language that this program speaks"],
    [
      `${START}invitation: {sheet: a.csv}\n`,
      "p.yaml:3:21: invitation.sheet must be an absolute path",
    ],
    [
      `${START}invitation:\n  code: x\n  file: /a\n`,
      "p.yaml:4:3: invitation takes exactly one of code, file, systemdCredential, sheet",
    ],
    [`${START}name: "${"x".repeat(65)}"\n`, "p.yaml:3:7: name is no name that a device can have"],
    [`${START}version: 1\n`, "p.yaml:3:1: a field stands there twice"],
    [`version: 1\n\t${SERVICE}\n`, "p.yaml:2:1: a tab indents the line: YAML takes spaces"],
    [`${START}name: &a x\nsite: *a\n`, "p.yaml:3:10: anchors and aliases are not taken"],
    [`${START}name: !secret x\n`, "p.yaml:3:7: tags are not taken"],
    [`${START}---\n${START}`, "p.yaml:3:1: a second document begins"],
    [`{"version": 1\n"service": "a"}`, "p.yaml:1:13: a field stands where a value belongs"],
    ["", "p.yaml: no fields in it"],
    ["- 1\n", "p.yaml: no fields in it"],
    ["a\0b", "p.yaml: no text"],
  ])("%j", (text, detail) => {
    expect(read(text)).toBe(`config.invalid ${detail}`);
  });
});

test("reads YAML and JSON alike, with or without a byte order mark", () => {
  const json = `{\n\t"version": 1,\n\t"service": "https://licences.example.com"\n}\n`;
  for (const text of [START, json, `\ufeff${START}`, START.replaceAll("\n", "\r\n")]) {
    const provision = readProvision(text, "p.yaml");
    expect(provision.ok && provision.value.provision).toEqual({
      version: 1,
      service: "https://licences.example.com",
    });
  }
});

test("names the place of a field for what is found out later", () => {
  const provision = readProvision(`${START}invitation:\n  file: /a\n`, "p.yaml");
  const refused = provision.ok && provision.value.refuse(["invitation", "file"], "is not there");
  expect(refused && refused.failure).toEqual({
    code: "config.invalid",
    detail: "p.yaml:4:9: invitation.file: is not there",
  });
});

test("is worn out by nothing that is deep, long, or refers to itself", () => {
  for (const text of [
    "[".repeat(60_000),
    "{a: ".repeat(1_000),
    `a: &a [${"*a,".repeat(1_000)}]`,
    `${START}name: ${"x".repeat(70_000)}`,
    `${"- ".repeat(5_000)}x`,
  ]) {
    expect(read(text)).toMatch(/^config\.invalid p\.yaml/);
  }
});

test("repeats nothing of what stands in a file", () => {
  const secret = "ABCD-EFGH-JKMN-PQRS";
  const place = constantFrom(
    `invitation: { code: [${secret}] }`,
    `invitation: { code: ${secret}, file: ${secret} }`,
    `${secret}: 1`,
    `name: "${secret}`,
    `name: &${secret} x`,
    `name: *${secret}`,
    `name: !${secret} x`,
    `deadline: ${secret}`,
    `language: ${secret}`,
    `invitation: { file: ${secret} }`,
    `? ${secret}\n: - x`,
    `%${secret}\n---\n`,
  );
  assert(
    property(array(place, { minLength: 1, maxLength: 3 }), (lines) => {
      const said = read(START + lines.join("\n"));
      expect(said).toMatch(/^config\.invalid /);
      expect(said).not.toContain("ABCD");
    }),
  );
});
