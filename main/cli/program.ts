import { CommanderError, type Command } from "commander";
import type { CommandWords } from "../../messages/loadWords.ts";
import type { Brand } from "../core/brand.ts";
import { EXIT, type ExitCode } from "../core/exitCode.ts";
import { createCommandTree } from "./commandTree.ts";
import { startDeadline, type Deadline } from "./deadline.ts";
import { createOutput, type Output, type OutputMode } from "./output.ts";
import { createHelpWriter, helpConfiguration, type HelpWriter } from "./help.ts";
import { reflow } from "./reflow.ts";
import { toUsageFailure } from "./usageFailure.ts";

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
  readonly quiet?: boolean;
  readonly config?: string;
  readonly timeout: number;
}

const HELP_WIDTH = 80;
/** Longer lines are hard to read, however wide the terminal is. */
const HELP_MAX_WIDTH = 100;

/** The command line as a value: `run` takes the arguments after the program's name. */
export function createProgram(surroundings: Surroundings): {
  run(args: readonly string[]): Promise<ExitCode>;
  /** Tells of an error that nobody expected anywhere, in the words of all other failures. */
  crash(error: unknown, args: readonly string[]): ExitCode;
} {
  const { brand, words } = surroundings;
  let exitCode: ExitCode = EXIT.ok;
  const run: Runner = async (body) => {
    const options = program.opts<GlobalOptions>();
    const { config, timeout } = options;
    const output = createOutput(surroundings, toMode(options));
    exitCode = await body({
      surroundings,
      output,
      configFile: config,
      timeoutMs: timeout * 1000,
      deadline: startDeadline(timeout * 1000),
    });
  };
  const kit: CommandKit = { run, words, help: createHelpWriter(words, brand) };
  const program = createCommandTree(kit, surroundings)
    .configureHelp(helpConfiguration(words))
    .configureOutput({
      // Of what commander writes itself, help and version, all comes this way.
      writeOut: (text) => surroundings.stdout.write(reflow(text, widthOf(surroundings.stdout))),
      getOutHelpWidth: () => widthOf(surroundings.stdout),
      writeErr: (text) => surroundings.stderr.write(text),
      // Commander repeats what was typed, and that may be a link in the wrong place.
      outputError: () => undefined,
    })
    .exitOverride();
  inherit(program);

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
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
}

/** What a script is told stays, however quiet the rest is to be. */
function toMode({ json, quiet }: Pick<GlobalOptions, "json" | "quiet">): OutputMode {
  if (json === true) return "json";
  return quiet === true ? "quiet" : "text";
}

function conclude(error: unknown, args: readonly string[], surroundings: Surroundings): ExitCode {
  // Behind `--` stand no options any more.
  const end = args.indexOf("--");
  const mode = args.slice(0, end < 0 ? undefined : end).includes("--json") ? "json" : "text";
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
