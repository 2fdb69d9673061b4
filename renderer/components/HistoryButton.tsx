import { use } from "react";
import { AgentContext } from "../agent/agentContext.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";

/** The way to what happened on this machine, where there is something to tell. */
export function HistoryButton({ commands }: { readonly commands: CommandState }) {
  const { say } = useWords();
  const { frame } = use(AgentContext);
  if (!frame.hasHistory) return null;
  return (
    <CommandButton
      command="showHistory"
      commands={commands}
      look="text"
      onPress={() => commands.run("showHistory", {})}
    >
      {say("home.history")}
    </CommandButton>
  );
}
