import * as fc from "fast-check";

/** What happens to a text on its way: one change of one kind in one place. */
export type Damage = readonly [kind: number, at: number, character: string];

export const damage: fc.Arbitrary<Damage> = fc.tuple(
  fc.nat(5),
  fc.nat(120),
  fc.oneof(
    fc.constantFrom(..."/?#&=%:@\\.-_ \t\n\0U0O1l"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
);

export function applyDamage(text: string, [kind, place, character]: Damage): string {
  const at = place % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (kind) {
    case 0:
      return before + character + after;
    case 1:
      return before + character + after.slice(1);
    case 2:
      return before + after.slice(1);
    case 3:
      return before;
    case 4:
      return `${before}${after[1] ?? ""}${after[0] ?? ""}${after.slice(2)}`;
    default:
      return before + text + after;
  }
}
