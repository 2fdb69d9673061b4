import { Command, CommanderError, Option } from "commander";
import type { CommandWords } from "../../messages/loadWords.ts";
import { configVariable, type Brand, type SupportContact } from "../core/brand.ts";
import { EXIT, type ExitCode } from "../core/exitCode.ts";
import { acceptCommand, declineCommand } from "./commands/answer.ts";
import { credentialsCommand } from "./commands/credentials.ts";
import { doctorCommand } from "./commands/doctor.ts";
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
import { startDeadline, type Deadline } from "./deadline.ts";
import { createOutput, type Output } from "./output.ts";
import { createHelpWriter, helpConfiguration, type HelpWriter } from "./help.ts";
import { reflow } from "./reflow.ts";
import { TIMEOUT_CODE, toUsageFailure } from "./usageFailure.ts";

/** What the command line gets from the process it runs in; tests pass their own. */
export interface Surroundings {
  readonly brand: Brand;
  readonly version: string;
  /** In the language of whoever sits at the terminal. */
  readonly words: CommandWords;
  /** What JSON says, whatever the language of its user. */
  readonly english: CommandWords;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WriteStream;
  /** Ends the program as Ctrl-C does; at a prompt the terminal leaves that to us. */
  readonly interrupt: () => void;
  readonly keychainWorker: string;
  /** The built page, for `open`. */
  readonly pageDirectory: string;
}

/** What a command is handed: its surroundings, its options and where to write. */
export interface CommandContext {
  readonly surroundings: Surroundings;
  readonly output: Output;
  readonly configFile: string | undefined;
  /** What `--timeout` says, in ms. */
  readonly timeoutMs: number;
  /** Runs from the command's start. */
  readonly deadline: Deadline;
}

/** Does a command and answers its exit code; failures it expects are told through `output`. */
export type CommandBody = (context: CommandContext) => Promise<ExitCode>;

/** Registers a command's body; called by commander once its own arguments are parsed. */
export type Runner = (body: CommandBody) => Promise<void>;

/** What a command is made of beside its own name. */
export interface CommandKit {
  readonly run: Runner;
  readonly words: CommandWords;
  readonly help: HelpWriter;
}

interface GlobalOptions {
  readonly json?: boolean;
  readonly config?: string;
  readonly timeout: number;
}

const DEFAULT_TIMEOUT_SECONDS = 30;
const MAX_TIMEOUT_SECONDS = 86_400;
const HELP_WIDTH = 80;
/** Longer lines are hard to read, however wide the terminal is. */
const HELP_MAX_WIDTH = 100;

function parseTimeout(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,5}$/.test(text) || seconds < 1 || seconds > MAX_TIMEOUT_SECONDS) {
    throw new CommanderError(EXIT.usage, TIMEOUT_CODE, "");
  }
  return seconds;
}

/** The command line as a value: `run` takes the arguments after the program's name. */
export function createProgram(surroundings: Surroundings): {
  run(args: readonly string[]): Promise<ExitCode>;
  /** Tells of an error that nobody expected anywhere, in the words of all other failures. */
  crash(error: unknown, args: readonly string[]): ExitCode;
} {
  const { brand, words } = surroundings;
  const help = createHelpWriter(words, brand);
  let exitCode: ExitCode = EXIT.ok;
  const program = new Command(brand.command)
    .description(words.say("help.latchkey"))
    .version(surroundings.version, "-V, --version", words.say("help.option.version"))
    .addOption(new Option("--json", words.say("help.option.json")))
    .addOption(
      new Option("--config <file>", words.say("help.option.config")).env(configVariable(brand)),
    )
    .addOption(
      new Option("--timeout <seconds>", words.say("help.option.timeout"))
        .argParser(parseTimeout)
        .default(DEFAULT_TIMEOUT_SECONDS),
    )
    .helpOption("-h, --help", words.say("help.option.help"))
    .helpCommand("help [command]", words.say("help.help"))
    .configureHelp(helpConfiguration(words))
    .configureOutput({
      // Of what commander writes itself, help and version, all comes this way.
      writeOut: (text) => surroundings.stdout.write(reflow(text, widthOf(surroundings.stdout))),
      getOutHelpWidth: () => widthOf(surroundings.stdout),
      writeErr: (text) => surroundings.stderr.write(text),
      // Commander repeats what was typed, and that may be a link in the wrong place.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText("after", () => footer(words, help, brand.support));

  const run: Runner = async (body) => {
    const { json, config, timeout } = program.opts<GlobalOptions>();
    const output = createOutput(surroundings, json === true ? "json" : "text");
    exitCode = await body({
      surroundings,
      output,
      configFile: config,
      timeoutMs: timeout * 1000,
      deadline: startDeadline(timeout * 1000),
    });
  };

  const kit: CommandKit = { run, words, help };
  for (const command of [
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
    credentialsCommand(kit),
    doctorCommand(kit),
    reportCommand(kit),
    registerCommand(kit),
    unregisterCommand(kit),
  ]) {
    program.addCommand(inherit(command, program));
  }

  return {
    crash: (error, args) => conclude(error, args, surroundings),
    run: async (args) => {
      try {
        await program.parseAsync(args, { from: "user" });
        return exitCode;
      } catch (error) {
        return conclude(error, args, surroundings);
      }
    },
  };
}

/** Lines of help, in characters; without a terminal as commander has them. */
function widthOf(stream: Surroundings["stdout"]): number {
  const columns = "columns" in stream ? Number(stream.columns) : Number.NaN;
  return columns > 0 ? Math.min(columns, HELP_MAX_WIDTH) : HELP_WIDTH;
}

/** Subcommands share output and error handling, and know the global options in their help. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
  return command;
}

function conclude(error: unknown, args: readonly string[], surroundings: Surroundings): ExitCode {
  const mode = args.includes("--json") ? "json" : "text";
  const output = createOutput(surroundings, mode);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command the help has been shown, which says more.
    const helped = error.code === "commander.help" && mode === "text";
    return helped ? EXIT.usage : output.failure(toUsageFailure(error, output.words));
  }
  return output.failure({ code: "internal.bug", detail: describeBug(error), cause: error });
}

/** Where it happened, for a report; never the message, which may quote what was handed over. */
function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const place = /([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}

function describeSupport(words: CommandWords, { email, url, phone }: SupportContact): string[] {
  return [
    ...(email === null ? [] : [words.say("help.latchkey.support.email", { address: email })]),
    ...(url === null ? [] : [words.say("help.latchkey.support.url", { address: url })]),
    ...(phone === null ? [] : [words.say("help.latchkey.support.phone", { number: phone })]),
  ];
}

function footer(words: CommandWords, help: HelpWriter, support: SupportContact): string {
  const codes = Object.values(EXIT).map(
    (code) => `  ${String(code).padStart(2)} ${words.say(`help.latchkey.exit.${code}`)}`,
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
