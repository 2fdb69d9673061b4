import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DesktopSession } from "./desktopSession.ts";
import type { Place } from "./hand.ts";

/** The landing page of an invitation. */
export const LANDING = /\/i(\?[^#]*)?#/u;

/** The browser a person reads the web with: tabs, address bar, and nothing of ours. */
export interface EverydayBrowser {
  /** Whether its process has come up. */
  hasStarted(): boolean;
  /** Addresses of its open tabs; none before it runs. */
  addresses(): Promise<readonly string[]>;
  /** The answer of an expression in the page whose address fits; waits for that page. */
  ask<Answer>(address: RegExp, expression: string): Promise<Answer>;
  /** Where on the screen the middle of an element of that page is; waits until it is shown. */
  place(address: RegExp, selector: string): Promise<Place>;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/**
 * Sets Chromium up as the session's default browser.
 * @param policy what the machine's administrator wants of it; only root can lay that down.
 */
export async function installEverydayBrowser(
  session: DesktopSession,
  policy?: Readonly<Record<string, unknown>>,
): Promise<EverydayBrowser> {
  const home = session.environment["HOME"] ?? "";
  const profile = join(home, "browser");
  await mkdir(profile);
  const managed = join(home, "etc-chromium", "policies", "managed");
  if (policy !== undefined) {
    await mkdir(managed, { recursive: true });
    await writeFile(join(managed, "policy.json"), JSON.stringify(policy));
  }
  // The machine's own stay as they are: these are in its place for this one program.
  const within =
    policy === undefined
      ? ""
      : `unshare --mount sh -c 'mount --bind ${join(home, "etc-chromium")} /etc/chromium && exec "$@"' managed`;
  // Root browses in tests only; the person's own browser is not what is tested here.
  const rootOnly = process.getuid?.() === 0 ? "--no-sandbox --test-type" : "";
  const program = session.program(
    "everyday-browser",
    `#!/bin/sh
exec ${within} /usr/lib/chromium/chromium --user-data-dir=${profile} --remote-debugging-port=0 ${rootOnly} \\
  --no-first-run --no-default-browser-check --password-store=basic --disable-gpu \\
  --disable-background-networking --disable-component-update --window-size=1000,900 "$@"
`,
  );
  await session.entry("everyday-browser", {
    exec: `${program} %u`,
    types: ["x-scheme-handler/http", "x-scheme-handler/https", "text/html"],
  });
  const portFile = join(profile, "DevToolsActivePort");

  async function tabs(): Promise<readonly Target[]> {
    const port = Number((await readFile(portFile, "utf8").catch(() => "")).split("\n")[0]);
    if (!(port > 0)) return [];
    const reply = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
    const targets = ((await reply?.json()) ?? []) as Target[];
    return targets.filter(({ type }) => type === "page");
  }

  async function ask<Answer>(address: RegExp, expression: string): Promise<Answer> {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const tab = (await tabs()).find(({ url }) => address.test(url));
      if (tab !== undefined) return evaluate(tab.webSocketDebuggerUrl, expression);
      await sleep(100);
    }
    throw new Error("the browser shows no such page");
  }

  return {
    hasStarted: () => existsSync(portFile),
    addresses: async () => (await tabs()).map(({ url }) => url),
    ask,
    async place(address, selector) {
      for (let attempt = 0; attempt < 300; attempt += 1) {
        const place = await ask<Place | null>(address, placeOf(selector));
        if (place !== null) return place;
        await sleep(100);
      }
      throw new Error(`the page never showed ${selector}`);
    },
  };
}

/** Told by the page itself; `null` while the element is not to be seen. */
function placeOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element?.checkVisibility()) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    const frame = (outerWidth - innerWidth) / 2;
    // What is not page stands above it: tabs and address bar.
    const above = outerHeight - innerHeight - frame;
    return { x: Math.round(screenX + frame + x + width / 2), y: Math.round(screenY + above + y + height / 2) };
  })()`;
}

/** One question by the DevTools protocol; nothing stays attached that could change what a click does. */
async function evaluate<Answer>(webSocket: string, expression: string): Promise<Answer> {
  const socket = new WebSocket(webSocket);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      socket.addEventListener("open", () =>
        socket.send(
          JSON.stringify({
            id: 1,
            method: "Runtime.evaluate",
            params: { expression, returnByValue: true },
          }),
        ),
      );
      socket.addEventListener("message", ({ data }) => {
        const { id, result } = JSON.parse(String(data)) as {
          id: number;
          result?: { result?: { value?: Answer } };
        };
        if (id === 1) resolve((result?.result?.value ?? null) as Answer);
      });
      socket.addEventListener("error", () => reject(new Error("the page does not answer")));
      socket.addEventListener("close", () => reject(new Error("the page went away")));
    });
  } finally {
    socket.close();
  }
}
