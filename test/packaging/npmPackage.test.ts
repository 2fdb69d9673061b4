import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAKING_MS, makePackage, runToEnd, type Made } from "./makePackage.ts";

const MODULES = join(import.meta.dirname, "../../node_modules");
/** What distributions bring along. */
const NODE = "/usr/bin/node";
const version = spawnSync(NODE, ["--version"], { encoding: "utf8" }).stdout ?? "";
const missing = version.startsWith("v20.") ? "" : " (needs Node 20 as /usr/bin/node)";

/** Without the npm that runs the tests, and its settings. */
const PLAIN: NodeJS.ProcessEnv = {
  PATH: "/usr/local/bin:/usr/bin:/bin",
  HOME: mkdtempSync(join(tmpdir(), "latchkey-npm-home-")),
};
afterAll(() => rmSync(PLAIN["HOME"] ?? "", { recursive: true, force: true }));

describe.skipIf(missing !== "")(`the npm package${missing}`, () => {
  let made: Made;
  let place: string;

  beforeAll(async () => {
    made = await makePackage("npm");
    place = mkdtempSync(join(tmpdir(), "latchkey-npm-"));
    const packed = join(place, "packed");
    mkdirSync(packed);
    // The binding from where it is already: a test asks no registry.
    for (const folder of [made.folder, `${MODULES}/@github/keytar`, `${MODULES}/node-addon-api`]) {
      const args = ["pack", folder, "--pack-destination", packed, "--silent"];
      expect(await runToEnd("npm", args, PLAIN, { cwd: place })).toMatchObject({ code: 0 });
    }
    writeFileSync(join(place, "package.json"), "{}");
    const archives = readdirSync(packed).map((name) => join(packed, name));
    const args = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    const installed = await runToEnd("npm", [...args, ...archives], PLAIN, { cwd: place });
    expect(installed).toMatchObject({ code: 0 });
  }, MAKING_MS);

  afterAll(() => {
    made.remove();
    rmSync(place, { recursive: true, force: true });
  });

  test("runs on the system's Node 20, from an empty folder", async () => {
    const program = join(place, "node_modules/.bin/latchkey");
    const own = { ...PLAIN, LATCHKEY_CONFIG: join(place, "config.json") };
    writeFileSync(join(place, "config.json"), "{}", { mode: 0o600 });
    const ended = await runToEnd(program, ["status", "--json"], own);
    // Not enrolled.
    expect(ended).toMatchObject({ code: 8, stderr: "" });
    expect(JSON.parse(ended.stdout)).toMatchObject({ credentialStore: "os-keychain" });
    const binding = 'typeof require("@github/keytar").setPassword';
    expect(await runToEnd(NODE, ["--print", binding], PLAIN, { cwd: place })).toEqual({
      code: 0,
      stdout: "function\n",
      stderr: "",
    });
  });

  test("needs the keychain binding and nothing else, of the version that is tested here", () => {
    const project = JSON.parse(readFileSync(join(MODULES, "../package.json"), "utf8"));
    const shipped = JSON.parse(readFileSync(join(made.folder, "package.json"), "utf8"));
    expect(shipped).toEqual({
      name: "latchkey",
      version: project.version,
      description: project.description,
      license: project.license,
      homepage: expect.stringMatching(/^https:/),
      author: expect.stringContaining("@"),
      type: "module",
      bin: { latchkey: "bin/latchkey" },
      engines: project.engines,
      dependencies: project.dependencies,
    });
    expect(Object.keys(shipped.dependencies)).toEqual(["@github/keytar"]);
  });

  test("holds what runs, its licences, and nothing that was used to make it", () => {
    const files = readdirSync(made.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(made.folder.length + 1));
    const isExpected =
      /^(?:LICENSE|README\.md|package\.json|sbom\.cdx\.json|third-party-notices\.txt|bin\/latchkey|cli\/(?:chunks\/)?[\w-]+\.mjs|renderer\/index\.html|renderer\/assets\/[\w-]+\.(?:js|css|svg))$/;
    expect(files.filter((file) => !isExpected.test(file))).toEqual([]);
    expect(files).toContain("cli/latchkey.mjs");
    expect(files).toContain("renderer/index.html");
  });
});
