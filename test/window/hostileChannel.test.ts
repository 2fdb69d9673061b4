import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import { takeLock } from "../../main/files/lockGrip.ts";
import { prepareChannelAddress } from "../../main/window/channelAddress.ts";
import { claimWindow } from "../../main/window/claimWindow.ts";
import type { WindowChannel } from "../../main/window/windowChannel.ts";

const { platform } = process;
const uid = process.getuid?.();
let base: string;
const closing: (() => unknown)[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "lk-"));
});
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  rmSync(base, { recursive: true, force: true });
});

const place = () => ({ platform, uid, runtimeDirectory: join(base, "run"), stateDirectory: base });

function claim(invitation: string | null, patienceMs = 10_000) {
  return claimWindow({ ...place(), request: { invitation }, user: "kari", patienceMs });
}

async function lead(): Promise<{ channel: WindowChannel; taken: (string | null)[] }> {
  const claimed = await claim(null);
  if (!claimed.ok || claimed.value.kind !== "window" || claimed.value.channel === null) {
    throw new Error(`no window: ${JSON.stringify(claimed)}`);
  }
  const { channel } = claimed.value;
  closing.push(() => channel.close());
  const taken: (string | null)[] = [];
  channel.serve(async ({ invitation }) => {
    taken.push(invitation);
    return "taken";
  });
  return { channel, taken };
}

async function address() {
  const prepared = await prepareChannelAddress(place());
  if (!prepared.ok || prepared.value === null) throw new Error("no address");
  return prepared.value;
}

/** Connections that are open, or were let go again by the other side. */
async function connectMany(path: string, count: number): Promise<{ open(): number }> {
  const sockets: Socket[] = [];
  await Promise.all(
    Array.from({ length: count }, () => {
      const socket = connect(path).on("error", () => undefined);
      socket.resume();
      sockets.push(socket);
      closing.push(() => socket.destroy());
      return new Promise((resolve) => socket.once("connect", resolve).once("close", resolve));
    }),
  );
  return { open: () => sockets.filter(({ readyState }) => readyState === "open").length };
}

const HANDED_OVER = { ok: true, value: { kind: "handed_over" } };

describe.skipIf(uid === undefined)("what is handed over", () => {
  test.each([
    ["letters", "a"],
    ["quotes, two bytes each", '"'],
    ["control characters, six bytes each", "\u0001"],
    ["signs of three bytes each", "\u20ac"],
  ])("may be as long as a text may be: %s", async (_, character) => {
    const { taken } = await lead();
    const text = character.repeat(TEXT_MAX_LENGTH);
    expect(await claim(text)).toEqual(HANDED_OVER);
    expect([taken.length, taken[0] === text]).toEqual([1, true]);
  });

  test("arrives whatever hangs on the socket: silent, half a line, without end", async () => {
    const { taken } = await lead();
    const { socketPath } = await address();
    await connectMany(socketPath, 100);
    for (const text of ['{"version":1,"invit', "x".repeat(100_000), "{}\n{}\n{}\n", "\n\n\n"]) {
      const socket = connect(socketPath).on("error", () => undefined);
      closing.push(() => socket.destroy());
      await new Promise((resolve) => socket.write(text, resolve));
    }
    expect(await claim("b")).toEqual(HANDED_OVER);
    expect(taken).toEqual(["b"]);
  });
});

describe.skipIf(platform !== "linux")("somebody who connects without end", () => {
  test("gets so many connections to the window and no more", async () => {
    await lead();
    const { socketPath } = await address();
    const many = await connectMany(socketPath, 1_200);
    await expect.poll(() => many.open(), { timeout: 20_000 }).toBeLessThanOrEqual(512);
  });

  test("gets so many to the lock, whose name every user can connect to", async () => {
    const name = `test-${process.pid}-${Date.now()}`;
    const grip = await takeLock({ name, platform, user: "kari" });
    if (!("release" in grip)) throw new Error("somebody has it");
    closing.push(() => grip.release());
    const many = await connectMany(`\0latchkey-${name}`, 1_200);
    await expect.poll(() => many.open(), { timeout: 20_000 }).toBeLessThanOrEqual(512);
    // Whoever comes then is not told who has it, and never that it is free.
    const other = await takeLock({ name, platform, user: "ole" });
    expect(other).toMatchObject({ holder: "another process" });
    if (!("abandon" in other)) throw new Error("it was free");
    closing.push(() => other.abandon());
  });
});
