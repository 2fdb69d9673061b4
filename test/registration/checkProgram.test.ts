import {
  chmodSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkProgram } from "../../main/registration/checkProgram.ts";

let base: string;

beforeEach(() => {
  base = mkdtempSync(process.getuid?.() === 0 ? "/var/lk-program-" : join(tmpdir(), "lk-"));
  chmodSync(base, 0o755);
  for (const name of ["root/bin", "own"]) mkdirSync(join(base, name), { recursive: true });
  writeFileSync(join(base, "root/bin/latchkey"), "", { mode: 0o755 });
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

function link(name: string, target: string): string {
  const path = join(base, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
  return path;
}

/** Only root can make files that are root's. */
describe.skipIf(process.getuid?.() !== 0)("the program that all users are to start", () => {
  test("may be reached by links that are all root's, and by a folder of a group", async () => {
    chmodSync(join(base, "root/bin"), 0o2775);
    const direct = join(base, "root/bin/latchkey");
    const linked = link("root/linked", "bin/latchkey");
    const absolute = link("root/absolute", linked);
    expect(await checkProgram([direct, linked, absolute, "open", "--"])).toEqual({ ok: true });
    expect(await checkProgram(["/usr/bin/env", "open"])).toMatchObject({ ok: true });
  });

  const ways: Readonly<Record<string, () => string>> = {
    "a file of somebody": () => {
      const path = join(base, "root/bin/latchkey");
      lchownSync(path, 1000, 1000);
      return path;
    },
    "a file that everybody may write": () => {
      const path = join(base, "root/bin/latchkey");
      chmodSync(path, 0o777);
      return path;
    },
    "a folder of somebody": () => {
      lchownSync(join(base, "own"), 1000, 1000);
      return link("own/latchkey", "../root/bin/latchkey");
    },
    "a folder that everybody may write": () => {
      chmodSync(join(base, "root"), 0o777);
      return join(base, "root/bin/latchkey");
    },
    "a link of somebody": () => {
      const path = link("root/latchkey", "bin/latchkey");
      lchownSync(path, 1000, 1000);
      return path;
    },
    "a link by way of somebody's folder": () => {
      lchownSync(join(base, "own"), 1000, 1000);
      link("own/bin", "../root/bin");
      return link("root/latchkey", "../own/bin/latchkey");
    },
    "links in a circle": () => {
      link("root/one", "two");
      return link("root/two", "one");
    },
    "a link to nothing": () => link("root/latchkey", "gone"),
  };

  test.each(Object.entries(ways))("is not %s", async (_, make) => {
    const path = make();
    expect(await checkProgram(["/usr/bin/env", path])).toMatchObject({
      failure: { code: "config.unsafe" },
    });
  });
});
