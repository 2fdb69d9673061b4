import { useCommand } from "../agent/useCommand.ts";
import { CommandButton } from "./CommandButton.tsx";
import { RefusalLine } from "./RefusalLine.tsx";

/** What is left to do where everything is done: another invitation, or goodbye. */
export function EndActions() {
  const commands = useCommand();
  return (
    <>
      <RefusalLine commands={commands} command="startOver" />
      <div className="buttons">
        <CommandButton
          command="startOver"
          commands={commands}
          onPress={() => commands.run("startOver", {})}
        >
          Use another invitation
        </CommandButton>
        <CommandButton
          command="closeWindow"
          commands={commands}
          look="primary"
          onPress={() => commands.run("closeWindow", {})}
        >
          Close window
        </CommandButton>
      </div>
    </>
  );
}
