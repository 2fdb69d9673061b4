import { chooseLanguage } from "../../messages/languages.ts";
import { loadCommandWords, loadFailureWords } from "../../messages/loadWords.ts";
import { createAgent, type AgentOptions } from "../agent/createAgent.ts";
import { createWindowAgent } from "../agent/window/createWindowAgent.ts";
import { succeed, type Result } from "../core/result.ts";
import { toProblemView } from "../core/view.ts";
import type { StartedAgent } from "./desktopOptions.ts";

/**
 * Composes the agent for the desktop window. Loaded only when Electron is ready, so that the shell's
 * first steps do not wait for an OAuth client to be read from the disk.
 * @param languages that the system's user prefers, best first
 * @returns `config.*` or `state.*` where the files of this program cannot be used.
 */
export async function createDesktopAgent(
  options: Omit<AgentOptions, "unknownServices">,
  report: (line: string) => void,
  languages: readonly string[],
): Promise<Result<StartedAgent>> {
  const agent = await createAgent({ ...options, unknownServices: "ask" });
  if (!agent.ok) return agent;
  const { book, config, resume } = agent.value;
  const wanted = config.language === undefined ? languages : [config.language];
  const choice = chooseLanguage(wanted);
  const words = await loadFailureWords(choice);
  if (book.damage !== null) {
    const { title, advice: text } = toProblemView(book.damage, words);
    report((await loadCommandWords(choice)).say("failure.headline", { title, text }));
  }
  const { policy, window: conduct } = config;
  return succeed({
    window: createWindowAgent({ ...agent.value, policy, words, conduct }),
    resume,
    conduct,
  });
}
