import { Parser } from "saxen";
import { malformed, WorkbookProblem } from "./workbookProblem.ts";

/** Far more than a cell or a tag has: spreadsheets stop at 32,767 characters. */
const RUN_BYTES_MAX = 256 * 1024;
const LESS = 0x3c;
const GREATER = 0x3e;

export interface XmlListener {
  /** @param attribute decoded, by its name; `:id` is that of whatever prefix. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through one XML part. Elements come by their local names, since writers choose prefixes as
 * they like. There are no entities but XML's own five and characters by number: a document that
 * declares some is refused, and nothing outside of it is ever fetched.
 * @throws WorkbookProblem
 */
export function readXml(bytes: Uint8Array, part: string, listener: XmlListener): void {
  const parser = new Parser();
  parser.on("openTag", (name, attributes, decode, isSelfClosing) => {
    listener.open(localName(name), (asked) => {
      const all = attributes() ?? {};
      const key = asked.startsWith(":")
        ? Object.keys(all).find((each) => each.endsWith(asked))
        : asked;
      const written = key !== undefined && Object.hasOwn(all, key) ? all[key] : undefined;
      return written === undefined ? undefined : decode(written);
    });
    if (isSelfClosing) listener.close(localName(name));
  });
  parser.on("closeTag", (name) => listener.close(localName(name)));
  parser.on("text", (text, decode) => listener.text(decode(text)));
  parser.on("cdata", (text) => listener.text(text));
  parser.on("attention", () => {
    throw malformed(`${part} declares a document type, which no workbook does`);
  });
  parser.on("error", () => {
    throw malformed(`${part} is no XML`);
  });
  refuseEndless(bytes, part);
  parser.parse(decodeXml(bytes, part));
}

/** A text or tag of this length would cost more memory than the rest together. */
function refuseEndless(bytes: Uint8Array, part: string): void {
  let run = 0;
  for (const byte of bytes) {
    run = byte === LESS || byte === GREATER ? 0 : run + 1;
    if (run > RUN_BYTES_MAX)
      throw new WorkbookProblem("too_large", `${part} has a text without end`);
  }
}

/** XML is UTF-8 or UTF-16 with a mark; nothing else is written into workbooks. */
function decodeXml(bytes: Uint8Array, part: string): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isUtf16 ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw malformed(`${part} is no text`);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
