import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { toCompletion } from "../../../main/cli/manual/completion.ts";
import { everyCommand, optionsOf } from "../../../main/cli/manual/readCommands.ts";
import { readManual } from "../../../main/cli/manual/readManual.ts";
import { SHELLS, type Shell } from "../../../main/cli/shells.ts";
import { BRAND } from "../../../main/core/brand.ts";
import { ENGLISH } from "../../support/englishWords.ts";
import { missingPrograms } from "../../support/missingPrograms.ts";
import { createCommandLine } from "../commandLine.ts";
import { completeInBash, completeInFish, completeInZsh, type Completer } from "./shells.ts";

const { program } = readManual(ENGLISH, { brand: BRAND, version: "1.2.3" });
const directory = mkdtempSync(join(tmpdir(), "lk-completion-"));
writeFileSync(join(directory, "invitation.txt"), "");
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What stands on the line, and what may stand in place of its last word. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ["latchkey sta", ["status"]],
  ["latchkey credentials s", ["set", "status"]],
  ["latchkey credentials set --ser", ["--service"]],
  ["latchkey --json credentials cl", ["clear"]],
  ["latchkey --config /dev/null unenrol --off", ["--offline"]],
  ["latchkey unenrol --tim", ["--timeout"]],
  ["latchkey doctor --only keych", ["keychain"]],
  ["latchkey completion ", ["bash", "fish", "zsh"]],
  ["latchkey credentials migrate --to sys", ["systemd-credentials"]],
  ["latchkey help exit", ["exit-codes"]],
  ["latchkey accept --file invit", ["invitation.txt"]],
  ["latchkey accept --file=invit", ["invitation.txt"]],
  ["latchkey rename sta", []],
  ["latchkey accept --name sta", []],
  ["latchkey status --vers", []],
];

const COMPLETERS: Readonly<Record<Shell, Completer>> = {
  bash: completeInBash,
  zsh: completeInZsh,
  fish: completeInFish,
};

describe.each(SHELLS)("in %s", (shell) => {
  const lacks = missingPrograms([shell]);
  test.skipIf(lacks !== "")(`a line is completed by what may follow${lacks}`, () => {
    const script = join(directory, shell);
    writeFileSync(script, toCompletion(program, shell));
    const lines = LINES.map(([line]) => line);
    const found = COMPLETERS[shell](script, lines, directory).map((names) =>
      // Fish names the whole word.
      names.map((name) => name.replace(/^--file=/, "")).toSorted(),
    );
    expect(LINES.map(([line], index) => [line, found[index]])).toEqual(LINES);
  });

  test("every command and every option is in it, and no text that the shell would run", () => {
    const script = toCompletion(program, shell);
    for (const command of everyCommand(program).slice(1)) {
      expect(script).toContain(command.name);
      for (const { names } of optionsOf(command, program)) {
        for (const name of names) expect(script).toContain(name.replace(/^--?/, ""));
      }
    }
    expect(script).not.toMatch(/`|\$\([^(]*(?:latchkey|eval)/);
  });

  test("`latchkey completion` prints it", async () => {
    const commandLine = createCommandLine();
    const text = await commandLine.run(["completion", shell]);
    expect(text).toMatchObject({ code: 0, stderr: "", stdout: toCompletion(program, shell) });
    const json = await commandLine.run(["completion", shell, "--json"]);
    expect(json.json()).toEqual({ version: 1, ok: true, shell, script: text.stdout });
    commandLine.remove();
  });
});

test("descriptions are quoted, whatever stands in them", () => {
  const summary = 'it\'s `id` $(id) [x]:y \\ "z"';
  const commands = program.commands.map((command) => Object.assign({}, command, { summary }));
  const hostile = { ...program, commands };
  for (const shell of SHELLS) {
    if (missingPrograms([shell]) !== "") continue;
    const script = join(directory, `hostile-${shell}`);
    writeFileSync(script, toCompletion(hostile, shell));
    expect(COMPLETERS[shell](script, ["latchkey sta"], directory)).toEqual([["status"]]);
  }
});
