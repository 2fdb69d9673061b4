/** Characters that mail programs and editors write as names. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
  ndash: "-",
  mdash: "-",
  hyphen: "-",
  dash: "-",
  minus: "-",
  num: "#",
  sol: "/",
  colon: ":",
  quest: "?",
  equals: "=",
  period: ".",
  percnt: "%",
  lowbar: "_",
  newline: "\n",
  tab: "\t",
};

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));/gi;
/** Each forwarding may have escaped the escapes once more. */
const MOST_ROUNDS = 3;

/** Decodes character references, the numeric ones and those of punctuation. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS && decoded.includes("&"); round += 1) {
    const next = decoded.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
    });
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

const TAG = /^<\/?([a-z][a-z0-9]{0,15}|o:p)(?=[\s/>])/i;
/** Elements that break no word: what stands on both sides belongs together. */
const INLINE = new Set(
  "a abbr b bdi bdo big code em font i ins kbd mark o:p s samp small span strong sub sup tt u var wbr".split(
    " ",
  ),
);
const HIDDEN = new Set(["script", "style", "title", "template"]);

/** Whether a text is HTML source; an address in angle brackets is not. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|\/?(?:html|body|head|table|td|div|span|p|a|b|br|font|strong))[\s/>]/i.test(
    text,
  );
}

/** HTML source in two: what a person sees, roughly, and what only programs read. */
export interface HtmlTexts {
  readonly shown: string;
  /** Tags with their attributes, comments, styles and scripts. */
  readonly hidden: string;
}

/** Cuts HTML source into what is shown and what is not. */
export function splitHtml(html: string): HtmlTexts {
  const lower = html.toLowerCase();
  /** Ends that are nowhere ahead: looked for once, not from each beginning again. */
  const missing = new Set<string>();
  const find = (what: string, from: number): number => {
    if (missing.has(what)) return -1;
    const at = lower.indexOf(what, from);
    if (at === -1) missing.add(what);
    return at;
  };
  const shown: string[] = [];
  const hidden: string[] = [];
  let at = 0;
  for (let open = html.indexOf("<"); open !== -1; open = html.indexOf("<", at)) {
    shown.push(html.slice(at, open));
    const name = TAG.exec(html.slice(open, open + 20))?.[1]?.toLowerCase();
    const isDeclaration = html[open + 1] === "!";
    const end = find(lower.startsWith("<!--", open) ? "-->" : ">", open);
    if ((name === undefined && !isDeclaration) || end === -1) {
      shown.push("<");
      at = open + 1;
      continue;
    }
    at = html.indexOf(">", end) + 1;
    if (name !== undefined && HIDDEN.has(name) && html[open + 1] !== "/") {
      const close = find(`</${name}`, at);
      if (close !== -1) at = close;
    }
    hidden.push(html.slice(open, at));
    if (name === undefined || !INLINE.has(name)) shown.push("\n");
  }
  shown.push(html.slice(at));
  return { shown: shown.join(""), hidden: hidden.join("\n") };
}
