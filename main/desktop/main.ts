/**
 * Entry of the installed desktop application, and the only file that takes Electron's value.
 * Everything up to "ready" happens in the synchronous call below; the agent is loaded after it.
 */
import { join } from "node:path";
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  session,
  utilityProcess,
} from "electron";
import { BRAND } from "../core/brand.ts";
import { answerProbeLaunch } from "./answerProbeLaunch.ts";
import { createKeychainStarter } from "./keychainUtility.ts";
import { startDesktop } from "./startDesktop.ts";

const here = import.meta.dirname;

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

const asked = answerProbeLaunch({
  app,
  version: () => app.getVersion(),
  productName: BRAND.productName,
  scheme: BRAND.scheme,
  platform: process.platform,
  environment: process.env,
  uid: process.getuid?.(),
  argv: process.argv,
  execPath: process.execPath,
  pid: process.pid,
});

if (asked === null) {
  void startDesktop({
    electron: { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session },
    createAgent: async () => {
      const { createDesktopAgent } = await import("./createDesktopAgent.ts");
      const keychainWorker = createKeychainStarter(utilityProcess, join(here, "keychainWorker.js"));
      return createDesktopAgent(
        { brand: BRAND, version: app.getVersion(), keychainWorker },
        report,
        app.getPreferredSystemLanguages(),
      );
    },
    brand: BRAND,
    platform: process.platform,
    argv: process.argv,
    execPath: process.execPath,
    pageDirectory: join(here, "../renderer"),
    preloadPath: join(here, "../preload/bridge.cjs"),
    report,
  });
}
