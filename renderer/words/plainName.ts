/** Characters that draw nothing: a name made of these alone would look like no name at all. */
const DRAWS_NOTHING = /^[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a name would be seen as empty space. */
export function isInvisible(name: string): boolean {
  return DRAWS_NOTHING.test(name);
}

/** Length as people count it: code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  return [...text].length;
}
