import { dirname, join } from "node:path";
import type { Brand } from "../../core/brand.ts";

export interface ConfigSurroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly homeDirectory: string;
  /** In place of the policy file that counts on this platform: for tests alone. */
  readonly policyFile?: string;
}

/** What folders are called by: the product's name where folders have such names, else the command's. */
type FolderNames = Pick<Brand, "productName" | "command">;

/** The machine-wide configuration file, which only an administrator can write. */
export function defaultConfigFile(
  { platform, environment }: ConfigSurroundings,
  { productName, command }: FolderNames,
): string {
  if (platform === "win32") {
    return join(environment["ProgramData"] ?? "C:\\ProgramData", productName, "config.json");
  }
  if (platform === "darwin") {
    return join("/Library/Application Support", productName, "config.json");
  }
  return join("/etc", command, "config.json");
}

/**
 * The policy file of this machine, beside the machine-wide configuration. No argument leads
 * elsewhere, since it binds the users of the machine too.
 */
export function policyFileOf(surroundings: ConfigSurroundings, brand: FolderNames): string {
  const beside = dirname(defaultConfigFile(surroundings, brand));
  return surroundings.policyFile ?? join(beside, "policy.json");
}

/** Per user: XDG Base Directory on Linux, the platform's own place elsewhere. */
export function defaultStateDirectory(
  { platform, environment, homeDirectory }: ConfigSurroundings,
  { productName, command }: FolderNames,
): string {
  if (platform === "win32") {
    const local = environment["LOCALAPPDATA"] ?? join(homeDirectory, "AppData", "Local");
    return join(local, productName);
  }
  if (platform === "darwin") {
    return join(homeDirectory, "Library", "Application Support", productName);
  }
  const xdg = environment["XDG_STATE_HOME"];
  // The specification says to ignore a relative path.
  const base = xdg?.startsWith("/") === true ? xdg : join(homeDirectory, ".local", "state");
  return join(base, command);
}
