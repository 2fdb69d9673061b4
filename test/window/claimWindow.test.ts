import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { takeLock, type Grip } from "../../main/files/lockGrip.ts";
import { prepareChannelAddress, type ChannelAddress } from "../../main/window/channelAddress.ts";
import { REQUEST_MAX_LENGTH, type HandOverAnswer } from "../../main/window/channelMessage.ts";
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

/** A launch that has to become the window. */
async function lead(invitation: string | null = null): Promise<WindowChannel> {
  const claimed = await claim(invitation);
  if (!claimed.ok || claimed.value.kind !== "window" || claimed.value.channel === null) {
    throw new Error(`no window: ${JSON.stringify(claimed)}`);
  }
  const { channel } = claimed.value;
  closing.push(() => channel.close());
  return channel;
}

async function address(): Promise<ChannelAddress> {
  const prepared = await prepareChannelAddress(place());
  if (!prepared.ok || prepared.value === null) throw new Error("no address");
  return prepared.value;
}

/** Somebody else's end of the channel, with the lock where it has one. */
async function listen(onConnection: (socket: Socket) => void): Promise<Server> {
  const { socketPath } = await address();
  const server = createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  closing.push(() => server.close());
  return server;
}

async function holdLock(): Promise<Grip> {
  const { lockName } = await address();
  const taken = await takeLock({ name: lockName, platform, user: "kari" });
  if (!("release" in taken)) throw new Error("somebody has it");
  return taken;
}

const HANDED_OVER = { ok: true, value: { kind: "handed_over" } };

describe.skipIf(uid === undefined)("a launch", () => {
  test("is the window where there is none, and the next hands over to it", async () => {
    const channel = await lead("a");
    const taken: (string | null)[] = [];
    channel.serve(async ({ invitation }) => {
      taken.push(invitation);
      return "taken";
    });
    expect(await claim("b")).toEqual(HANDED_OVER);
    expect(await claim(null)).toEqual(HANDED_OVER);
    expect(taken).toEqual(["b", null]);
  });

  test("waits for a window that is still starting, and learns from it that it is", async () => {
    const channel = await lead();
    // Less patience than the window takes: its signs of life are what keeps them waiting.
    const waiting = Array.from({ length: 20 }, (_, at) => claim(`link-${at}`, 1_500));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const taken: (string | null)[] = [];
    channel.serve(async ({ invitation }) => {
      taken.push(invitation);
      return "taken";
    });
    expect(new Set((await Promise.all(waiting)).map(({ ok }) => ok))).toEqual(new Set([true]));
    const links = waiting.map((_, at) => `link-${at}`);
    expect([taken.length, new Set(taken)]).toEqual([20, new Set(links)]);
  });

  test("is one window, whoever of 50 at once it is", async () => {
    const taken: (string | null)[] = [];
    const claims = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const claimed = await claim(`link-${at}`);
        if (claimed.ok && claimed.value.kind === "window") {
          const { channel } = claimed.value;
          closing.push(() => channel?.close());
          channel?.serve(async ({ invitation }) => {
            taken.push(invitation);
            return "taken";
          });
          taken.push(`link-${at}`);
        }
        return claimed.ok ? claimed.value.kind : claimed.failure.code;
      }),
    );
    expect(claims.filter((kind) => kind === "window")).toHaveLength(1);
    expect(claims.filter((kind) => kind === "handed_over")).toHaveLength(49);
    expect(new Set(taken).size).toBe(50);
  });

  test.each<[HandOverAnswer, string]>([
    ["busy_full", "window.full"],
    ["older_version", "window.unresponsive"],
  ])("says so where the window answers %s", async (answer, code) => {
    (await lead()).serve(async () => answer);
    expect(await claim("b")).toMatchObject({ failure: { code } });
  });

  test("becomes the window where the window closes without an answer: nothing is lost", async () => {
    const channel = await lead();
    const second = claim("b");
    const third = claim("c");
    channel.serve(async () => {
      void channel.close();
      return null;
    });
    const claimed = await Promise.race([second, third]);
    if (!claimed.ok || claimed.value.kind !== "window") throw new Error("no next window");
    const next = claimed.value.channel;
    closing.push(() => next?.close());
    const taken: (string | null)[] = [];
    next?.serve(async ({ invitation }) => {
      taken.push(invitation);
      return "taken";
    });
    const both = await Promise.all([second, third]);
    const kinds = both.map((each) => (each.ok ? each.value.kind : each.failure.code));
    expect(new Set(kinds)).toEqual(new Set(["handed_over", "window"]));
    expect(taken).toHaveLength(1);
  });

  test("waits for a window that has stopped listening and not let go yet", async () => {
    const grip = await holdLock();
    const next = claim("b");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await grip.release();
    expect(await next).toMatchObject({ ok: true, value: { kind: "window" } });
    const claimed = await next;
    if (claimed.ok && claimed.value.kind === "window") await claimed.value.channel?.close();
  });

  test("gives up on one that never listens, and names it", async () => {
    const grip = await holdLock();
    closing.push(() => grip.release());
    expect(await claim("b", 300)).toMatchObject({
      failure: {
        code: "window.unresponsive",
        detail: expect.stringContaining(`process ${process.pid}`),
      },
    });
  });

  test("gives up on one that listens and never answers", async () => {
    const grip = await holdLock();
    closing.push(() => grip.release());
    await listen(() => undefined);
    expect(await claim("b", 300)).toMatchObject({ failure: { code: "window.unresponsive" } });
  });

  test.each<[string, string]>([
    ["another program", "SSH-2.0-OpenSSH\n"],
    ["an answer nobody knows", '{"version":1,"answer":"sold"}\n'],
    ["too many words", "x".repeat(5_000)],
  ])("believes no one who speaks like %s", async (_what, words) => {
    const grip = await holdLock();
    closing.push(() => grip.release());
    await listen((socket) => socket.on("error", () => undefined).end(words));
    expect(await claim("b", 300)).toMatchObject({ failure: { code: "window.unresponsive" } });
  });

  test("hands over to one that listens, though its lock cannot be seen from here", async () => {
    await listen((socket) => socket.end('{"version":1,"answer":"taken"}\n'));
    expect(await claim("b")).toEqual(HANDED_OVER);
  });

  test("takes the place of a socket that was left behind, or of any file", async () => {
    const { socketPath } = await address();
    writeFileSync(socketPath, "");
    const channel = await lead();
    expect(statSync(socketPath).isSocket()).toBe(true);
    expect(statSync(socketPath).mode & 0o077).toBe(0);
    await channel.close();
    expect(readdirSync(dirname(socketPath))).toEqual([]);
  });
});

