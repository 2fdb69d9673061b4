import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeAllTemporaries, removeTraces } from "../../../main/agent/ownCredential/traces.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "traces-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function place(name: string, text: string): void {
  writeFileSync(join(directory, name), text, { mode: 0o600 });
}

test("only files that were set aside and mention the enrolment go", async () => {
  place("enrolment.json", "device-1");
  place("enrolment.json.replaced-20261122T081500Z", "device-1 and device-2");
  place("enrolment.json.corrupt-20261122T081500Z", '{"clientId":"device-1"');
  place("enrolment.json.newer-20261122T081500Z", "device-2");
  place("notes.txt", "device-1");
  mkdirSync(join(directory, "a.json.replaced-20261122T081500Z"));
  const removed = await removeTraces([directory, join(directory, "missing")], (text) =>
    text.includes("device-1"),
  );
  expect(removed).toEqual({ ok: true, value: 2 });
  expect(readdirSync(directory).toSorted()).toEqual([
    "a.json.replaced-20261122T081500Z",
    "enrolment.json",
    "enrolment.json.newer-20261122T081500Z",
    "notes.txt",
  ]);
});

test("what is there anew when it is looked for again is no success", async () => {
  place("enrolment.json.replaced-20261122T081500Z", "device-1");
  let looks = 0;
  const removed = await removeTraces([directory], () => {
    looks += 1;
    place("enrolment.json.replaced-20261122T081500Z-1", "device-1");
    return true;
  });
  expect(looks).toBeGreaterThan(1);
  expect(removed).toMatchObject({
    failure: { code: "state.unwritable", detail: expect.stringContaining("still there") },
  });
});

test("a directory that is none cannot be looked through, and that is said", async () => {
  place("file", "");
  expect(await removeTraces([join(directory, "file")], () => true)).toMatchObject({
    failure: { code: "state.unwritable", detail: expect.stringContaining("ENOTDIR") },
  });
});

test("what a dead process left half-written goes, wherever this program writes", async () => {
  const dead = ".enrolment.json.999999999.0123456789ab.tmp";
  const alive = `.enrolment.json.${process.pid}.0123456789ab.tmp`;
  mkdirSync(join(directory, "credentials"));
  for (const name of [dead, alive, `credentials/${dead}`]) place(name, "a key, perhaps");
  await removeAllTemporaries(directory);
  expect(new Set(readdirSync(directory, { recursive: true, encoding: "utf8" }))).toEqual(
    new Set([alive, "credentials"]),
  );
});
