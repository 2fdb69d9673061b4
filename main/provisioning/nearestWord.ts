/** Further apart than this, a word is another word and no typo. */
const DISTANCE_MAX = 3;

/** Letters to be added, left out, exchanged or swapped with their neighbour; case counts nothing. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          (line[column - 1] ?? Infinity) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

/** The word that was most likely meant; `null` where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const lower = typed.slice(0, 100).toLowerCase();
  const near = words
    .map((word) => ({ word, distance: distance(lower, word.toLowerCase()) }))
    .filter((each) => each.distance <= Math.min(DISTANCE_MAX, Math.ceil(each.word.length / 2)))
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.word ?? null;
}
