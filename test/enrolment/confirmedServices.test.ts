import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  openConfirmedServices,
  type ConfirmedServices,
} from "../../main/enrolment/confirmedServices.ts";
import { origin } from "../core/originArbitraries.ts";
import { printChecked, testLock } from "./bookRig.ts";

const onPosix = test.skipIf(process.platform === "win32");
const [ONE, OTHER] = ["https://one.example", "https://other.example:8443"].map(origin) as [
  never,
  never,
];

let parent: string;
let directory: string;
let file: string;
const lock = testLock();
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "confirmed-"));
  directory = join(parent, "state");
  file = join(directory, "services.json");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

async function open(): Promise<ConfirmedServices> {
  const opened = await openConfirmedServices(file, lock);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

function place(content: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(file, content, { mode: 0o600 });
}

describe("services that a person said yes to", () => {
  test("are none at first, and looking writes nothing", async () => {
    const confirmed = await open();
    expect([confirmed.list(), confirmed.damage]).toEqual([[], null]);
    expect(await confirmed.refresh()).toMatchObject({ ok: true });
    expect(existsSync(directory)).toBe(false);
  });

  test("are kept for this process and the next, in their order, each once", async () => {
    const confirmed = await open();
    for (const service of [ONE, OTHER, ONE]) {
      expect(await confirmed.confirm(service)).toEqual({ ok: true, value: undefined });
    }
    expect(confirmed.list()).toEqual([ONE, OTHER]);
    expect((await open()).list()).toEqual([ONE, OTHER]);
  });

  test("are forgotten one by one", async () => {
    const confirmed = await open();
    await confirmed.confirm(ONE);
    await confirmed.confirm(OTHER);
    expect(await confirmed.forget(ONE)).toEqual({ ok: true, value: { existed: true } });
    expect(await confirmed.forget(ONE)).toEqual({ ok: true, value: { existed: false } });
    expect(confirmed.list()).toEqual([OTHER]);
    expect((await open()).list()).toEqual([OTHER]);
  });

  test("where there are none, there is nothing to forget and nothing written", async () => {
    expect(await (await open()).forget(ONE)).toMatchObject({ value: { existed: false } });
    expect(existsSync(directory)).toBe(false);
  });

  test("are all gone with the file", async () => {
    const confirmed = await open();
    await confirmed.confirm(ONE);
    rmSync(file);
    expect(await confirmed.refresh()).toMatchObject({ ok: true });
    expect(confirmed.list()).toEqual([]);
  });

  test("of several processes are not lost", async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await Promise.all([first.confirm(ONE), second.confirm(OTHER)]);
    expect((await open()).list().toSorted()).toEqual([ONE, OTHER]);
    await first.refresh();
    await first.forget(OTHER);
    await second.refresh();
    expect(second.list()).toEqual([ONE]);
  });

  test("twenty at once are twenty", async () => {
    const services = Array.from({ length: 20 }, (_, at) => origin(`https://s${at}.example`));
    await Promise.all(services.map(async (service) => (await open()).confirm(service)));
    expect((await open()).list().toSorted()).toEqual(services.toSorted());
  });

  onPosix("are for their owner alone", async () => {
    await (await open()).confirm(ONE);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(readdirSync(directory)).toEqual(["services.json"]);
  });

  test("that are known already do not touch the disk", async () => {
    const confirmed = await open();
    await confirmed.confirm(ONE);
    const before = statSync(file, { bigint: true });
    await confirmed.confirm(ONE);
    const { ino, mtimeNs } = statSync(file, { bigint: true });
    expect({ ino, mtimeNs }).toEqual({ ino: before.ino, mtimeNs: before.mtimeNs });
  });
});

describe("a file of them", () => {
  test.each<[string, string]>([
    ["that is empty", ""],
    ["that is no JSON", "services"],
    ["whose sum is another's", printChecked({ services: [ONE] }).replace("one", "two")],
    ["that names no origin", printChecked({ services: ["one.example"] })],
    ["that names one in another spelling", printChecked({ services: ["https://ONE.example"] })],
    ["that names one with http elsewhere", printChecked({ services: ["http://one.example"] })],
    ["that says more than it may", printChecked({ services: [ONE], all: true })],
    [
      "of a newer version",
      printChecked({ services: [ONE] }).replace('"version": 1', '"version": 2'),
    ],
  ])("%s confirms nothing, and is set aside", async (_, content) => {
    place(content);
    const confirmed = await open();
    expect(confirmed.list()).toEqual([]);
    expect(confirmed.damage?.code).toMatch(/^state\.(corrupt|newer)$/);
    const aside = readdirSync(directory).filter((name) => name.startsWith("services.json."));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(directory, aside[0] ?? ""), "utf8")).toBe(content);
    await confirmed.confirm(OTHER);
    expect((await open()).list()).toEqual([OTHER]);
  });

  test("that is damaged while it is open keeps what this process knows", async () => {
    const confirmed = await open();
    await confirmed.confirm(ONE);
    place("damaged");
    expect(await confirmed.confirm(OTHER)).toMatchObject({ ok: true });
    expect((await open()).list()).toEqual([ONE, OTHER]);
    place("damaged");
    await confirmed.refresh();
    expect(confirmed.list()).toEqual([ONE, OTHER]);
  });

  onPosix.each<[string, () => void]>([
    ["that others may change", () => chmodSync(file, 0o666)],
    ["in a place where others may put another one", () => chmodSync(directory, 0o777)],
    [
      "that is a link",
      () => {
        rmSync(file);
        writeFileSync(join(directory, "real"), printChecked({ services: [ONE] }));
        symlinkSync(join(directory, "real"), file);
      },
    ],
  ])("%s is unsafe, at opening and later", async (_, spoil) => {
    const confirmed = await open();
    await confirmed.confirm(ONE);
    spoil();
    const unsafe = { ok: false, failure: { code: "config.unsafe" } };
    expect(await openConfirmedServices(file, lock)).toMatchObject(unsafe);
    expect(await confirmed.refresh()).toMatchObject(unsafe);
    expect(await confirmed.confirm(OTHER)).toMatchObject(unsafe);
    expect(await confirmed.forget(ONE)).toMatchObject(unsafe);
  });

  test("that cannot be written leaves everything as it was", async () => {
    writeFileSync(directory, "a file where the folder should be");
    const opened = await openConfirmedServices(file, lock);
    expect(opened).toMatchObject({ ok: false, failure: { code: "state.unwritable" } });
    rmSync(directory);
    const confirmed = await open();
    writeFileSync(directory, "a file where the folder should be");
    expect(await confirmed.confirm(ONE)).toMatchObject({ failure: { code: "state.unwritable" } });
    expect(confirmed.list()).toEqual([]);
  });
});
