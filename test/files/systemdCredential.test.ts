import { chmod, chown, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, property, string } from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  isSystemdCredentialName,
  readSystemdCredential,
} from "../../main/files/systemdCredential.ts";

const asRoot = test.skipIf(process.getuid?.() !== 0);
const NOBODY = 65_534;
const SECRET = "correct horse battery staple";

let base: string;
let directory: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "systemd-credential-"));
  directory = join(base, "latchkey-provision.service");
  await mkdir(directory, { mode: 0o700 });
});
afterEach(() => rm(base, { recursive: true }));

async function lay(name: string, content: string | Uint8Array = SECRET, mode = 0o400) {
  await writeFile(join(directory, name), content);
  await chmod(join(directory, name), mode);
}
const read = (name: string, environment: Record<string, string> = {}) =>
  readSystemdCredential(name, { CREDENTIALS_DIRECTORY: directory, ...environment });

test("what systemd laid down is read exactly as it is", async () => {
  await lay("application", `${SECRET}\n`);
  expect(await read("application")).toEqual({ ok: true, value: `${SECRET}\n` });
});

test.each(["", ".", "..", "a/b", "../etc/shadow", "a:b", "a\nb", "a\0b", "ü", "x".repeat(256)])(
  "%j is no name, and is not repeated",
  async (name) => {
    expect(isSystemdCredentialName(name)).toBe(false);
    const refused = await read(name);
    expect(refused).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
    if (name.length > 2) expect(JSON.stringify(refused)).not.toContain(name);
  },
);

test.each(["application", "a.b-c_d", "...", "x y", "x".repeat(255)])("%j is one", (name) => {
  expect(isSystemdCredentialName(name)).toBe(true);
});

test("no name leads out of the directory", () => {
  assert(
    property(string(), (name) => {
      if (!isSystemdCredentialName(name)) return;
      expect(join("/run/credentials/unit", name)).toBe(`/run/credentials/unit/${name}`);
    }),
  );
});

test("what is missing is said: the variable, the directory, the credential", async () => {
  const wanting = (detail: string) => ({
    ok: false,
    failure: { code: "config.invalid", detail: expect.stringContaining(detail) },
  });
  expect(await readSystemdCredential("key", {})).toMatchObject(wanting("is not set"));
  expect(await read("key", { CREDENTIALS_DIRECTORY: "run" })).toMatchObject(wanting("absolute"));
  expect(await read("key", { CREDENTIALS_DIRECTORY: join(base, "no") })).toMatchObject(
    wanting("no directory"),
  );
  expect(await read("key")).toMatchObject(wanting("it is not in"));
});

test("a file that others may read, change or exchange is refused", async () => {
  await lay("open", SECRET, 0o404);
  await lay("group", SECRET, 0o460);
  await symlink(join(directory, "open"), join(directory, "link"));
  await mkdir(join(directory, "folder"));
  for (const name of ["open", "group", "link", "folder"]) {
    const refused = await read(name);
    expect(refused).toMatchObject({ ok: false, failure: { code: "config.unsafe" } });
    expect(JSON.stringify(refused)).not.toContain(SECRET);
  }
  await lay("key");
  await chmod(directory, 0o722);
  expect(await read("key")).toMatchObject({ ok: false, failure: { code: "config.unsafe" } });
});

asRoot("an access list of systemd's is no group that may read, another's group is", async () => {
  await lay("key", SECRET, 0o440);
  expect(await read("key")).toMatchObject({ ok: true });
  await chown(join(directory, "key"), 0, NOBODY);
  expect(await read("key")).toMatchObject({ ok: false, failure: { code: "config.unsafe" } });
  await chown(join(directory, "key"), NOBODY, 0);
  expect(await read("key")).toMatchObject({ ok: false, failure: { code: "config.unsafe" } });
});

test("what is too large, and what is no text, is not read", async () => {
  await lay("large", "", 0o600);
  await truncate(join(directory, "large"), 1_048_577);
  await lay("bytes", Uint8Array.of(0xff, 0xfe, 0x00));
  for (const name of ["large", "bytes"]) {
    expect(await read(name)).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
  }
});
