import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
  createDispatcher,
  type PageAddress,
  type Sender,
} from "../../../main/agent/window/dispatcher.ts";
import { TEXT_MAX_LENGTH } from "../../../main/core/invitationText.ts";
import { COMMAND_NAMES, type CommandName } from "../../../preload/contract.ts";
import { createScriptedAgent, type ScriptedAgent } from "../../support/browserAgent.ts";

const INVALID = { accepted: false, why: "invalid_payload" };
const HOSTS: readonly (readonly [string, PageAddress, string])[] = [
  ["the Electron page", { protocol: "latchkey-app:", host: "window" }, "latchkey-app://window/"],
  [
    "the browser's page",
    { protocol: "https:", host: "latchkey.invalid" },
    "https://latchkey.invalid/",
  ],
];

const GOOD = {
  submitInvitation: { text: "a link" },
  accept: { name: "Press", card: "k" },
  confirmService: { address: "https://licences.example.com" },
  showNext: {},
  decline: { reason: null, card: "k" },
  rename: { name: "Press" },
  checkName: { name: "Press" },
  settleName: { keep: "mine" },
  storeCredential: { clientId: "press", clientSecret: "a secret" },
  showHome: { clientId: null },
  showHistory: {},
  closeHistory: {},
  leave: {},
  setLanguage: { language: "en" },
  retry: {},
  checkApproval: {},
  startOver: {},
  closeWindow: {},
} as const satisfies Record<CommandName, object>;

let agent: ScriptedAgent;
beforeEach(() => {
  agent = createScriptedAgent();
});

describe.each(HOSTS)("messages of %s", (_, address, url) => {
  const page: Sender = { url, isMainFrame: true };
  const dispatcher = () => createDispatcher(agent, address);

  test("are answered with the view", () => {
    expect(dispatcher().getView(page)).toEqual(agent.view());
    expect(dispatcher().getView({ url: `${url}index.html?a#b`, isMainFrame: true })).not.toBeNull();
  });

  test.each(COMMAND_NAMES)("reach the agent: %s", (name) => {
    const reply = dispatcher().command(page, name, GOOD[name]);
    expect(agent.commands).toEqual([{ name, payload: GOOD[name] }]);
    // The scripted agent refuses `retry`, so that its word is seen to come through.
    expect(reply).toEqual(
      name === "retry" ? { accepted: false, why: "out_of_place" } : { accepted: true },
    );
  });

  test.each<[string, Sender]>([
    ["a frame in it", { url, isMainFrame: false }],
    ["nobody", { url: null, isMainFrame: true }],
    ["nothing", { url: "", isMainFrame: true }],
    ["no address", { url: "hello", isMainFrame: true }],
    ["a blank page", { url: "about:blank", isMainFrame: true }],
    ["a page in the address", { url: `data:text/html,${url}`, isMainFrame: true }],
    ["a blob", { url: `blob:${url}1234`, isMainFrame: true }],
    ["a file", { url: "file:///latchkey.invalid/", isMainFrame: true }],
    ["another private scheme", { url: "evil-app://window/", isMainFrame: true }],
    ["another host of the scheme", { url: url.replace("//", "//evil."), isMainFrame: true }],
    ["a host that begins alike", { url: `${url.slice(0, -1)}.evil.example/`, isMainFrame: true }],
    ["a user that is the host", { url: `${url.slice(0, -1)}@evil.example/`, isMainFrame: true }],
    ["another port", { url: `${url.slice(0, -1)}:8443/`, isMainFrame: true }],
    ["another scheme of the host", { url: url.replace(/^[^:]+/, "http"), isMainFrame: true }],
    ["a web page", { url: "https://example.com/", isMainFrame: true }],
  ])("from %s are refused, whatever they say", (_, sender) => {
    expect(dispatcher().getView(sender)).toBeNull();
    for (const name of COMMAND_NAMES) {
      expect(dispatcher().command(sender, name, GOOD[name])).toEqual(INVALID);
    }
    expect(agent.commands).toEqual([]);
  });
});

describe("payloads", () => {
  const [, address, url] = HOSTS[1]!;
  const page: Sender = { url, isMainFrame: true };
  const send = (name: unknown, payload: unknown) =>
    createDispatcher(agent, address).command(page, name, payload);

  test.each<[CommandName, unknown]>([
    ["submitInvitation", {}],
    ["submitInvitation", { text: 7 }],
    ["submitInvitation", { text: "a", more: 1 }],
    ["accept", {}],
    ["accept", { name: "Press" }],
    ["accept", { card: "k" }],
    ["accept", { name: null, card: "k" }],
    ["accept", { name: ["Press"], card: "k" }],
    ["accept", { name: "Press", card: "k", idempotencyKey: "mine" }],
    ["accept", { name: "x".repeat(1_025), card: "k" }],
    ["accept", { name: "Press", card: "x".repeat(16_385) }],
    ["decline", {}],
    ["decline", { reason: null }],
    ["decline", { reason: undefined, card: "k" }],
    ["decline", { reason: 7, card: "k" }],
    ["decline", { reason: "x".repeat(4_097), card: "k" }],
    ["rename", { text: "Press" }],
    ["retry", { now: true }],
    ["retry", undefined],
    ["checkApproval", null],
    ["startOver", "{}"],
    ["closeWindow", [1]],
  ])("of %s: %j is refused", (name, payload) => {
    expect(send(name, payload)).toEqual(INVALID);
    expect(agent.commands).toEqual([]);
  });

  test("of submitInvitation: what is too long is told so by the agent, much more is refused", () => {
    const text = "x".repeat(TEXT_MAX_LENGTH + 1);
    expect(send("submitInvitation", { text })).toEqual({ accepted: true });
    expect(send("submitInvitation", { text: `${text}x` })).toEqual(INVALID);
  });

  test.each([
    "getView",
    "onView",
    "toString",
    "constructor",
    "__proto__",
    "hasOwnProperty",
    "ACCEPT",
    "",
    7,
    null,
    undefined,
    ["accept"],
    { name: "accept" },
  ])("%j is no command", (name) => {
    expect(send(name, {})).toEqual(INVALID);
    expect(send(name, GOOD.accept)).toEqual(INVALID);
    expect(agent.commands).toEqual([]);
  });

  test("of any kind never throw, and only what fits its schema reaches the agent", () => {
    const payload = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(GOOD)));
    fc.assert(
      fc.property(fc.constantFrom(...COMMAND_NAMES), payload, (name, value) => {
        const before = agent.commands.length;
        const reply = send(name, value);
        const refused = !reply.accepted && reply.why === "invalid_payload";
        expect(agent.commands.length).toBe(refused ? before : before + 1);
        const got = agent.commands.at(-1);
        if (!refused) expect(Object.keys(GOOD[name])).toEqual(Object.keys(got?.payload as object));
      }),
      { numRuns: 500 },
    );
  });
});
