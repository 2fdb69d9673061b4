import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prepareChannelAddress, type WindowOwner } from "../../main/window/channelAddress.ts";

const uid = process.getuid?.();
let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "lk-"));
});
afterEach(() => rmSync(base, { recursive: true }));

function owner(more: Partial<WindowOwner> = {}): WindowOwner {
  const runtimeDirectory = join(base, "latchkey");
  return { platform: process.platform, uid, runtimeDirectory, stateDirectory: "/s", ...more };
}

async function addressOf(more: Partial<WindowOwner> = {}) {
  const prepared = await prepareChannelAddress(owner(more));
  if (!prepared.ok || prepared.value === null) throw new Error("no address");
  return prepared.value;
}

describe.skipIf(uid === undefined)("the place of the channel", () => {
  test("is made for its owner alone", async () => {
    const { socketPath } = await addressOf();
    expect(statSync(join(socketPath, "..")).mode & 0o777).toBe(0o700);
    expect(statSync(join(base, "latchkey")).mode & 0o777).toBe(0o700);
  });

  test("is the same for all launches of a user and state directory, and for no others", async () => {
    const first = await addressOf();
    expect(await addressOf()).toEqual(first);
    const others = await Promise.all([
      addressOf({ stateDirectory: "/other" }),
      addressOf({ runtimeDirectory: join(base, "other") }),
    ]);
    const all = [first, ...others];
    expect(new Set(all.map(({ lockName }) => lockName)).size).toBe(3);
    expect(new Set(all.map(({ socketPath }) => socketPath)).size).toBe(3);
    expect(first.lockName).toMatch(/^window-[0-9a-f]{32}$/);
  });

  test("has another lock once its directory is another, though the path is the same", async () => {
    const before = await addressOf();
    rmSync(join(base, "latchkey"), { recursive: true });
    mkdirSync(join(base, "in-between"));
    const after = await addressOf();
    expect(after.socketPath).toBe(before.socketPath);
    expect(after.lockName).not.toBe(before.lockName);
  });

  test("closes what had been left open", async () => {
    mkdirSync(join(base, "latchkey"), { mode: 0o700 });
    mkdirSync(join(base, "latchkey", "inbox"));
    chmodSync(join(base, "latchkey", "inbox"), 0o777);
    const { socketPath } = await addressOf();
    expect(statSync(join(socketPath, "..")).mode & 0o777).toBe(0o700);
  });

  test.each<[string, () => void]>([
    [
      "a directory that others may change",
      () => {
        mkdirSync(join(base, "latchkey"));
        chmodSync(join(base, "latchkey"), 0o777);
      },
    ],
    [
      "a link to a directory",
      () => {
        mkdirSync(join(base, "real"), { mode: 0o700 });
        symlinkSync(join(base, "real"), join(base, "latchkey"));
      },
    ],
    [
      "a link inside of it",
      () => {
        mkdirSync(join(base, "latchkey"), { mode: 0o700 });
        mkdirSync(join(base, "real"), { mode: 0o700 });
        symlinkSync(join(base, "real"), join(base, "latchkey", "inbox"));
      },
    ],
  ])("is not %s", async (_what, prepare) => {
    prepare();
    expect(await prepareChannelAddress(owner())).toMatchObject({
      failure: { code: "window.failed" },
    });
  });

  test.skipIf(uid !== 0)("is no directory of another user", async () => {
    mkdirSync(join(base, "latchkey"), { mode: 0o700 });
    chownSync(join(base, "latchkey"), 65_534, 65_534);
    expect((await prepareChannelAddress(owner())).ok).toBe(false);
  });

  test.each<[string, Partial<WindowOwner>]>([
    ["on Windows", { platform: "win32", uid: undefined }],
    ["where its path is too long for a socket", { runtimeDirectory: "/tmp/".padEnd(90, "x") }],
  ])("is nowhere %s", async (_what, more) => {
    expect(await prepareChannelAddress(owner(more))).toEqual({ ok: true, value: null });
  });
});
