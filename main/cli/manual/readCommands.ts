import type { Command, Option } from "commander";
import { placeholderOf } from "../help.ts";

/** What may stand as a value: anything, a file, one of a few words, or nothing. */
export type Values =
  | { readonly kind: "none" }
  | { readonly kind: "free" }
  | { readonly kind: "file" }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

export interface ArgumentEntry {
  /** As in a usage line: `<name>`. */
  readonly placeholder: string;
  readonly description: string;
  readonly values: Values;
}

export interface OptionEntry {
  /** The short one first, where there is one: `-y`, `--yes`. */
  readonly names: readonly string[];
  /** `<file>`, or `null` where it takes nothing. */
  readonly placeholder: string | null;
  readonly description: string;
  readonly defaultValue: string | null;
  readonly variable: string | null;
  readonly values: Values;
}

/** A command as a value, however deep; the program itself is the uppermost. */
export interface CommandEntry {
  readonly name: string;
  /** The names that lead to it, without the program's own. */
  readonly path: readonly string[];
  readonly summary: string;
  readonly arguments: readonly ArgumentEntry[];
  readonly options: readonly OptionEntry[];
  readonly commands: readonly CommandEntry[];
}

/** Reads what commander was told, for whoever writes it down elsewhere. */
export function readCommands(command: Command, path: readonly string[] = []): CommandEntry {
  return {
    name: command.name(),
    path,
    summary: command.description(),
    arguments: command.registeredArguments.map((argument) => ({
      placeholder: placeholderOf(argument),
      description: argument.description,
      values: valuesOf(argument.name(), argument.argChoices),
    })),
    options: command.createHelp().visibleOptions(command).map(toOption),
    commands: command.commands.map((child) => readCommands(child, [...path, child.name()])),
  };
}

/** Every command below, and the program itself, in the order of its help. */
export function everyCommand(entry: CommandEntry): readonly CommandEntry[] {
  return [entry, ...entry.commands.flatMap(everyCommand)];
}

/** The options that a command takes: its own, and those of the program that count everywhere. */
export function optionsOf(command: CommandEntry, program: CommandEntry): readonly OptionEntry[] {
  if (command === program) return program.options;
  const own = new Set(command.options.flatMap(({ names }) => names));
  const inherited = program.options.filter(
    ({ names }) => !names.includes("--version") && !names.some((name) => own.has(name)),
  );
  return [...command.options, ...inherited];
}

function toOption(option: Option): OptionEntry {
  const { short, long, defaultValue, envVar } = option;
  const placeholder = /<[^>]+>|\[[^\]]+\]/.exec(option.flags)?.[0] ?? null;
  return {
    names: [short, long].filter((name) => name !== undefined),
    placeholder,
    description: option.description,
    defaultValue: typeof defaultValue === "number" ? String(defaultValue) : null,
    variable: envVar ?? null,
    values: placeholder === null ? { kind: "none" } : valuesOf(placeholder, option.argChoices),
  };
}

function valuesOf(placeholder: string, choices: readonly string[] | undefined): Values {
  if (choices !== undefined) return { kind: "choice", choices };
  return /^\W*file\W*$/.test(placeholder) ? { kind: "file" } : { kind: "free" };
}
