import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readAdministratorFile } from "../../main/files/administratorFile.ts";

const SOMEBODY = 65_534;
/** Only root can make files of root, and give them away. */
const asRoot = test.skipIf(process.getuid?.() !== 0);

let directory: string;
let folder: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "administrator-"));
  folder = join(directory, "latchkey");
  file = join(folder, "policy.json");
  mkdirSync(folder);
  writeFileSync(file, "the rules", { mode: 0o644 });
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe("a file of the administrator", () => {
  asRoot("is read where it and every folder above it are root's alone", async () => {
    expect(await readAdministratorFile(file)).toEqual({ kind: "found", text: "the rules" });
  });

  test("may be missing, and its folder too", async () => {
    rmSync(file);
    expect(await readAdministratorFile(file)).toEqual({ kind: "missing" });
    rmSync(folder, { recursive: true });
    expect(await readAdministratorFile(file)).toEqual({ kind: "missing" });
  });

  test.skipIf(process.getuid?.() === undefined || process.getuid() === 0)(
    "is not one of the user's own",
    async () => {
      expect(await readAdministratorFile(file)).toMatchObject({ kind: "unsafe" });
    },
  );

  asRoot.each<[string, () => void, RegExp]>([
    ["that a user owns", () => chownSync(file, SOMEBODY, 0), /policy\.json/],
    [
      "that its group may write",
      () => chmodSync(file, 0o664),
      /policy\.json can be changed by other users$/,
    ],
    [
      "that everybody may write",
      () => chmodSync(file, 0o646),
      /policy\.json can be changed by other users$/,
    ],
    [
      "in a folder of a user",
      () => chownSync(folder, SOMEBODY, 0),
      /latchkey does not belong to root$/,
    ],
    [
      "in a folder that its group may write",
      () => chmodSync(folder, 0o775),
      /latchkey can be changed/,
    ],
    [
      "in a folder that everybody may write",
      () => chmodSync(folder, 0o757),
      /latchkey can be changed/,
    ],
    [
      "below a folder of a user",
      () => chownSync(directory, SOMEBODY, 0),
      /does not belong to root$/,
    ],
    [
      "below a folder that everybody may write",
      () => chmodSync(directory, 0o777),
      /can be changed/,
    ],
    [
      "that is a link",
      () => {
        renameSync(file, join(directory, "elsewhere"));
        symlinkSync(join(directory, "elsewhere"), file);
      },
      /policy\.json is a symbolic link$/,
    ],
    [
      "in a folder that is a link",
      () => {
        renameSync(folder, join(directory, "elsewhere"));
        symlinkSync(join(directory, "elsewhere"), folder);
      },
      /latchkey is a symbolic link$/,
    ],
    [
      "that is a folder",
      () => {
        rmSync(file);
        mkdirSync(file);
      },
      /no ordinary file$/,
    ],
  ])("%s is unsafe", async (_, spoil, why) => {
    spoil();
    expect(await readAdministratorFile(file)).toEqual({
      kind: "unsafe",
      why: expect.stringMatching(why),
    });
  });

  asRoot("may stand below a folder where everybody may put files, but only their own", async () => {
    chmodSync(directory, 0o1777);
    expect(await readAdministratorFile(file)).toMatchObject({ kind: "found" });
    // A file has no such protection.
    chmodSync(file, 0o1666);
    expect(await readAdministratorFile(file)).toMatchObject({ kind: "unsafe" });
  });

  asRoot("that is larger than any is unreadable", async () => {
    writeFileSync(file, " ".repeat(1_048_577));
    expect(await readAdministratorFile(file)).toMatchObject({ kind: "unreadable" });
  });
});
