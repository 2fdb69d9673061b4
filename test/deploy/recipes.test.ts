import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parsePolicy } from "../../main/agent/settings/policy.ts";
import { readProvision } from "../../main/provisioning/readProvision.ts";
import { missingPrograms } from "../support/missingPrograms.ts";

const DEPLOY = fileURLToPath(new URL("../../deploy/", import.meta.url));
const CLOUD = ["package-from-url.yaml", "package-from-repository.yaml"];

function run(command: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const [program = "", ...args] = command;
  const ended = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status: ended.status, output: ended.stdout + ended.stderr };
}

interface WrittenFile {
  readonly path: string;
  readonly content: string;
}

describe("cloud-init samples", () => {
  describe.each(CLOUD)("%s", (name) => {
    const file = `${DEPLOY}cloud-init/${name}`;
    const { write_files: written } = parse(readFileSync(file, "utf8")) as {
      write_files: readonly WrittenFile[];
    };
    const contentOf = (path: string): string =>
      written.find((each) => each.path === path)?.content ?? "";

    const absent = missingPrograms(["cloud-init"]);
    test.skipIf(absent !== "")(`are what cloud-init takes${absent}`, () => {
      expect(run(["cloud-init", "schema", "--config-file", file])).toMatchObject({ status: 0 });
    });

    test("lay down a policy and a provisioning file that the program takes", () => {
      const policy = parsePolicy(contentOf("/etc/latchkey/policy.json"), null);
      expect(policy).toMatchObject({ ok: true, value: { otherServices: "refuse" } });
      const provision = readProvision(contentOf("/etc/latchkey/provision.yaml"), "provision.yaml");
      expect(provision).toMatchObject({ ok: true });
    });
  });
});

describe("the kiosk's recipe", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "lk-kiosk-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const install = (...args: readonly string[]) =>
    run(["sh", `${DEPLOY}kiosk/install.sh`, ...args], { DESTDIR: root });
  const files = (): readonly string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .toSorted();

  const absent = missingPrograms(["sh", "install"]);
  test.skipIf(absent !== "").each(["openbox", "cage"])(
    `%s is installed, and removed whole`,
    (kind) => {
      expect(install(kind, "https://licences.acme.example")).toMatchObject({ status: 0 });
      expect(files()).toContain("/usr/local/lib/latchkey-kiosk/session");
      const policy = readFileSync(join(root, "etc/latchkey/policy.json"), "utf8");
      expect(parsePolicy(policy, null)).toMatchObject({
        ok: true,
        value: {
          services: ["https://licences.acme.example"],
          otherServices: "refuse",
          window: { mode: "kiosk", close: "never" },
        },
      });
      // What somebody wrote meanwhile stays.
      expect(install(kind, "https://other.example").output).toContain("left as it is");
      expect(install("--remove")).toMatchObject({ status: 0 });
      expect(files()).toEqual(["/etc/latchkey/policy.json"]);
    },
  );

  test
    .skipIf(absent !== "")
    .each([
      [[]],
      [["sway", "https://a.example"]],
      [["cage", "http://a.example"]],
      [["cage", "https://a.example|x"]],
    ])("%j is refused before anything is written", (args) => {
    expect(install(...args)).toMatchObject({ status: 2 });
    expect(files()).toEqual([]);
  });
});

const unchecked = missingPrograms(["shellcheck"]);
test.skipIf(unchecked !== "")(`shellcheck has nothing to say${unchecked}`, () => {
  const scripts = readdirSync(DEPLOY, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, "utf8").startsWith("#!/bin/sh"));
  expect(scripts.length).toBeGreaterThan(2);
  expect(run(["shellcheck", ...scripts])).toEqual({ status: 0, output: "" });
});
