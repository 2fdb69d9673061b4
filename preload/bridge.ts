/**
 * The Electron preload: puts the bridge of `contract.ts` on the page's `window`. Built into one
 * plain script (`dist/preload/bridge.cjs`), which is all that a sandboxed window can load.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from "electron";
import {
  BRIDGE_NAME,
  CHANNELS,
  type AgentBridge,
  type AgentView,
  type CommandName,
  type CommandPayloads,
  type CommandReply,
} from "./contract.ts";

function send<Name extends CommandName>(
  name: Name,
  payload: CommandPayloads[Name],
): Promise<CommandReply> {
  return ipcRenderer.invoke(CHANNELS.command, name, payload) as Promise<CommandReply>;
}

const bridge = {
  getView: () => ipcRenderer.invoke(CHANNELS.getView) as Promise<AgentView>,
  onView: (listener) => {
    // The event object stays here: it would hand the page the whole of ipcRenderer.
    const relay = (_event: IpcRendererEvent, view: AgentView): void => {
      listener(view);
    };
    ipcRenderer.on(CHANNELS.view, relay);
    return () => {
      ipcRenderer.off(CHANNELS.view, relay);
    };
  },
  submitInvitation: (payload) => send("submitInvitation", payload),
  confirmService: (payload) => send("confirmService", payload),
  showNext: (payload) => send("showNext", payload),
  accept: (payload) => send("accept", payload),
  decline: (payload) => send("decline", payload),
  rename: (payload) => send("rename", payload),
  checkName: (payload) => send("checkName", payload),
  settleName: (payload) => send("settleName", payload),
  storeCredential: (payload) => send("storeCredential", payload),
  showHome: (payload) => send("showHome", payload),
  showHistory: (payload) => send("showHistory", payload),
  closeHistory: (payload) => send("closeHistory", payload),
  leave: (payload) => send("leave", payload),
  setLanguage: (payload) => send("setLanguage", payload),
  retry: (payload) => send("retry", payload),
  checkApproval: (payload) => send("checkApproval", payload),
  startOver: (payload) => send("startOver", payload),
  closeWindow: (payload) => send("closeWindow", payload),
} satisfies AgentBridge;

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);
