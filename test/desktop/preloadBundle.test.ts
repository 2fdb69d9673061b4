import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BRIDGE_NAME, CHANNELS, COMMAND_NAMES, type AgentBridge } from "../../preload/contract.ts";
import {
  BUILD_TIMEOUT_MS,
  buildDesktop,
  readScripts,
  type Built,
  type Script,
} from "./builtFiles.ts";

let built: Built;
let preloads: readonly Script[];

beforeAll(async () => {
  built = await buildDesktop();
  preloads = [...(await readScripts(join(built.directory, "preload"))).values()];
}, BUILD_TIMEOUT_MS);
afterAll(() => built.remove());

type Listener = (event: unknown, ...values: unknown[]) => void;

/** Runs the built preload as a sandboxed window does: a script with nothing but a `require`. */
function load() {
  const invoked: unknown[][] = [];
  const listeners = new Map<string, Set<Listener>>();
  const exposed = new Map<string, unknown>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        if (exposed.has(name)) throw new Error(`cannot bind '${name}' twice`);
        exposed.set(name, api);
      },
    },
    ipcRenderer: {
      invoke: (...parameters: unknown[]) => {
        invoked.push(parameters);
        return Promise.resolve({ accepted: true });
      },
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off: (channel: string, listener: Listener) => {
        listeners.get(channel)?.delete(listener);
      },
    },
  };
  const require = (name: string): unknown => {
    if (name === "electron") return electron;
    throw new Error(`module not found: ${name}`);
  };
  runInContext(preloads[0]?.text ?? "", createContext({ require, exports: {}, module: {} }));
  const bridge = exposed.get(BRIDGE_NAME) as AgentBridge;
  const emit = (channel: string, ...parameters: [unknown, ...unknown[]]): void => {
    for (const listener of listeners.get(channel) ?? []) listener(...parameters);
  };
  return { bridge, exposed, invoked, listeners, emit };
}

describe("the built preload", () => {
  it("is one plain script that requires nothing but electron", () => {
    expect(preloads.map(({ name }) => name)).toEqual(["bridge.cjs"]);
    const [script] = preloads;
    expect(script?.imports).toEqual([]);
    expect(script?.dynamicImports).toEqual([]);
    expect(script?.requires).toEqual(["electron"]);
    expect(script?.text).not.toMatch(/\b(?:import|export|process|Buffer|eval|Function)\b\s*[({.]/);
  });

  it("exposes one object of named functions and nothing else", () => {
    const { exposed } = load();
    expect([...exposed.keys()]).toEqual(["latchkey"]);
    const bridge = Object.entries(exposed.get("latchkey") as object);
    expect(bridge.filter(([, value]) => typeof value !== "function")).toEqual([]);
    expect(bridge.map(([name]) => name)).toEqual(["getView", "onView", ...COMMAND_NAMES]);
  });

  it.each(COMMAND_NAMES)(
    "%s sends its own name and payload, and cannot be made to send more",
    (name) => {
      const { bridge, invoked } = load();
      const call = bridge[name] as (...parameters: unknown[]) => unknown;
      const payload = { text: "x" };
      void call(payload, "more", "latchkey:other-channel");
      expect(invoked).toEqual([[CHANNELS.command, name, payload]]);
    },
  );

  it("getView asks for the view, without a parameter of the page's", () => {
    const { bridge, invoked } = load();
    void (bridge.getView as (...parameters: unknown[]) => unknown)("latchkey:other-channel");
    expect(invoked).toEqual([[CHANNELS.getView]]);
  });

  it("onView hands over the view alone, never the event, and stops when told", () => {
    const { bridge, emit, listeners } = load();
    const received: unknown[][] = [];
    const stop = bridge.onView((...parameters: unknown[]) => {
      received.push(parameters);
    });
    const event = { sender: { send: () => undefined } };
    emit(CHANNELS.view, event, { revision: 1 }, "more");
    expect(received).toEqual([[{ revision: 1 }]]);
    stop();
    emit(CHANNELS.view, event, { revision: 2 });
    expect(received).toHaveLength(1);
    expect([...listeners].map(([channel, set]) => [channel, set.size])).toEqual([
      [CHANNELS.view, 0],
    ]);
  });
});
