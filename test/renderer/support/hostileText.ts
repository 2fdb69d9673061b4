import * as fc from "fast-check";

/** Pieces that have broken pages before, in markup, attributes, templates, addresses and text direction. */
const PIECES = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "</title></style></textarea></bdi>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "&lt;b&gt;",
  "&#60;b&#62;",
  "&amp;lt;",
  "javascript:alert(1)",
  "data:text/html,<b>",
  "{{7*7}}",
  "${7*7}",
  "<style>*{display:none}</style>",
  "<base href=//x>",
  "<a href=https://evil.example>click</a>",
  "<iframe srcdoc='<b>'>",
  "<xmp><plaintext>",
  "<template><b>",
  "<math><mi//xlink:href='data:x'>",
  "\u0000",
  "\u0008",
  "\r\n",
  "\u2028",
  "\u202e",
  "\u202d",
  "\u2066",
  "\u2067",
  "\u2069",
  "\u200b",
  "\u200f",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\u{e0001}",
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  "e\u0301\u0316\u0489".repeat(20),
  "A".repeat(300),
] as const;

/** Text as an attacker would name an organization, a person or a machine. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));
