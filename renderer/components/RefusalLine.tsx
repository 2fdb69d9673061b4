import { use } from "react";
import type { CommandName } from "../../preload/contract.ts";
import { AgentContext } from "../agent/agentContext.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { refusalId } from "../words/refusalId.ts";

interface RefusalLineProps {
  readonly commands: CommandState;
  /** The command a refusal would be of; the words depend on it. */
  readonly command: CommandName;
}

/** Says why the last button led nowhere. The element is always there, so that it is announced. */
export function RefusalLine({ commands, command }: RefusalLineProps) {
  const { say } = useWords();
  const { frame } = use(AgentContext);
  return (
    <p className="refusal" role="status">
      {commands.refused !== null && say(refusalId(commands.refused, command, frame.mayClose))}
    </p>
  );
}
