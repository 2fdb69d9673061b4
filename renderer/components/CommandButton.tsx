import type { ReactNode } from "react";
import type { CommandName } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";

interface CommandButtonProps {
  readonly command: CommandName;
  readonly commands: CommandState;
  readonly look?: "primary" | "secondary" | "text" | "grave" | "chip";
  /** Off for a reason of the screen's own. */
  readonly off?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/**
 * A button that sends a command: off while any command is on its way. `aria-disabled` instead of
 * `disabled`, so that it keeps the focus of whoever works by keyboard.
 */
export function CommandButton(props: CommandButtonProps) {
  const { command, commands, look = "secondary", off = false, onPress, children } = props;
  const disabled = off || commands.busy !== null;
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={disabled}
      data-busy={commands.busy === command}
      onClick={() => {
        if (!disabled) onPress();
      }}
      // A held-down Enter repeats: one press is one command.
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
    >
      {children}
    </button>
  );
}
