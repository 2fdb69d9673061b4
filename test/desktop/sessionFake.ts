import { EventEmitter } from "node:events";
import type { SessionSlice } from "../../main/desktop/electronSlice.ts";

type Handler = (request: Request) => Response | Promise<Response>;
type Setter<Name extends keyof SessionSlice> = SessionSlice[Name] extends (
  ...parameters: infer Parameters
) => unknown
  ? Parameters
  : never;

export type SessionFake = ReturnType<typeof createSessionFake>;

/** A fake of Electron's session: keeps the handlers it was given and lets a test ask them. */
export function createSessionFake() {
  const events = new EventEmitter();
  const schemes = new Map<string, Handler>();
  const given: { [Name in keyof SessionSlice]?: Setter<Name> } = {};
  let blocks: Parameters<SessionSlice["webRequest"]["onBeforeRequest"]>[0] | null = null;

  const slice = {
    on: events.on.bind(events) as unknown as SessionSlice["on"],
    setPermissionRequestHandler: (...handler) => {
      given.setPermissionRequestHandler = handler;
    },
    setPermissionCheckHandler: (...handler) => {
      given.setPermissionCheckHandler = handler;
    },
    setDevicePermissionHandler: (...handler) => {
      given.setDevicePermissionHandler = handler;
    },
    setBluetoothPairingHandler: (...handler) => {
      given.setBluetoothPairingHandler = handler;
    },
    setDisplayMediaRequestHandler: (...handler) => {
      given.setDisplayMediaRequestHandler = handler;
    },
    setSpellCheckerEnabled: (...enabled) => {
      given.setSpellCheckerEnabled = enabled;
    },
    setSpellCheckerLanguages: (...languages) => {
      given.setSpellCheckerLanguages = languages;
    },
    setProxy: (...config) => {
      given.setProxy = config;
      return Promise.resolve();
    },
    protocol: {
      handle: (scheme, handler) => {
        if (schemes.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`);
        schemes.set(scheme, handler);
      },
    },
    webRequest: {
      onBeforeRequest: (listener) => {
        blocks = listener;
      },
    },
  } satisfies SessionSlice;

  /** Whether a request of the page's would be let out. */
  function lets(url: string): boolean {
    let cancelled = false;
    blocks?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }

  /** Runs the one handler given for `name`, as Electron would; throws where there is none. */
  function run(name: keyof SessionSlice, ...parameters: unknown[]): unknown {
    const handler: unknown = given[name]?.[0];
    if (typeof handler !== "function") throw new Error(`nothing was given to ${name}`);
    return handler(...parameters);
  }
  function answerOf(name: keyof SessionSlice, ...parameters: unknown[]): unknown {
    const answers: unknown[] = [];
    run(name, ...parameters, (answer: unknown) => answers.push(answer));
    return answers[0];
  }

  return {
    slice: slice as SessionSlice,
    given,
    lets,
    grants: (permission: string) => answerOf("setPermissionRequestHandler", {}, permission),
    checks: (permission: string) => run("setPermissionCheckHandler", null, permission, "", {}),
    allowsDevice: (deviceType: string) => run("setDevicePermissionHandler", { deviceType }),
    pairs: () => answerOf("setBluetoothPairingHandler", {}),
    sharesScreen: () => answerOf("setDisplayMediaRequestHandler", {}),
    /** Emits an event of the session; answers whether a listener called `preventDefault`. */
    emit: (event: string, ...parameters: unknown[]): boolean => {
      let prevented = false;
      const preventDefault = (): void => {
        prevented = true;
      };
      events.emit(event, { preventDefault }, ...parameters);
      return prevented;
    },
    /** What the page gets for an address of its own. */
    fetch: async (url: string, method = "GET"): Promise<Response> => {
      const handler = schemes.get(new URL(url).protocol.slice(0, -1));
      if (handler === undefined) throw new Error("ERR_UNKNOWN_URL_SCHEME (-302)");
      if (!lets(url)) throw new Error("ERR_BLOCKED_BY_CLIENT (-20)");
      return handler(new Request(url, { method }));
    },
  };
}
