import type { AgentView, CommandName, CommandReply } from "../../../preload/contract.ts";

/** What a test reads and drives inside the page, as `window.script`. */
export interface BridgeScript {
  readonly sent: { readonly name: CommandName; readonly payload: unknown }[];
  /** Answer to the next commands; `null` never answers, `"throw"` fails as a dead agent does. */
  reply: CommandReply | null | "throw";
  push(view: AgentView): void;
}

export interface BridgeStart {
  readonly first: AgentView;
  readonly names: readonly CommandName[];
}

/**
 * Runs in the page before its scripts: puts a bridge with the given first view there. Self-contained,
 * since the browser gets its source text.
 */
export function installScriptedBridge({ first, names }: BridgeStart): void {
  const listeners = new Set<(view: AgentView) => void>();
  let now = first;
  const script: BridgeScript = {
    sent: [],
    reply: { accepted: true },
    push(view) {
      now = view;
      for (const listener of listeners) listener(view);
    },
  };
  const command = (name: CommandName) => (payload: unknown) => {
    script.sent.push({ name, payload });
    if (script.reply === "throw") return Promise.reject(new Error("agent gone"));
    return script.reply === null ? new Promise(() => {}) : Promise.resolve(script.reply);
  };
  const bridge: Record<string, unknown> = {
    getView: () => Promise.resolve(now),
    onView(listener: (view: AgentView) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  for (const name of names) bridge[name] = command(name);
  Object.defineProperty(window, "latchkey", { value: Object.freeze(bridge) });
  Object.defineProperty(window, "script", { value: script });
  const violations: string[] = [];
  Object.defineProperty(window, "violations", { value: violations });
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}
