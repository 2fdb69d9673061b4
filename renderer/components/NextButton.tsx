import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";

interface NextButtonProps {
  readonly commands: CommandState;
  readonly look: "primary" | "secondary";
}

/** Goes on to the invitation that waits. */
export function NextButton({ commands, look }: NextButtonProps) {
  const { say } = useWords();
  return (
    <CommandButton
      command="showNext"
      commands={commands}
      look={look}
      onPress={() => commands.run("showNext", {})}
    >
      {say("action.next")}
    </CommandButton>
  );
}
