import type { BrowserWindowConstructorOptions } from "electron";
import { WINDOW_PARTITION } from "./windowSession.ts";

export interface WindowSettings {
  readonly productName: string;
  /** Absolute path of the built preload. */
  readonly preloadPath: string;
  readonly isPackaged: boolean;
}

/** The one window. Every switch that touches security is stated, also where it is the default. */
export function createWindowOptions(settings: WindowSettings): BrowserWindowConstructorOptions {
  return {
    title: settings.productName,
    width: 560,
    height: 760,
    minWidth: 360,
    minHeight: 480,
    show: false,
    fullscreenable: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: settings.preloadPath,
      partition: WINDOW_PARTITION,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      enableWebSQL: false,
      enableDeprecatedPaste: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: !settings.isPackaged,
      autoplayPolicy: "document-user-activation-required",
    },
  };
}
