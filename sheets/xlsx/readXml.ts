import { Parser } from "saxen";
import { malformed } from "./workbookProblem.ts";

export interface XmlListener {
  /** `attributes` are decoded and stand under the names they are written with. */
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
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
    listener.open(localName(name), () => decodeAll(attributes() ?? {}, decode));
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
  parser.parse(decodeXml(bytes, part));
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

function decodeAll(
  attributes: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, text]) => [name, decode(text)]));
}
