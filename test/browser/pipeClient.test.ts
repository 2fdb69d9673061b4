import { PassThrough } from "node:stream";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPipeClient } from "../../main/browser/pipeClient.ts";
import type { PipeClient } from "../../main/browser/pipeClient.ts";

interface Harness {
  readonly client: PipeClient;
  /** What the browser writes. */
  readonly fromBrowser: PassThrough;
  readonly toBrowser: PassThrough;
  /** Messages the client has sent so far. */
  readonly sent: () => readonly {
    id: number;
    method: string;
    params: unknown;
    sessionId?: string;
  }[];
  readonly say: (...messages: readonly unknown[]) => void;
}

function start(): Harness {
  const fromBrowser = new PassThrough();
  const toBrowser = new PassThrough();
  let text = "";
  toBrowser.on("data", (chunk: Buffer) => {
    text += chunk.toString("utf8");
  });
  return {
    client: createPipeClient(fromBrowser, toBrowser),
    fromBrowser,
    toBrowser,
    sent: () =>
      text
        .split("\0")
        .slice(0, -1)
        .map((part) => JSON.parse(part) as ReturnType<Harness["sent"]>[number]),
    say: (...messages) => {
      for (const message of messages) fromBrowser.write(`${JSON.stringify(message)}\0`);
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("sending", () => {
  test("numbers its commands, ends each with a NUL, and names the session only where there is one", async () => {
    const { client, sent } = start();
    void client.browser.send("Browser.close", {});
    void client.session("S1").send("Page.enable", {});
    await turn();
    expect(sent()).toEqual([
      { id: 1, method: "Browser.close", params: {} },
      { id: 2, method: "Page.enable", params: {}, sessionId: "S1" },
    ]);
  });

  test("gives each answer to the one who asked, in whatever order they come", async () => {
    const { client, say } = start();
    const first = client.browser.send("Page.navigate", { url: "a:" });
    const second = client.browser.send("Page.navigate", { url: "b:" });
    say({ id: 2, result: { errorText: "two" } }, { id: 1, result: { errorText: "one" } });
    expect(await first).toEqual({ errorText: "one" });
    expect(await second).toEqual({ errorText: "two" });
  });

  test("rejects with what the browser said, and with the command it said it to", async () => {
    const { client, say } = start();
    const asked = client.browser.send("Page.enable", {});
    say({ id: 1, error: { code: -32_000, message: "Not allowed" } });
    await expect(asked).rejects.toThrow("Page.enable: Not allowed");
  });
});

describe("receiving", () => {
  test("puts messages together whatever pieces they arrive in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }),
        async (urls, sizes) => {
          const { client, fromBrowser } = start();
          const heard: string[] = [];
          client.session("S").on("Page.navigatedWithinDocument", ({ url }) => heard.push(url));
          const bytes = Buffer.from(
            urls
              .map((url) => ({
                method: "Page.navigatedWithinDocument",
                sessionId: "S",
                params: { frameId: "F", url },
              }))
              .map((message) => `${JSON.stringify(message)}\0`)
              .join(""),
          );
          for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
            const size = sizes[piece % sizes.length] ?? 1;
            fromBrowser.write(bytes.subarray(at, at + size));
            at += size;
          }
          await turn();
          expect(heard).toEqual(urls);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("takes a message of many megabytes", async () => {
    const { client, say } = start();
    const asked = client.browser.send("Page.navigate", { url: "a:" });
    const errorText = "x".repeat(20 * 1024 * 1024);
    say({ id: 1, result: { errorText } });
    expect((await asked).errorText).toHaveLength(errorText.length);
  });

  test("gives an event to its own session's listeners alone, to each of them", async () => {
    const { client, say } = start();
    const heard: string[] = [];
    client.browser.on("Target.targetDestroyed", ({ targetId }) =>
      heard.push(`browser ${targetId}`),
    );
    client
      .session("S1")
      .on("Target.targetDestroyed", ({ targetId }) => heard.push(`1 ${targetId}`));
    client
      .session("S1")
      .on("Target.targetDestroyed", ({ targetId }) => heard.push(`1 too ${targetId}`));
    client
      .session("S2")
      .on("Target.targetDestroyed", ({ targetId }) => heard.push(`2 ${targetId}`));
    say(
      { method: "Target.targetDestroyed", params: { targetId: "A" } },
      { method: "Target.targetDestroyed", params: { targetId: "B" }, sessionId: "S1" },
      { method: "Target.targetDestroyed", params: { targetId: "C" }, sessionId: "S3" },
    );
    await turn();
    expect(heard).toEqual(["browser A", "1 B", "1 too B"]);
  });

  test.each([
    ["an unknown number", { id: 99, result: {} }],
    ["a number answered before", { id: 1, result: {} }],
    ["an event nobody listens to", { method: "Page.loadEventFired", params: {} }],
    ["neither answer nor event", { hello: 1 }],
    ["a number that is none", { id: "1", result: {} }],
  ])("lives on after %s", async (_what, message) => {
    const { client, say } = start();
    const first = client.browser.send("Page.enable", {});
    say({ id: 1, result: {} });
    await first;
    say(message);
    const second = client.browser.send("Page.navigate", { url: "a:" });
    say({ id: 2, result: { errorText: "heard" } });
    expect(await second).toEqual({ errorText: "heard" });
  });
});

describe("the end", () => {
  const ENDS: readonly [string, (harness: Harness) => void][] = [
    ["the browser's pipe ends", ({ fromBrowser }) => fromBrowser.end()],
    ["the browser's pipe breaks", ({ fromBrowser }) => fromBrowser.destroy(new Error("reset"))],
    ["our pipe breaks", ({ toBrowser }) => toBrowser.destroy(new Error("EPIPE"))],
    ["we close", ({ client }) => client.close()],
    ["no JSON comes", ({ fromBrowser }) => fromBrowser.write("nonsense\0")],
    [
      "a message never ends",
      ({ fromBrowser }) => fromBrowser.write(Buffer.alloc(65 * 1024 * 1024, 120)),
    ],
  ];
  test.each(ENDS)(
    "when %s, all who wait are told and nobody is kept waiting after",
    async (_what, end) => {
      const harness = start();
      const { client } = harness;
      const waiting = [
        client.browser.send("Page.enable", {}),
        client.session("S").send("Page.enable", {}),
      ];
      end(harness);
      const outcomes = await Promise.allSettled(waiting);
      expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      await client.closed;
      await expect(client.browser.send("Page.enable", {})).rejects.toThrow("the browser is gone");
    },
  );
});
