import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openQueuedNames, type QueuedName } from "../../main/enrolment/queuedNames.ts";
import { printChecked, testLock } from "./bookRig.ts";

const SERVICE = "https://licences.example.com";
const ENTRY: QueuedName = {
  service: SERVICE,
  clientId: "dev-1",
  name: "Press line 5",
  instead: "Press line 4",
  since: "2031-03-02T07:41:00Z",
};

let parent: string;
let file: string;
const lock = testLock();
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "queued-names-"));
  file = join(parent, "state", "names.json");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

async function open() {
  const opened = await openQueuedNames(file, lock);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

function place(content: string): void {
  mkdirSync(join(parent, "state"), { mode: 0o700 });
  writeFileSync(file, content, { mode: 0o600 });
}

describe("names that wait for their service", () => {
  test("are one for each device, the newest", async () => {
    const names = await open();
    await names.queue(ENTRY);
    await names.queue({ ...ENTRY, clientId: "dev-2", name: "Other" });
    await names.queue({ ...ENTRY, name: "Press line 6" });
    const again = await open();
    expect(again.find(SERVICE, "dev-1")).toEqual({ ...ENTRY, name: "Press line 6" });
    expect(again.find(SERVICE, "dev-2")).toMatchObject({ name: "Other" });
    expect(again.find("https://other.example", "dev-1")).toBeNull();
  });

  test("are seen by processes that were open before, once they look again", async () => {
    const [one, other] = [await open(), await open()];
    await one.queue(ENTRY);
    expect(other.find(SERVICE, "dev-1")).toBeNull();
    expect(await other.refresh()).toMatchObject({ ok: true });
    expect(other.find(SERVICE, "dev-1")).toEqual(ENTRY);
    await other.queue({ ...ENTRY, clientId: "dev-2" });
    await one.forget(SERVICE, "dev-1");
    const left = await open();
    expect([left.find(SERVICE, "dev-1"), left.find(SERVICE, "dev-2")?.name]).toEqual([
      null,
      ENTRY.name,
    ]);
  });

  test("forgetting what does not wait writes nothing", async () => {
    expect(await (await open()).forget(SERVICE, "dev-1")).toMatchObject({ ok: true });
    expect(existsSync(join(parent, "state"))).toBe(false);
  });

  test.each([
    ["no JSON", "{"],
    ["a name that is none", printChecked({ names: [{ ...ENTRY, name: "a\u202eb" }] })],
    ["more than there is", printChecked({ names: [{ ...ENTRY, token: "x" }] })],
  ])("a file with %s is set aside and told, and nothing waits", async (_, content) => {
    place(content);
    const names = await open();
    expect(names.damage).toMatchObject({ code: "state.corrupt" });
    expect(names.find(SERVICE, "dev-1")).toBeNull();
    expect(readdirSync(join(parent, "state")).some((name) => name.includes("corrupt"))).toBe(true);
    await names.queue(ENTRY);
    expect((await open()).find(SERVICE, "dev-1")).toEqual(ENTRY);
  });
});
