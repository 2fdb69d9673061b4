import type { CommanderError } from "commander";
import type { Failure } from "../core/result.ts";

/** What may be repeated of what was typed: an option's bare name; anything else may be a secret. */
const OPTION_NAME = /'(--[a-z][a-z-]{1,29}|-[A-Za-z])'/;
const SUGGESTION = /\(Did you mean [a-z, -]+\?\)/;
/** Commander's sentences that quote our own declarations and nothing that was typed. */
const OWN_WORDS = new Set([
  "commander.excessArguments",
  "commander.missingArgument",
  "commander.optionMissingArgument",
  "latchkey.option",
]);

/** A command line that cannot be understood, in our words and without what stood in it. */
export function toUsageFailure(error: CommanderError): Failure {
  return { code: "usage.invalid", detail: describe(error) };
}

function describe({ code, message }: CommanderError): string {
  const suggestion = SUGGESTION.exec(message)?.[0] ?? "";
  if (OWN_WORDS.has(code)) return message.replace(/^error: /, "").replace(/\.$/, "");
  switch (code) {
    case "commander.help":
      return "no command was given";
    case "commander.unknownOption":
      return `unknown option ${OPTION_NAME.exec(message)?.[1] ?? ""} ${suggestion}`.trim();
    case "commander.unknownCommand":
      return suggestion === ""
        ? "unknown command; an invitation stands behind one, as in `latchkey open <link>`"
        : `unknown command ${suggestion}`;
    default:
      return "";
  }
}
