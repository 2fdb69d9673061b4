import { access, constants, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, succeed } from "../core/result.ts";
import type { Result } from "../core/result.ts";

/**
 * Real programs, not the launch scripts beside them: those add switches and directories of their
 * own. Snap and Flatpak builds are left out: they see neither our profile nor our descriptors.
 */
const LINUX = [
  "/usr/lib/chromium/chromium",
  "/usr/lib/chromium-browser/chromium-browser",
  "/usr/lib64/chromium-browser/chromium-browser",
  "/opt/google/chrome/chrome",
  "/opt/chromium.org/chromium/chromium",
  "/opt/microsoft/msedge/msedge",
];
const MACOS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_ROOTS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Launch scripts, and the program each of them ends in. */
const BEHIND_SCRIPT: ReadonlyMap<string, string> = new Map([
  ["/usr/bin/chromium", "/usr/lib/chromium/chromium"],
  ["/usr/bin/chromium-browser", "/usr/lib/chromium-browser/chromium-browser"],
  ["/usr/bin/google-chrome", "/opt/google/chrome/chrome"],
  ["/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome"],
  ["/usr/bin/microsoft-edge", "/opt/microsoft/msedge/msedge"],
  ["/usr/bin/microsoft-edge-stable", "/opt/microsoft/msedge/msedge"],
]);

export interface BrowserSearch {
  /** Path the person configured; nothing else is tried then. */
  readonly configured: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
}

function candidates({ platform, environment }: BrowserSearch): readonly string[] {
  if (platform === "win32") {
    const roots = WINDOWS_ROOTS.flatMap((root) => environment[root] ?? []);
    return roots.flatMap((root) => WINDOWS.map((path) => `${root}\\${path}`));
  }
  if (platform === "darwin") {
    const home = environment["HOME"];
    return home === undefined ? MACOS : [...MACOS, ...MACOS.map((path) => join(home, path))];
  }
  return LINUX;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Path of the browser to start, or `window.no_browser`. */
export async function findBrowser(search: BrowserSearch): Promise<Result<string>> {
  const { configured } = search;
  if (configured !== undefined) {
    if (!(await isProgram(configured))) return fail("window.no_browser", { detail: configured });
    const real = BEHIND_SCRIPT.get(configured);
    return succeed(real !== undefined && (await isProgram(real)) ? real : configured);
  }
  for (const path of candidates(search)) {
    if (await isProgram(path)) return succeed(path);
  }
  return fail("window.no_browser");
}
