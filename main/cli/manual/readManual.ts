import type { EventEmitter } from "node:events";
import type { Command } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import type { Brand } from "../../core/brand.ts";
import { createCommandTree } from "../commandTree.ts";
import { listExitCodes, type ExitCodeEntry } from "../exitCodeList.ts";
import { createHelpWriter, type Example, type HelpWriter } from "../help.ts";
import { readCommands, type CommandEntry } from "./readCommands.ts";

/** What stands behind the options in a command's help. */
export interface Explanation {
  readonly paragraphs: readonly string[];
  readonly examples: readonly Example[];
}

/** Everything that a manual is made of, in one language. */
export interface Manual {
  readonly brand: Brand;
  readonly version: string;
  readonly program: CommandEntry;
  readonly exitCodes: readonly ExitCodeEntry[];
  /** Of a command, by its path with blanks; that of the program is the empty one. */
  readonly explanations: ReadonlyMap<string, Explanation>;
}

/** Reads the whole command line without running any of it. */
export function readManual(
  words: CommandWords,
  { brand, version }: { readonly brand: Brand; readonly version: string },
): Manual {
  let heard: Explanation = { paragraphs: [], examples: [] };
  const branded = createHelpWriter(words, brand);
  const help: HelpWriter = (paragraphs, examples = []) => {
    heard = { paragraphs, examples };
    return branded(paragraphs, examples);
  };
  const root = createCommandTree({ run: async () => undefined, words, help }, { brand, version });
  const explanations = new Map<string, Explanation>();
  const listen = (command: Command, path: readonly string[]): void => {
    heard = { paragraphs: [], examples: [] };
    // What commander does when it prints the help: its listeners hand over what they add.
    (command as Command & Pick<EventEmitter, "emit">).emit("afterHelp", {
      error: false,
      command,
      write: () => undefined,
    });
    explanations.set(path.join(" "), heard);
    for (const child of command.commands) listen(child, [...path, child.name()]);
  };
  listen(root, []);
  return {
    brand,
    version,
    program: readCommands(root),
    exitCodes: listExitCodes(words),
    explanations,
  };
}
