/**
 * Entry of the installed desktop application, and the only file that takes Electron's value.
 * Everything up to "ready" happens in the synchronous call below; the agent is loaded after it.
 */
import { join } from "node:path";
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from "electron";
import { BRAND } from "../core/brand.ts";
import { startDesktop } from "./startDesktop.ts";

void startDesktop({
  electron: { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session },
  createAgent: () => Promise.reject(new Error("there is no agent in this build")),
  brand: BRAND,
  platform: process.platform,
  argv: process.argv,
  execPath: process.execPath,
  pageDirectory: join(import.meta.dirname, "../renderer"),
  preloadPath: join(import.meta.dirname, "../preload/bridge.cjs"),
  report: (line) => {
    process.stderr.write(`${line}\n`);
  },
});
