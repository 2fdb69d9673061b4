import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

/** An answer that comes at all comes well within this time, in ms. */
const PATIENCE_MS = 300;

/**
 * Whether the names of this network are looked up in vain: no answer, neither yes nor no. Asked
 * once a request has run out of time, which may have been spent on this and nothing else.
 */
export async function isNameUnanswered(hostname: string): Promise<boolean> {
  if (isIP(hostname) !== 0) return false;
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), PATIENCE_MS);
  });
  try {
    return await Promise.race([isLate, lookup(hostname).then(() => false)]);
  } catch {
    // That there is no such name by now is an answer, too.
    return true;
  } finally {
    clearTimeout(timer);
  }
}
