import type { CommandState } from "../agent/useCommand.ts";
import { CommandButton } from "./CommandButton.tsx";

interface StartOverButtonProps {
  readonly commands: CommandState;
  readonly look?: "primary" | "secondary";
  readonly words?: string;
}

/** Back to the first screen. */
export function StartOverButton(props: StartOverButtonProps) {
  const { commands, look = "secondary", words = "Start over" } = props;
  return (
    <CommandButton
      command="startOver"
      commands={commands}
      look={look}
      onPress={() => commands.run("startOver", {})}
    >
      {words}
    </CommandButton>
  );
}
