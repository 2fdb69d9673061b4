import { assertNever } from "../../core/result.ts";
import { everyCommand, optionsOf, type CommandEntry, type Values } from "./readCommands.ts";
import { functionName } from "./shellText.ts";

/**
 * Completion for bash 4 and newer, without the helpers of the bash-completion package, which a
 * minimal machine lacks. Bash takes `--file=x` apart into three words, so both forms are understood.
 */
export function toBashCompletion(program: CommandEntry): string {
  const name = functionName(program.name);
  const commands = everyCommand(program);
  const at = ({ path }: CommandEntry, what: string): string => `"${path.join(" ")}/${what}"`;

  const steps: string[] = [];
  const values: string[] = [];
  const options: string[] = [];
  const operands: string[] = [];
  for (const command of commands) {
    const known = optionsOf(command, program);
    options.push(
      `"${command.path.join(" ")}") ${words(
        name,
        known.flatMap((one) => one.names),
      )} ;;`,
    );
    for (const { names, values: taken } of known) {
      if (taken.kind === "none") continue;
      values.push(`${names.map((one) => at(command, one)).join("|")}) ${offer(name, taken)} ;;`);
    }
    for (const child of command.commands) {
      steps.push(`${at(command, child.name)}) path="${child.path.join(" ")}" operands=0 ;;`);
    }
    if (command.commands.length > 0) {
      const names = command.commands.map((child) => child.name);
      operands.push(`${at(command, "0")}) ${words(name, names)} ;;`);
    }
    for (const [index, argument] of command.arguments.entries()) {
      operands.push(`${at(command, String(index))}) ${offer(name, argument.values)} ;;`);
    }
  }
  const cases = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join("\n");

  return `# bash completion for ${program.name}

${name}_words() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$*" -- "$cur")
}

${name}_files() {
  local line
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
}

# What the option takes; fails where it takes nothing.
${name}_value() {
  case "$path/$1" in
${cases(values)}
    *) return 1 ;;
  esac
}

# Goes on to the command that a word names, or counts it as an argument.
${name}_step() {
  case "$path/$1" in
${cases(steps)}
    *) operands=$((operands + 1)) ;;
  esac
}

${name}() {
  local cur="" path="" option="" only="" operands=0 word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      [[ $word == "=" ]] || option=""
    elif [[ -n $only ]]; then
      operands=$((operands + 1))
    elif [[ $word == "--" ]]; then
      only=1
    elif [[ $word == -?* ]]; then
      if ${name}_value "$word"; then option=$word; fi
      COMPREPLY=()
    else
      ${name}_step "$word"
    fi
  done
  cur=\${COMP_WORDS[COMP_CWORD]}
  [[ -n $option && $cur == "=" ]] && cur=""
  if [[ -n $option ]]; then
    ${name}_value "$option"
  elif [[ -z $only && $cur == -* ]]; then
    case "$path" in
${cases(options.map((line) => `  ${line}`))}
    esac
  else
    case "$path/$operands" in
${cases(operands.map((line) => `  ${line}`))}
    esac
  fi
}

complete -F ${name} ${program.name}
`;
}

function words(name: string, list: readonly string[]): string {
  return `${name}_words ${list.join(" ")}`;
}

function offer(name: string, values: Values): string {
  switch (values.kind) {
    case "file":
      return `${name}_files`;
    case "choice":
      return words(name, values.choices);
    case "free":
    case "none":
      return ":";
    default:
      return assertNever(values);
  }
}
