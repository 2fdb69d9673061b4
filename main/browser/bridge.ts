import { createDispatcher } from "../agent/window/dispatcher.ts";
import type { WindowAgent } from "../agent/window/windowAgent.ts";
import { TEXT_MAX_LENGTH } from "../core/invitationText.ts";
import { documentScript } from "./documentScript.ts";
import type { DocumentScriptSettings, PageMessage } from "./documentScript.ts";
import type { FrameTracker } from "./frameTracker.ts";
import { PAGE_ADDRESS } from "./pageAddress.ts";
import type { ProtocolSession } from "./pipeClient.ts";

export interface Bridge {
  /** Settles when a document of ours stands in the window and its way back is known. */
  readonly ready: Promise<void>;
  /** No snapshot is sent any more. */
  stop(): void;
}

/**
 * Longest message taken from the page, in UTF-16 units: the longest paste, each unit of it escaped
 * as six, and room.
 */
const MESSAGE_MAX_LENGTH = 6 * TEXT_MAX_LENGTH + 65_536;

function parseMessage(payload: string): PageMessage | null {
  if (payload.length > MESSAGE_MAX_LENGTH) return null;
  let message: Partial<Record<string, unknown>> | null;
  try {
    message = JSON.parse(payload) as typeof message;
  } catch {
    return null;
  }
  if (typeof message !== "object" || message === null) return null;
  const { kind, id, name, payload: inner } = message;
  if (kind === "hello") return { kind };
  if (typeof id !== "number") return null;
  if (kind === "getView") return { kind, id };
  if (kind === "command" && typeof name === "string") return { kind, id, name, payload: inner };
  return null;
}

/**
 * Joins page and agent: messages go through the dispatcher with the sender as the browser knows
 * it, answers and snapshots go back into the very document that asked.
 */
export async function openBridge(
  session: ProtocolSession,
  frames: FrameTracker,
  agent: WindowAgent,
  settings: DocumentScriptSettings,
): Promise<Bridge> {
  const dispatcher = createDispatcher(agent, PAGE_ADDRESS);
  const receivers = new Map<number, Promise<string | null>>();
  let settleReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    settleReady = resolve;
  });

  async function fetchReceiver(executionContextId: number): Promise<string | null> {
    const { result } = await session.send("Runtime.callFunctionOn", {
      // Fetched and removed in one step: afterwards only this object's handle leads to it.
      functionDeclaration:
        "function (name) { const found = globalThis[name]; delete globalThis[name]; return found; }",
      arguments: [{ value: settings.receiver }],
      executionContextId,
    });
    return result.objectId ?? null;
  }

  async function welcome(contextId: number): Promise<string | null> {
    try {
      const objectId = await fetchReceiver(contextId);
      if (objectId !== null) settleReady();
      return objectId;
    } catch {
      // The document went away in between.
      return null;
    }
  }

  async function deliver(contextId: number, method: "reply" | "view", values: readonly unknown[]) {
    const objectId = await receivers.get(contextId);
    if (objectId === undefined || objectId === null) return;
    await session.send("Runtime.callFunctionOn", {
      functionDeclaration: `function (...values) { this.${method}(...values); }`,
      arguments: values.map((value) => ({ value })),
      objectId,
      silent: true,
    });
  }
  /** A document that is gone needs no answer. */
  function post(contextId: number, method: "reply" | "view", ...values: readonly unknown[]): void {
    deliver(contextId, method, values).catch(() => {});
  }

  function greet(contextId: number): void {
    if (receivers.has(contextId) || dispatcher.getView(frames.senderOf(contextId)) === null) return;
    receivers.set(contextId, welcome(contextId));
  }

  session.on("Runtime.bindingCalled", ({ name, payload, executionContextId: contextId }) => {
    const message = name === settings.binding ? parseMessage(payload) : null;
    if (message === null) return;
    const sender = frames.senderOf(contextId);
    switch (message.kind) {
      case "hello":
        greet(contextId);
        break;
      case "getView": {
        const view = dispatcher.getView(sender);
        post(contextId, "reply", message.id, view !== null, view);
        break;
      }
      case "command":
        post(
          contextId,
          "reply",
          message.id,
          true,
          dispatcher.command(sender, message.name, message.payload),
        );
        break;
      default:
        message satisfies never;
    }
  });
  frames.onContextGone((contextId) => receivers.delete(contextId));

  await session.send("Runtime.enable", {});
  await session.send("Runtime.addBinding", { name: settings.binding });
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: documentScript(settings) });
  const stop = agent.subscribe(() => {
    for (const contextId of receivers.keys()) {
      const view = dispatcher.getView(frames.senderOf(contextId));
      if (view !== null) post(contextId, "view", view);
    }
  });

  return { ready, stop };
}
