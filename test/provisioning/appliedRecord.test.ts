import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, integer, property } from "fast-check";
import { afterAll, expect, test } from "vitest";
import {
  appliedFileIn,
  parseApplied,
  printApplied,
  readApplied,
  withEntry,
  type AppliedEntry,
} from "../../main/provisioning/appliedRecord.ts";
import { createDigest, withSalt } from "../../main/provisioning/digest.ts";

const directory = mkdtempSync(join(tmpdir(), "applied-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const NOTHING = { salt: "", entries: [] };
const entry: AppliedEntry = {
  file: "/etc/latchkey/provision.yaml",
  program: "1.0.0",
  inputs: [{ kind: "file", name: "/a", isSecret: true, stamp: "1 2", digest: "0a" }],
  isRepeatable: true,
  machine: "0b",
  service: "https://a.example",
  organizationId: "o",
  invitations: ["0c"],
  credential: null,
  device: { clientId: "c", name: "Käse 4" },
  said: { json: "{}", jsonOfCheck: "{}", lines: ["fine"], languages: "[]" },
};
const record = withEntry(withSalt(NOTHING), entry);

test("is read as it was written", () => {
  expect(parseApplied(printApplied(record))).toEqual(record);
});

test("counts for nothing once any byte of it is another, or it is cut off", () => {
  const bytes = Buffer.from(printApplied(record));
  assert(
    property(integer({ min: 0, max: bytes.length - 2 }), integer({ min: 0, max: 7 }), (at, bit) => {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const parsed = parseApplied(flipped.toString("utf8"));
      // White space between the fields says nothing.
      if (parsed.entries.length > 0) expect(parsed).toEqual(record);
      expect(parseApplied(bytes.subarray(0, at).toString("utf8")).entries).toEqual([]);
    }),
  );
});

test("counts only where nobody else could have written or read it", () => {
  const file = appliedFileIn(directory);
  expect(readApplied(directory)).toEqual(NOTHING);
  writeFileSync(file, printApplied(record), { mode: 0o600 });
  expect(readApplied(directory)).toEqual(record);
  chmodSync(file, 0o640);
  expect(readApplied(directory)).toEqual(NOTHING);
});

test("keeps one entry for each file, and the newest sixteen", () => {
  let many = record;
  for (let index = 0; index < 20; index += 1)
    many = withEntry(many, { ...entry, file: `/${index}` });
  expect(many.entries.map(({ file }) => file)).toEqual(
    Array.from({ length: 16 }, (_, index) => `/${index + 4}`),
  );
  expect(withEntry(record, { ...entry, program: "2" }).entries).toMatchObject([{ program: "2" }]);
});

test("digests are this machine's own, and another series of them each", () => {
  const code = "ABCD-EFGH-JKMN-PQRS";
  const digests = [
    createDigest(record, "machine 1")(code),
    createDigest(record, "machine 2")(code),
    createDigest(withSalt(NOTHING), "machine 1")(code),
  ];
  expect(new Set(digests).size).toBe(3);
  expect(createDigest(record, "machine 1")(Buffer.from(code))).toBe(digests[0]);
});
