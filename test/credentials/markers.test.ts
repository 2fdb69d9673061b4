import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CredentialName } from "../../main/credentials/credentialStore.ts";
import { createMarkers, type Markers } from "../../main/credentials/markers.ts";

const NAME: CredentialName = { kind: "device", service: "https://licences.example.com" };
const OTHER: CredentialName = { kind: "application", service: "https://licences.example.com" };
const NOW = new Date("2026-11-22T08:15:00.000Z");

let directory: string;
let markers: Markers;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "markers-"));
  markers = createMarkers({ directory, now: () => NOW });
});
afterEach(() => rm(directory, { recursive: true }));

async function onlyFile(): Promise<string> {
  const names = await readdir(directory);
  expect(names.length).toBe(1);
  return join(directory, names[0] ?? "");
}

test("remembers which entry, in which tier, since when; and forgets it", async () => {
  expect(await markers.find(NAME)).toEqual({ ok: true, value: null });
  expect(await markers.set(NAME, "os-keychain")).toEqual({ ok: true });
  expect(await markers.find(NAME)).toEqual({
    ok: true,
    value: { name: NAME, tier: "os-keychain", storedAt: "2026-11-22T08:15:00.000Z" },
  });
  expect(await markers.find(OTHER)).toEqual({ ok: true, value: null });
  expect(await markers.clear(NAME)).toEqual({ ok: true });
  expect(await markers.clear(NAME)).toEqual({ ok: true });
  expect(await markers.find(NAME)).toEqual({ ok: true, value: null });
});

test("makes its directory when there is something to remember", async () => {
  const deep = createMarkers({ directory: join(directory, "a", "b") });
  expect(await deep.find(NAME)).toEqual({ ok: true, value: null });
  expect(await readdir(directory)).toEqual([]);
  expect(await deep.set(NAME, "os-keychain")).toEqual({ ok: true });
  expect(await deep.find(NAME)).toMatchObject({ value: { name: NAME } });
});

test("every cut and every changed byte is either noticed or harmless, and never lost", async () => {
  await markers.set(NAME, "os-keychain");
  const path = await onlyFile();
  const whole = await readFile(path);
  const damaged: Buffer[] = [];
  for (let at = 0; at < whole.length - 1; at += 1) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    damaged.push(whole.subarray(0, at), flipped);
  }
  for (const bytes of damaged) {
    await writeFile(path, bytes, { mode: 0o600 });
    const found = await markers.find(NAME);
    if (found.ok) {
      // A changed digit of the time is another time; what the marker is for still holds.
      expect(found.value?.name).toEqual(NAME);
    } else if (found.failure.code === "state.corrupt") {
      expect(await readFile(found.failure.detail ?? "")).toEqual(bytes);
      expect(await markers.find(NAME)).toEqual({ ok: true, value: null });
    } else {
      // The version's digit became a later one: left alone.
      expect(found.failure.code).toBe("state.newer");
      expect(await readFile(path)).toEqual(bytes);
    }
  }
});

describe("files that are not ours to use", () => {
  test("a later version stays where it is", async () => {
    await markers.set(NAME, "os-keychain");
    const path = await onlyFile();
    await writeFile(path, '{"version":2}', { mode: 0o600 });
    expect(await markers.find(NAME)).toMatchObject({ failure: { code: "state.newer" } });
    expect(await readFile(path, "utf8")).toBe('{"version":2}');
  });

  test("another entry's file is set aside", async () => {
    await markers.set(NAME, "os-keychain");
    const path = await onlyFile();
    const text = (await readFile(path, "utf8")).replace("licences.", "licenses.");
    await writeFile(path, text, { mode: 0o600 });
    expect(await markers.find(NAME)).toMatchObject({ failure: { code: "state.corrupt" } });
  });

  test.skipIf(process.platform === "win32")("a link is refused and stays", async () => {
    await markers.set(NAME, "os-keychain");
    const path = await onlyFile();
    const target = join(directory, "target");
    await writeFile(target, await readFile(path), { mode: 0o600 });
    await rm(path);
    await symlink(target, path);
    expect(await markers.find(NAME)).toMatchObject({ failure: { code: "config.unsafe" } });
    expect((await readdir(directory)).length).toBe(2);
  });
});

test("reports a directory that cannot be written", async () => {
  const file = join(directory, "file");
  await writeFile(file, "x");
  const below = createMarkers({ directory: file });
  expect(await below.set(NAME, "os-keychain")).toMatchObject({
    failure: { code: "state.unwritable" },
  });
});
