import { decodeBase64 } from "./base64.ts";
import { decodeBytes } from "./charset.ts";
import { looksLikeHtml } from "./html.ts";
import { decodeQuotedPrintable } from "./quotedPrintable.ts";

/** One text of an e-mail, decoded. */
export interface MailPart {
  readonly isHtml: boolean;
  readonly text: string;
}

/** An e-mail taken apart. */
interface Mail {
  /** Its texts; none where no header says that this is an e-mail. */
  readonly parts: readonly MailPart[];
  /** The source without pictures and other files, which may be most of it. */
  readonly rest: string;
}

/** What the header of a message or of a part says about its body (RFC 2045). */
interface Heading {
  readonly type: string;
  readonly charset: string;
  readonly encoding: string;
  readonly boundary: string | undefined;
}

const HEADER_LINE = /^(?:>?From |[A-Za-z][A-Za-z0-9-]{0,60}:)/;
/** A line of a file on its way; an odd one ends the file, whatever its boundary says. */
const FILE_LINE = /^[A-Za-z0-9+/=\s]*$/;
const MIME_LINE = /^Content-(?:Type|Transfer-Encoding|Disposition|ID|Description):/i;

/**
 * The texts of an e-mail whose source was pasted (.eml, "show original"): headers, nested multipart
 * and attached messages, base64 and quoted-printable. All boundaries are known alike, at whatever
 * depth: that reads nested parts right, and parts whose beginning or end was not copied too.
 */
export function readMail(text: string): Mail {
  const lines = text.split(/\r\n|\r|\n/);
  const boundaries = new Set<string>();
  const parts: MailPart[] = [];
  const rest: string[] = [];
  let header: string[] | undefined = HEADER_LINE.test(lines[0] ?? "") ? [] : undefined;
  let heading: Heading | undefined;
  let body: string[] = [];
  let isMail = false;

  function finish(): void {
    const part = heading === undefined ? toPlain(body) : decodePart(heading, body);
    if (part !== undefined) parts.push(part);
    heading = undefined;
    body = [];
  }

  for (const [index, line] of lines.entries()) {
    if (heading !== undefined && isFile(heading) && FILE_LINE.test(line)) continue;
    rest.push(line);
    if (line.startsWith("--") && isDelimiter(line, lines[index + 1] ?? "", boundaries)) {
      finish();
      header =
        line.trimEnd().endsWith("--") && !boundaries.has(line.slice(2).trimEnd()) ? undefined : [];
      if (header !== undefined) isMail = true;
    } else if (header === undefined) {
      body.push(line);
    } else if (line.trim() === "") {
      if (header.some((each) => MIME_LINE.test(each))) isMail = true;
      heading = readHeading(header);
      if (heading.boundary !== undefined) boundaries.add(heading.boundary);
      // An attached message is a message again.
      header = heading.type === "message/rfc822" ? [] : undefined;
    } else if (/^[ \t]/.test(line) && header.length > 0) {
      header.push(`${header.pop() ?? ""} ${line.trim()}`);
    } else if (HEADER_LINE.test(line)) {
      header.push(line);
    } else {
      // No header after all; what stood there may hold the link.
      body = [...header, line];
      header = undefined;
    }
  }
  finish();
  return { parts: isMail ? parts : [], rest: rest.join("\n") };
}

/** `--boundary`, declared above, or above what was copied: then the header of its part follows. */
function isDelimiter(line: string, next: string, boundaries: Set<string>): boolean {
  const name = line.slice(2).trimEnd();
  if (boundaries.has(name) || (name.endsWith("--") && boundaries.has(name.slice(0, -2)))) {
    return true;
  }
  if (!MIME_LINE.test(next) || name.length === 0 || name.length > 200) return false;
  boundaries.add(name);
  return true;
}

function readHeading(header: readonly string[]): Heading {
  const field = (name: string): string =>
    header.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? "";
  const type = field("content-type").slice(0, 2_000);
  return {
    type: (/^\s*([^\s;]*)/.exec(type)?.[1] ?? "").toLowerCase(),
    charset: /charset\s?=\s?"?([^\s";]+)/i.exec(type)?.[1] ?? "",
    encoding: field("content-transfer-encoding").trim().toLowerCase(),
    boundary:
      /boundary\s?=\s?"([^"]{1,200})"/i.exec(type)?.[1] ??
      /boundary\s?=\s?([^\s";]{1,200})/i.exec(type)?.[1],
  };
}

function isFile({ type, encoding }: Heading): boolean {
  return encoding === "base64" && type !== "" && !/^(?:text|multipart|message)\//.test(type);
}

function toPlain(body: readonly string[]): MailPart | undefined {
  const text = body.join("\n");
  return text.trim() === "" ? undefined : { isHtml: false, text };
}

/** Pictures and other files are no texts, and the preamble of a multipart is for nobody. */
function decodePart(heading: Heading, body: readonly string[]): MailPart | undefined {
  if (heading.type !== "" && !heading.type.startsWith("text/")) return undefined;
  const text = decodeBody(heading, body.join("\n"));
  // Programs that answer and forward are not always particular about the type.
  return { isHtml: heading.type === "text/html" || looksLikeHtml(text), text };
}

function decodeBody({ encoding, charset }: Heading, body: string): string {
  if (encoding === "base64") return decodeBytes(decodeBase64(body), charset);
  if (encoding === "quoted-printable") return decodeBytes(decodeQuotedPrintable(body), charset);
  return body;
}
