import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findProgram, isThisInstallation } from "../../main/registration/startedProgram.ts";

let base: string;
let node: string;
let script: string;

beforeEach(() => {
  base = mkdtempSync(join(lastingPlace(), ".lk-program-"));
  node = put("versions/node/v22.1.0/bin/node", "#!/bin/sh\n");
  script = put("lib/node_modules/latchkey/bin/latchkey", "#!/usr/bin/env node\n");
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

/** Not below /tmp, whose programs no registration may rely on: a checkout may well be there. */
function lastingPlace(): string {
  const places = [join(process.cwd(), "node_modules"), homedir(), "/var/lib", "/opt"];
  const place = places.find(
    (path) => !/^\/(?:tmp|var\/tmp|run|dev)\//.test(path) && isWritable(path),
  );
  if (place === undefined) throw new Error(`none of these can be written to: ${places.join(", ")}`);
  return place;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function put(name: string, content: string, mode = 0o755): string {
  const path = join(base, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

function link(name: string, target: string): string {
  const path = join(base, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
  return path;
}

function find(path: readonly string[], started = script): Promise<readonly string[]> {
  return findProgram({
    brand: { productName: "Latchkey", scheme: "latchkey" },
    platform: "linux",
    environment: { PATH: path.join(":") },
    execPath: node,
    script: started,
  });
}

describe("the words that start this program", () => {
  test("are what runs, where no name leads to it", async () => {
    expect(await find(["/usr/bin"])).toEqual([node, script]);
  });

  test("prefer the names that stay when a version goes", async () => {
    const stableNode = link("bin/node", node);
    const stableScript = link("bin/latchkey", script);
    expect(await find([join(base, "bin")])).toEqual([stableNode, stableScript]);
  });

  test("pass names over that lead to something else", async () => {
    put("other/node", "#!/bin/sh\n");
    put("other/latchkey", "#!/bin/sh\n");
    expect(await find([join(base, "other")])).toEqual([node, script]);
  });

  test("pass over what is gone with the shell, and what depends on where one stands", async () => {
    const gone = mkdtempSync(join(tmpdir(), "fnm_multishells-"));
    symlinkSync(node, join(gone, "node"));
    symlinkSync(script, join(gone, "latchkey"));
    expect(await find([gone, "bin", "."])).toEqual([node, script]);
    rmSync(gone, { recursive: true });
  });

  test.skipIf(!existsSync("/usr/bin/node"))(
    "are the program alone where every session has its Node",
    async () => {
      const brand = { productName: "Latchkey", scheme: "latchkey" };
      const execPath = "/usr/bin/node";
      const own = { brand, platform: "linux", environment: {}, execPath, script } as const;
      expect(await findProgram(own)).toEqual([script]);
    },
  );

  test("name the Node before a script that is none to start", async () => {
    const bundle = put("resources/cli/latchkey.mjs", "export {};\n", 0o644);
    expect(await find([], bundle)).toEqual([node, bundle]);
  });

  test("are one where program and Node are one, by the name that stays", async () => {
    const single = put("lib/latchkey/latchkey", "\x7fELF");
    const own = {
      brand: { productName: "Latchkey", scheme: "latchkey" },
      platform: "linux",
    } as const;
    const started = { ...own, execPath: single, script: single };
    const PATH = join(base, "bin");
    expect(await findProgram({ ...started, environment: {} })).toEqual([single]);
    const name = link("bin/latchkey", single);
    expect(await findProgram({ ...started, environment: { PATH } })).toEqual([name]);
  });

  test("on Windows are what runs", async () => {
    const words = { execPath: "C:\\node.exe", script: "C:\\latchkey" };
    const brand = { productName: "Latchkey", scheme: "latchkey" };
    expect(await findProgram({ brand, platform: "win32", environment: {}, ...words })).toEqual([
      "C:\\node.exe",
      "C:\\latchkey",
    ]);
  });
});

test("the desktop application of the package is this installation, and no other program", async () => {
  const cli = put("opt/Latchkey/resources/cli/latchkey.mjs", "");
  const desktop = put("opt/Latchkey/latchkey-desktop", "");
  expect(await isThisInstallation(desktop, cli)).toBe(true);
  expect(await isThisInstallation(link("usr/bin/latchkey-desktop", desktop), cli)).toBe(true);
  expect(await isThisInstallation(cli, cli)).toBe(true);
  expect(await isThisInstallation(put("opt/Other/other", ""), cli)).toBe(false);
  expect(await isThisInstallation(put("opt/other", ""), cli)).toBe(false);
});
