import type {
  AgentBridge,
  CommandName,
  CommandPayloads,
  CommandReply,
} from "../../preload/contract.ts";
import type { Send } from "./agentContext.ts";

type CommandTable = {
  readonly [Name in CommandName]: (payload: CommandPayloads[Name]) => Promise<CommandReply>;
};

/** Calls commands of the bridge by their name, keeping each name and its payload together. */
export function createSend(bridge: AgentBridge | null): Send {
  if (bridge === null) return () => Promise.reject(new Error("no agent"));
  const table: CommandTable = bridge;
  return async (name, payload) => table[name](payload);
}
