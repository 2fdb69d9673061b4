import type { Brand } from "../../main/core/brand.ts";
import { toCompletion } from "../../main/cli/manual/completion.ts";
import { toManualPage } from "../../main/cli/manual/manualPage.ts";
import { readManual } from "../../main/cli/manual/readManual.ts";
import type { CommandWords } from "../../messages/loadWords.ts";

interface Edition {
  readonly brand: Brand;
  readonly version: string;
  readonly date: Date;
}

/** The files, by the names under which systems look for them: `latchkey.1`, `_latchkey` and so on. */
export function createManualFiles(
  words: CommandWords,
  { brand, version, date }: Edition,
): ReadonlyMap<string, string> {
  const manual = readManual(words, { brand, version });
  const { command } = brand;
  return new Map([
    [`${command}.1`, toManualPage(manual, date.toISOString().slice(0, 10))],
    [`${command}.bash`, toCompletion(manual.program, "bash")],
    [`_${command}`, toCompletion(manual.program, "zsh")],
    [`${command}.fish`, toCompletion(manual.program, "fish")],
  ]);
}
