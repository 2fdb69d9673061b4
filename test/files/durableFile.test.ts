import { execFileSync } from "node:child_process";
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  ensurePrivateDirectory,
  readPrivateFile,
  removeFileDurably,
  writeFileDurably,
} from "../../main/files/durableFile.ts";

const onPosix = test.skipIf(process.platform === "win32");
const asRoot = test.skipIf(process.getuid?.() !== 0);
const NOBODY = 65_534;

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "durable-file-"));
  path = join(directory, "record.json");
});
afterEach(() => rm(directory, { recursive: true }));

describe("writeFileDurably", () => {
  test.each([
    ["text", "größe 🔑\n", "größe 🔑\n"],
    ["bytes", Buffer.from("bytes"), "bytes"],
    ["nothing", "", ""],
  ])("writes %s and leaves nothing else behind", async (_, data, expected) => {
    expect(await writeFileDurably(path, data, { mode: 0o600 })).toEqual({ ok: true });
    expect(await readFile(path, "utf8")).toBe(expected);
    expect(await readdir(directory)).toEqual(["record.json"]);
  });

  onPosix.each([0o600, 0o640, 0o644])("gives the mode %o whatever the umask", async (mode) => {
    const umask = process.umask(0o077);
    try {
      await writeFileDurably(path, "x", { mode });
    } finally {
      process.umask(umask);
    }
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  onPosix("replaces the file, not what it is linked to", async () => {
    const other = join(directory, "other");
    await writeFile(other, "old");
    await link(other, path);
    await writeFileDurably(path, "new", { mode: 0o600 });
    expect(await readFile(other, "utf8")).toBe("old");

    const victim = join(directory, "victim");
    await writeFile(victim, "old");
    await rm(path);
    await symlink(victim, path);
    await writeFileDurably(path, "new", { mode: 0o600 });
    expect(await readFile(victim, "utf8")).toBe("old");
    expect((await lstat(path)).isFile()).toBe(true);
  });

  test("many writers at once leave one whole version", async () => {
    const versions = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(5_000));
    await Promise.all(versions.map((text) => writeFileDurably(path, text, { mode: 0o600 })));
    expect(versions).toContain(await readFile(path, "utf8"));
    expect(await readdir(directory)).toEqual(["record.json"]);
  });

  test("names the errno and the path where the directory is missing", async () => {
    const missing = join(directory, "missing", "record.json");
    expect(await writeFileDurably(missing, "x", { mode: 0o600 })).toMatchObject({
      ok: false,
      failure: { code: "state.unwritable", detail: `ENOENT ${missing}` },
    });
  });

  test("leaves no temporary file where the last step fails", async () => {
    await mkdir(path);
    await writeFile(join(path, "inside"), "x");
    const written = await writeFileDurably(path, "x", { mode: 0o600 });
    expect(written).toMatchObject({ ok: false, failure: { code: "state.unwritable" } });
    expect(await readdir(directory)).toEqual(["record.json"]);
  });
});

describe("readPrivateFile", () => {
  test("tells a missing file from an empty one", async () => {
    expect(await readPrivateFile(path)).toEqual({ kind: "missing" });
    await writeFile(path, "", { mode: 0o600 });
    expect(await readPrivateFile(path)).toEqual({ kind: "found", text: "" });
  });

  onPosix.each([
    [0o600, "found", "found"],
    [0o400, "found", "found"],
    [0o700, "found", "found"],
    [0o640, "unsafe", "found"],
    [0o604, "unsafe", "found"],
    [0o644, "unsafe", "found"],
    [0o620, "unsafe", "unsafe"],
    [0o602, "unsafe", "unsafe"],
    [0o666, "unsafe", "unsafe"],
    [0o610, "unsafe", "found"],
  ])("mode %o: a secret is %s, a record %s", async (mode, secret, unchanged) => {
    await writeFile(path, "content");
    await chmod(path, mode);
    const asSecret = await readPrivateFile(path, { protection: "secret" });
    const asRecord = await readPrivateFile(path, { protection: "unchanged" });
    expect([asSecret.kind, asRecord.kind]).toEqual([secret, unchanged]);
    expect(JSON.stringify(asSecret).includes("content")).toBe(secret === "found");
  });

  onPosix.each([
    [0o755, "found"],
    [0o1777, "found"],
    [0o775, "unsafe"],
    [0o777, "unsafe"],
  ])("in a directory of mode %o it is %s", async (mode, kind) => {
    await writeFile(path, "content", { mode: 0o600 });
    await chmod(directory, mode);
    for (const protection of ["secret", "unchanged"] as const) {
      expect((await readPrivateFile(path, { protection })).kind).toBe(kind);
    }
  });

  asRoot("refuses a file of another user", async () => {
    await writeFile(path, "content", { mode: 0o600 });
    await chown(path, NOBODY, NOBODY);
    expect(await readPrivateFile(path)).toEqual({
      kind: "unsafe",
      why: `${path} belongs to another user`,
    });
  });

  onPosix("refuses a symbolic link, even to a file that would do", async () => {
    const target = join(directory, "target");
    await writeFile(target, "content", { mode: 0o600 });
    await symlink(target, path);
    expect(await readPrivateFile(path)).toEqual({
      kind: "unsafe",
      why: `${path} is a symbolic link`,
    });
  });

  onPosix("refuses a directory and, without waiting for a writer, a named pipe", async () => {
    await mkdir(path, { mode: 0o700 });
    expect(await readPrivateFile(path)).toMatchObject({ kind: "unsafe" });
    await rm(path, { recursive: true });
    execFileSync("mkfifo", ["-m", "600", path]);
    expect(await readPrivateFile(path)).toMatchObject({ kind: "unsafe" });
  });

  test("does not read what is far too large", async () => {
    await writeFile(path, "", { mode: 0o600 });
    await truncate(path, 1_048_577);
    expect(await readPrivateFile(path)).toMatchObject({ kind: "unreadable" });
  });

  test("reports a path that leads through a file", async () => {
    await writeFile(path, "x", { mode: 0o600 });
    const read = await readPrivateFile(join(path, "below"));
    expect(["missing", "unreadable"]).toContain(read.kind);
  });
});

describe("ensurePrivateDirectory", () => {
  onPosix("makes it and its parents for the owner alone", async () => {
    const deep = join(directory, "a", "b");
    expect(await ensurePrivateDirectory(deep)).toEqual({ ok: true });
    for (const made of [deep, join(directory, "a")]) {
      expect((await stat(made)).mode & 0o777).toBe(0o700);
    }
    expect(await ensurePrivateDirectory(deep)).toEqual({ ok: true });
  });

  onPosix.each([
    [0o700, true, true],
    [0o750, false, true],
    [0o755, false, true],
    [0o770, false, false],
    [0o1777, false, false],
  ])("mode %o: for secrets %s, for records %s", async (mode, secret, unchanged) => {
    await chmod(directory, mode);
    const forSecrets = await ensurePrivateDirectory(directory, { protection: "secret" });
    const forRecords = await ensurePrivateDirectory(directory, { protection: "unchanged" });
    expect([forSecrets.ok, forRecords.ok]).toEqual([secret, unchanged]);
    if (!forSecrets.ok) expect(forSecrets.failure.code).toBe("config.unsafe");
  });

  asRoot("refuses one of another user", async () => {
    await chown(directory, NOBODY, NOBODY);
    expect(await ensurePrivateDirectory(directory)).toMatchObject({
      failure: { code: "config.unsafe" },
    });
  });

  onPosix("refuses a link to a directory, and a file", async () => {
    const real = join(directory, "real");
    const linked = join(directory, "linked");
    await mkdir(real, { mode: 0o700 });
    await symlink(real, linked);
    expect(await ensurePrivateDirectory(linked)).toMatchObject({
      failure: { code: "config.unsafe" },
    });
    await writeFile(path, "x");
    expect(await ensurePrivateDirectory(path)).toMatchObject({
      failure: { code: "state.unwritable" },
    });
  });
});

test("removeFileDurably says whether there was a file", async () => {
  await writeFile(path, "x");
  expect(await removeFileDurably(path)).toEqual({ ok: true, value: { existed: true } });
  expect(await removeFileDurably(path)).toEqual({ ok: true, value: { existed: false } });
  await mkdir(path);
  expect(await removeFileDurably(path)).toMatchObject({ failure: { code: "state.unwritable" } });
});

describe("what reaches the disk, in which order", () => {
  const strace = ((): boolean => {
    try {
      execFileSync("strace", ["-V"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  })();

  test.skipIf(!strace)("write, fsync, rename, fsync of the directory", () => {
    const log = join(directory, "strace.log");
    const script = `import { writeFileDurably } from ${JSON.stringify(
      new URL("../../main/files/durableFile.ts", import.meta.url).href,
    )}; await writeFileDurably(${JSON.stringify(path)}, "content", { mode: 0o600 });`;
    execFileSync("strace", [
      "-fy",
      "-etrace=write,pwrite64,fsync,rename,renameat,renameat2",
      `-o${log}`,
      process.execPath,
      "--input-type=module",
      `--eval=${script}`,
    ]);
    const calls = execFileSync("grep", ["-E", "fsync|rename|content", log], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.includes(directory))
      .map((line) => /(\w+)\(/.exec(line)?.[1]?.replace(/64$|at2?$/, ""));
    expect(calls).toEqual(["write", "fsync", "rename", "fsync"]);
  });
});
