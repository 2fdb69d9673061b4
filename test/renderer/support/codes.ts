import * as fc from "fast-check";
import { createAccessCode, cutIntoGroups } from "../../../protocol/accessCode.ts";

/** An access code as the service makes it, in its four groups. */
export const codeGroups = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => cutIntoGroups(createAccessCode(bytes).value));

/** How people write a symbol that a code has. */
const DRESSES: readonly ((symbol: string) => string)[] = [
  (symbol) => symbol,
  (symbol) => symbol.toLowerCase(),
  (symbol) => ({ "0": "o", "1": "l" })[symbol] ?? symbol,
  (symbol) => ({ "0": "O", "1": "I" })[symbol] ?? symbol,
  (symbol) => String.fromCodePoint(symbol.charCodeAt(0) + 0xfee0),
];
const BETWEEN = ["", "", " ", "-", " - ", "\u2013", "\u00a0", "\n"] as const;

/** A text of symbols as somebody types or copies it: each in some dress. */
export function dressed(text: string): fc.Arbitrary<string> {
  return fc
    .array(fc.nat({ max: DRESSES.length - 1 }), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((choices) => [...text].map((symbol, at) => DRESSES[choices[at] ?? 0]?.(symbol)).join(""));
}

/** A whole code in some dress, its groups apart in some way. */
export const dressedCode = codeGroups.chain((groups) =>
  fc.tuple(
    fc.constant(groups),
    dressed(groups.join("")),
    fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...BETWEEN))),
  ),
);

/** The dressed code of {@link dressedCode} as one text. */
export function writtenCode([, symbols, between]: readonly [
  readonly string[],
  string,
  readonly string[],
]): string {
  return [0, 1, 2, 3]
    .map((group) => symbols.slice(group * 4, group * 4 + 4) + (between[group] ?? ""))
    .join("");
}
