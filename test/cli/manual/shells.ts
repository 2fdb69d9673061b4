import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Asks a real shell what may follow each line, with our script loaded. */
export type Completer = (
  script: string,
  lines: readonly string[],
  directory: string,
) => readonly (readonly string[])[];

/** Bash, as it calls a completion function: with the words of the line, `=` one of its own. */
export const completeInBash: Completer = (script, lines, directory) => {
  const asked = lines.map((line) => {
    const words = line.split(/ |(?==)|(?<==)/).map((word) => `'${word}'`);
    return `COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}
_latchkey; printf '%s\\n' "\${COMPREPLY[@]}" ===`;
  });
  return blocks(run("bash", `. '${script}'\n${asked.join("\n")}`, directory));
};

/** Fish, whose own command says what it would offer. */
export const completeInFish: Completer = (script, lines, directory) => {
  const asked = lines.map((line) => `complete -C '${line}'; echo ===`);
  const said = blocks(run("fish", `source '${script}'\n${asked.join("\n")}`, directory));
  return said.map((found) => found.map((line) => line.split("\t")[0] ?? ""));
};

/**
 * Zsh at a terminal of its own: only there its completion runs. What it adds to the list is written
 * down on the way.
 */
export const completeInZsh: Completer = (script, lines, directory) => {
  const found = join(directory, "found");
  writeFileSync(found, "");
  const inside = join(directory, "inside.zsh");
  writeFileSync(
    inside,
    `autoload -Uz compinit && compinit -u -D
source '${script}'
setopt noautomenu nolistbeep
compadd() {
  local -a kept
  if [[ $\{@[(i)-[OAD]*]} -le $# ]]; then builtin compadd "$@"; return; fi
  builtin compadd -O kept "$@"
  print -rl -- $kept >> '${found}'
  builtin compadd "$@"
}
asked() { zle expand-or-complete; print -r -- "===" >> '${found}'; zle kill-whole-line; print -r -- DO""NE }
zle -N asked
bindkey "^X" asked
print REA""DY
`,
  );
  const asked = lines.map(
    (line) => `zpty -w -n shell '${line}'$'\\x18'; zpty -r shell out '*DONE*'`,
  );
  run(
    "zsh",
    `zmodload zsh/zpty; zpty shell zsh -f -i
zpty -w shell 'PROMPT= RPROMPT= PS2=; stty -echo; source ${inside}'
zpty -r shell out '*READY*'
${asked.join("\n")}
zpty -d shell`,
    directory,
  );
  return blocks(run("bash", `cat '${found}'`, directory));
};

function run(shell: string, script: string, directory: string): string {
  return execFileSync(shell, ["-c", script], {
    cwd: directory,
    encoding: "utf8",
    timeout: 20_000,
    env: { PATH: process.env["PATH"], HOME: directory, LC_ALL: "C.UTF-8", TERM: "dumb" },
  });
}

function blocks(text: string): readonly (readonly string[])[] {
  return text
    .split("===\n")
    .slice(0, -1)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""));
}
