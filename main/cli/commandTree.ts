import { Command, CommanderError, Option } from "commander";
import type { CommandWords } from "../../messages/loadWords.ts";
import { configVariable, type Brand, type SupportContact } from "../core/brand.ts";
import { EXIT } from "../core/exitCode.ts";
import { acceptCommand, declineCommand } from "./commands/answer.ts";
import { applyCommand } from "./commands/apply.ts";
import { completionCommand } from "./commands/completion.ts";
import { credentialsCommand } from "./commands/credentials.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { helpCommand } from "./commands/help.ts";
import { historyCommand } from "./commands/history.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { openCommand } from "./commands/open.ts";
import { registerCommand } from "./commands/register.ts";
import { renameCommand } from "./commands/rename.ts";
import { reportCommand } from "./commands/report.ts";
import { rotateCommand } from "./commands/rotate.ts";
import { statusCommand } from "./commands/status.ts";
import { unenrolCommand } from "./commands/unenrol.ts";
import { unregisterCommand } from "./commands/unregister.ts";
import { waitCommand } from "./commands/wait.ts";
import { listExitCodes } from "./exitCodeList.ts";
import type { HelpWriter } from "./help.ts";
import type { CommandKit } from "./program.ts";
import { TIMEOUT_CODE } from "./usageFailure.ts";

const DEFAULT_TIMEOUT_SECONDS = 30;
const MAX_TIMEOUT_SECONDS = 86_400;

/**
 * The command line as data: every command with its options and help, on nobody's streams. It is
 * what is parsed; help, manual and completions are written from it.
 */
export function createCommandTree(
  kit: CommandKit,
  { brand, version }: { readonly brand: Brand; readonly version: string },
): Command {
  const { words, help } = kit;
  const root = new Command(brand.command)
    .description(words.say("help.latchkey"))
    .version(version, "-V, --version", words.say("help.option.version"))
    .addOption(new Option("--json", words.say("help.option.json")))
    .addOption(new Option("-q, --quiet", words.say("help.option.quiet")))
    .addOption(
      new Option("--config <file>", words.say("help.option.config")).env(configVariable(brand)),
    )
    .addOption(
      new Option("--timeout <seconds>", words.say("help.option.timeout"))
        .argParser(parseTimeout)
        .default(DEFAULT_TIMEOUT_SECONDS),
    )
    .addHelpText("after", () => footer(words, help, brand.support));
  const commands = [
    openCommand(kit),
    inspectCommand(kit),
    acceptCommand(kit),
    declineCommand(kit),
    statusCommand(kit),
    waitCommand(kit),
    renameCommand(kit),
    rotateCommand(kit),
    unenrolCommand(kit),
    historyCommand(kit),
    applyCommand(kit),
    credentialsCommand(kit),
    doctorCommand(kit),
    reportCommand(kit),
    registerCommand(kit),
    unregisterCommand(kit),
    completionCommand(kit),
  ];
  const names = commands.map((command) => command.name());
  for (const command of [...commands, helpCommand(kit, names)]) root.addCommand(command);
  shareHelp(root, words);
  return root;
}

/** One option and one command for help, wherever it is asked for. */
function shareHelp(command: Command, words: CommandWords): void {
  command.helpOption("-h, --help", words.say("help.option.help")).helpCommand(false);
  for (const child of command.commands) shareHelp(child, words);
}

function parseTimeout(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,5}$/.test(text) || seconds < 1 || seconds > MAX_TIMEOUT_SECONDS) {
    throw new CommanderError(EXIT.usage, TIMEOUT_CODE, "");
  }
  return seconds;
}

function describeSupport(words: CommandWords, { email, url, phone }: SupportContact): string[] {
  return [
    ...(email === null ? [] : [words.say("help.latchkey.support.email", { address: email })]),
    ...(url === null ? [] : [words.say("help.latchkey.support.url", { address: url })]),
    ...(phone === null ? [] : [words.say("help.latchkey.support.phone", { number: phone })]),
  ];
}

function footer(words: CommandWords, help: HelpWriter, support: SupportContact): string {
  const codes = listExitCodes(words).map(
    ({ code, meaning }) => `  ${String(code).padStart(2)} ${meaning}`,
  );
  return [
    help(
      [words.say("help.latchkey.input")],
      [
        ["latchkey open 'latchkey://invite/…'", words.say("help.latchkey.example.open")],
        ["latchkey inspect < link.txt", words.say("help.latchkey.example.inspect")],
        `latchkey accept --name "Press line 4" < link.txt`,
        "latchkey status --json",
      ],
    ),
    ["", words.say("help.latchkey.exit-codes"), ...codes].join("\n"),
    `\n${words.say("help.latchkey.configuration")}`,
    ...describeSupport(words, support).map((line) => `\n${line}`),
  ].join("\n");
}
