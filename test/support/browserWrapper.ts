import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../main/browser/findBrowser.ts";

export interface BrowserWrapper {
  /** To be configured as the browser of the window host. */
  readonly path: string;
  remove(): Promise<void>;
}

export interface BrowserWrapperOptions {
  /** The real browser program. */
  readonly browser?: string;
  /** More switches for it; they win over those it is given. */
  readonly switches?: readonly string[];
  /**
   * Puts the browser into a network of its own in which every address leads back to the machine
   * and every packet is counted; see {@link packetsSentBy}. Needs root.
   */
  readonly ownNetwork?: boolean;
  /** Directories in which the browser finds programs, in spite of the window host. */
  readonly programPath?: string;
  /** Opens a second way in, for {@link connectToWindow}; without it: the product's own command line. */
  readonly debuggingPort?: boolean;
}

/** `nobody`: a user who owns nothing. */
const ORDINARY_USER = 65_534;

/**
 * Writes a program that starts the browser as an ordinary user, since Chromium keeps its sandbox
 * on only for those, and hands descriptors 3 and 4 through. Absolute paths throughout: the window
 * host starts browsers with an empty PATH.
 */
export async function createBrowserWrapper(
  options: BrowserWrapperOptions = {},
): Promise<BrowserWrapper> {
  const directory = await mkdtemp(join(tmpdir(), "browser-wrapper-"));
  await chmod(directory, 0o755);
  const path = join(directory, "browser");
  const script = wrapperScript(options, options.browser ?? (await installedBrowser()));
  await writeFile(path, script, { mode: 0o755 });
  return { path, remove: () => rm(directory, { recursive: true, force: true }) };
}

async function installedBrowser(): Promise<string> {
  const { platform, env: environment } = process;
  const found = await findBrowser({ configured: undefined, platform, environment });
  if (!found.ok) throw new Error("no Chromium, Chrome or Edge on this machine");
  return found.value;
}

function wrapperScript(options: BrowserWrapperOptions, browser: string): string {
  const port = options.debuggingPort === false ? "" : "--remote-debugging-port=0";
  // The last of two equal switches counts.
  const start = `${browser} ${port} "$@" ${(options.switches ?? []).join(" ")}`;
  const network = options.ownNetwork
    ? `/usr/bin/unshare --net /bin/sh -c '
  /usr/sbin/ip link set lo up
  /usr/sbin/ip route add local 0.0.0.0/0 dev lo
  /usr/sbin/ip -6 route add local ::/0 dev lo
  exec "$@"' in-own-network`
    : "";
  const path = options.programPath === undefined ? "" : `PATH=${options.programPath}; export PATH`;
  return `#!/bin/sh
${path}
profile=
for argument in "$@"; do
  case "$argument" in --user-data-dir=*) profile="\${argument#--user-data-dir=}" ;; esac
done
if [ "$(/usr/bin/id -u)" != 0 ]; then exec ${start}; fi
if [ -n "$profile" ]; then
  /bin/chown -R ${ORDINARY_USER}:${ORDINARY_USER} "$profile"
  # The way to the profile leads through directories only root may enter.
  parent="\${profile%/*}"
  while [ "\${parent#${tmpdir()}/}" != "$parent" ]; do
    /bin/chmod o+x "$parent"
    parent="\${parent%/*}"
  done
  HOME="$profile"; export HOME
fi
exec ${network} /usr/bin/setpriv --reuid ${ORDINARY_USER} --regid ${ORDINARY_USER} --clear-groups ${start}
`;
}

/** Packets that went out on any interface of the network a process lives in. */
export async function packetsSentBy(pid: number): Promise<number> {
  const table = await readFile(`/proc/${pid}/net/dev`, "utf8");
  const rows = table
    .split("\n")
    .slice(2)
    .filter((row) => row.includes(":"));
  return rows
    .map((row) => Number(row.split(":")[1]?.trim().split(/\s+/u)[9]))
    .reduce((sum, packets) => sum + packets, 0);
}

/** The profile directories that exist now below a runtime directory. */
export async function profilesIn(runtimeDirectory: string): Promise<readonly string[]> {
  const names = await readdir(runtimeDirectory);
  return names
    .filter((name) => name.startsWith("window-"))
    .map((name) => join(runtimeDirectory, name));
}

/**
 * Attaches Playwright from outside, beside the agent's own pipe, to a window whose browser was
 * started by a wrapper with a debugging port.
 */
export async function connectToWindow(
  profileDirectory: string,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const port = await readPort(join(profileDirectory, "DevToolsActivePort"));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error("the window has no page");
  return { browser, page };
}

async function readPort(path: string): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const text = await readFile(path, "utf8").catch(() => "");
    const port = Number(text.split("\n")[0]);
    if (port > 0) return port;
    await sleep(50);
  }
  throw new Error(`no debugging port appeared in ${path}`);
}
