import { describe, expect, it } from "vitest";
import { createDispatcher } from "../../main/agent/window/dispatcher.ts";
import { PAGE_ADDRESS, PAGE_URL } from "../../main/desktop/pageScheme.ts";
import { answerChannels } from "../../main/desktop/windowChannels.ts";
import { CHANNELS, COMMAND_NAMES, type CommandName } from "../../preload/contract.ts";
import { createAgentFake } from "./agentFake.ts";
import { createElectronFake } from "./electronStandIn.ts";
import type { FrameFake } from "./windowFake.ts";

const WINDOW = 41;
const page: FrameFake = { url: PAGE_URL, parent: null, detached: false };

const PAYLOADS: { readonly [Name in CommandName]: unknown } = {
  submitInvitation: { text: "x" },
  accept: { name: "Press line 4", card: "k" },
  confirmService: { address: "https://licences.example.com" },
  showNext: {},
  decline: { reason: null, card: "k" },
  rename: { name: "Press line 4" },
  checkName: { name: "Press line 4" },
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
};

function answered() {
  const { agent, commands } = createAgentFake();
  const { electron, invoke, channels } = createElectronFake();
  answerChannels(
    electron.ipcMain,
    () => WINDOW,
    Promise.resolve(createDispatcher(agent, PAGE_ADDRESS)),
  );
  return { commands, invoke, channels };
}

const INTRUDERS: readonly (readonly [string, FrameFake | null, number])[] = [
  ["a frame that is gone", null, WINDOW],
  ["a detached frame", { ...page, detached: true }, WINDOW],
  ["an iframe of the page", { ...page, parent: page }, WINDOW],
  ["an iframe from elsewhere", { ...page, url: "https://evil.example/", parent: page }, WINDOW],
  ["other web contents on the page", page, WINDOW + 1],
  ...[
    "https://window/",
    "http://window/",
    "file:///window/",
    "latchkey://window/",
    "other-app://window/",
    "latchkey-app://elsewhere/",
    "latchkey-app://window.evil.example/",
    "latchkey-app://window:1/",
    "latchkey-app:window/",
    "blob:latchkey-app://window/1",
    "data:text/html,x",
    "about:blank",
    "devtools://devtools/bundled/inspector.html",
    "chrome-error://chromewebdata/",
    "null",
    "",
  ].map((url) => [url, { ...page, url }, WINDOW] as const),
];

describe.each(INTRUDERS)("a message from %s", (_who, frame, contentsId) => {
  it("gets no view", async () => {
    const { invoke } = answered();
    await expect(invoke(CHANNELS.getView, { frame, contentsId })).rejects.toThrow("refused");
  });

  it.each(COMMAND_NAMES)("cannot %s", async (name) => {
    const { invoke, commands } = answered();
    const sender = { frame, contentsId };
    expect(await invoke(CHANNELS.command, sender, name, PAYLOADS[name])).toEqual({
      accepted: false,
      why: "invalid_payload",
    });
    expect(commands).toEqual([]);
  });
});

describe("a message from the page", () => {
  it("gets the view", async () => {
    const { invoke } = answered();
    const sender = { frame: page, contentsId: WINDOW };
    expect(await invoke(CHANNELS.getView, sender)).toMatchObject({ productName: "Latchkey" });
  });

  it.each(COMMAND_NAMES)("may %s", async (name) => {
    const { invoke, commands } = answered();
    const sender = { frame: page, contentsId: WINDOW };
    expect(await invoke(CHANNELS.command, sender, name, PAYLOADS[name])).toEqual({
      accepted: true,
    });
    expect(commands).toEqual([{ name, payload: PAYLOADS[name] }]);
  });

  it.each([
    ["openExternal", {}],
    ["__proto__", {}],
    [7, {}],
    ["accept", { name: 7 }],
  ])("is refused where it makes no sense: %j", async (name, payload) => {
    const { invoke, commands } = answered();
    const sender = { frame: page, contentsId: WINDOW };
    expect(await invoke(CHANNELS.command, sender, name, payload)).toEqual({
      accepted: false,
      why: "invalid_payload",
    });
    expect(commands).toEqual([]);
  });
});

it("reads the sender at once, before its frame can be gone", async () => {
  const { agent, commands } = createAgentFake();
  const { electron, invoke } = createElectronFake();
  let resolve = (_dispatcher: ReturnType<typeof createDispatcher>): void => {};
  const starting = new Promise<ReturnType<typeof createDispatcher>>((settle) => {
    resolve = settle;
  });
  answerChannels(electron.ipcMain, () => WINDOW, starting);
  const frame = { ...page };
  const answer = invoke(CHANNELS.command, { frame, contentsId: WINDOW }, "retry", {});
  frame.url = "https://evil.example/";
  resolve(createDispatcher(agent, PAGE_ADDRESS));
  expect(await answer).toEqual({ accepted: true });
  expect(commands).toHaveLength(1);
});

it("opens exactly the two channels of the contract", async () => {
  const { channels, invoke } = answered();
  expect([...channels.keys()]).toEqual([CHANNELS.getView, CHANNELS.command]);
  const sender = { frame: page, contentsId: WINDOW };
  await expect(invoke("latchkey:anything", sender)).rejects.toThrow("No handler registered");
});
