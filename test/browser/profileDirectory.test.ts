import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createProfile,
  isRunning,
  prepareRuntimeDirectory,
  removeProfile,
  sweepProfiles,
} from "../../main/browser/profileDirectory.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "profile-directory-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

describe.skipIf(process.platform === "win32")("a profile", () => {
  test("is its owner's alone, is named after its agent, and looks names up nowhere", async () => {
    const profile = await createProfile(directory, 4711);
    expect(profile).toMatch(/\/window-4711-\w{6}$/u);
    expect(await modeOf(profile)).toBe(0o700);
    expect(await readdir(join(profile, "no-programs"))).toEqual([]);
    const state = JSON.parse(await readFile(join(profile, "Local State"), "utf8")) as unknown;
    expect(state).toMatchObject({ dns_over_https: { mode: "secure" } });
    await removeProfile(profile);
    expect(await readdir(directory)).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("the runtime directory", () => {
  test("is made for its owner alone, with its parents", async () => {
    const runtime = join(directory, "a", "b");
    await prepareRuntimeDirectory(runtime, process.getuid?.());
    expect(await modeOf(runtime)).toBe(0o700);
  });

  test.each([
    [
      "others may write to",
      async (path: string) => {
        await mkdir(path);
        await chmod(path, 0o777);
      },
    ],
    ["is a link to elsewhere", (path: string) => symlink(tmpdir(), path)],
  ])("is refused where it %s", async (_what, make) => {
    const runtime = join(directory, "runtime");
    await make(runtime);
    await expect(prepareRuntimeDirectory(runtime, process.getuid?.())).rejects.toThrow(
      "others may change",
    );
  });

  test("is refused where it belongs to somebody else", async () => {
    await expect(prepareRuntimeDirectory(directory, 54_321)).rejects.toThrow("others may change");
  });
});

describe("sweepProfiles", () => {
  test("removes the profiles of dead agents and nothing else", async () => {
    const names = [
      "window-100-abcdef",
      "window-200-abcdef",
      "window-100-abc",
      "window-x-abcdef",
      "window-100-abcdef-more",
      "other",
    ];
    for (const name of names) {
      await mkdir(join(directory, name, "Default"), { recursive: true });
    }
    await writeFile(join(directory, "window-100-fileee"), "no directory");
    await symlink(tmpdir(), join(directory, "window-100-linked"));
    await sweepProfiles(directory, (pid) => pid === 200);
    expect((await readdir(directory)).sort()).toEqual(
      [...names.slice(1), "window-100-fileee", "window-100-linked"].sort(),
    );
  });

  test("takes this process for alive, and a number beyond all processes for dead", () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(2 ** 30)).toBe(false);
  });
});
