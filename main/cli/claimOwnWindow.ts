import { homedir, userInfo } from "node:os";
import { loadConfig } from "../agent/settings/config.ts";
import type { Result } from "../core/result.ts";
import { claimWindow, type Claim } from "../window/claimWindow.ts";
import type { CommandContext } from "./program.ts";
import { windowDirectory } from "./windowDirectory.ts";

/**
 * Becomes the one window of this user and state directory, or hands the invitation to it. Loads
 * nothing of the agent but its configuration: of many launches at once, all but one end here.
 * @param invitation as it was handed over; `null` to show the window alone
 * @returns `config.*` where the configuration cannot be used, `window.*` as `claimWindow` does
 */
export async function claimOwnWindow(
  invitation: string | null,
  { surroundings, configFile }: Pick<CommandContext, "surroundings" | "configFile">,
): Promise<Result<Claim>> {
  const { platform, env: environment } = process;
  const machine = { platform, environment, homeDirectory: homedir() };
  const config = await loadConfig(surroundings.brand, machine, configFile);
  if (!config.ok) return config;
  const uid = process.getuid?.();
  return claimWindow({
    platform,
    uid,
    runtimeDirectory: windowDirectory(environment, uid, surroundings.brand),
    stateDirectory: config.value.stateDirectory,
    user: userInfo().username,
    request: { invitation },
  });
}
