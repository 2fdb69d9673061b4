import type { WindowConduct } from "../core/windowConduct.ts";
import { setApplicationMenu } from "./applicationMenu.ts";
import type { ElectronSlice, WindowSlice } from "./electronSlice.ts";

/**
 * Makes a window stand as the configuration says. It is on the screen already while that is read,
 * and so it changes under way. Electron has no accelerators without a menu, so that no key leads
 * out; Alt+F4 and whatever a desktop offers ask the window to close, which it then refuses.
 * @param isQuitting true as soon as the program ends (SIGTERM, the end of the session)
 */
export function conductWindow(
  window: WindowSlice,
  { mode, close }: WindowConduct,
  surroundings: {
    readonly menu: ElectronSlice["Menu"];
    readonly platform: NodeJS.Platform;
    readonly isQuitting: () => boolean;
  },
): void {
  if (window.isDestroyed()) return;
  if (mode === "kiosk") {
    window.setFullScreenable(true);
    window.setKiosk(true);
  }
  if (close === "allowed") return;
  window.setClosable(false);
  window.setMinimizable(false);
  setApplicationMenu(surroundings.menu, surroundings.platform, { mayClose: false });
  window.on("close", (event) => {
    if (!surroundings.isQuitting()) event.preventDefault();
  });
}
