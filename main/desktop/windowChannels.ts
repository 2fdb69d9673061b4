import type { IpcMainInvokeEvent } from "electron";
import { CHANNELS } from "../../preload/contract.ts";
import type { Dispatcher, Sender } from "../agent/window/dispatcher.ts";
import type { ElectronSlice } from "./electronSlice.ts";

const NOBODY: Sender = { url: null, isMainFrame: false };

/** `senderFrame` is null where the frame is gone already, which makes the sender nobody. */
function toSender(event: IpcMainInvokeEvent, contentsId: number): Sender {
  const frame = event.senderFrame;
  if (frame === null || frame.detached || event.sender.id !== contentsId) return NOBODY;
  return { url: frame.url, isMainFrame: frame.parent === null };
}

/**
 * Answers the page's two calls. The sender is read at once, since a frame may be gone a moment
 * later; `dispatcher` may still be on its way, because the page loads while the agent starts.
 *
 * @param contentsId says the id of the window's own web contents; every other sender is refused
 */
export function answerChannels(
  ipcMain: ElectronSlice["ipcMain"],
  contentsId: () => number,
  dispatcher: Promise<Dispatcher>,
): void {
  ipcMain.handle(CHANNELS.getView, async (event) => {
    const sender = toSender(event, contentsId());
    const view = (await dispatcher).getView(sender);
    if (view === null) throw new Error("refused");
    return view;
  });
  ipcMain.handle(CHANNELS.command, async (event, name: unknown, payload: unknown) => {
    const sender = toSender(event, contentsId());
    return (await dispatcher).command(sender, name, payload);
  });
}
