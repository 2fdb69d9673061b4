import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Result } from "../../main/core/result.ts";
import { createJournal, type Journal } from "../../main/enrolment/journal.ts";
import type { UnansweredAnswer } from "../../main/enrolment/openAnswer.ts";
import { ORGANIZATION } from "../core/sessionArbitraries.ts";
import { approved, HERE, SERVICE, waiting } from "./recordArbitraries.ts";

let parent: string;
let directory: string;
let journal: Journal;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "journal-"));
  directory = join(parent, "journal");
  journal = createJournal(directory);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const KEY = "6f1d7c1e-6a3b-4b0e-8a3e-0d4a5f6b7c8d";

function answerOf(idempotencyKey = KEY, at = "2026-11-22T08:00:00.000Z") {
  return {
    idempotencyKey,
    service: SERVICE,
    organization: ORGANIZATION,
    deviceName: "Press line 4",
    ...HERE,
    keyThumbprint: "k".repeat(43),
    at,
  };
}

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.detail ?? ""}`);
  return result.value;
}

const names = (): string[] => readdirSync(directory).toSorted();

describe("the journal", () => {
  test("touches nothing before the first intent", async () => {
    expect(must(await journal.read())).toEqual({ open: [], damage: [] });
    expect(readdirSync(parent)).toEqual([]);
  });

  test("goes forward step by step, each of them on the disk, and ends empty", async () => {
    const intent = must(await journal.intend(answerOf()));
    const stages = [intent.stage];
    const seen = async (): Promise<unknown> =>
      must(await createJournal(directory).read()).open.map(({ stage }) => stage);
    expect(await seen()).toEqual(["intent"]);
    const sent = must(await journal.send(intent));
    expect(await seen()).toEqual(["sent"]);
    const acknowledged = must(await journal.acknowledge(sent, approved()));
    expect(await seen()).toEqual(["acknowledged"]);
    const committed = must(await journal.commit(acknowledged));
    expect(await seen()).toEqual(["committed"]);
    expect(committed).toEqual({ ...answerOf(), stage: "committed", acceptance: approved() });
    must(await journal.clear(committed));
    expect([await seen(), names(), stages]).toEqual([[], [], ["intent"]]);
  });

  test("is for its owner alone, and holds nothing that opens anything", async () => {
    const intent = must(await journal.intend(answerOf()));
    must(await journal.acknowledge(intent, waiting()));
    const file = join(directory, names()[0] ?? "");
    expect([statSync(directory).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(Object.keys(JSON.parse(readFileSync(file, "utf8")).content)).toEqual([
      ...Object.keys(answerOf()),
      "stage",
      "acceptance",
    ]);
  });

  test("keeps several answers apart, oldest first", async () => {
    const keys = [randomUUID(), randomUUID(), randomUUID()];
    for (const [index, key] of keys.entries()) {
      must(await journal.intend(answerOf(key, `2026-11-22T08:00:0${9 - index}.000Z`)));
    }
    const { open } = must(await journal.read());
    expect(open.map(({ idempotencyKey }) => idempotencyKey)).toEqual(keys.toReversed());
    must(await journal.clear(open[0] as UnansweredAnswer));
    expect(must(await journal.read()).open).toHaveLength(2);
  });

  test("clearing what is gone already is no failure: another process was faster", async () => {
    const intent = must(await journal.intend(answerOf()));
    must(await journal.clear(intent));
    expect(await journal.clear(intent)).toMatchObject({ ok: true });
  });

  test("putting away keeps the file under a dated name, out of the journal", async () => {
    const aside = must(await journal.putAway(must(await journal.intend(answerOf()))));
    expect(aside).toMatch(/\.json\.replaced-\d{8}T\d{6}Z$/);
    expect(must(await journal.read())).toEqual({ open: [], damage: [] });
    expect(readFileSync(aside, "utf8")).toContain(KEY);
  });

  test("removes what a dead process left half-written, and nothing else", async () => {
    must(await journal.intend(answerOf()));
    const dead = `.${KEY}.json.2147483646.0123456789ab.tmp`;
    const alive = `.${KEY}.json.${process.pid}.0123456789ab.tmp`;
    for (const name of [dead, alive, "notes.txt"]) writeFileSync(join(directory, name), "x");
    must(await journal.read());
    expect(names()).toEqual([alive, `${KEY}.json`, "notes.txt"].toSorted());
  });
});

describe("a journal without a place", () => {
  test("that cannot be made refuses the intent, and nothing is written elsewhere", async () => {
    writeFileSync(directory, "in the way");
    expect(await journal.intend(answerOf())).toMatchObject({
      failure: { code: "state.unwritable", detail: `EEXIST ${directory}` },
    });
    expect(readdirSync(parent)).toEqual(["journal"]);
  });

  test("that cannot be read says so: what is open is not known", async () => {
    writeFileSync(directory, "in the way");
    expect(await journal.read()).toMatchObject({
      failure: { code: "state.unwritable", detail: `ENOTDIR ${directory}` },
    });
  });

  test("that others may write to takes no intent", async () => {
    mkdirSync(directory, { mode: 0o700 });
    chmodSync(directory, 0o777);
    expect(await journal.intend(answerOf())).toMatchObject({ failure: { code: "config.unsafe" } });
    expect(names()).toEqual([]);
  });

  test("that others may read is still the journal: nothing in it opens anything", async () => {
    must(await journal.intend(answerOf()));
    chmodSync(directory, 0o755);
    chmodSync(join(directory, names()[0] ?? ""), 0o644);
    expect(must(await journal.read()).open).toHaveLength(1);
    expect(await journal.intend(answerOf(randomUUID()))).toMatchObject({ ok: true });
  });
});

describe("a damaged journal", () => {
  const file = (): string => join(directory, `${KEY}.json`);

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["another JSON", "[]"],
    ["no sum", JSON.stringify({ version: 1, content: answerOf() })],
  ])("(%s) is set aside and told, once", async (_, text) => {
    mkdirSync(directory, { mode: 0o700 });
    writeFileSync(file(), text, { mode: 0o600 });
    const { open, damage } = must(await journal.read());
    expect([open, damage.map(({ code }) => code)]).toEqual([[], ["state.corrupt"]]);
    expect(readFileSync(damage[0]?.detail ?? "", "utf8")).toBe(text);
    expect(must(await journal.read())).toEqual({ open: [], damage: [] });
  });

  test("of a newer program is set aside as that", async () => {
    mkdirSync(directory, { mode: 0o700 });
    writeFileSync(file(), '{"version":2,"stage":"later"}', { mode: 0o600 });
    expect(must(await journal.read()).damage).toMatchObject([{ code: "state.newer" }]);
  });

  test("that is a copy under another name is not believed", async () => {
    must(await journal.intend(answerOf()));
    const other = randomUUID();
    writeFileSync(join(directory, `${other}.json`), readFileSync(file()), { mode: 0o600 });
    const { open, damage } = must(await journal.read());
    expect([open.length, damage.map(({ code }) => code)]).toEqual([1, ["state.corrupt"]]);
  });

  test("that others may change is refused whole", async () => {
    must(await journal.intend(answerOf()));
    writeFileSync(join(directory, `${randomUUID()}.json`), "{}");
    chmodSync(join(directory, names()[0] ?? ""), 0o666);
    expect(await journal.read()).toMatchObject({ failure: { code: "config.unsafe" } });
  });

  test("cut anywhere or flipped anywhere is what it was, or set aside; never another answer", async () => {
    const intent = must(await journal.intend(answerOf()));
    must(await journal.acknowledge(intent, approved()));
    const bytes = readFileSync(file());
    const whole = must(await journal.read()).open;
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.nat({ max: bytes.length - 1 }),
        fc.nat({ max: 7 }),
        async (isCut, at, bit) => {
          const damaged = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
          if (!isCut) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
          rmSync(directory, { recursive: true });
          mkdirSync(directory, { mode: 0o700 });
          writeFileSync(file(), damaged, { mode: 0o600 });
          const { open, damage } = must(await journal.read());
          expect(open.length + damage.length).toBe(1);
          if (damage.length === 0) expect(open).toEqual(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});
