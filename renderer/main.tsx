import { createRoot } from "react-dom/client";
import { BRIDGE_NAME, type AgentBridge } from "../preload/contract.ts";
import { App } from "./App.tsx";

declare global {
  interface Window {
    /** Put there by the host before the page runs; absent where the page was opened by hand. */
    readonly [BRIDGE_NAME]?: AgentBridge;
  }
}

const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(<App bridge={window[BRIDGE_NAME] ?? null} />);
}
