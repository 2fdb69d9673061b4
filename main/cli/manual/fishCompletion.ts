import { assertNever } from "../../core/result.ts";
import { everyCommand, type CommandEntry, type OptionEntry, type Values } from "./readCommands.ts";
import { firstClause, functionName } from "./shellText.ts";

/** Completion for fish: rules, each with the command that it counts for as its condition. */
export function toFishCompletion(program: CommandEntry): string {
  const name = functionName(program.name);
  const commands = everyCommand(program);
  const rule = (condition: string, rest: string): string =>
    `complete -c ${program.name}${condition === "" ? "" : ` -n ${quoted(condition)}`} ${rest}`;
  const here = ({ path }: CommandEntry): string => [`${name}_at`, ...path].join(" ");

  const takers = commands
    .flatMap(({ options }) => options)
    .filter(({ values }) => values.kind !== "none")
    .flatMap(({ names }) => names);
  const paths = commands.slice(1).map(({ path }) => quoted(path.join(" ")));
  const rules: string[] = [];
  for (const command of commands) {
    for (const option of command.options) {
      // What the program itself takes counts behind every command too.
      const isGlobal = command === program && !isVersion(option);
      rules.push(rule(isGlobal ? "" : here(command), toOption(option)));
    }
    for (const child of command.commands) {
      const summary = quoted(firstClause(child.summary));
      rules.push(rule(here(command), `-f -a ${child.name} -d ${summary}`));
    }
    for (const { values } of command.arguments) {
      rules.push(rule(here(command), toWords(values)));
    }
  }

  return `# fish completion for ${program.name}

# Which command stands on the line, without options and their values.
function ${name}_at
    set -l path
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip -eq 1
            set skip 0
            continue
        end
        switch $word
            case ${[...new Set(takers)].join(" ")}
                set skip 1
            case '-*'
            case '*'
                set -l deeper (string trim -- "$path $word")
                if contains -- "$deeper" ${paths.join(" ")}
                    set path $deeper
                end
        end
    end
    test "$path" = "$argv"
end

complete -c ${program.name} -f
${rules.join("\n")}
`;
}

function isVersion({ names }: OptionEntry): boolean {
  return names.includes("--version");
}

function toOption({ names, description, values }: OptionEntry): string {
  const flags = names.map((one) =>
    one.startsWith("--") ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`,
  );
  const takes = values.kind === "none" ? "" : ` -r ${toWords(values)}`;
  return `${flags.join(" ")}${takes} -d ${quoted(firstClause(description))}`;
}

function toWords(values: Values): string {
  switch (values.kind) {
    case "file":
      return "-F";
    case "choice":
      return `-f -a ${quoted(values.choices.join(" "))}`;
    case "free":
    case "none":
      return "-f";
    default:
      return assertNever(values);
  }
}

/** Fish knows two escapes between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
