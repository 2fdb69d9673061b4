// The baseline of the window: the same host showing a page without an agent behind it.
// Usage: node staticWindow.ts PAGE_DIRECTORY RUNTIME_DIRECTORY BROWSER
import type { WindowAgent } from "../main/agent/window/windowAgent.ts";
import { openBrowserWindow } from "../main/browser/browserWindow.ts";

const [pageDirectory = "", runtimeDirectory = "", browserPath] = process.argv.slice(2);

const nothing: WindowAgent = {
  view: () => ({
    revision: 0,
    productName: "Static",
    language: "en",
    locale: "en",
    frame: { mode: "window", mayClose: true, hasHistory: false },
    screen: { kind: "welcome", problem: null },
    notices: [],
    queued: 0,
  }),
  subscribe: () => () => undefined,
  command: () => ({ accepted: false, why: "out_of_place" }),
  openInvitation: () => "shown",
  refuseInvitation: () => undefined,
  closeRequested: new Promise(() => undefined),
};

const window = await openBrowserWindow({
  agent: nothing,
  pageDirectory,
  productName: "Static",
  browserPath,
  runtimeDirectory,
  windowSize: { width: 640, height: 900 },
  environment: process.env,
  platform: process.platform,
  uid: process.getuid?.(),
});
if (!window.ok) throw new Error(window.failure.code);
await window.value.closed;