describe.skipIf(uid === undefined)("the window's end of the channel", () => {
  /** Says something on it, and answers what comes back until the end. */
  async function say(words: string): Promise<string> {
    const { socketPath } = await address();
    return new Promise((resolve) => {
      let heard = "";
      const socket = connect(socketPath, () => socket.write(words));
      socket.setEncoding("utf8").on("data", (text: string) => (heard += text));
      socket.on("error", () => undefined).on("close", () => resolve(heard.trim()));
    });
  }

  test.each<[string, string, string]>([
    ["a newer version", '{"version":2,"what":"ever"}\n', '{"version":1,"answer":"older_version"}'],
    ["no JSON", "latchkey://invite/x\n", ""],
    ["no invitation", '{"version":1}\n', ""],
    ["more than any request", "x".repeat(REQUEST_MAX_LENGTH + 1), ""],
  ])("hands %s to nobody", async (_what, words, answer) => {
    const taken: unknown[] = [];
    (await lead()).serve(async (request) => {
      taken.push(request);
      return "taken";
    });
    expect([await say(words), taken]).toEqual([answer, []]);
    expect(await claim("still here")).toEqual(HANDED_OVER);
  });

  test("takes nothing of a launch that has given up meanwhile", async () => {
    const channel = await lead();
    const { socketPath } = await address();
    await new Promise<void>((resolve) => {
      const socket = connect(socketPath, () => {
        socket.write('{"version":1,"invitation":"given up"}\n', () => socket.destroy());
      });
      socket.on("close", () => resolve());
    });
    const taken: (string | null)[] = [];
    channel.serve(async ({ invitation }) => {
      taken.push(invitation);
      return "taken";
    });
    expect(await claim("b")).toEqual(HANDED_OVER);
    expect(taken).toEqual(["b"]);
  });

  test("closes though somebody who was answered does not leave", async () => {
    const channel = await lead();
    channel.serve(async () => "taken");
    const { socketPath } = await address();
    const socket = connect({ path: socketPath, allowHalfOpen: true });
    closing.push(() => socket.destroy());
    socket.write('{"version":1,"invitation":null}\n');
    await new Promise<void>((resolve) => {
      let heard = "";
      socket.setEncoding("utf8").on("data", (text: string) => {
        heard += text;
        if (heard.includes("taken")) resolve();
      });
    });
    await channel.close();
    await channel.close();
    await expect(lead()).resolves.toBeDefined();
  });
});
