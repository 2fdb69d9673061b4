import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication, type Page } from "playwright-core";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Whether the desktop application can be started here; `why` is for the name of a skipped test. */
export type ElectronRuntime =
  | { readonly kind: "present"; readonly executable: string }
  | { readonly kind: "absent"; readonly why: string };

export interface RuntimeSurroundings {
  /** Where the npm package `electron` lies. */
  readonly packageDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** `undefined` on Windows. */
  readonly uid: number | undefined;
}

function here(): RuntimeSurroundings {
  return {
    // Its package.json, not the package: requiring that downloads the runtime where it is missing.
    packageDirectory: dirname(createRequire(import.meta.url).resolve("electron/package.json")),
    environment: process.env,
    platform: process.platform,
    uid: process.getuid?.(),
  };
}

function findExecutable({ packageDirectory, environment }: RuntimeSurroundings): string | null {
  const pathFile = join(packageDirectory, "path.txt");
  const name = existsSync(pathFile) ? readFileSync(pathFile, "utf8") : null;
  const override = environment["ELECTRON_OVERRIDE_DIST_PATH"];
  if (override !== undefined) return join(override, name ?? "electron");
  return name === null ? null : join(packageDirectory, "dist", name);
}

/** Looks for Electron's runtime the way its package does, without ever downloading it. */
export function findElectronRuntime(surroundings = here()): ElectronRuntime {
  const { environment, platform, uid } = surroundings;
  const executable = findExecutable(surroundings);
  if (executable === null || !existsSync(executable)) {
    return { kind: "absent", why: "Electron's runtime is not downloaded (npx install-electron)" };
  }
  if (platform === "linux" && uid === 0) {
    return { kind: "absent", why: "Electron does not run as root with its sandbox" };
  }
  const hasDisplay = Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
  if (platform === "linux" && !hasDisplay) {
    return { kind: "absent", why: "Electron needs a display (xvfb-run)" };
  }
  return { kind: "present", executable };
}

export interface ElectronWindowOptions {
  /** The link the program is opened with, as an installed handler passes it. */
  readonly link?: string | undefined;
  /** Added to the environment: `LATCHKEY_CONFIG`, above all. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** A directory of the test's own; on Linux the program keeps its profile and its lock there. */
  readonly profileDirectory: string;
}

export interface ElectronWindow {
  readonly application: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Starts the built desktop application (`dist/`) and waits for its window. Needs
 * {@link findElectronRuntime} to say `present`; one at a time, since the program allows one instance.
 *
 * No `executablePath`: only without one does Playwright load its part into the program, which takes
 * Playwright's own switches off the command line that the program refuses them on.
 */
export async function launchElectronWindow(
  options: ElectronWindowOptions,
): Promise<ElectronWindow> {
  const { link, env, profileDirectory } = options;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith("VITEST"),
  );
  const application = await _electron.launch({
    args: [ROOT, "--", ...(link === undefined ? [] : [link])],
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), XDG_CONFIG_HOME: profileDirectory, ...env },
    // Otherwise Playwright adds --no-sandbox.
    chromiumSandbox: true,
  });
  const page = await application.firstWindow();
  return { application, page, close: () => application.close() };
}
