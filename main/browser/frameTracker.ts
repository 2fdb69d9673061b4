import type { Sender } from "../agent/window/dispatcher.ts";
import type { ProtocolSession } from "./pipeClient.ts";
import type { FrameTree } from "./protocolTypes.ts";

/** Knows, from the browser and never from the page, who stands behind an execution context. */
export interface FrameTracker {
  readonly mainFrameId: string;
  /** `url` is `null` for a context that is gone, foreign, or no ordinary script of its frame. */
  senderOf(contextId: number): Sender;
  /** Contexts that end are told to the listener once. */
  onContextGone(listener: (contextId: number) => void): void;
  /** Calls back with the address of each document that takes the main frame. */
  onMainDocument(listener: (url: string) => void): void;
}

interface Context {
  readonly frameId: string;
  readonly origin: string;
}

const NOBODY: Sender = { url: null, isMainFrame: false };

/** Starts tracking; to be called before `Runtime.enable`, so that no context is missed. */
export async function trackFrames(session: ProtocolSession): Promise<FrameTracker> {
  const urls = new Map<string, string>();
  const contexts = new Map<number, Context>();
  const goneListeners: ((contextId: number) => void)[] = [];
  const documentListeners: ((url: string) => void)[] = [];
  let mainFrameId = "";

  function addTree(tree: FrameTree): void {
    urls.set(tree.frame.id, tree.frame.url);
    for (const child of tree.childFrames ?? []) addTree(child);
  }
  function dropContext(contextId: number): void {
    if (contexts.delete(contextId)) for (const listener of goneListeners) listener(contextId);
  }

  session.on("Page.frameNavigated", ({ frame }) => {
    urls.set(frame.id, frame.url);
    if (frame.parentId === undefined) for (const listener of documentListeners) listener(frame.url);
  });
  session.on("Page.navigatedWithinDocument", ({ frameId, url }) => urls.set(frameId, url));
  session.on("Page.frameDetached", ({ frameId }) => urls.delete(frameId));
  session.on("Runtime.executionContextCreated", ({ context }) => {
    const { frameId, isDefault } = context.auxData ?? {};
    if (frameId === undefined || isDefault !== true) return;
    contexts.set(context.id, { frameId, origin: context.origin });
  });
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
    dropContext(executionContextId);
  });
  session.on("Runtime.executionContextsCleared", () => {
    for (const contextId of contexts.keys()) dropContext(contextId);
  });

  await session.send("Page.enable", {});
  const { frameTree } = await session.send("Page.getFrameTree", {});
  mainFrameId = frameTree.frame.id;
  addTree(frameTree);

  return {
    mainFrameId,
    senderOf: (contextId) => {
      const context = contexts.get(contextId);
      if (context === undefined) return NOBODY;
      const url = urls.get(context.frameId) ?? null;
      // The origin belongs to this very document; the frame may have another one by now.
      const isSameDocument = url !== null && originOf(url) === context.origin;
      return { url: isSameDocument ? url : null, isMainFrame: context.frameId === mainFrameId };
    },
    onContextGone: (listener) => goneListeners.push(listener),
    onMainDocument: (listener) => documentListeners.push(listener),
  };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
