import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  historyForm,
  openHistory,
  type Happening,
  type History,
} from "../../main/enrolment/history.ts";
import { writeCheckedFile } from "../../main/files/checkedFile.ts";
import { testLock } from "./bookRig.ts";

let directory: string;
let file: string;
let clock = 0;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "latchkey-history-"));
  file = join(directory, "history.json");
  clock = 0;
});
afterEach(() => rmSync(directory, { recursive: true }));

const open = (): Promise<History> =>
  openHistory(file, testLock(), () => new Date((clock += 1_000)).toISOString());

const onPosix = test.skipIf(process.platform === "win32");

const renamed = (deviceName: string): Happening => ({
  event: "renamed",
  serviceOrigin: "https://licences.example.com",
  organization: "Acme",
  deviceName,
});

describe("the history of a machine", () => {
  test("is empty, and no file, before anything happened", async () => {
    const history = await open();
    expect(history.entries()).toEqual([]);
    expect(history.damage).toBeNull();
    expect(readdirSync(directory)).toEqual([]);
  });

  test("keeps what happened, oldest first, for this process and the next", async () => {
    const history = await open();
    await history.note(renamed("Press 1"));
    await history.note({ ...renamed("Press 2"), occasion: "not told" });
    const expected = [
      { at: "1970-01-01T00:00:01.000Z", ...renamed("Press 1") },
      { at: "1970-01-01T00:00:02.000Z", ...renamed("Press 2") },
    ];
    expect(history.entries()).toEqual(expected);
    expect((await open()).entries()).toEqual(expected);
  });

  onPosix("is for its owner alone", async () => {
    await (await open()).note(renamed("Press"));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("tells one occasion once, and what is another event of it as well", async () => {
    const history = await open();
    const occasion = "acc-1";
    await history.note({ ...renamed("Press"), event: "waiting", occasion });
    await history.note({ ...renamed("Press"), event: "waiting", occasion });
    await (await open()).note({ ...renamed("Press"), event: "waiting", occasion });
    await history.note({ ...renamed("Press"), event: "approved", occasion });
    expect(history.entries().map(({ event }) => event)).toEqual(["waiting", "approved"]);
  });

  test("begins with what other processes have written since", async () => {
    const [one, other] = [await open(), await open()];
    await one.note(renamed("Press 1"));
    await other.note(renamed("Press 2"));
    expect(other.entries().map(({ deviceName }) => deviceName)).toEqual(["Press 1", "Press 2"]);
    expect(one.entries()).toHaveLength(1);
    await one.refresh();
    expect(one.entries()).toHaveLength(2);
  });

  test("keeps the newest 500, and the newest of them that 256 KiB hold", async () => {
    const entries = Array.from({ length: 499 }, (_, at) => ({
      at: "2026-11-22T08:00:00.000Z",
      ...renamed(`Press ${at}`),
    }));
    const history = await open();
    await history.note(renamed("first"));
    const many = await seed(entries);
    await many.note(renamed("one"));
    await many.note(renamed("more"));
    expect(many.entries()).toHaveLength(500);
    expect(many.entries()[0]?.deviceName).toBe("Press 1");
    expect(many.entries().at(-1)?.deviceName).toBe("more");
    const long = await seed(
      entries.map((entry) => Object.assign({}, entry, { deviceName: "\u0007".repeat(290) })),
    );
    await long.note(renamed("last"));
    expect(long.entries().length).toBeLessThan(200);
    expect(long.entries().at(-1)?.deviceName).toBe("last");
    expect(statSync(file).size).toBeLessThan(1_048_576);
  });

  test("takes any text of a service, cut to size, and can be read again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (name) => {
        const history = await open();
        await history.note({ ...renamed(name), organization: name, occasion: name });
        const again = await open();
        expect(again.damage).toBeNull();
        expect(again.entries()).toEqual(history.entries());
        expect(again.entries().at(-1)?.deviceName?.length).toBeLessThanOrEqual(300);
        rmSync(file, { force: true });
      }),
      { numRuns: 40 },
    );
  });

  test("that is damaged is set aside and told, and another begins", async () => {
    await (await open()).note(renamed("Press"));
    writeFileSync(file, readFileSync(file, "utf8").replace("Press", "Piess"));
    const history = await open();
    expect(history.damage).toMatchObject({ code: "state.corrupt" });
    expect(history.entries()).toEqual([]);
    await history.note(renamed("Press 2"));
    expect((await open()).entries()).toMatchObject([{ deviceName: "Press 2" }]);
    expect(readdirSync(directory).some((name) => name.startsWith("history.json.corrupt-"))).toBe(
      true,
    );
  });

  onPosix("that cannot be opened keeps nobody from anything", async () => {
    writeFileSync(file, "{}", { mode: 0o666 });
    chmodSync(file, 0o666);
    const history = await open();
    expect(history.damage).toMatchObject({ code: "config.unsafe" });
    await history.note(renamed("Press"));
    expect(history.entries()).toEqual([]);
    expect(readFileSync(file, "utf8")).toBe("{}");
  });
});

/** A history with these entries, as if they had been written one after another. */
async function seed(entries: readonly object[]): Promise<History> {
  await writeCheckedFile(historyForm(file), { entries: entries as never });
  return open();
}
