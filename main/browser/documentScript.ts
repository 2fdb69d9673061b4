import { USUAL_CONDUCT, type WindowConduct } from "../core/windowConduct.ts";
import { BRIDGE_NAME, COMMAND_NAMES } from "../../preload/contract.ts";
import { PAGE_URL } from "./pageAddress.ts";

export interface DocumentScriptSettings {
  /** The raw function the browser puts on `window`; the script takes it away. */
  readonly binding: string;
  /** Where the way back waits for the few moments until the agent has fetched it. */
  readonly receiver: string;
  /** Without it, a window like any other. */
  readonly conduct?: WindowConduct;
}

/** One character with Ctrl that a person at a text may press; everything else is a browser's. */
const EDITING_KEYS = ["a", "c", "v", "x", "y", "z", "+", "-", "=", "0"];
/** Loading anew loses nothing, and closing is a person's right unless the vendor says otherwise. */
const WINDOW_KEYS = ["r", "w", "q"];

/** What the script says to the agent; anything else the agent ignores. */
export type PageMessage =
  | { readonly kind: "hello" }
  | { readonly kind: "getView"; readonly id: number }
  | {
      readonly kind: "command";
      readonly id: number;
      readonly name: string;
      readonly payload: unknown;
    };

/**
 * The script that runs before any script of a document. It takes the raw binding away, and in our
 * own page puts the frozen bridge of the contract there instead; beside that it keeps the window
 * from behaving like a browser: no other address, no second window, no browser shortcuts.
 *
 * It is text, since it runs in the page: a function of ours would be rewritten by bundlers.
 */
export function documentScript(settings: DocumentScriptSettings): string {
  const { binding, receiver, conduct = USUAL_CONDUCT } = settings;
  const mayClose = conduct.close === "allowed";
  const inPage = {
    binding,
    receiver,
    mayClose,
    isKiosk: conduct.mode === "kiosk",
    bridge: BRIDGE_NAME,
    commands: COMMAND_NAMES,
    pageUrl: PAGE_URL,
    // What reaches the network past the gate for requests. In frames too, before any script of theirs.
    ungated: [
      "RTCPeerConnection",
      "webkitRTCPeerConnection",
      "WebTransport",
      "WebSocket",
      "WebSocketStream",
    ],
    editingKeys: mayClose ? [...EDITING_KEYS, ...WINDOW_KEYS] : EDITING_KEYS,
  };
  return `(${SCRIPT})(${JSON.stringify(inPage)})`;
}

const SCRIPT = String.raw`(settings) => {
  "use strict";
  const send = globalThis[settings.binding];
  delete globalThis[settings.binding];
  for (const name of settings.ungated) delete globalThis[name];
  if (typeof send !== "function" || window !== window.top) return;
  if (location.href.split(/[?#]/u)[0] !== settings.pageUrl) return;

  const { stringify } = JSON;
  const waiting = new Map();
  const listeners = new Set();
  let lastId = 0;
  const ask = (message) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const text = stringify({ ...message, id: lastId });
      waiting.set(lastId, { resolve, reject });
      send(text);
    });

  const bridge = {
    getView: () => ask({ kind: "getView" }),
    onView: (listener) => {
      if (typeof listener !== "function") throw new TypeError("onView takes a function");
      const entry = { listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
  for (const name of settings.commands) {
    bridge[name] = (payload) => ask({ kind: "command", name, payload });
    Object.defineProperty(bridge[name], "name", { value: name });
  }
  for (const name of Object.keys(bridge)) Object.freeze(bridge[name]);
  Object.defineProperty(window, settings.bridge, { value: Object.freeze(bridge), enumerable: true });

  const receiver = Object.freeze({
    reply: (id, ok, value) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (asked === undefined) return;
      if (ok) asked.resolve(value);
      else asked.reject(new Error("refused"));
    },
    view: (view) => {
      for (const { listener } of [...listeners]) {
        try {
          listener(view);
        } catch (error) {
          reportError(error);
        }
      }
    },
  });
  Object.defineProperty(globalThis, settings.receiver, { value: receiver, configurable: true });
  send(stringify({ kind: "hello" }));

  const capture = { capture: true };
  // Also stops private schemes such as mailto:, which no network gate ever sees.
  globalThis.navigation?.addEventListener("navigate", (event) => {
    const [address] = event.destination.url.split("#");
    const isOurs = address === settings.pageUrl && !event.formData && event.downloadRequest === null;
    if (!isOurs && event.cancelable) event.preventDefault();
  }, capture);
  const isKeyForPage = (event) => {
    if (/^F\d+$/u.test(event.key)) {
      return settings.mayClose && (event.key === "F5" || (event.key === "F4" && event.altKey));
    }
    if (event.key === "Escape") return !event.shiftKey;
    if (event.getModifierState("AltGraph") || !(event.ctrlKey || event.metaKey || event.altKey)) return true;
    if (event.altKey) return !event.ctrlKey && !/^(?:Arrow|Home|[a-z]$)/iu.test(event.key);
    // One character is a shortcut; the longer names (Backspace, ArrowLeft, ...) edit text.
    if (event.key.length > 1) {
      return !/^(?:Tab|PageUp|PageDown)$/u.test(event.key) && !(event.key === "Delete" && event.shiftKey);
    }
    const key = event.key.toLowerCase();
    return settings.editingKeys.includes(key) && (!event.shiftKey || key === "z" || key === "v");
  };
  addEventListener("keydown", (event) => {
    if (!isKeyForPage(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, capture);
  addEventListener("contextmenu", (event) => event.preventDefault(), capture);
  if (settings.isKiosk) {
    // The keyboard on the screen takes half of it: what is typed into has to be in the other half.
    const showFocused = () => document.activeElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
    addEventListener("resize", showFocused);
    visualViewport?.addEventListener("resize", showFocused);
    // Two fingers zoom out of the layout, and nobody finds the way back.
    addEventListener("wheel", (event) => { if (event.ctrlKey) event.preventDefault(); }, { capture: true, passive: false });
  }
  // A modified or middle click asks for another window.
  const stopLink = (event) => {
    const onLink = event.composedPath().some((node) => node instanceof Element && node.matches("a, area"));
    if (onLink && (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)) event.preventDefault();
  };
  addEventListener("click", stopLink, capture);
  addEventListener("auxclick", stopLink, capture);
  // A dropped file or address would open in place of the page; dropped text may be an invitation.
  const stopDrop = (event) => {
    const types = event.dataTransfer?.types ?? [];
    const intoText = event.composedPath().some((node) => node instanceof Element && node.matches("input, textarea"));
    if (types.includes("Files") || !intoText) event.preventDefault();
  };
  addEventListener("dragover", stopDrop, capture);
  addEventListener("drop", stopDrop, capture);
}`;
