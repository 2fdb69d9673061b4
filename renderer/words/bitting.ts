/** Number of cuts in a drawn key. */
export const CUT_COUNT = 6;
const DEPTHS = 5;

/**
 * Cuts of the drawn key, each 0 to 4: every invitation draws its own. Decoration alone; FNV-1a, so
 * that neighbouring texts look unlike each other.
 */
export function bitting(text: string): readonly number[] {
  const cuts: number[] = [];
  for (let index = 0; index < CUT_COUNT; index += 1) {
    let hash = 0x811c9dc5 ^ index;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    hash ^= hash >>> 15;
    cuts.push((hash >>> 0) % DEPTHS);
  }
  return cuts;
}
