/**
 * Letters that look like Latin ones, after Unicode's table of confusables (UTS 39 s4,
 * https://www.unicode.org/Public/security/latest/confusables.txt): of it only the lower-case
 * letters that a name on the internet may have, and beside it pairs that are alike in a small font.
 * In each text a Latin letter is followed by those that imitate it.
 */
const IMITATIONS: Readonly<Record<string, string>> = {
  a: "\u0430\u03b1\u0251\u0250\u1d00",
  b: "\u044c\u0432\u03b2\u0185\u0299",
  c: "\u0441\u03f2\u1d04\uabaf",
  d: "\u0501\u1d05",
  e: "\u0435\u04bd\u03b5\u1d07",
  g: "\u0261\u0262\u0581",
  h: "\u04bb\u043d\u0570\u029c",
  i: "\u0456\u03b9\u0131\u0269\u026a\uab75",
  j: "\u0458\u03f3\u0575\u1d0a",
  k: "\u043a\u03ba\u0138\u1d0b",
  l: "\u04cf\u05d5\u05df\u0627\u029f\uabae",
  m: "\u043c\u1d0d",
  n: "\u043f\u03b7\u0578\u057c\u0274",
  o: "\u043e\u03bf\u03c3\u0585\u05e1\u0647\u10ff\u101d\u0275\u1d0f",
  p: "\u0440\u03c1\u0584\u01bf\u1d18",
  q: "\u051b\u0563\u0566",
  r: "\u0433\u0280\u027e\uab71",
  s: "\u0455\ua731\u01bd\uabaa",
  t: "\u0442\u03c4\u1d1b",
  u: "\u0446\u03c5\u057d\u1d1c",
  v: "\u0475\u03bd\u028b\u1d20\uaba9",
  w: "\u051d\u0461\u0448\u03c9\u0561\u026f\u1d21\uab83",
  x: "\u0445\u04b3\u03c7",
  y: "\u0443\u04af\u03b3\u10e7\u028f",
  z: "\u1d22\uab93",
};

/** Letters of living alphabets that decompose into nothing simpler, and what is read for them. */
const SIMPLER: Readonly<Record<string, string>> = {
  ae: "\u00e6",
  b: "\u0180",
  d: "\u0111\u00f0",
  h: "\u0127",
  l: "\u0142",
  o: "\u00f8",
  oe: "\u0153",
  ss: "\u00df",
  t: "\u0167",
};

/** Latin letters and digits that are taken for one another in a small font. */
const TAKEN_FOR = [
  [/0/g, "o"],
  [/1/g, "l"],
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
] as const;

/** Scripts that are written together in one word as a matter of course (UTS 39 s5.2). */
const WRITTEN_TOGETHER = [
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]*$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Bopomofo}]*$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hangul}]*$/u,
];
const ONE_SCRIPT = (
  "Latin Cyrillic Greek Armenian Hebrew Arabic Georgian Devanagari Bengali Tamil Telugu Thai Lao " +
  "Khmer Myanmar Ethiopic Cherokee Gujarati Gurmukhi Kannada Malayalam Oriya Sinhala Thaana Tibetan"
)
  .split(" ")
  .map((script) => new RegExp(`^\\p{scx=${script}}*$`, "u"));

function find(table: Readonly<Record<string, string>>, letter: string): string | undefined {
  return Object.keys(table).find((latin) => table[latin]?.includes(letter));
}

/** Without accents and what is neither letter nor mark, which every script shares. */
function lettersOf(label: string): string[] {
  return [...label.normalize("NFD").replaceAll(/[^\p{L}]/gu, "")];
}

/**
 * Whether a word may pass for another one: letters of several scripts that nobody writes together,
 * a foreign letter among Latin ones that looks Latin, or nothing but letters that look Latin.
 * @param label one part of a name, decoded, lower case.
 */
export function looksAlike(label: string): boolean {
  const letters = lettersOf(label);
  const text = letters.join("");
  const scripts = [...ONE_SCRIPT, ...WRITTEN_TOGETHER];
  if (!scripts.some((script) => script.test(text))) return true;
  const imitations = letters.filter((letter) => find(IMITATIONS, letter) !== undefined);
  const hasLatin = letters.some((letter) => /^[a-z]$/.test(letter));
  return imitations.length > 0 && (hasLatin || imitations.length === letters.length);
}

/** What a name looks like at a glance, in Latin letters as far as it can be read as such. */
export function skeletonOf(name: string): string {
  const read = [...name.normalize("NFD").replaceAll(/\p{M}/gu, "")].map(
    (letter) => find(IMITATIONS, letter) ?? find(SIMPLER, letter) ?? letter,
  );
  return TAKEN_FOR.reduce((text, [from, to]) => text.replace(from, to), read.join(""));
}
