import type { HelpConfiguration, Option } from "commander";
import type { CommandWords } from "../../messages/loadWords.ts";
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
    optionDescription: (option) => describeOption(option, words),
    displayWidth,
    boxWrap: (text, width) => wrap(text, width).join("\n"),
  };
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
type Example = string | readonly [commandLine: string, what: string];

/** What stands behind the options: paragraphs, each unbroken, and examples. */
export function helpText(
  words: CommandWords,
  paragraphs: readonly string[],
  examples: readonly Example[] = [],
): string {
  const commented = examples.filter((example) => typeof example !== "string");
  const column = Math.max(0, ...commented.map(([line]) => line.length)) + 2;
  const heading = words.say(examples.length === 1 ? "help.example" : "help.examples");
  const lines = examples.map((example) =>
    typeof example === "string"
      ? `  ${example}`
      : `  ${padColumns(example[0], column)}${example[1]}`,
  );
  const blocks = [
    ...paragraphs,
    ...(examples.length === 0 ? [] : [[heading, ...lines].join("\n")]),
  ];
  return `\n${blocks.join("\n\n")}`;
}
