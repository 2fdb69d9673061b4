import { createRoot } from "react-dom/client";
import { BRIDGE_NAME, type AgentBridge } from "../preload/contract.ts";
import { App } from "./App.tsx";
import { Crash } from "./components/Crash.tsx";
import { NoAgent } from "./screens/NoAgent.tsx";

declare global {
  interface Window {
    /** Put there by the host before the page runs; absent where the page was opened by hand. */
    readonly [BRIDGE_NAME]?: AgentBridge;
  }
}

const root = document.querySelector("#root");
if (root !== null) {
  const bridge = window[BRIDGE_NAME];
  createRoot(root).render(
    <Crash>{bridge === undefined ? <NoAgent /> : <App bridge={bridge} />}</Crash>,
  );
}
