import { Command, Option } from "commander";
import { EXIT } from "../../core/exitCode.ts";
import { assertNever } from "../../core/result.ts";
import { probeRegistration, type Probe } from "../../registration/probeRegistration.ts";
import { registerLinks } from "../../registration/registerLinks.ts";
import { plain } from "../output.ts";
import type { Runner } from "../program.ts";
import { registrationSurroundings } from "../registrationSurroundings.ts";

/** How long a desktop may take to start a program, in ms. */
const PROBE_DEADLINE_MS = 15_000;

/** `latchkey register`: links open this program from now on. */
export function registerCommand(run: Runner): Command {
  return new Command("register")
    .description("make this program the one that opens invitation links")
    .addOption(new Option("--system", "for all users of this machine; needs root"))
    .addOption(new Option("--replace", "also where another program opens them now"))
    .addHelpText(
      "after",
      `
For installations without a package of the system; a package registers by itself. May be run as
often as you like: what is right stays untouched. In a graphical session a link is really opened
afterwards, one that only asks who opens it. 'latchkey unregister' puts everything back.

Examples:
  latchkey register
  latchkey register --replace
  sudo latchkey register --system --json`,
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
        const problem = describeProblem(probe);
        if (problem !== null) {
          return output.failure({ code: "registration.ineffective", detail: problem });
        }
        const { changed, entry, files } = registered.value;
        output.result({ changed, entry, files, probe: probe.kind }, [
          changed ? "Links open this program now." : "Links open this program already.",
          probe.kind === "not_tried"
            ? `That was not tried: ${probe.why}.`
            : "That was tried: a link was opened, and this program answered.",
        ]);
        return EXIT.ok;
      }),
    );
}

/** Why the registration does not work although it is written; `null` where nothing says so. */
function describeProblem(probe: Probe): string | null {
  switch (probe.kind) {
    case "answered":
      return probe.isThisOne
        ? null
        : `another installation: ${plain(probe.answer.program.join(" "))}`;
    case "silent":
      return "a link was opened, and this program was not started by it";
    case "refused":
      return `the desktop does not open the link (exit code ${probe.code})`;
    case "not_tried":
      return null;
    default:
      return assertNever(probe);
  }
}
