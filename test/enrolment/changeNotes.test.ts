import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createChangeNotes, type ChangeNotes } from "../../main/enrolment/changeNotes.ts";
import { toChangeStem, type OpenChange } from "../../main/enrolment/openChange.ts";
import { HERE, SERVICE } from "./recordArbitraries.ts";

let directory: string;
let notes: ChangeNotes;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), "changes-")), "changes");
  notes = createChangeNotes(directory);
});
afterEach(() => rmSync(join(directory, ".."), { recursive: true }));

const common = { service: SERVICE, clientIds: ["device-1"], at: "2026-11-22T08:00:00.000Z" };
const ROTATION: OpenChange = {
  ...common,
  ...HERE,
  kind: "rotation",
  stage: "announcing",
  from: "a".repeat(43),
  to: "b".repeat(43),
};
const LEAVING: OpenChange = {
  ...common,
  kind: "leaving",
  stage: "wiping",
  organization: { id: "org-1", name: "Acme" },
  keepsApplication: false,
  farewell: { kind: "told", code: null },
};

const files = () => readdirSync(directory);
const fileOf = (change: OpenChange) => join(directory, `${toChangeStem(change)}.json`);

describe("notes about changes of the device's credential", () => {
  test("are none before the first one, and nothing is made by looking", async () => {
    expect(await notes.read()).toEqual({ ok: true, value: { open: [], damage: [] } });
    expect(await notes.clear(ROTATION)).toEqual({ ok: true, value: { existed: false } });
    expect(() => files()).toThrow("ENOENT");
  });

  test("survive the process, rotations first, until they are cleared", async () => {
    await notes.write(LEAVING);
    await notes.write(ROTATION);
    const activating = { ...ROTATION, stage: "activating" } as const;
    await notes.write(activating);
    const found = await createChangeNotes(directory).read();
    expect(found).toEqual({ ok: true, value: { open: [activating, LEAVING], damage: [] } });
    expect(await notes.clear(ROTATION)).toEqual({ ok: true, value: { existed: true } });
    expect(await notes.clear(LEAVING)).toEqual({ ok: true, value: { existed: true } });
    expect(files()).toEqual([]);
  });

  test("are one for each service and each organization", async () => {
    const others: OpenChange[] = [
      ROTATION,
      { ...ROTATION, service: "https://other.example" },
      LEAVING,
      { ...LEAVING, organization: { id: "org-2", name: "Acme" } },
      { ...LEAVING, service: "https://other.example" },
    ];
    for (const change of others) await notes.write(change);
    expect(new Set(others.map(toChangeStem)).size).toBe(5);
    const read = await notes.read();
    expect(read.ok && read.value.open).toHaveLength(5);
  });

  test("are put away where they are another machine's, and never read again", async () => {
    await notes.write(ROTATION);
    const moved = await notes.putAway(ROTATION);
    expect(moved).toMatchObject({ ok: true, value: expect.stringMatching(/\.replaced-\d{8}T/) });
    expect(await notes.read()).toEqual({ ok: true, value: { open: [], damage: [] } });
    expect(files()).toHaveLength(1);
  });
});

describe("a damaged note", () => {
  test("at every byte is set aside and told, with the change that it was about", async () => {
    await notes.write(ROTATION);
    const whole = readFileSync(fileOf(ROTATION));
    for (let length = 0; length < whole.length - 1; length += 7) {
      writeFileSync(fileOf(ROTATION), whole.subarray(0, length), { mode: 0o600 });
      const cut = await notes.read();
      expect(cut).toMatchObject({
        value: {
          open: [],
          damage: [{ stem: toChangeStem(ROTATION), failure: { code: "state.corrupt" } }],
        },
      });
      const flipped = Buffer.from(whole);
      flipped[length] = (flipped[length] ?? 0) ^ 0x04;
      writeFileSync(fileOf(ROTATION), flipped, { mode: 0o600 });
      const read = await notes.read();
      // White space may change and the note be the same; nothing else may.
      if (read.ok && read.value.open.length > 0) expect(read.value.open).toEqual([ROTATION]);
    }
  });

  test("under another name is not believed", async () => {
    await notes.write(ROTATION);
    const other = { ...ROTATION, service: "https://other.example" };
    writeFileSync(fileOf(other), readFileSync(fileOf(ROTATION)), { mode: 0o600 });
    expect(await notes.read()).toMatchObject({
      value: { open: [ROTATION], damage: [{ stem: toChangeStem(other) }] },
    });
  });
});
