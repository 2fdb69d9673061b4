import { TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { openBridge } from "../../main/browser/bridge.ts";
import type { Bridge } from "../../main/browser/bridge.ts";
import { trackFrames } from "../../main/browser/frameTracker.ts";
import { PAGE_ORIGIN, PAGE_URL } from "../../main/browser/pageAddress.ts";
import { COMMAND_NAMES } from "../../preload/contract.ts";
import { createScriptedAgent } from "../support/browserAgent.ts";
import type { ScriptedAgent } from "../support/browserAgent.ts";
import { createFakeSession } from "../support/browserSession.ts";
import type { FakeSession } from "../support/browserSession.ts";

const NAMES = { binding: "send", receiver: "receive" };
const MAIN = 1;
const FRAME = 2;
const FOREIGN = 3;

let session: FakeSession;
let agent: ScriptedAgent;
let bridge: Bridge;

beforeEach(async () => {
  session = createFakeSession({
    "Page.getFrameTree": () => ({ frameTree: { frame: { id: "main", url: PAGE_URL } } }),
    "Runtime.callFunctionOn": ({ executionContextId }: { executionContextId?: number }) => ({
      result:
        executionContextId === undefined ? {} : { objectId: `receiver ${executionContextId}` },
    }),
  });
  agent = createScriptedAgent();
  bridge = await openBridge(session, await trackFrames(session), agent, NAMES);
  session.emit("Page.frameNavigated", { frame: { id: "child", parentId: "main", url: PAGE_URL } });
  for (const [id, frameId, origin] of [
    [MAIN, "main", PAGE_ORIGIN],
    [FRAME, "child", PAGE_ORIGIN],
    [FOREIGN, "main", "https://example.com"],
  ] as const) {
    const auxData = { frameId, isDefault: true };
    session.emit("Runtime.executionContextCreated", { context: { id, origin, auxData } });
  }
});

function say(executionContextId: number, message: unknown, name = NAMES.binding): void {
  const payload = typeof message === "string" ? message : JSON.stringify(message);
  session.emit("Runtime.bindingCalled", { name, payload, executionContextId });
}

/** What went back into a document, as the names of functions of its receiver and their arguments. */
async function delivered(): Promise<readonly unknown[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return session.sent.flatMap(({ name, parameters }) => {
    if (name !== "Runtime.callFunctionOn" || !("objectId" in parameters)) return [];
    const method = /this\.(\w+)/u.exec(parameters.functionDeclaration)?.[1];
    return [[parameters.objectId, method, ...parameters.arguments.map(({ value }) => value)]];
  });
}

describe("the page", () => {
  test("gets its answers where it asked, and every later snapshot", async () => {
    say(MAIN, { kind: "hello" });
    await bridge.ready;
    say(MAIN, { kind: "getView", id: 1 });
    say(MAIN, { kind: "command", id: 2, name: "accept", payload: { name: "Press 4", card: "k" } });
    say(MAIN, { kind: "command", id: 3, name: "retry", payload: {} });
    agent.show({ kind: "welcome", problem: null });
    expect(await delivered()).toEqual([
      ["receiver 1", "reply", 1, true, { ...agent.view(), revision: 1 }],
      ["receiver 1", "reply", 2, true, { accepted: true }],
      ["receiver 1", "reply", 3, true, { accepted: false, why: "out_of_place" }],
      ["receiver 1", "view", agent.view()],
    ]);
    expect(agent.commands.map(({ name }) => name)).toEqual(["accept", "retry"]);
  });

  test("gets no snapshot after the bridge was stopped, nor after its document went", async () => {
    say(MAIN, { kind: "hello" });
    await bridge.ready;
    session.emit("Runtime.executionContextDestroyed", { executionContextId: MAIN });
    agent.show({ kind: "welcome", problem: null });
    bridge.stop();
    expect(agent.listenerCount).toBe(0);
    expect(await delivered()).toEqual([]);
  });

  test("finds a way back after a reload", async () => {
    say(MAIN, { kind: "hello" });
    session.emit("Runtime.executionContextsCleared", {});
    const auxData = { frameId: "main", isDefault: true };
    session.emit("Runtime.executionContextCreated", {
      context: { id: 9, origin: PAGE_ORIGIN, auxData },
    });
    say(9, { kind: "hello" });
    agent.show({ kind: "welcome", problem: null });
    expect(await delivered()).toEqual([["receiver 9", "view", agent.view()]]);
  });
});

describe("anybody else", () => {
  const everything = [
    { kind: "hello" },
    { kind: "getView", id: 1 },
    ...COMMAND_NAMES.map((name, index) => ({
      kind: "command",
      id: index + 2,
      name,
      payload: { text: "x", name: "x", reason: null },
    })),
  ];
  test.each([
    ["a frame with our own address", FRAME],
    ["a foreign document", FOREIGN],
    ["a context nobody knows", 77],
  ])("%s is refused everything and told nothing", async (_who, contextId) => {
    for (const message of everything) say(contextId, message);
    agent.show({ kind: "welcome", problem: null });
    expect(await delivered()).toEqual([]);
    expect(agent.commands).toEqual([]);
  });
});

describe("nonsense", () => {
  test.each([
    ["no JSON", "{"],
    ["nothing", "null"],
    ["a list", "[]"],
    ["no kind", "{}"],
    ["a command without a number", { kind: "command", name: "accept", payload: { name: "x" } }],
    ["a command without a name", { kind: "command", id: 1, payload: {} }],
    ["a name that is no text", { kind: "command", id: 1, name: ["accept"], payload: {} }],
    [
      "more than any page of ours sends",
      { kind: "getView", id: 1, more: "x".repeat(7 * TEXT_MAX_LENGTH) },
    ],
  ])("%s is dropped", async (_what, message) => {
    say(MAIN, { kind: "hello" });
    say(MAIN, message);
    expect(await delivered()).toEqual([]);
    expect(agent.commands).toEqual([]);
  });

  test("another binding's call is not ours", async () => {
    say(MAIN, { kind: "hello" });
    say(MAIN, { kind: "getView", id: 1 }, "other");
    expect(await delivered()).toEqual([]);
  });

  test("whatever comes, no command but a well-formed one reaches the agent", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (payload, name) => {
        fc.pre(!(COMMAND_NAMES as readonly string[]).includes(name));
        say(MAIN, { kind: "command", id: 1, name, payload });
        say(MAIN, { kind: "command", id: 2, name: "accept", payload: { name: 5, more: payload } });
        await Promise.resolve();
        expect(agent.commands).toEqual([]);
      }),
    );
  });
});
