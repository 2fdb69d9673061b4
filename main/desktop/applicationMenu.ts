import type { MenuItemConstructorOptions } from "electron";
import type { ElectronSlice } from "./electronSlice.ts";

/** macOS has copy, paste and quit only through a menu. */
const MAC_MENU: MenuItemConstructorOptions[] = [
  { role: "appMenu" },
  { role: "editMenu" },
  { role: "windowMenu" },
];

/** Without the items that quit, hide or close, and their keys. */
const MAC_MENU_THAT_STAYS: MenuItemConstructorOptions[] = [{ role: "editMenu" }];

/** Replaces Electron's default menu, which reloads, zooms and opens developer tools. */
export function setApplicationMenu(
  menu: ElectronSlice["Menu"],
  platform: NodeJS.Platform,
  { mayClose } = { mayClose: true },
): void {
  const template = mayClose ? MAC_MENU : MAC_MENU_THAT_STAYS;
  menu.setApplicationMenu(platform === "darwin" ? menu.buildFromTemplate(template) : null);
}
