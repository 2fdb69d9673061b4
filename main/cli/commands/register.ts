import { Command, Option } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { EXIT } from "../../core/exitCode.ts";
import { assertNever } from "../../core/result.ts";
import { probeRegistration, type Probe } from "../../registration/probeRegistration.ts";
import { registerLinks } from "../../registration/registerLinks.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";
import { registrationSurroundings } from "../registrationSurroundings.ts";

/** How long a desktop may take to start a program, in ms. */
const PROBE_DEADLINE_MS = 15_000;

/** `latchkey register`: links open this program from now on. */
export function registerCommand({ run, words, help }: CommandKit): Command {
  return new Command("register")
    .description(words.say("help.register"))
    .addOption(new Option("--system", words.say("help.register.system")))
    .addOption(new Option("--replace", words.say("help.register.replace")))
    .addHelpText("after", () =>
      help(
        [words.say("help.register.when")],
        [
          "latchkey register",
          "latchkey register --replace",
          "sudo latchkey register --system --json",
        ],
      ),
    )
    .action((options: { system?: boolean; replace?: boolean }) =>
      run(async ({ output, surroundings }) => {
        const own = registrationSurroundings(surroundings);
        const registered = await registerLinks(own, {
          scope: options.system === true ? "system" : "user",
          replace: options.replace === true,
        });
        if (!registered.ok) return output.failure(registered.failure);
        const probe = await probeRegistration(own, { deadlineMs: PROBE_DEADLINE_MS });
        const problem = describeProblem(probe, output.words);
        if (problem !== null) {
          return output.failure({ code: "registration.ineffective", detail: problem });
        }
        const { changed, entry, files } = registered.value;
        output.result({ changed, entry, files, probe: probe.kind }, [
          output.words.say(changed ? "register.changed" : "register.unchanged"),
          probe.kind === "not_tried"
            ? output.words.say(`register.not-tried.${probe.why}`)
            : output.words.say("register.tried"),
        ]);
        return EXIT.ok;
      }),
    );
}

/** Why the registration does not work although it is written; `null` where nothing says so. */
function describeProblem(probe: Probe, words: CommandWords): string | null {
  switch (probe.kind) {
    case "answered":
      return probe.isThisOne
        ? null
        : words.say("register.another", { program: plain(probe.answer.program.join(" ")) });
    case "silent":
      return words.say("register.silent");
    case "refused":
      return words.say("register.refused", { code: probe.code });
    case "not_tried":
      return null;
    default:
      return assertNever(probe);
  }
}
