import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_TIMEOUT_MS } from "./builtFiles.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const builderPackage = require.resolve("electron-builder/package.json");

const LINUX_DIRECTORY = ["--linux", "dir", "--x64", "--publish", "never"];

/** Marks the fuses in Electron's binary (electron/fuses), followed by version and count. */
const FUSE_SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
/** As Electron is delivered: `1` is on, `0` off. */
const FUSES_AS_DELIVERED = "101100011";

/** A fake of Electron's runtime: no program, only the files that packing looks for. */
async function writeRuntimeFake(directory: string): Promise<void> {
  await mkdir(join(directory, "resources"), { recursive: true });
  await mkdir(join(directory, "locales"));
  const wire = Buffer.from([1, FUSES_AS_DELIVERED.length]);
  const binary = [
    Buffer.alloc(64),
    Buffer.from(FUSE_SENTINEL),
    wire,
    Buffer.from(FUSES_AS_DELIVERED),
  ];
  await writeFile(join(directory, "electron"), Buffer.concat(binary), { mode: 0o755 });
  const { version } = require("electron/package.json") as { version: string };
  await writeFile(join(directory, "version"), version);
  for (const name of ["chrome-sandbox", "LICENSE", "LICENSES.chromium.html", "locales/en-US.pak"]) {
    await writeFile(join(directory, name), "");
  }
}

interface ArchiveEntry {
  readonly files?: Readonly<Record<string, ArchiveEntry>>;
  readonly unpacked?: boolean;
  readonly integrity?: unknown;
}

/** The files in an asar archive, from its header: two Chromium pickles, then JSON. */
async function readArchive(path: string): Promise<Map<string, ArchiveEntry>> {
  const bytes = await readFile(path);
  const header = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString("utf8");
  const found = new Map<string, ArchiveEntry>();
  const visit = (entry: ArchiveEntry, name: string): void => {
    if (entry.files === undefined) found.set(name.slice(1), entry);
    for (const [child, below] of Object.entries(entry.files ?? {}))
      visit(below, `${name}/${child}`);
  };
  visit(JSON.parse(header) as ArchiveEntry, "");
  return found;
}

const isBuilt = [
  "main/main.js",
  "preload/bridge.cjs",
  "renderer/index.html",
  "cli/latchkey.mjs",
].every((name) => existsSync(join(ROOT, "dist", name)));

describe.skipIf(process.platform !== "linux" || !isBuilt)(
  "the Linux package, of what `npm run build` built",
  () => {
    let directory: string;
    let packed: string;
    let archive: Map<string, ArchiveEntry>;

    beforeAll(async () => {
      directory = await mkdtemp(join(tmpdir(), "latchkey-package-"));
      await writeRuntimeFake(join(directory, "runtime"));
      const builder = join(dirname(builderPackage), "out/cli/cli.js");
      const options = [
        ...LINUX_DIRECTORY,
        `-c.electronDist=${join(directory, "runtime")}`,
        `-c.directories.output=${join(directory, "release")}`,
      ];
      await promisify(execFile)(process.execPath, [builder, ...options], { cwd: ROOT });
      packed = join(directory, "release/linux-unpacked");
      archive = await readArchive(join(packed, "resources/app.asar"));
    }, BUILD_TIMEOUT_MS);
    afterAll(() => rm(directory, { recursive: true }));

    it("has an archive of built files, the keychain binding, and nothing else", () => {
      const names = [...archive.keys()];
      expect(names).toEqual(
        expect.arrayContaining([
          "package.json",
          "dist/main/main.js",
          "dist/main/keychainWorker.js",
          "dist/preload/bridge.cjs",
          "dist/renderer/index.html",
          "node_modules/@github/keytar/lib/keytar.js",
        ]),
      );
      const expected =
        /^(?:package\.json|dist\/(?:main|preload|renderer)\/.+|node_modules\/@github\/keytar\/(?:package\.json|LICENSE\.md|lib\/keytar\.js|prebuilds\/linux(?:musl)?-\w+\/keytar\.node))$/;
      expect(names.filter((name) => !expected.test(name))).toEqual([]);
    });

    it("keeps native modules outside the archive, and a hash of all that is inside", () => {
      const native = [...archive].filter(([name]) => name.endsWith(".node"));
      expect(native.length).toBeGreaterThan(0);
      expect(native.filter(([, entry]) => entry.unpacked !== true)).toEqual([]);
      const packedEntries = [...archive].filter(([, entry]) => entry.unpacked !== true);
      expect(packedEntries.filter(([, entry]) => entry.integrity === undefined)).toEqual([]);
    });

    it("has every fuse flipped in its binary", async () => {
      const binary = (await readFile(join(packed, "latchkey-desktop"))).toString("latin1");
      const fuses = binary.slice(binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2);
      const names = [
        "runAsNode",
        "cookieEncryption",
        "nodeOptions",
        "nodeCliInspect",
        "embeddedAsarIntegrityValidation",
        "onlyLoadAppFromAsar",
        "loadBrowserProcessSpecificV8Snapshot",
        "grantFileProtocolExtraPrivileges",
        "wasmTrapHandlers",
      ];
      const states = names.map((name, index) => [name, fuses[index] === "1"] as const);
      expect(Object.fromEntries(states)).toEqual({
        runAsNode: false,
        cookieEncryption: true,
        nodeOptions: false,
        nodeCliInspect: false,
        embeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        loadBrowserProcessSpecificV8Snapshot: false,
        grantFileProtocolExtraPrivileges: false,
        wasmTrapHandlers: true,
      });
    });

    it("has the command line beside it, which finds its page and its keychain binding", async () => {
      const resources = join(packed, "resources");
      const entry = join(resources, "cli/latchkey.mjs");
      const { stdout } = await promisify(execFile)(process.execPath, [entry, "--help"]);
      expect(stdout).toContain("Usage: latchkey");
      expect(existsSync(join(resources, "renderer/index.html"))).toBe(true);
      const binding = createRequire(entry).resolve("@github/keytar");
      expect(relative(resources, binding)).toBe("cli/node_modules/@github/keytar/lib/keytar.js");
      const builds = await readdir(join(resources, "cli/node_modules/@github/keytar/prebuilds"));
      expect(builds.filter((name) => !name.startsWith("linux"))).toEqual([]);
    });
  },
);
