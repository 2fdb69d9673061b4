import type { CommanderError } from "commander";
import type { CommandWords } from "../../messages/loadWords.ts";
import type { Failure } from "../core/result.ts";

/** What may be repeated of what was typed: an option's bare name; anything else may be a secret. */
const OPTION_NAME = /'(--[a-z][a-z-]{1,29}|-[A-Za-z])'/;
const SUGGESTIONS = /\(Did you mean (?:one of )?([a-z, -]+)\?\)/;
/** What commander quotes of our own declarations in the sentences that quote nothing typed. */
const OWN_WORD = /'([^']{1,60})'/;

/** The code of an option's value that is out of its bounds. */
export const TIMEOUT_CODE = "latchkey.timeout";

/** The code of asking for help on something that there is none on; its message lists what there is. */
export const TOPIC_CODE = "latchkey.topic";

/** A command line that cannot be understood, in our words and without what stood in it. */
export function toUsageFailure(error: CommanderError, words: CommandWords): Failure {
  return { code: "usage.invalid", detail: describe(error, words) };
}

function describe({ code, message }: CommanderError, words: CommandWords): string {
  const own = OWN_WORD.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.help":
      return words.say("usage.no-command");
    case "commander.unknownOption":
      return describeOption(OPTION_NAME.exec(message)?.[1], suggest(message, words), words);
    case "commander.unknownCommand": {
      const suggestions = suggest(message, words);
      return suggestions === undefined
        ? words.say("usage.unknown-command")
        : words.say("usage.unknown-command.suggestion", { suggestions });
    }
    case "commander.excessArguments":
      return words.say("usage.excess-arguments", { command: own });
    case "commander.missingArgument":
      return words.say("usage.missing-argument", { argument: own });
    case "commander.optionMissingArgument":
      return words.say("usage.option-argument", { option: own });
    case TIMEOUT_CODE:
      return words.say("usage.timeout");
    case TOPIC_CODE:
      return words.say("usage.topic", { topics: message });
    default:
      return "";
  }
}

function describeOption(
  option: string | undefined,
  suggestions: string | undefined,
  words: CommandWords,
): string {
  if (suggestions === undefined) {
    return option === undefined
      ? words.say("usage.unknown-option")
      : words.say("usage.unknown-option.named", { option });
  }
  return option === undefined
    ? words.say("usage.unknown-option.suggestion", { suggestions })
    : words.say("usage.unknown-option.named.suggestion", { option, suggestions });
}

/** Our own names that are like what was typed. */
function suggest(message: string, { locale }: CommandWords): string | undefined {
  const names = SUGGESTIONS.exec(message)?.[1]?.split(", ");
  return names && new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
}
