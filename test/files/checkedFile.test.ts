import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

  test("that others may change is refused where it is, and said why", async () => {
    await writeCheckedFile(form, "content");
    chmodSync(form.file, 0o666);
    expect(await readCheckedFile(form)).toEqual({
      ok: false,
      failure: { code: "config.unsafe", detail: `${form.file} can be changed by other users` },
    });
  });

  test("that is for its owner alone is refused where others may read it", async () => {
    await writeCheckedFile(form, "content");
    chmodSync(form.file, 0o644);
    expect(await readCheckedFile(form)).toMatchObject({ ok: true });
    expect(await readCheckedFile({ ...form, protection: "secret" })).toMatchObject({
      failure: { code: "config.unsafe" },
    });
  });

  test("that cannot be read is no damage: it stays, and the errno is told", async () => {
    const file = join(directory, "x".repeat(300));
    expect(await readCheckedFile({ ...form, file })).toEqual({
      ok: false,
      failure: { code: "state.unwritable", detail: `ENAMETOOLONG ${file}` },
    });
  });

  test("that cannot be set aside stays, and is not believed either", async () => {
    // The name fits; with a date behind it, it does not.
    const file = join(directory, "x".repeat(250));
    writeFileSync(file, "{", { mode: 0o600 });
    expect(await readCheckedFile({ ...form, file })).toMatchObject({
      ok: false,
      failure: { code: "state.unwritable", detail: `ENAMETOOLONG ${file}` },
    });
    expect(readdirSync(directory)).toHaveLength(1);
  });

  test("whose content does not fit is damaged, however right its sum is", async () => {
    await writeCheckedFile(form, "content");
    const read = await readCheckedFile({ ...form, schema: z.number() });
    expect(read).toMatchObject({
      value: { content: undefined, damage: { code: "state.corrupt" } },
    });
  });

  test("of another shape is newer by its number alone, and corrupt without one", async () => {
    for (const [text, code] of [
      ['{"version":4,"anything":[]}', "state.newer"],
      ['{"version":3,"anything":[]}', "state.corrupt"],
      ['{"version":"4"}', "state.corrupt"],
      ["4", "state.corrupt"],
    ]) {
      writeFileSync(form.file, text ?? "", { mode: 0o600 });
      expect(await readCheckedFile(form)).toMatchObject({ value: { damage: { code } } });
    }
  });
});
