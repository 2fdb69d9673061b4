import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  readCheckedFile,
  writeCheckedFile,
  type CheckedFile,
} from "../../main/files/checkedFile.ts";

let directory: string;
let form: CheckedFile<unknown>;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "checked-"));
  form = {
    file: join(directory, "thing.json"),
    version: 3,
    schema: z.unknown(),
    protection: "unchanged",
  };
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe("a checked file", () => {
  test("gives back what was written, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (content) => {
        expect(await writeCheckedFile(form, content)).toMatchObject({ ok: true });
        const read = await readCheckedFile(form);
        expect(read).toEqual({
          ok: true,
          value: { content: JSON.parse(JSON.stringify(content)), damage: null },
        });
      }),
      { numRuns: 50 },
    );
  });

  test("that is not there is nothing, and no damage", async () => {
    expect(await readCheckedFile(form)).toEqual({
      ok: true,
      value: { content: undefined, damage: null },
    });
  });

  test.each([
    [2, { content: "old", damage: null }],
    [3, { content: "old", damage: null }],
    [4, { content: undefined, damage: { code: "state.newer" } }],
  ])("by version %i", async (version, expected) => {
    await writeCheckedFile({ ...form, version }, "old");
    expect(await readCheckedFile(form)).toMatchObject({ ok: true, value: expected });
  });

  test("that several processes find damaged at once is set aside once, and damaged to each", async () => {
    writeFileSync(form.file, "{", { mode: 0o600 });
    const readings = await Promise.all(Array.from({ length: 8 }, () => readCheckedFile(form)));
    const codes = readings.map((read) => (read.ok ? read.value.damage?.code : read.failure.code));
    // Whoever came when it was gone already found nothing.
    expect(codes.filter((code) => code !== undefined && code !== "state.corrupt")).toEqual([]);
    expect(codes).toContain("state.corrupt");
    expect(readdirSync(directory)).toHaveLength(1);
  });
});
