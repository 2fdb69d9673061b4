import type { MenuItemConstructorOptions } from "electron";
import type { ElectronSlice } from "./electronSlice.ts";

/** macOS has copy, paste and quit only through a menu. */
const MAC_MENU: MenuItemConstructorOptions[] = [
  { role: "appMenu" },
  { role: "editMenu" },
  { role: "windowMenu" },
];

/** Replaces Electron's default menu, which reloads, zooms and opens developer tools. */
export function setApplicationMenu(menu: ElectronSlice["Menu"], platform: NodeJS.Platform): void {
  menu.setApplicationMenu(platform === "darwin" ? menu.buildFromTemplate(MAC_MENU) : null);
}
