import type * as electron from "electron";
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Session,
  UtilityProcess,
  WebContents,
} from "electron";

/*
 * The slice of Electron that the shell uses, in Electron's own types: a wrong call does not
 * compile, and a test passes a plain object instead of the real thing.
 */

type Electron = typeof electron;

export type AppSlice = Pick<
  Electron["app"],
  | "on"
  | "whenReady"
  | "isPackaged"
  | "getPreferredSystemLanguages"
  | "enableSandbox"
  | "requestSingleInstanceLock"
  | "releaseSingleInstanceLock"
  | "setAsDefaultProtocolClient"
  | "quit"
  | "exit"
> & {
  readonly commandLine: Pick<Electron["app"]["commandLine"], "hasSwitch">;
};

export type WebContentsSlice = Pick<
  WebContents,
  "id" | "on" | "send" | "setWindowOpenHandler" | "setWebRTCIPHandlingPolicy"
>;

export type SessionSlice = Pick<
  Session,
  | "on"
  | "setPermissionRequestHandler"
  | "setPermissionCheckHandler"
  | "setDevicePermissionHandler"
  | "setBluetoothPairingHandler"
  | "setDisplayMediaRequestHandler"
  | "setSpellCheckerEnabled"
  | "setSpellCheckerLanguages"
  | "setProxy"
> & {
  readonly protocol: Pick<Session["protocol"], "handle">;
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: { readonly url: string },
        callback: (response: { readonly cancel: boolean }) => void,
      ) => void,
    ): void;
  };
};

export type WindowSlice = Pick<
  BrowserWindow,
  | "on"
  | "once"
  | "loadURL"
  | "show"
  | "focus"
  | "setKiosk"
  | "setFullScreenable"
  | "setClosable"
  | "setMinimizable"
  | "isMinimized"
  | "restore"
  | "destroy"
  | "isDestroyed"
> & {
  readonly webContents: WebContentsSlice;
};

export interface UtilityProcessSlice {
  fork(
    ...parameters: Parameters<Electron["utilityProcess"]["fork"]>
  ): Pick<UtilityProcess, "on" | "postMessage" | "kill">;
}

export interface ElectronSlice {
  readonly app: AppSlice;
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => WindowSlice;
  readonly dialog: Pick<Electron["dialog"], "showErrorBox">;
  readonly ipcMain: Pick<Electron["ipcMain"], "handle">;
  readonly Menu: Pick<Electron["Menu"], "buildFromTemplate" | "setApplicationMenu">;
  readonly protocol: Pick<Electron["protocol"], "registerSchemesAsPrivileged">;
  readonly session: {
    fromPartition(...parameters: Parameters<Electron["session"]["fromPartition"]>): SessionSlice;
  };
}
