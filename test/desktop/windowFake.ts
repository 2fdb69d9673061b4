import { EventEmitter } from "node:events";
import type { BrowserWindowConstructorOptions } from "electron";
import type { WebContentsSlice, WindowSlice } from "../../main/desktop/electronSlice.ts";

/** What the shell reads of a frame. */
export interface FrameFake {
  readonly url: string;
  readonly parent: FrameFake | null;
  readonly detached: boolean;
}

type OpenHandler = Parameters<WebContentsSlice["setWindowOpenHandler"]>[0];

export interface Surroundings {
  readonly onCreate: (window: WindowFake) => void;
  readonly onDestroy: () => void;
  readonly load: (url: string, partition: string) => Promise<Response>;
}

let lastContentsId = 0;

/** A fake of Electron's web contents: a test makes it try to leave the page. */
export class ContentsFake {
  readonly id = ++lastContentsId;
  readonly sent: { readonly channel: string; readonly value: unknown }[] = [];
  readonly events = new EventEmitter();
  webRtcPolicy = "default";
  destroyed = false;
  #open: OpenHandler | null = null;

  readonly on = this.events.on.bind(this.events) as unknown as WebContentsSlice["on"];

  send(channel: string, value: unknown): void {
    if (this.destroyed) throw new TypeError("Object has been destroyed");
    // Crosses as a structured clone: what cannot be cloned cannot be sent.
    this.sent.push({ channel, value: structuredClone(value) });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#open = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  /** Emits a navigation event; answers whether the page was kept. */
  attempts(event: string, url: string): boolean {
    let prevented = false;
    const preventDefault = (): void => {
      prevented = true;
    };
    this.events.emit(event, { preventDefault, url }, url);
    return prevented;
  }

  /** What becomes of `window.open(url)`; without a handler Electron opens a window. */
  opens(url: string): string {
    const details = { url, frameName: "", features: "", disposition: "new-window" };
    const answer = this.#open?.(details as unknown as Parameters<OpenHandler>[0]);
    return answer?.action ?? "allow";
  }
}

export type WindowFake = InstanceType<ReturnType<typeof createWindowClass>>;

/** A fake of Electron's BrowserWindow within `surroundings`. */
export function createWindowClass(surroundings: Surroundings) {
  return class implements Omit<WindowSlice, "on" | "once" | "webContents"> {
    readonly options: BrowserWindowConstructorOptions;
    readonly contents = new ContentsFake();
    readonly webContents = this.contents as unknown as WebContentsSlice;
    readonly events = new EventEmitter();
    readonly on = this.events.on.bind(this.events) as unknown as WindowSlice["on"];
    readonly once = this.events.once.bind(this.events) as unknown as WindowSlice["once"];
    readonly calls: string[] = [];
    page: Response | null = null;
    minimized = false;
    destroyed = false;

    constructor(options: BrowserWindowConstructorOptions) {
      this.options = options;
      surroundings.onCreate(this);
    }

    async loadURL(url: string): Promise<void> {
      this.page = await surroundings.load(url, this.options.webPreferences?.partition ?? "");
      this.events.emit("ready-to-show");
    }

    show(): void {
      this.calls.push("show");
    }

    focus(): void {
      this.calls.push("focus");
    }

    setKiosk(value: boolean): void {
      this.calls.push(`setKiosk ${value}`);
    }

    setFullScreenable(value: boolean): void {
      this.calls.push(`setFullScreenable ${value}`);
    }

    setClosable(value: boolean): void {
      this.calls.push(`setClosable ${value}`);
    }

    setMinimizable(value: boolean): void {
      this.calls.push(`setMinimizable ${value}`);
    }

    isMinimized(): boolean {
      return this.minimized;
    }

    restore(): void {
      this.minimized = false;
      this.calls.push("restore");
    }

    isDestroyed(): boolean {
      return this.destroyed;
    }

    /** A window manager or a key asks the window to close; answers whether it stayed. */
    asksToClose(): boolean {
      let prevented = false;
      this.events.emit("close", { preventDefault: () => (prevented = true) });
      if (!prevented) this.destroy();
      return prevented;
    }

    /** Also what the person's click on the window's close button comes to. */
    destroy(): void {
      if (this.destroyed) return;
      this.destroyed = true;
      this.contents.destroyed = true;
      this.events.emit("closed");
      surroundings.onDestroy();
    }
  };
}
