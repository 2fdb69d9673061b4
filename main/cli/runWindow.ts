import { chooseLanguage } from "../../messages/languages.ts";
import { loadFailureWords } from "../../messages/loadWords.ts";
import { createWindowAgent } from "../agent/window/createWindowAgent.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../core/exitCode.ts";
import { succeed, type Result } from "../core/result.ts";
import type { WindowConduct } from "../core/windowConduct.ts";
import type { WindowChannel } from "../window/windowChannel.ts";
import { openAgent } from "./openAgent.ts";
import { openAgentWindow } from "./openAgentWindow.ts";
import type { CommandContext } from "./program.ts";

/**
 * Is the window of this user until it is closed.
 * @param invitation to begin with; `undefined` for what this machine is
 * @param options `channel`: where later launches hand theirs over; `mode`: how the window stands,
 *   in place of what the configuration says
 * @returns the exit code of what it showed last; `window.*`, `config.*` or `state.*` where it could
 *   not be the window
 */
export async function runWindow(
  invitation: string | undefined,
  context: CommandContext,
  options: { readonly channel: WindowChannel | null; readonly mode?: WindowConduct["mode"] },
): Promise<Result<ExitCode>> {
  const { output, surroundings } = context;
  // The person takes the time they need: only requests have a deadline here.
  const agent = await openAgent(context, { deadline: "none", unknownServices: "ask" });
  if (!agent.ok) return agent;
  const { runner, config, resume } = agent.value;
  const { policy, language } = config;
  const conduct = { ...config.window, mode: options.mode ?? config.window.mode };
  const windowAgent = createWindowAgent({
    ...agent.value,
    policy,
    conduct,
    words:
      language === undefined
        ? surroundings.words
        : await loadFailureWords(chooseLanguage([language])),
  });
  if (invitation === undefined) resume();
  else windowAgent.openInvitation(invitation);
  const shown = await openAgentWindow(agent.value, windowAgent, surroundings, {
    channel: options.channel,
    conduct,
  });
  if (!shown.ok) return shown;
  const state = runner.state();
  output.result({ handedOver: false, screen: state.kind }, []);
  if (state.kind === "problem") return succeed(EXIT_CODE[state.failure.code]);
  return succeed(state.kind === "waiting" ? EXIT.pending : EXIT.ok);
}
