import { Argument, Command, CommanderError } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import { EXIT } from "../../core/exitCode.ts";
import { RETRY_ADVICE } from "../../core/retryAdvice.ts";
import { padColumns } from "../displayWidth.ts";
import { listExitCodes } from "../exitCodeList.ts";
import type { CommandKit } from "../program.ts";
import { TOPIC_CODE } from "../usageFailure.ts";
import { wrap } from "../reflow.ts";

const EXIT_CODES = "exit-codes";
const WIDTH = 80;

/**
 * `latchkey help`: the help of the program, of a command however deep, or on a topic.
 * @param commands names of the commands there are
 */
export function helpCommand(
  { run, words, help }: CommandKit,
  commands: readonly string[],
): Command {
  const topics = [...commands, EXIT_CODES];
  return new Command("help")
    .description(words.say("help.help"))
    .addArgument(
      new Argument("[command...]", words.say("help.help.argument"))
        .choices(topics)
        .argParser((name: string, before: readonly string[] | undefined) => [
          ...(before ?? []),
          name,
        ]),
    )
    .addHelpText("after", () =>
      help(
        [],
        [
          "latchkey help accept",
          "latchkey help credentials set",
          [`latchkey help ${EXIT_CODES}`, words.say("help.help.exit-codes")],
        ],
      ),
    )
    .action(async (given: readonly string[] | undefined, _options: unknown, command: Command) => {
      const names = given ?? [];
      if (names.length === 1 && names[0] === EXIT_CODES) {
        await run(async ({ output }) => {
          output.result(exitCodesJson(output.words), describeExitCodes(output.words));
          return EXIT.ok;
        });
        return;
      }
      const root = command.parent ?? command;
      const found = find(root, names);
      if (found === undefined) {
        throw new CommanderError(EXIT.usage, TOPIC_CODE, topics.join(", "));
      }
      found.outputHelp();
    });
}

function find(command: Command, [name, ...rest]: readonly string[]): Command | undefined {
  if (name === undefined) return command;
  const child = command.commands.find((known) => known.name() === name);
  return child && find(child, rest);
}

function exitCodesJson(words: CommandWords): Record<string, unknown> {
  return {
    exitCodes: listExitCodes(words).map(({ code, meaning, errors }) => ({
      code,
      meaning,
      errors: errors.map((error) => ({ code: error, retry: RETRY_ADVICE[error] })),
    })),
  };
}

/** A line for each code, and below it the failures that end with it. */
function describeExitCodes(words: CommandWords): string[] {
  const lines: string[] = [];
  for (const { code, meaning, errors } of listExitCodes(words)) {
    lines.push(`${padColumns(String(code), 2)}  ${meaning}`);
    if (errors.length === 0) continue;
    for (const line of wrap(errors.join(", "), WIDTH - 6)) lines.push(`      ${line}`);
  }
  return lines;
}
