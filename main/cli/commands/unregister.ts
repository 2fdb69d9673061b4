import { Command, Option } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { unregisterLinks } from "../../registration/registerLinks.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";
import { registrationSurroundings } from "../registrationSurroundings.ts";

/** `latchkey unregister`: undoes what `register` did. */
export function unregisterCommand({ run, words, help }: CommandKit): Command {
  return new Command("unregister")
    .description(words.say("help.unregister"))
    .addOption(new Option("--system", words.say("help.unregister.system")))
    .addHelpText("after", () =>
      help(
        [words.say("help.unregister.how")],
        ["latchkey unregister", "sudo latchkey unregister --system --json"],
      ),
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
          output.words.say(changed ? "unregister.changed" : "unregister.unchanged"),
          ...left.map((path) => output.words.say("unregister.stays", { path: plain(path) })),
        ]);
        return EXIT.ok;
      }),
    );
}
