import type { WindowAgent } from "../../main/agent/window/windowAgent.ts";
import type { AgentScreen, AgentView, CommandName, CommandReply } from "../../preload/contract.ts";

export interface ScriptedAgent extends WindowAgent {
  /** Commands that reached the agent, in order. */
  readonly commands: readonly { readonly name: CommandName; readonly payload: unknown }[];
  /** Shows another screen: a new snapshot for everybody who listens. */
  show(screen: AgentScreen): void;
  readonly listenerCount: number;
}

/** An agent for tests of a window host: shows what it is told to, and writes down what it is asked. */
export function createScriptedAgent(): ScriptedAgent {
  const commands: { name: CommandName; payload: unknown }[] = [];
  const listeners = new Set<(view: AgentView) => void>();
  let requestClose = (): void => {};
  const closeRequested = new Promise<void>((resolve) => {
    requestClose = resolve;
  });
  let view: AgentView = {
    revision: 1,
    productName: "Latchkey",
    language: "en",
    locale: "en",
    frame: { mode: "window", mayClose: true, hasHistory: false },
    notices: [],
    queued: 0,
    screen: { kind: "welcome", problem: null },
  };
  return {
    commands,
    closeRequested,
    get listenerCount() {
      return listeners.size;
    },
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (name, payload): CommandReply => {
      commands.push({ name, payload });
      if (name === "closeWindow") requestClose();
      return name === "retry" ? { accepted: false, why: "out_of_place" } : { accepted: true };
    },
    openInvitation: () => "shown",
    refuseInvitation: () => {},
    show: (screen) => {
      view = { ...view, revision: view.revision + 1, screen };
      for (const listener of listeners) listener(view);
    },
  };
}
