import { Argument, Command } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import { offering } from "../offering.ts";
import type { CommandKit } from "../program.ts";
import { isShell, SHELLS, type Shell } from "../shells.ts";
import type { CommandWords } from "../../../messages/loadWords.ts";

/** `latchkey completion`: what a shell reads to complete this command line. */
export function completionCommand({ run, words, help }: CommandKit): Command {
  return new Command("completion")
    .description(words.say("help.completion"))
    .addArgument(offering(new Argument("<shell>", words.say("help.completion.shell")), SHELLS))
    .addHelpText("after", () =>
      help(
        [words.say("help.completion.how")],
        [
          "latchkey completion bash > ~/.local/share/bash-completion/completions/latchkey",
          "latchkey completion zsh > ~/.zfunc/_latchkey",
          "latchkey completion fish > ~/.config/fish/completions/latchkey.fish",
        ],
      ),
    )
    .action((name: string, _options: unknown, command: Command) =>
      run(async ({ output }) => {
        const shell = parseShell(name, output.words);
        if (!shell.ok) return output.failure(shell.failure);
        const { toCompletion } = await import("../manual/completion.ts");
        const { readCommands } = await import("../manual/readCommands.ts");
        const script = toCompletion(readCommands(command.parent ?? command), shell.value);
        output.result({ shell: shell.value, script }, script.trimEnd().split("\n"));
        return EXIT.ok;
      }),
    );
}

function parseShell(name: string, words: CommandWords): Result<Shell> {
  return isShell(name)
    ? succeed(name)
    : fail("usage.invalid", { detail: words.say("usage.shell", { shells: SHELLS.join(", ") }) });
}
