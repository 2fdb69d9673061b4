import { randomUUID } from "node:crypto";
import { createAgent, type Agent } from "../../main/agent/createAgent.ts";
import { BRAND } from "../../main/core/brand.ts";
import type { SessionState } from "../../main/core/sessionState.ts";
import type { AgentMachine } from "../support/agentMachine.ts";

/** The whole agent in this process, for what takes a thousand runs: real files, real sockets. */
export async function startAgent(machine: AgentMachine, deadline?: AbortSignal): Promise<Agent> {
  const agent = await createAgent({
    brand: BRAND,
    version: "0.0.0",
    configFile: machine.configFile,
    keychainWorker: "",
    unknownServices: "refuse",
    deadline,
  });
  if (!agent.ok) throw new Error(agent.failure.code);
  return agent.value;
}

/** Opens an invitation and says yes, or no. */
export async function answerWith(
  agent: Agent,
  link: string,
  decision: "accept" | "decline",
  idempotencyKey: string = randomUUID(),
): Promise<SessionState> {
  agent.runner.request({ kind: "submit", text: link });
  const card = await agent.runner.settled();
  if (card.kind !== "card") return card;
  if (decision === "decline")
    agent.runner.request({ kind: "decline", reason: null, idempotencyKey });
  else agent.runner.request({ kind: "accept", name: card.proposedName, idempotencyKey });
  return agent.runner.settled();
}

/** What the next start does before anything else. */
export async function recover(machine: AgentMachine): Promise<Agent> {
  const agent = await startAgent(machine);
  await agent.recovery.run(() => undefined);
  return agent;
}
