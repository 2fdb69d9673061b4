import type { CommandState } from "../agent/useCommand.ts";
import { CommandButton } from "./CommandButton.tsx";

interface NextButtonProps {
  readonly commands: CommandState;
  readonly look: "primary" | "secondary";
}

/** Goes on to the invitation that waits. */
export function NextButton({ commands, look }: NextButtonProps) {
  return (
    <CommandButton
      command="showNext"
      commands={commands}
      look={look}
      onPress={() => commands.run("showNext", {})}
    >
      Open the next invitation
    </CommandButton>
  );
}
