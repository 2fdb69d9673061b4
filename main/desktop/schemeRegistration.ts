import { resolve } from "node:path";
import type { AppSlice } from "./electronSlice.ts";

/**
 * What became of making this program the handler of our links.
 * - `registered`: links open this program;
 * - `refused`: the system said no. On Linux the call goes through `xdg-settings`, which fails
 *   without a `.desktop` entry (an AppImage, a bare build) or without a desktop;
 * - `needs_package`: macOS and Linux read the scheme from the installed package.
 */
export type SchemeRegistration = "registered" | "refused" | "needs_package";

export interface RegistrationSurroundings {
  readonly app: Pick<AppSlice, "isPackaged" | "setAsDefaultProtocolClient">;
  readonly scheme: string;
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly argv: readonly string[];
}

/**
 * Registers the scheme for this user. On Windows the command gets `--` before the link, so that
 * nothing in a link is ever read as a switch (CVE-2018-1000006); unpackaged it also needs the
 * directory of the application, which a started Electron has as its first argument.
 */
export function registerScheme(surroundings: RegistrationSurroundings): SchemeRegistration {
  const { app, scheme, platform, execPath, argv } = surroundings;
  const isWindows = platform === "win32";
  if (!app.isPackaged && !isWindows) return "needs_package";
  const before = app.isPackaged ? [] : [resolve(argv[1] ?? ".")];
  const registered = isWindows
    ? app.setAsDefaultProtocolClient(scheme, execPath, [...before, "--"])
    : app.setAsDefaultProtocolClient(scheme);
  return registered ? "registered" : "refused";
}
