import { assertNever } from "../../core/result.ts";
import type { Shell } from "../shells.ts";
import { toBashCompletion } from "./bashCompletion.ts";
import { toFishCompletion } from "./fishCompletion.ts";
import type { CommandEntry } from "./readCommands.ts";
import { toZshCompletion } from "./zshCompletion.ts";

/** The script that tells a shell what may follow on our command line. */
export function toCompletion(program: CommandEntry, shell: Shell): string {
  switch (shell) {
    case "bash":
      return toBashCompletion(program);
    case "zsh":
      return toZshCompletion(program);
    case "fish":
      return toFishCompletion(program);
    default:
      return assertNever(shell);
  }
}
