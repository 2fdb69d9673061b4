import { use } from "react";
import { AgentContext } from "../agent/agentContext.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";

interface CloseButtonProps {
  readonly commands: CommandState;
  readonly look?: "primary" | "secondary";
}

/** Closes the window, where it may be; what was decided stays decided. */
export function CloseButton({ commands, look = "secondary" }: CloseButtonProps) {
  const { say } = useWords();
  const { frame } = use(AgentContext);
  if (!frame.mayClose) return null;
  return (
    <CommandButton
      command="closeWindow"
      commands={commands}
      look={look}
      onPress={() => commands.run("closeWindow", {})}
    >
      {say("action.close")}
    </CommandButton>
  );
}
