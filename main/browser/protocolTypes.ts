/**
 * The slice of the Chrome DevTools Protocol this host speaks, and nothing more.
 * https://chromedevtools.github.io/devtools-protocol/
 */

export interface TargetInfo {
  readonly targetId: string;
  /** `page`, `iframe`, `worker`, `service_worker`, …; the list is open. */
  readonly type: string;
  readonly url: string;
}

export interface Frame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

export interface FrameTree {
  readonly frame: Frame;
  readonly childFrames?: readonly FrameTree[];
}

export interface HeaderEntry {
  readonly name: string;
  readonly value: string;
}

interface AutoAttach {
  readonly autoAttach: boolean;
  /** What is new stays paused until it is told to run: nothing happens before we have looked at it. */
  readonly waitForDebuggerOnStart: boolean;
  readonly flatten: true;
}

interface Nothing {
  readonly [key: string]: never;
}

type Command<Parameters, Answer = unknown> = {
  readonly parameters: Parameters;
  readonly answer: Answer;
};

export interface ProtocolCommands {
  "Browser.close": Command<Nothing>;
  "Browser.getWindowForTarget": Command<{ targetId: string }, { windowId: number }>;
  "Browser.grantPermissions": Command<{ permissions: readonly string[] }>;
  "Browser.setDownloadBehavior": Command<{ behavior: "deny" }>;
  "Browser.setWindowBounds": Command<{
    windowId: number;
    bounds:
      | { windowState: "normal" | "fullscreen" }
      | { left: number; top: number; width: number; height: number };
  }>;
  "Fetch.enable": Command<{ patterns: readonly { urlPattern: string }[] }>;
  "Fetch.failRequest": Command<{ requestId: string; errorReason: "BlockedByClient" }>;
  "Fetch.fulfillRequest": Command<{
    requestId: string;
    responseCode: number;
    responseHeaders?: readonly HeaderEntry[];
    /** Base64. */
    body?: string;
  }>;
  "Page.addScriptToEvaluateOnNewDocument": Command<{ source: string }>;
  "Page.bringToFront": Command<Nothing>;
  "Page.enable": Command<Nothing>;
  "Page.getFrameTree": Command<Nothing, { frameTree: FrameTree }>;
  "Page.handleJavaScriptDialog": Command<{ accept: boolean }>;
  "Page.navigate": Command<{ url: string }, { errorText?: string }>;
  "Page.resetNavigationHistory": Command<Nothing>;
  "Page.setInterceptFileChooserDialog": Command<{ enabled: boolean }>;
  "Runtime.addBinding": Command<{ name: string }>;
  "Runtime.callFunctionOn": Command<
    {
      functionDeclaration: string;
      arguments: readonly { value: unknown }[];
      executionContextId?: number;
      objectId?: string;
      returnByValue?: boolean;
      silent?: boolean;
    },
    { result: { objectId?: string; value?: unknown }; exceptionDetails?: unknown }
  >;
  "Runtime.enable": Command<Nothing>;
  "Runtime.evaluate": Command<
    { expression: string; returnByValue: true },
    { result: { value?: unknown } }
  >;
  "Runtime.runIfWaitingForDebugger": Command<Nothing>;
  "Target.activateTarget": Command<{ targetId: string }>;
  "Target.closeTarget": Command<{ targetId: string }>;
  "Target.setAutoAttach": Command<AutoAttach>;
  "Target.setDiscoverTargets": Command<{ discover: boolean }>;
}

export interface ProtocolEvents {
  "Fetch.requestPaused": {
    readonly requestId: string;
    readonly request: { readonly url: string; readonly method: string };
    readonly frameId: string;
    /** `Document` for frames too. */
    readonly resourceType: string;
  };
  "Inspector.targetCrashed": unknown;
  "Page.frameAttached": { readonly frameId: string; readonly parentFrameId: string };
  "Page.frameDetached": { readonly frameId: string; readonly reason: "remove" | "swap" };
  "Page.frameNavigated": { readonly frame: Frame };
  "Page.javascriptDialogOpening": unknown;
  "Page.navigatedWithinDocument": { readonly frameId: string; readonly url: string };
  "Runtime.bindingCalled": {
    readonly name: string;
    readonly payload: string;
    readonly executionContextId: number;
  };
  "Runtime.executionContextCreated": {
    readonly context: {
      readonly id: number;
      readonly origin: string;
      readonly auxData?: { readonly frameId?: string; readonly isDefault?: boolean };
    };
  };
  "Runtime.executionContextDestroyed": { readonly executionContextId: number };
  "Runtime.executionContextsCleared": unknown;
  "Target.attachedToTarget": {
    readonly sessionId: string;
    readonly targetInfo: TargetInfo;
    readonly waitingForDebugger: boolean;
  };
  "Target.targetCrashed": { readonly targetId: string };
  "Target.targetCreated": { readonly targetInfo: TargetInfo };
  "Target.targetDestroyed": { readonly targetId: string };
}
