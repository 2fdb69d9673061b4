/** Shorter than a person needs from a letter to Enter, longer than a scanner does. */
const SCANNED_WITHIN_MS = 200;
/** Shorter than every link and code, longer than what a hand hits on a button by mistake. */
const SCANNED_LENGTH = 12;
/** Longer than every link; what a key held down types is forgotten. */
const KEPT_LENGTH = 2_048;

/** Keys that followed one another faster than this, and when the last one came, in ms. */
export interface Keys {
  readonly text: string;
  readonly lastAt: number;
}

/** What of a `KeyboardEvent` counts. */
export type Key = Pick<
  KeyboardEvent,
  "key" | "timeStamp" | "repeat" | "ctrlKey" | "altKey" | "metaKey" | "getModifierState"
>;

interface KeyStep {
  readonly keys: Keys;
  /** Whether a new run of keys begins with this one. */
  readonly isFirst: boolean;
  /** What was typed before this Enter, where it came as fast; else `null`. */
  readonly ended: string | null;
}

export function noKeys(): Keys {
  return { text: "", lastAt: Number.NEGATIVE_INFINITY };
}

/** Follows what is typed, key by key. */
export function takeKey(keys: Keys, event: Key): KeyStep {
  const isFast = event.timeStamp - keys.lastAt <= SCANNED_WITHIN_MS;
  if (event.key === "Enter") {
    return { keys: noKeys(), isFirst: false, ended: isFast && keys.text !== "" ? keys.text : null };
  }
  // Shift and the like come between the letters of a link; a space is in none, and presses buttons.
  if ([...event.key].length !== 1) return { keys, isFirst: false, ended: null };
  // AltGr makes letters, and is told as Ctrl with Alt on some systems.
  const isShortcut =
    !event.getModifierState("AltGraph") && (event.ctrlKey || event.altKey || event.metaKey);
  if (isShortcut || event.key === " ") return { keys: noKeys(), isFirst: false, ended: null };
  const isFirst = !isFast || keys.text === "";
  const text = (isFirst ? "" : keys.text) + (event.repeat ? "" : event.key);
  return {
    keys: { text: text.slice(-KEPT_LENGTH), lastAt: event.timeStamp },
    isFirst,
    ended: null,
  };
}

/**
 * Whether a run of keys was a scanner's. Where nothing takes letters, so many so fast are; in a field
 * for something else only a link with a token is, which nobody types there.
 */
export function isScanned(text: string, isInField: boolean): boolean {
  return isInField
    ? /:\/\/[^/]+\/\S*[0-9A-Za-z]{24,}/u.test(text)
    : [...text].length >= SCANNED_LENGTH;
}
