import type { Argument, Command, HelpConfiguration, Option } from "commander";
import type { CommandWords } from "../../messages/loadWords.ts";
import type { Brand } from "../core/brand.ts";
import { displayWidth, padColumns } from "./displayWidth.ts";
import { wrap } from "./reflow.ts";

/** Commander's headings, and our messages in their place. */
const HEADINGS = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Global Options:": "help.global-options",
  "Commands:": "help.commands",
} as const;

/**
 * Commander's own words in those of a person. Commands, options and the placeholders of what is
 * typed for them are the same in every language.
 */
export function helpConfiguration(words: CommandWords): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => (isHeading(title) ? words.say(HEADINGS[title]) : title),
    commandUsage: (command) => describeUsage(command, words),
    // All of them take options.
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map(placeholderOf)].join(" "),
    // Which values there are stands in the text where it helps; commander would say it in English.
    argumentDescription: ({ description }) => description,
    optionDescription: (option) => describeOption(option, words),
    displayWidth,
    boxWrap: (text, width) => wrap(text, width).join("\n"),
  };
}

function describeUsage(command: Command, words: CommandWords): string {
  const names: string[] = [];
  for (let each: Command | null = command; each !== null; each = each.parent) {
    names.unshift(each.name());
  }
  return [
    ...names,
    words.say("help.usage.options"),
    ...(command.commands.length > 0 ? [words.say("help.usage.command")] : []),
    ...command.registeredArguments.map(placeholderOf),
  ].join(" ");
}

/** An argument as it stands in a usage line: `<name>`, `[invitation]`, `[command...]`. */
export function placeholderOf(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

function isHeading(title: string): title is keyof typeof HEADINGS {
  return Object.hasOwn(HEADINGS, title);
}

function describeOption(option: Option, words: CommandWords): string {
  const { description, envVar } = option;
  const value: unknown = option.defaultValue;
  if (typeof value === "number") {
    return words.say("help.default", { description, value: String(value) });
  }
  return envVar === undefined
    ? description
    : words.say("help.environment", { description, variable: envVar });
}

/** A command line that shows how, with or without what it is for. */
export type Example = string | readonly [commandLine: string, what: string];

/** Puts together what stands behind the options: paragraphs, each unbroken, and examples. */
export type HelpWriter = (paragraphs: readonly string[], examples?: readonly Example[]) => string;

/** @param brand whose command and scheme stand in the examples, which are written with ours. */
export function createHelpWriter(
  words: CommandWords,
  brand: Pick<Brand, "command" | "scheme">,
): HelpWriter {
  const branded = (line: string): string =>
    line
      .replace(/\blatchkey(?= )/, () => brand.command)
      .replace(/\blatchkey(?=:)/, () => brand.scheme);

  return (paragraphs, examples = []) => {
    if (examples.length === 0) return `\n${paragraphs.join("\n\n")}`;
    const shown = examples.map((example) => {
      const [line, what] = typeof example === "string" ? [example, null] : example;
      return { line: branded(line), what };
    });
    const width = Math.max(...shown.map(({ line, what }) => (what === null ? 0 : line.length)));
    const lines = shown.map(({ line, what }) =>
      what === null ? `  ${line}` : `  ${padColumns(line, width)}  ${what}`,
    );
    const heading = words.say(examples.length === 1 ? "help.example" : "help.examples");
    return `\n${[...paragraphs, [heading, ...lines].join("\n")].join("\n\n")}`;
  };
}
