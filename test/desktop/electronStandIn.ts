import { EventEmitter } from "node:events";
import type { IpcMainInvokeEvent } from "electron";
import type { ElectronSlice } from "../../main/desktop/electronSlice.ts";
import { createSessionFake, type SessionFake } from "./sessionFake.ts";
import { createWindowClass, type FrameFake, type WindowFake } from "./windowFake.ts";

/** What several starts of the program on one machine share: who holds the single-instance lock. */
interface MachineFake {
  primary: { receiveLaunch(argv: readonly string[], data: unknown): void } | null;
}

export interface FakeOptions {
  readonly isPackaged?: boolean;
  readonly machine?: MachineFake;
  /** Switches as Chromium understood them. */
  readonly switches?: readonly string[];
  /** What the system answers to making the program the handler of a scheme. */
  readonly registers?: boolean;
  /** What Chromium makes of the arguments before they reach the first instance. */
  readonly argvSeenByFirst?: readonly string[];
  /** The page fails to load. */
  readonly breaksLoading?: boolean;
  /** The person closes the window before the page is there. */
  readonly closesWhileLoading?: boolean;
}

type Handler = (event: IpcMainInvokeEvent, ...parameters: unknown[]) => unknown;

/**
 * A fake of the slice of Electron the shell uses. It is no Electron: it records, lets a test emit,
 * and refuses what Electron refuses (a call before or after "ready", a second registration, an
 * unknown channel), so that the order of the shell's calls is tested and not just their number.
 */
export function createElectronFake(options: FakeOptions = {}) {
  const machine = options.machine ?? { primary: null };
  const calls: string[] = [];
  const events = new EventEmitter();
  const partitions = new Map<string, SessionFake>();
  const windows: WindowFake[] = [];
  const channels = new Map<string, Handler>();
  const privileged: string[] = [];
  const registrations: { scheme: string; path?: string; args?: string[] }[] = [];
  const errorBoxes: string[] = [];
  const menus: unknown[] = [];
  const exits: number[] = [];
  const launches: unknown[][] = [];
  let ready = false;
  let markReady = (): void => {};
  const readiness = new Promise<void>((resolve) => {
    markReady = resolve;
  });

  function beforeReady(call: string): void {
    calls.push(call);
    if (ready) throw new Error(`${call} must be called before the app is ready`);
  }
  function afterReady(call: string): void {
    calls.push(call);
    if (!ready) throw new Error(`${call} can only be used after the app is ready`);
  }

  const electron = {
    app: {
      isPackaged: options.isPackaged ?? true,
      getPreferredSystemLanguages: () => ["en-GB"],
      commandLine: { hasSwitch: (name) => (options.switches ?? []).includes(name) },
      on: events.on.bind(events) as unknown as ElectronSlice["app"]["on"],
      whenReady: () => readiness,
      enableSandbox: () => beforeReady("enableSandbox"),
      requestSingleInstanceLock: (additionalData) => {
        calls.push("requestSingleInstanceLock");
        machine.primary ??= fake;
        if (machine.primary === fake) return true;
        // Chromium carries it as JSON between the two processes.
        const data: unknown = JSON.parse(JSON.stringify(additionalData ?? null));
        machine.primary.receiveLaunch(options.argvSeenByFirst ?? [], data);
        return false;
      },
      releaseSingleInstanceLock: () => {
        calls.push("releaseSingleInstanceLock");
        if (machine.primary === fake) machine.primary = null;
      },
      setAsDefaultProtocolClient: (scheme, path, args) => {
        registrations.push({ scheme, ...(path && { path }), ...(args && { args }) });
        return options.registers ?? true;
      },
      quit: () => {
        calls.push("quit");
      },
      exit: (code) => {
        calls.push("exit");
        exits.push(code ?? 0);
      },
    },
    BrowserWindow: createWindowClass({
      onCreate: (window) => {
        afterReady("new BrowserWindow");
        windows.push(window);
        events.emit("web-contents-created", {}, window.webContents);
      },
      onDestroy: () => {
        if (windows.every((window) => window.isDestroyed())) {
          if (events.listenerCount("window-all-closed") === 0) calls.push("quit");
          events.emit("window-all-closed");
        }
      },
      load: async (url, partition) => {
        if (options.closesWhileLoading === true) for (const window of windows) window.destroy();
        if (options.breaksLoading === true) throw new Error("ERR_FAILED (-2)");
        const session = partitions.get(partition);
        const { protocol } = new URL(url);
        if (session === undefined || !privileged.includes(protocol.slice(0, -1))) {
          throw new Error("ERR_UNKNOWN_URL_SCHEME (-302)");
        }
        return session.fetch(url);
      },
    }),
    dialog: {
      showErrorBox: (title, content) => {
        errorBoxes.push(`${title}: ${content}`);
      },
    },
    ipcMain: {
      handle: (channel, listener) => {
        if (channels.has(channel)) throw new Error(`a second handler for '${channel}'`);
        channels.set(channel, listener);
      },
    },
    Menu: {
      buildFromTemplate: (template) =>
        ({ template }) as unknown as ReturnType<ElectronSlice["Menu"]["buildFromTemplate"]>,
      setApplicationMenu: (menu) => {
        menus.push(menu);
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes) => {
        beforeReady("registerSchemesAsPrivileged");
        if (privileged.length > 0) throw new Error("schemes can be registered only once");
        privileged.push(...schemes.map(({ scheme }) => scheme));
      },
    },
    session: {
      fromPartition: (name) => {
        afterReady("fromPartition");
        const session = partitions.get(name) ?? createSessionFake();
        partitions.set(name, session);
        return session.slice;
      },
    },
  } satisfies ElectronSlice;

  const fake = {
    electron: electron as ElectronSlice,
    machine,
    calls,
    exits,
    windows,
    partitions,
    registrations,
    errorBoxes,
    menus,
    channels,
    /** Emits an event of `app`; answers whether a listener called `preventDefault`. */
    emitApp: (event: string, ...parameters: unknown[]): boolean => {
      let prevented = false;
      const preventDefault = (): void => {
        prevented = true;
      };
      events.emit(event, { preventDefault }, ...parameters);
      return prevented;
    },
    becomeReady: (): void => {
      ready = true;
      markReady();
      for (const launch of launches.splice(0)) events.emit("second-instance", {}, ...launch);
    },
    /** Another process asked for the lock; Electron tells of it after "ready" at the earliest. */
    receiveLaunch: (argv: readonly string[], data: unknown): void => {
      if (ready) events.emit("second-instance", {}, argv, "/", data);
      else launches.push([argv, "/", data]);
    },
    /** A message from a page: `frame` is null where it is gone, `contentsId` says whose it is. */
    invoke: async (
      channel: string,
      sender: { readonly frame: FrameFake | null; readonly contentsId: number },
      ...parameters: unknown[]
    ): Promise<unknown> => {
      const handler = channels.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const event = { senderFrame: sender.frame, sender: { id: sender.contentsId } };
      return handler(event as unknown as IpcMainInvokeEvent, ...parameters);
    },
  };
  return fake;
}
