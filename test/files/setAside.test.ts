import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPrivateFile } from "../../main/files/durableFile.ts";
import { keepCopy, setAside } from "../../main/files/setAside.ts";

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "latchkey-aside-"));
  path = join(directory, "record.json");
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe("setAside", () => {
  const now = new Date("2026-11-22T08:15:00.123Z");

  test("moves the file beside its place, dated, and keeps what it holds", async () => {
    await writeFile(path, "damaged");
    const aside = await setAside(path, "corrupt", now);
    expect(aside).toEqual({ ok: true, value: `${path}.corrupt-20261122T081500Z` });
    expect(await readFile(`${path}.corrupt-20261122T081500Z`, "utf8")).toBe("damaged");
    expect(await readPrivateFile(path)).toEqual({ kind: "missing" });
  });

  test("never overwrites what was set aside in the same second", async () => {
    for (const text of ["first", "second", "third"]) {
      await writeFile(path, text);
      expect((await setAside(path, "corrupt", now)).ok).toBe(true);
    }
    const contents = await Promise.all(
      (await readdir(directory)).sort().map((name) => readFile(join(directory, name), "utf8")),
    );
    expect(contents.sort()).toEqual(["first", "second", "third"]);
  });

  test("reports a file that is not there", async () => {
    expect(await setAside(path, "corrupt", now)).toMatchObject({
      ok: false,
      failure: { code: "state.unwritable", detail: `ENOENT ${path}` },
    });
  });

  test("can leave the file where it is, and copy it there", async () => {
    await writeFile(path, "replaced");
    const copy = await keepCopy(path, "replaced", now);
    expect(copy).toEqual({ ok: true, value: `${path}.replaced-20261122T081500Z` });
    expect(await readFile(`${path}.replaced-20261122T081500Z`, "utf8")).toBe("replaced");
    expect(await readFile(path, "utf8")).toBe("replaced");
  });
});
