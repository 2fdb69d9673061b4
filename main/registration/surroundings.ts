import { isAbsolute, join } from "node:path";
import type { Brand } from "../core/brand.ts";

/** Whom links are registered for: the person alone, or everybody on this machine. */
export type Scope = "user" | "system";

/** What a program said when it was run; `null` where it could not be started or did not end in time. */
export interface RunResult {
  readonly code: number;
  readonly stdout: string;
}

/** Runs a program without a shell, with standard input closed; never throws. */
export type RunProgram = (file: string, args: readonly string[]) => Promise<RunResult | null>;

/** What registration needs to know of the process and the machine it runs on. */
export interface RegistrationSurroundings {
  readonly brand: Pick<Brand, "productName" | "scheme" | "iconSvg">;
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly homeDirectory: string;
  /** Undefined where the system has none. */
  readonly uid: number | undefined;
  /** The Node that runs, and the script it was started with (`process.argv[1]`). */
  readonly execPath: string;
  readonly script: string;
  readonly run: RunProgram;
}

/** Where the parts of a registration are on Linux. */
export interface Places {
  /** Desktop file id (Desktop Entry Specification). */
  readonly entryId: string;
  readonly applications: string;
  readonly entry: string;
  readonly icon: string;
  readonly launcher: string;
  /** The default handlers (MIME Applications Associations). */
  readonly mimeApps: string;
  readonly receipt: string;
}

/** The MIME type that stands for links of a scheme. */
export function linkType(scheme: string): string {
  return `x-scheme-handler/${scheme}`;
}

/** Not the id of the desktop application's own entry, which one for the user would hide. */
export function entryIdOf(scheme: string): string {
  return `${scheme}-link-handler.desktop`;
}

/** Relative paths are to be ignored (XDG Base Directory Specification). */
export function absoluteOr(value: string | undefined, otherwise: string): string {
  return value !== undefined && isAbsolute(value) ? value : otherwise;
}

export function dataHome({ environment, homeDirectory }: RegistrationSurroundings): string {
  return absoluteOr(environment["XDG_DATA_HOME"], join(homeDirectory, ".local", "share"));
}

export function configHome({ environment, homeDirectory }: RegistrationSurroundings): string {
  return absoluteOr(environment["XDG_CONFIG_HOME"], join(homeDirectory, ".config"));
}

/** Where `register` puts what; for everybody that is what the distribution leaves to the administrator. */
export function placesOf(surroundings: RegistrationSurroundings, scope: Scope): Places {
  const { scheme } = surroundings.brand;
  const data = scope === "user" ? dataHome(surroundings) : "/usr/local/share";
  const config = scope === "user" ? configHome(surroundings) : "/etc/xdg";
  const entryId = entryIdOf(scheme);
  const applications = join(data, "applications");
  const own = join(data, scheme);
  return {
    entryId,
    applications,
    entry: join(applications, entryId),
    icon: join(data, "icons/hicolor/scalable/apps", `${scheme}-link-handler.svg`),
    launcher: join(own, "open-link"),
    mimeApps: join(config, "mimeapps.list"),
    receipt: join(own, "registration.json"),
  };
}
