import { Command, Option } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { unregisterLinks } from "../../registration/registerLinks.ts";
import type { Runner } from "../program.ts";
import { registrationSurroundings } from "../registrationSurroundings.ts";

/** `latchkey unregister`: undoes what `register` did. */
export function unregisterCommand(run: Runner): Command {
  return new Command("unregister")
    .description("undo exactly what register did")
    .addOption(new Option("--system", "what was registered for all users; needs root"))
    .addHelpText(
      "after",
      `
Puts back every byte, the program that opened the links before included. A file that somebody else
changed since stays as it is and is named. May be run again: then there is nothing to take back.

Examples:
  latchkey unregister
  sudo latchkey unregister --system --json`,
    )
    .action((options: { system?: boolean }) =>
      run(async ({ output, surroundings }) => {
        const undone = await unregisterLinks(
          registrationSurroundings(surroundings),
          options.system === true ? "system" : "user",
        );
        if (!undone.ok) return output.failure(undone.failure);
        const { changed, left } = undone.value;
        output.result({ changed, left }, [
          changed ? "The registration was taken back." : "There was nothing to take back.",
          ...left.map((path) => `Changed by somebody else since, so it stays: ${path}`),
        ]);
        return EXIT.ok;
      }),
    );
}
