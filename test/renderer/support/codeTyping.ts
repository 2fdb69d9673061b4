import {
  backspaceAtStart,
  editBox,
  type CodeEntry,
  type CodeStep,
} from "../../../renderer/entry/codeEntry.ts";

/** Where the caret is, in UTF-16 units of its box. */
function caretOf({ groups, place }: CodeEntry): { value: string; caret: number } {
  const value = groups[place.group] ?? "";
  return { value, caret: [...value].slice(0, place.caret).join("").length };
}

/** What a browser does with one key in the box that has the caret, and what the page makes of it. */
export function pressKey(entry: CodeEntry, character: string): CodeStep {
  const { value, caret } = caretOf(entry);
  return editBox(entry, {
    group: entry.place.group,
    value: value.slice(0, caret) + character + value.slice(caret),
    caret: caret + character.length,
    inserted: character,
  });
}

/** Backspace in the box that has the caret. */
export function pressBackspace(entry: CodeEntry): CodeEntry {
  const { value, caret } = caretOf(entry);
  if (caret === 0) return backspaceAtStart(entry, entry.place.group);
  const symbols = [...value].slice(0, entry.place.caret - 1);
  const before = symbols.join("");
  const step = editBox(entry, {
    group: entry.place.group,
    value: before + value.slice(caret),
    caret: before.length,
    inserted: null,
  });
  return step.entry;
}

/** Key after key, as long as it stays a code; the rest of what was to be typed where it does not. */
export function typeInto(
  start: CodeEntry,
  text: string,
): { entry: CodeEntry; elsewhere: string | null; rest: string } {
  let entry = start;
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    const step = pressKey(entry, character);
    ({ entry } = step);
    if (step.kind === "elsewhere") {
      return { entry, elsewhere: step.text, rest: characters.slice(at + 1).join("") };
    }
  }
  return { entry, elsewhere: null, rest: "" };
}
