import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createBookRig, printChecked, TEXT, type BookRig } from "./bookRig.ts";
import { answer, approved, THIS_MACHINE } from "./recordArbitraries.ts";

let rig: BookRig;
beforeEach(() => {
  rig = createBookRig();
});
afterEach(() => rig.remove());

describe("a damaged file", () => {
  async function expectSetAside(content: string | Buffer): Promise<void> {
    rig.place(content);
    const book = await rig.open();
    const [aside = ""] = rig.asideFiles();
    expect(book.damage).toEqual({
      code: "state.corrupt",
      detail: join(rig.directory, aside),
    });
    expect(aside).toMatch(/^enrolment\.json\.corrupt-/);
    expect(readFileSync(join(rig.directory, aside))).toEqual(Buffer.from(content));
    expect([book.enrolments(), book.waiting(), existsSync(rig.file)]).toEqual([[], [], false]);
  }

  test.each([
    ["empty", ""],
    ["zeros", "\0".repeat(400)],
    ["no JSON", "hello"],
    ["another JSON", "[]"],
    ["null", "null"],
    ["a number", "7"],
    ["an object of nothing", "{}"],
    ["no version", TEXT.replace('"version": 1,', "")],
    ["version 0", TEXT.replace('"version": 1', '"version": 0')],
    ["a version as text", TEXT.replace('"version": 1', '"version": "2"')],
    ["an entry without a client id", TEXT.replace("clientId", "client")],
    ["a device id that is none", TEXT.replace(THIS_MACHINE, "zz")],
    ["a date that is none", TEXT.replace("2026-11-22", "yesterday")],
    ["a wait for what does not wait", TEXT.replace('"waiting",', '"approved",')],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ["two records", TEXT + TEXT],
    ["another sum", TEXT.replace(/"sha256": "./, (head) => `${head.slice(0, -1)}z`)],
    ["a letter of a name changed", TEXT.replace("Press line", "Dress line")],
    ["whole, but no record", printChecked({ enrolments: "none" })],
    ["larger than any record", " ".repeat(1_048_577)],
  ])("(%s) is set aside whole, and said so", (_, content) => expectSetAside(content));

  test("goes on: what comes next is kept", async () => {
    rig.place("hello");
    const book = await rig.open();
    await book.keep(answer(approved()));
    expect(await rig.reopened()).toEqual({ damage: null, clients: ["device-1"], waits: [] });
  });

  test("that appears later does not take what is known with it", async () => {
    rig.place(TEXT);
    const book = await rig.open();
    rig.place("hello");
    await book.keep(answer(approved("device-2", "acc-3")));
    expect(await rig.reopened()).toMatchObject({
      clients: ["device-1", "device-2"],
      waits: ["acc-2"],
    });
    expect(rig.asideFiles()).toHaveLength(1);
  });

  test("cut at any byte is set aside or, cut at its last line break alone, taken", async () => {
    const bytes = Buffer.from(TEXT);
    const taken: number[] = [];
    for (let length = 0; length < bytes.length; length += 1) {
      rig.place(bytes.subarray(0, length));
      const book = await rig.open();
      if (book.damage === null) taken.push(length);
      else rmSync(book.damage.detail ?? "");
    }
    expect(taken).toEqual([bytes.length - 1]);
    expect(rig.asideFiles()).toEqual([]);
  });

  test("with any bit flipped is set aside, but for the white space around it", async () => {
    const bytes = Buffer.from(TEXT);
    const taken: string[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      rig.place(flipped);
      const { damage } = await rig.open();
      if (damage === null) taken.push(String.fromCharCode(bytes[at] ?? 0));
      else rmSync(damage.detail ?? "");
    }
    expect(taken.filter((character) => /\S/.test(character))).toEqual([]);
    expect(rig.asideFiles()).toEqual([]);
  });
});
