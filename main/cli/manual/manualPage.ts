import type { Example } from "../help.ts";
import { listEnvironment, listFiles } from "./surroundings.ts";
import { everyCommand, type CommandEntry, type OptionEntry } from "./readCommands.ts";
import type { Explanation, Manual } from "./readManual.ts";
import { bold, italic, quoted, roff, roffSentence } from "./roff.ts";
import { LANGUAGES } from "../../../messages/languages.ts";

/**
 * The manual in section 1 as man(7) source, in English.
 * @param date of this edition, `YYYY-MM-DD`
 */
export function toManualPage(manual: Manual, date: string): string {
  const { brand, version, program, explanations } = manual;
  const { command } = brand;
  const explanation = explanations.get("");
  const lines = [
    `.TH ${quoted(command.toUpperCase())} 1 "${date}" ${quoted(`${command} ${version}`)} "User Commands"`,
    ".SH NAME",
    `${roff(command)} \\- ${roff(firstLower(brief(program.summary)))}`,
    ".SH SYNOPSIS",
    `.B ${roff(command)}`,
    String.raw`[\fIoptions\fR] \fIcommand\fR [\fIarguments\fR]`,
    ".SH DESCRIPTION",
    roffSentence(program.summary),
    ...(explanation?.paragraphs ?? []).flatMap(toParagraph),
    ".SH OPTIONS",
    "They count before and behind every command.",
    ...program.options.flatMap(toOption),
    ".SH COMMANDS",
    ...everyCommand(program)
      .slice(1)
      .flatMap((entry) => toCommand(entry, manual)),
    ".SH EXIT STATUS",
    ...manual.exitCodes.flatMap(({ code, meaning, errors }) => [
      ".TP",
      bold(String(code)),
      roff(`${meaning}${errors.length === 0 ? "" : `: ${errors.join(", ")}`}`),
    ]),
    ".PP",
    "A signal ends a command as it ends any other: 130 in a shell after Ctrl\\-C, 143 after SIGTERM.",
    ".SH ENVIRONMENT",
    ...listEnvironment(brand).flatMap(toTerm),
    ".SH FILES",
    ...listFiles(brand).flatMap(toTerm),
    ".SH LANGUAGES",
    roff(
      `Text is in the language of the environment: ${Object.keys(LANGUAGES).join(", ")}. Commands, options, error codes and everything in JSON are English. There is no colour, on a terminal or off it.`,
    ),
    ".SH EXAMPLES",
    ...toExamples(explanation?.examples ?? [], command).slice(1),
    ".SH SEE ALSO",
    String.raw`.BR xdg\-open (1),`,
    String.raw`.BR systemd\-creds (1),`,
    ".BR systemd.exec (5)",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function toCommand(entry: CommandEntry, manual: Manual): readonly string[] {
  const { command } = manual.brand;
  const explanation: Explanation | undefined = manual.explanations.get(entry.path.join(" "));
  const usage = entry.arguments.map(({ placeholder }) => italic(placeholder));
  const more = entry.commands.length > 0 ? [italic("command")] : [];
  return [
    `.SS ${quoted(`${command} ${entry.path.join(" ")}`)}`,
    [bold(`${command} ${entry.path.join(" ")}`), "[options]", ...more, ...usage].join(" "),
    ".PP",
    `${roffSentence(firstUpper(entry.summary))}.`,
    ...entry.arguments.flatMap(({ placeholder, description }) =>
      toTerm([placeholder, description]),
    ),
    ...entry.options.filter((option) => !option.names.includes("--help")).flatMap(toOption),
    ...(explanation?.paragraphs ?? []).flatMap(toParagraph),
    ...(explanation === undefined || explanation.examples.length === 0
      ? []
      : toExamples(explanation.examples, command)),
  ];
}

function toTerm([term, text]: readonly [string, string]): readonly string[] {
  return [".TP", bold(term), roffSentence(text)];
}

function toOption(option: OptionEntry): readonly string[] {
  const { names, placeholder, description, defaultValue, variable } = option;
  const more = [
    ...(defaultValue === null ? [] : [`default: ${defaultValue}`]),
    ...(variable === null ? [] : [`or ${variable}`]),
  ];
  const value = placeholder === null ? "" : ` ${italic(placeholder)}`;
  return [
    ".TP",
    names.map((name) => `${bold(name)}${value}`).join(", "),
    roffSentence(`${description}${more.length === 0 ? "" : ` (${more.join(", ")})`}`),
  ];
}

/** A paragraph; lines of it that are indented, such as a form, stay as they are. */
function toParagraph(paragraph: string): readonly string[] {
  const lines: string[] = [".PP"];
  for (const line of paragraph.split("\n")) {
    if (/^\s/.test(line)) lines.push(".RS", ".nf", roff(line.trim()), ".fi", ".RE");
    else lines.push(roffSentence(line));
  }
  return lines;
}

function toExamples(examples: readonly Example[], command: string): readonly string[] {
  const lines = examples.map((example) => {
    const [line, what] = typeof example === "string" ? [example, ""] : example;
    return roff(`${line.replace(/\blatchkey(?= )/, command)}${what === "" ? "" : `    # ${what}`}`);
  });
  return [".PP", ".RS", ".nf", ...lines, ".fi", ".RE"];
}

function brief(summary: string): string {
  return summary.split(/[:.]/)[0] ?? summary;
}

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
