import type { SessionSlice } from "./electronSlice.ts";
import { isPageUrl } from "./pageScheme.ts";

/** No `persist:` before it: the session lives in memory and leaves nothing on the disk. */
export const WINDOW_PARTITION = "latchkey-window";

/**
 * Takes everything from the window's session that the page does not need, which is everything but
 * its own files: permissions, devices, downloads, the network, dictionaries.
 *
 * Device choosers (HID, serial, USB, Bluetooth) need no answer here: without a listener Electron
 * cancels the request.
 */
export async function lockDownSession(session: SessionSlice): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  session.on("will-download", (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isPageUrl(details.url) });
  });
  // The checker fetches its dictionaries from a server of Google's.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // For what does not pass by webRequest: port 0 accepts no connection, and loopback is no exception.
  await session.setProxy({
    mode: "fixed_servers",
    proxyRules: "http://127.0.0.1:0",
    proxyBypassRules: "<-loopback>",
  });
}
