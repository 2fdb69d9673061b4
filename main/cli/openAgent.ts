import type { Agent } from "../agent/createAgent.ts";
import type { Result } from "../core/result.ts";
import type { Progress, SessionState } from "../core/sessionState.ts";
import type { CommandContext } from "./program.ts";

/** Composes the agent for one command, under the command's deadline, and shows its progress. */
export async function openAgent(
  context: CommandContext,
  options: {
    readonly deadline: "command" | "none";
    readonly unknownServices: "ask" | "refuse";
  } = { deadline: "command", unknownServices: "refuse" },
): Promise<Result<Agent>> {
  const { surroundings, output, configFile, deadline } = context;
  // Loaded when it is needed: help, mistakes and handing a link over need none of it.
  const { createAgent } = await import("../agent/createAgent.ts");
  const agent = await createAgent({
    brand: surroundings.brand,
    version: surroundings.version,
    keychainWorker: surroundings.keychainWorker,
    configFile,
    unknownServices: options.unknownServices,
    isUnattended: !surroundings.stderr.isTTY,
    ...(options.deadline === "command"
      ? { deadline: deadline.signal, remainingMs: deadline.remainingMs }
      : {}),
  });
  if (!agent.ok) return agent;
  if (agent.value.book.damage !== null) output.warn(agent.value.book.damage);
  const { overruled, machinePolicy } = agent.value.config;
  for (const service of overruled) {
    output.warn({ code: "config.overruled", detail: `${service}: ${machinePolicy.file ?? ""}` });
  }
  agent.value.notices.subscribe((notice) => output.notice(notice));
  agent.value.runner.subscribe((state: SessionState) => {
    if (state.kind === "working") tellProgress(context, state.progress);
  });
  return agent;
}

/** What the agent is doing, for a person at a terminal. */
export function tellProgress({ output, surroundings }: CommandContext, progress: Progress): void {
  output.progress(surroundings.words.say(`progress.${progress}`));
}

/**
 * Before it is said that this machine is no device: an acceptance that was cut short may have made
 * it one, and only the service knows.
 */
export async function finishFirst(
  { book, recovery }: Agent,
  context: CommandContext,
): Promise<void> {
  if (book.enrolments().length === 0) await recovery.run((step) => tellProgress(context, step));
}
