import { assertNever } from "../../core/result.ts";
import {
  everyCommand,
  optionsOf,
  type CommandEntry,
  type OptionEntry,
  type Values,
} from "./readCommands.ts";
import { firstClause, functionName, singleQuoted } from "./shellText.ts";

/** Completion for zsh: a function for each command, over its own `_arguments`. */
export function toZshCompletion(program: CommandEntry): string {
  const name = functionName(program.name);
  const functions = everyCommand(program).map((command) => toFunction(command, program));
  return `#compdef ${program.name}

${functions.join("\n\n")}

# Read by the completion system as the function itself, or by a person as a file.
if [[ "\${funcstack[1]}" == "${name}" ]]; then
  ${name} "$@"
else
  compdef ${name} ${program.name}
fi
`;
}

function toFunction(command: CommandEntry, program: CommandEntry): string {
  const name = [functionName(program.name), ...command.path].join("__");
  const options = optionsOf(command, program).flatMap(toSpecifications);
  if (command.commands.length === 0) {
    const operands = command.arguments.map(({ placeholder, values }, index) => {
      const isOptional = placeholder.startsWith("[");
      const message = escaped(placeholder.replaceAll(/[<>[\].]/g, ""));
      return `${index + 1}:${isOptional ? ":" : ""}${message}:${action(values)}`;
    });
    return `${name}() {\n${call([...options, ...operands])}\n}`;
  }
  const names = command.commands.map(
    (child) => `    ${singleQuoted(`${escaped(child.name)}:${firstClause(child.summary)}`)}`,
  );
  const cases = command.commands.map((child) => `        ${child.name}) ${name}__${child.name} ;;`);
  return `${name}() {
  local curcontext="$curcontext" state line
  local -a commands=(
${names.join("\n")}
  )
${call(["-C", ...options, "1:command:->command", "*::argument:->argument"])}
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${cases.join("\n")}
      esac
      ;;
  esac
}`;
}

function call(specifications: readonly string[]): string {
  return ["  _arguments", ...specifications.map((one) => `    ${singleQuoted(one)}`)].join(" \\\n");
}

function toSpecifications({ names, description, values }: OptionEntry): readonly string[] {
  // One of two names excludes the other.
  const exclusion = names.length > 1 ? `(${names.join(" ")})` : "";
  const said = `[${escaped(firstClause(description))}]`;
  return names.map((name) => {
    if (values.kind === "none") return `${exclusion}${name}${said}`;
    return `${exclusion}${name}${name.startsWith("--") ? "=" : ""}${said}:${name.replace(/^-+/, "")}:${action(values)}`;
  });
}

function action(values: Values): string {
  switch (values.kind) {
    case "file":
      return "_files";
    case "choice":
      return `(${values.choices.join(" ")})`;
    case "free":
    case "none":
      return "";
    default:
      return assertNever(values);
  }
}

/** What `_arguments` reads as its own punctuation. */
function escaped(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
}
