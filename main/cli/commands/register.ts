import { Command, Option } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { registerLinks } from "../../registration/registerLinks.ts";
import type { Runner } from "../program.ts";
import { registrationSurroundings } from "../registrationSurroundings.ts";

/** `latchkey register`: links open this program from now on. */
export function registerCommand(run: Runner): Command {
  return new Command("register")
    .description("make this program the one that opens invitation links")
    .addOption(new Option("--system", "for all users of this machine; needs root"))
    .addOption(new Option("--replace", "also where another program opens them now"))
    .action((options: { system?: boolean; replace?: boolean }) =>
      run(async ({ output, surroundings }) => {
        const registered = await registerLinks(registrationSurroundings(surroundings), {
          scope: options.system === true ? "system" : "user",
          replace: options.replace === true,
        });
        if (!registered.ok) return output.failure(registered.failure);
        const { changed, entry, files } = registered.value;
        output.result({ changed, entry, files }, [
          changed ? "Links open this program now." : "Links open this program already.",
        ]);
        return EXIT.ok;
      }),
    );
}
