import * as fc from "fast-check";

const id = fc.constantFrom(
  "firefox.desktop",
  "org.example.Other.desktop",
  "latchkey-link-handler.desktop",
  "",
  " spaced.desktop ",
);
const ids = fc.array(id, { maxLength: 4 }).map((each) => each.join(";"));
const type = fc.constantFrom(
  "text/html",
  "x-scheme-handler/latchkey",
  "x-scheme-handler/latchkey2",
  " x-scheme-handler/latchkey ",
);
const header = fc.constantFrom(
  "[Default Applications]",
  "[Default Applications] ",
  "[Added Associations]",
  "[Removed Associations]",
  "[",
  "[Default Applications",
);
const line = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(type, ids).map(([name, value]) => `${name}=${value}`) },
  { weight: 3, arbitrary: header },
  { weight: 1, arbitrary: fc.constantFrom("", "# a comment", "no equals sign", "=", "\t") },
  {
    weight: 1,
    // Bytes as Latin-1: the file need not be UTF-8.
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 })
      .map((codes) => String.fromCharCode(...codes).replaceAll("\n", "")),
  },
);

/** Anything that may stand in a `mimeapps.list`, sensible or not, as Latin-1 text. */
export const anyMimeApps: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom("\n", "\n", "\n", "\r\n", "\n\n")), { maxLength: 12 }),
    fc.oneof(fc.constant(""), line),
  )
  .map(([lines, last]) => lines.map(([text, end]) => text + end).join("") + last);
