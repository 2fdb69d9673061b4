import { homedir } from "node:os";
import { Argument, Command, Option } from "commander";
import { chooseLanguage } from "../../../messages/languages.ts";
import { loadCommandWords, type CommandWords } from "../../../messages/loadWords.ts";
import { EXIT, type ExitCode } from "../../core/exitCode.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import type { Change } from "../../provisioning/plan.ts";
import type { Provisioned } from "../../provisioning/provisionMachine.ts";
import { table, type Cell } from "../describe.ts";
import { readAll } from "../invitationInput.ts";
import { openAgent, tellProgress } from "../openAgent.ts";
import { createOutput, plain, plainJson, type Output } from "../output.ts";
import type { CommandContext, CommandKit } from "../program.ts";
import { languageMark } from "../languageMark.ts";

interface ApplyOptions {
  readonly check?: boolean;
  readonly refresh?: boolean;
}

/** More than any provisioning file or credential has, in UTF-16 units. */
const STDIN_MAX_LENGTH = 65_536;

/** `latchkey apply`: brings this machine to the state that a file describes. */
export function applyCommand({ run, words, help }: CommandKit): Command {
  return new Command("apply")
    .description(words.say("help.apply"))
    .addArgument(new Argument("[file]", words.say("help.apply.file")))
    .addOption(new Option("--check", words.say("help.apply.check")))
    .addOption(new Option("--refresh", words.say("help.apply.refresh")))
    .addHelpText("after", () =>
      help(
        [words.say("help.apply.again"), words.say("help.apply.exit-codes")],
        [
          "latchkey apply",
          "latchkey apply --check --json provision.yaml",
          "latchkey apply provision.yaml < credential.json",
        ],
      ),
    )
    .action((file: string | undefined, options: ApplyOptions) =>
      run(async (context) => {
        const applied = await apply(context, file, options);
        if (!applied.ok) return context.output.failure(applied.failure);
        const { result, output } = applied.value;
        return tell(result, output, options.check === true);
      }),
    );
}

async function apply(
  context: CommandContext,
  file: string | undefined,
  { check, refresh }: ApplyOptions,
): Promise<Result<{ readonly result: Provisioned; readonly output: Output }>> {
  const { surroundings, deadline } = context;
  const agent = await openAgent(context);
  if (!agent.ok) return agent;
  // Loaded when it is needed: no other command reads YAML or sheets.
  const { provision } = await import("../../provisioning/provision.ts");
  const result = await provision({
    agent: agent.value,
    file,
    program: surroundings.version,
    surroundings: {
      platform: process.platform,
      environment: process.env,
      homeDirectory: homedir(),
    },
    readStandardInput: () => readStandardInput(context),
    isCheck: check === true,
    refreshes: refresh === true,
    deadline,
    report: (step) => tellProgress(context, step),
  });
  if (!result.ok) return result;
  return succeed({ result: result.value, output: await speak(context, result.value.language) });
}

async function readStandardInput({
  surroundings,
  deadline,
}: CommandContext): Promise<Result<string>> {
  if (surroundings.stdin.isTTY)
    return fail("usage.invalid", { detail: "standard input is a terminal" });
  const text = await readAll(surroundings.stdin, STDIN_MAX_LENGTH, deadline.signal);
  if (text === undefined) return fail("service.timeout", { detail: "standard input never ended" });
  return text.length > STDIN_MAX_LENGTH
    ? fail("config.invalid", { detail: "standard input is too long" })
    : succeed(text);
}

/** In the language that the file names, where it does. */
async function speak(context: CommandContext, language: string | null): Promise<Output> {
  const { surroundings, output } = context;
  if (language === null || output.mode === "json") return output;
  const words = await loadCommandWords(chooseLanguage([language]));
  return createOutput({ ...surroundings, words }, output.mode);
}

async function tell(result: Provisioned, output: Output, isCheck: boolean): Promise<ExitCode> {
  const { changes, standing, goal, dead } = result;
  const { words } = output;
  const isDevice = standing.kind === "device" && standing.joining === null;
  const about = {
    outcome: isDevice ? "enrolled" : "waiting",
    service: goal.service,
    // What would be made has no id yet.
    organization: standing.organization.id === "" ? null : standing.organization,
    device:
      standing.kind === "device" && standing.clientId !== ""
        ? { clientId: standing.clientId, name: standing.name, groups: standing.groups }
        : null,
  };
  const unchanged = [
    words.say("apply.unchanged", {
      device: plain(standing.name),
      organization: plain(standing.organization.name),
    }),
  ];
  const repeated = (check: boolean): string =>
    plainJson({ version: 1, ok: true, changed: false, check, changes: [], ...about });
  if (!isCheck) {
    const kept = await result.remember({
      json: repeated(false),
      jsonOfCheck: repeated(true),
      lines: unchanged,
      languages: languageMark(process.env),
    });
    // The machine is what it is to be; the next run only takes longer to find that out.
    if (!kept.ok) output.warn(kept.failure);
  }
  if (dead !== null) output.warn(dead);
  const lines = [
    ...(changes.length > 0 ? describeChanges(changes, isCheck, words) : isDevice ? unchanged : []),
    ...(isDevice
      ? []
      : [
          words.say("outcome.waiting", { organization: plain(standing.organization.name) }),
          words.say("outcome.waiting.next"),
        ]),
  ];
  output.result({ changed: changes.length > 0, check: isCheck, changes, ...about }, lines);
  return isDevice ? EXIT.ok : EXIT.pending;
}

const LABEL = {
  application_credential: "apply.credential",
  enrolment: "label.organization",
  group: "label.groups",
  name: "label.device",
} as const satisfies Record<Change["what"], string>;

function describeChanges(
  changes: readonly Change[],
  isCheck: boolean,
  words: CommandWords,
): readonly string[] {
  const rows = changes.map(({ what, to }): [string, Cell] => [
    words.say(LABEL[what]),
    // Before there is a credential to ask with, only the invitation itself knows.
    to ?? { own: words.say("apply.by-invitation") },
  ]);
  return [words.say(isCheck ? "apply.would-change" : "apply.changed"), ...table(rows)];
}
