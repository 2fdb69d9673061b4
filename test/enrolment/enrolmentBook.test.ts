import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEnrolmentBook } from "../../main/enrolment/enrolmentBook.ts";
import { createBookRig, testLock, TEXT, type BookRig } from "./bookRig.ts";
import {
  answer,
  approved,
  ended,
  EVIDENCE,
  HERE,
  OTHER_MACHINE,
  OTHER_SERVICE,
  SERVICE,
  waiting,
} from "./recordArbitraries.ts";

/** Elsewhere there are no modes. */
const onPosix = test.skipIf(process.platform === "win32");

let rig: BookRig;
beforeEach(() => {
  rig = createBookRig();
});
afterEach(() => rig.remove());

/** What the service said of the device. */
const SEEN = {
  groups: [{ id: "g-1", name: "Presses" }],
  licences: [],
  at: "2026-11-22T09:00:00.000Z",
};

describe("the book", () => {
  test("is empty where there is none, and opening it writes nothing", async () => {
    expect(await rig.reopened()).toEqual({ damage: null, clients: [], waits: [] });
    expect(existsSync(rig.directory)).toBe(false);
  });

  test("keeps what it was told, for this process and the next", async () => {
    const book = await rig.open();
    expect(await book.keep(answer(waiting()))).toEqual({ ok: true, value: undefined });
    expect(book.waiting()).toHaveLength(1);
    expect(await rig.reopened()).toEqual({ damage: null, clients: [], waits: ["acc-1"] });
    await book.keep(answer(approved()));
    expect(book.waiting()).toEqual([]);
    expect(await rig.reopened()).toEqual({ damage: null, clients: ["device-1"], waits: [] });
    await book.meet(SERVICE, "device-1", { deviceName: "Press", evidence: EVIDENCE, seen: SEEN });
    expect((await rig.open()).enrolments()).toMatchObject([{ deviceName: "Press", seen: SEEN }]);
  });

  test.each([
    ["the same, seen again in a little while", SEEN, "2026-11-22T09:14:59.999Z", false],
    ["the same, seen again later", SEEN, "2026-11-22T09:15:00.000Z", true],
    ["the same, by a clock that was put back", SEEN, "2026-11-22T08:59:59.000Z", true],
    ["another group", { ...SEEN, groups: [] }, "2026-11-22T09:00:01.000Z", true],
  ])("remembers what a device looked like: %s", async (_, looks, at, isWritten) => {
    const book = await rig.open();
    await book.keep(answer(approved()));
    const met = { deviceName: "Press", evidence: EVIDENCE };
    await book.meet(SERVICE, "device-1", { ...met, seen: SEEN });
    await book.meet(SERVICE, "device-1", { ...met, seen: { ...looks, at } });
    const seen = isWritten ? { ...looks, at } : SEEN;
    expect((await rig.open()).enrolments()).toMatchObject([{ seen }]);
    await book.keep(answer(approved()));
    expect(book.enrolments()).toMatchObject([{ seen }]);
    await book.leave(SERVICE, "device-1");
    expect((await rig.open()).enrolments()).toEqual([]);
  });

  onPosix("is for its owner alone", async () => {
    await (await rig.open()).keep(answer(approved()));
    expect(statSync(rig.file).mode & 0o777).toBe(0o600);
    expect(statSync(rig.directory).mode & 0o777).toBe(0o700);
    expect(rig.asideFiles()).toEqual([]);
  });

  test("does not touch the disk for what it knows already", async () => {
    rig.place(TEXT);
    const book = await rig.open();
    const met = { deviceName: "Press line 4", evidence: EVIDENCE, seen: SEEN };
    await book.meet(SERVICE, "device-1", met);
    const before = statSync(rig.file, { bigint: true });
    for (const known of [
      answer(approved()),
      answer(waiting("acc-2")),
      answer(ended("expired", "acc-9")),
    ]) {
      expect(await book.keep(known)).toMatchObject({ ok: true });
    }
    await book.meet(SERVICE, "device-1", met);
    await book.meet(SERVICE, "device-9", { ...met, deviceName: "Press" });
    await book.forget("acc-9");
    await book.claim(SERVICE, HERE);
    const after = statSync(rig.file, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test("forgets what the service does not know", async () => {
    rig.place(TEXT);
    await (await rig.open()).forget("acc-2");
    expect(await rig.reopened()).toEqual({ damage: null, clients: ["device-1"], waits: [] });
  });

  test("of two processes: neither loses what the other one wrote", async () => {
    const [window, command] = [await rig.open(), await rig.open()];
    await window.keep(answer(waiting("acc-1")));
    await command.keep(answer(approved("device-2", "acc-2")));
    await window.keep(answer(approved("device-1", "acc-1")));
    expect(await rig.reopened()).toMatchObject({ clients: ["device-2", "device-1"], waits: [] });
    expect(window.enrolments()).toHaveLength(2);
  });

  test("takes many answers at once, one after another", async () => {
    const book = await rig.open();
    const ids = Array.from({ length: 20 }, (_, index) => `device-${index}`);
    await Promise.all(ids.map((id) => book.keep(answer(approved(id, `acc-${id}`)))));
    expect((await rig.reopened()).clients.toSorted()).toEqual(ids.toSorted());
  });
});

describe("a record of another machine", () => {
  test("is set aside whole when this machine begins, and kept", async () => {
    const foreign = { deviceId: OTHER_MACHINE };
    const book = await rig.open();
    await book.keep(answer(approved("device-1"), foreign));
    await book.keep(answer(approved("device-2", "acc-2"), { service: OTHER_SERVICE }));
    const text = readFileSync(rig.file, "utf8");
    expect(book.findChange(SERVICE, HERE)).toBe("machine.changed");
    expect(book.findChange(OTHER_SERVICE, HERE)).toBeNull();

    expect(await book.claim(SERVICE, HERE)).toMatchObject({ ok: true });
    expect(book.findChange(SERVICE, HERE)).toBeNull();
    expect(await rig.reopened()).toEqual({ damage: null, clients: ["device-2"], waits: [] });
    const [aside = "", ...more] = rig.asideFiles();
    expect(more).toEqual([]);
    expect(aside).toMatch(/^enrolment\.json\.replaced-\d{8}T\d{6}Z$/);
    expect(readFileSync(join(rig.directory, aside), "utf8")).toBe(text);
  });
});

describe("a key", () => {
  const elsewhere = { ...HERE, deviceId: OTHER_MACHINE };

  test("is its machine's before anything was accepted with it, and after all of that is over", async () => {
    const book = await rig.open();
    await book.own(SERVICE, HERE);
    await book.keep(answer(waiting()));
    await book.keep(answer(ended("rejected")));
    const copied = await rig.open();
    expect(copied.findChange(SERVICE, HERE)).toBeNull();
    expect(copied.findChange(SERVICE, elsewhere)).toBe("machine.changed");
    expect(copied.findChange(OTHER_SERVICE, elsewhere)).toBeNull();
  });

  test("that another machine made is not ours by saying so, but by another key", async () => {
    const book = await rig.open();
    await book.own(SERVICE, elsewhere);
    await book.own(SERVICE, HERE);
    expect(book.findChange(SERVICE, HERE)).toBe("machine.changed");
    await book.claim(SERVICE, HERE);
    expect(book.findChange(SERVICE, HERE)).toBeNull();
    expect((await rig.open()).findChange(SERVICE, elsewhere)).toBe("machine.changed");
  });

  test("that is gone was nobody's", async () => {
    const book = await rig.open();
    await book.own(SERVICE, HERE);
    await book.disown(SERVICE);
    expect((await rig.open()).findChange(SERVICE, elsewhere)).toBeNull();
    expect(readFileSync(rig.file, "utf8")).not.toContain(SERVICE);
  });
});

describe("a file of a newer program", () => {
  test.each([
    ["version 2", TEXT.replace('"version": 1', '"version": 2')],
    ["version 99 of another form", '{"version": 99, "devices": {}}'],
  ])("(%s) is set aside whole, and said so", async (_, content) => {
    rig.place(content);
    const book = await rig.open();
    const [aside = "", ...more] = rig.asideFiles();
    expect(more).toEqual([]);
    expect(aside).toMatch(/^enrolment\.json\.newer-\d{8}T\d{6}Z$/);
    expect(book.damage).toEqual({ code: "state.newer", detail: join(rig.directory, aside) });
    expect(readFileSync(join(rig.directory, aside), "utf8")).toBe(content);
    expect(book.enrolments()).toEqual([]);
  });

  test("that is written meanwhile is kept beside what is known here", async () => {
    const book = await rig.open();
    const newer = '{"version": 2}';
    rig.place(newer);
    expect(await book.keep(answer(approved()))).toMatchObject({ ok: true });
    const [aside = ""] = rig.asideFiles();
    expect(readFileSync(join(rig.directory, aside), "utf8")).toBe(newer);
    expect(await rig.reopened()).toMatchObject({ clients: ["device-1"] });
  });
});

describe("a file that is not ours to judge", () => {
  onPosix.each<[string, () => void, string]>([
    ["that others may change", () => chmodSync(rig.file, 0o666), "config.unsafe"],
    ["that the group may change", () => chmodSync(rig.file, 0o620), "config.unsafe"],
    [
      "that is a link",
      () => {
        rmSync(rig.file);
        symlinkSync("/etc/hostname", rig.file);
      },
      "config.unsafe",
    ],
    [
      "that is a directory",
      () => {
        rmSync(rig.file);
        mkdirSync(rig.file);
      },
      "config.unsafe",
    ],
  ])("%s is refused and left alone", async (_, spoil, code) => {
    rig.place(TEXT);
    spoil();
    expect(await openEnrolmentBook(rig.file, testLock())).toMatchObject({
      ok: false,
      failure: { code },
    });
    expect(existsSync(rig.file)).toBe(true);
    expect(rig.asideFiles()).toEqual([]);
  });
});

describe("a directory that cannot be used", () => {
  onPosix.each<[string, () => void, string]>([
    ["a file in its place", () => writeFileSync(rig.directory, ""), "state.unwritable"],
    ["a link in its place", () => symlinkSync(tmpdir(), rig.directory), "config.unsafe"],
    [
      "one that others may write to",
      () => {
        mkdirSync(rig.directory);
        chmodSync(rig.directory, 0o777);
      },
      "config.unsafe",
    ],
    [
      "one that cannot be made",
      () => symlinkSync(join(rig.directory, "..", "nowhere", "x"), rig.directory),
      "state.unwritable",
    ],
  ])("%s: a failure, and nothing is believed to be kept", async (_, spoil, code) => {
    const book = await rig.open();
    spoil();
    const kept = await book.keep(answer(approved()));
    expect(kept).toMatchObject({ ok: false });
    expect(kept.ok || kept.failure.code).toBe(code);
    expect(book.enrolments()).toEqual([]);
  });
});
