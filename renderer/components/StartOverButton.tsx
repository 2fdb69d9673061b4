import type { CommandState } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";

interface StartOverButtonProps {
  readonly commands: CommandState;
  readonly look?: "primary" | "secondary";
  readonly words?:
    | "action.start-over"
    | "action.another"
    | "home.another"
    | "address.back"
    | "confirm.no";
}

/** Back to the first screen. */
export function StartOverButton(props: StartOverButtonProps) {
  const { commands, look = "secondary", words = "action.start-over" } = props;
  const { say } = useWords();
  return (
    <CommandButton
      command="startOver"
      commands={commands}
      look={look}
      onPress={() => commands.run("startOver", {})}
    >
      {say(words)}
    </CommandButton>
  );
}
