import * as fc from "fast-check";
import { WRAPPINGS } from "./wrapping.ts";

/** What may happen to a link or to the text around it: `at` and `other` say where and how. */
export interface Handling {
  readonly name: string;
  readonly apply: (text: string, at: number, other: number) => string;
}

function insert(text: string, at: number, more: string): string {
  const place = 1 + (at % Math.max(1, text.length - 1));
  return text.slice(0, place) + more + text.slice(place);
}

/** RFC 2045 s6.7, every character that is not a letter or a digit escaped where `all`. */
function quotedPrintable(text: string, all: boolean, charset: BufferEncoding = "utf8"): string {
  const encoded = [...Buffer.from(text, charset)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      const isPlain = all ? /[A-Za-z0-9]/ : /[ !-<>-~]/;
      return isPlain.test(character)
        ? character
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
  return encoded.replace(/(.{60,71}?)(?=[^=]{4})/g, "$1=\r\n");
}

function base64Lines(text: string): string {
  return Buffer.from(text, "utf8").toString("base64").replace(/.{76}/g, "$&\r\n");
}

function mail(body: string, contentType: string, encoding: string): string {
  return [
    "Received: from mail.example.com (mail.example.com [192.0.2.1])",
    "\tby mx.example.org with ESMTPS id 48FFD35BDC4",
    "From: Acme <invitations@acme.example>",
    "Subject: =?utf-8?q?Your_invitation?=",
    "MIME-Version: 1.0",
    `Content-Type: ${contentType}`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
  ].join("\r\n");
}

function multipart(boundary: string, type: string, parts: readonly string[]): string {
  const body = parts.map((part) => `--${boundary}\r\n${part}`).join("\r\n");
  return `Content-Type: multipart/${type};\r\n\tboundary="${boundary}"\r\n\r\nFor old programs.\r\n${body}\r\n--${boundary}--\r\n`;
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** The last piece of a link or a code, where the token stands. */
const inToken = (text: string, change: (token: string) => string): string =>
  text.replace(/[0-9A-Za-z-]{16,32}(?=[^0-9A-Za-z-]*$)/, change);

/** A text as the body of an HTML mail: a link to click, HTML as it is, words as words. */
function toHtml(text: string): string {
  if (/<\/?[a-z]+[ >]/i.test(text)) return text;
  return /\s/.test(text)
    ? `<p>${escapeHtml(text)}</p>`
    : `<p>Für Sie: <a href="${escapeHtml(text)}">Öffnen</a></p>`;
}

/** By mail protection and the like, of a link alone. */
export const WRAPPED: readonly Handling[] = WRAPPINGS.map(({ name, wrap }) => ({
  name: `wrapped by ${name}`,
  apply: wrap,
}));

/** What people and programs put around a link, or into any text. */
export const AROUND: readonly Handling[] = [
  { name: "in angle brackets", apply: (text) => `<${text}>` },
  { name: "marked as URL", apply: (text) => `<URL:${text}>` },
  { name: "in typographic quotes", apply: (text) => `“${text}”` },
  { name: "in low quotes", apply: (text) => `„${text}‘` },
  { name: "at the end of a sentence", apply: (text) => `Please open ${text}.` },
  { name: "in brackets at the end", apply: (text) => `(see ${text})!` },
  { name: "behind words", apply: (text) => `Here it is: ${text}\n` },
  { name: "in emphasis", apply: (text) => `**${text}**` },
  { name: "in Markdown", apply: (text) => `[Open](${text})` },
  { name: "twice", apply: (text) => `${text}\n${text}` },
  { name: "run together with itself", apply: (text) => text + text },
  { name: "quoted", apply: (text) => text.replace(/^/gm, "> ") },
  { name: "with an invisible character", apply: (text, at) => insert(text, at, "\u200b") },
  { name: "with a soft hyphen", apply: (text, at) => insert(text, at, "\u00ad") },
  { name: "with a word joiner", apply: (text, at) => insert(text, at, "\u2060") },
  { name: "between direction marks", apply: (text) => `\u2068${text}\u2069` },
  { name: "with a byte order mark", apply: (text) => `\ufeff${text}` },
  { name: "with a soft line break", apply: (text, at) => insert(text, at, "=\r\n") },
  { name: "in HTML", apply: (text) => `<p>Hello,</p><a href="${escapeHtml(text)}">Open</a>` },
  {
    name: "in HTML, broken by marks",
    apply: (text, at) => `<div><span>${insert(text, at, "<wbr>")}</span></div>`,
  },
  { name: "in escaped HTML", apply: (text) => `&lt;${escapeHtml(text)}&gt;` },
  {
    name: "in HTML with character references",
    apply: (text) =>
      `<td>${text.replace(/[^A-Za-z0-9]/g, (each) => `&#x${each.charCodeAt(0).toString(16)};`)}</td>`,
  },
];

/** On its way as an e-mail, its source pasted. */
export const MAILED: readonly Handling[] = [
  {
    name: "in an e-mail, quoted-printable",
    apply: (text) =>
      mail(quotedPrintable(text, false), 'text/plain; charset="utf-8"', "quoted-printable"),
  },
  {
    name: "in an e-mail, quoted-printable throughout, Latin-1 where that is enough",
    apply: (text) =>
      !/[^\p{ASCII}\u0080-\u00ff]/u.test(text)
        ? mail(
            quotedPrintable(`Grüße: ${text}`, true, "latin1"),
            "text/plain; charset=iso-8859-1",
            "Quoted-Printable",
          )
        : mail(quotedPrintable(text, true), "text/plain; charset=utf-8", "Quoted-Printable"),
  },
  {
    name: "in an e-mail, base64",
    apply: (text) => mail(base64Lines(text), "text/plain; charset=UTF-8", "base64"),
  },
  {
    name: "in an e-mail as text and HTML",
    apply: (text) =>
      `MIME-Version: 1.0\r\n${multipart("=_b1", "alternative", [
        `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(`Für Sie: ${text}`, false)}`,
        `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(toHtml(text))}`,
      ])}`,
  },
  {
    name: "in a nested e-mail with a picture, in HTML alone",
    apply: (text) =>
      `From: a@example.com\r\n${multipart("outer", "mixed", [
        multipart("inner", "related", [
          `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(toHtml(text))}`,
          `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ`,
        ]),
        "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK",
      ])}`,
  },
  {
    name: "in an e-mail that is attached to another",
    apply: (text) =>
      `From: b@example.com\r\n${multipart("fw", "mixed", [
        "Content-Type: text/plain\r\n\r\nSee below.",
        `Content-Type: message/rfc822\r\n\r\n${mail(base64Lines(text), "text/plain", "base64")}`,
      ])}`,
  },
  {
    name: "in a part of an e-mail, without its beginning",
    apply: (text) =>
      `--b7\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(text)}\r\n--b7--`,
  },
];

/** Nothing of the link is lost: with any one of these it is found. */
export const HARMLESS: readonly Handling[] = [...WRAPPED, ...AROUND, ...MAILED];

/** Of a plain link, before anything wraps it: it is found with any one of these. */
export const HARMLESS_TO_PLAIN: readonly Handling[] = [
  {
    name: "its token in small letters",
    apply: (text) => inToken(text, (one) => one.toLowerCase()),
  },
  {
    name: "its token in full-width letters",
    apply: (text) => inToken(text, (one) => wide(one)),
  },
  { name: "all of it in full-width letters", apply: (text) => wide(text) },
  {
    name: "O for 0 and l for 1",
    apply: (text) => inToken(text, (one) => one.replaceAll("0", "O").replaceAll("1", "l")),
  },
  { name: "no scheme any more", apply: (text) => text.replace(/^https:\/\//, "") },
  { name: "its sign before the token encoded", apply: (text) => text.replace("#", "%23") },
  { name: "its sign encoded twice", apply: (text) => text.replace("#", "%2523") },
  {
    name: "broken in the token",
    apply: (text, at) => inToken(text, (one) => insert(one, at, "\n")),
  },
  {
    name: "broken in the token of a quoted answer",
    apply: (text, at) => `> ${inToken(text, (one) => insert(one, at, "\r\n> "))}`,
  },
  {
    name: "a space in the token",
    apply: (text, at) => inToken(text, (one) => insert(one, at, " ")),
  },
  {
    name: "an encoded space in the token",
    apply: (text, at) => inToken(text, (one) => insert(one, at, "%20")),
  },
  {
    name: "dashes in the token",
    apply: (text, at) => inToken(text, (one) => insert(one, at, at % 2 === 0 ? "–" : "-")),
  },
  { name: "percent-encoded", apply: (text) => encodeURIComponent(text) },
  { name: "its token twice", apply: (text) => inToken(text, (one) => one + one) },
  { name: "its scheme defused", apply: (text) => text.replace(/^http/, "hxxp") },
  {
    // https://github.com/cloudflare/cloudflare-docs, email-security: link actions
    name: "its scheme and every dot defused",
    apply: (text) => text.replace(/[^/]*\/\/[^/]*/, (one) => one.replace(/[.:]/g, "[$&]")),
  },
  {
    // https://knowledge.broadcom.com/external/article/175055/disabling-clickable-urls-in-messaging-ga.html
    name: "its scheme defused by the end of its host",
    apply: (text) => text.replace(/\.(?=[a-z]+\/)/, ".noclick_"),
  },
  { name: "a sentence that goes on at once", apply: (text) => `请打开${text}，谢谢` },
];

/** What may lose the link, or a part of it. */
const HARMFUL: readonly Handling[] = [
  { name: "cut", apply: (text, at) => text.slice(0, at % (text.length + 1)) },
  { name: "its beginning cut", apply: (text, at) => text.slice(at % (text.length + 1)) },
  {
    name: "a character changed",
    apply: (text, at, other) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + String.fromCharCode(33 + (other % 94)) + text.slice(place + 1);
    },
  },
  {
    name: "a character lost",
    apply: (text, at) =>
      text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  },
  { name: "broken", apply: (text, at) => insert(text, at, "\n") },
  { name: "broken in a quoted answer", apply: (text, at) => insert(text, at, "\n> ") },
  { name: "a space inside", apply: (text, at) => insert(text, at, " ") },
  { name: "a tab inside", apply: (text, at) => insert(text, at, "\t") },
  { name: "in capitals", apply: (text) => text.toUpperCase() },
  { name: "in small letters", apply: (text) => text.toLowerCase() },
  { name: "in full-width letters", apply: wide },
  { name: "without its fragment", apply: (text) => text.replace(/#.*$/s, "") },
  { name: "backwards slashes", apply: (text) => text.replaceAll("/", "\\") },
];

/** Up to three handlings in a row, each in a place of its own. */
export const handlings: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...HARMLESS, ...HARMLESS_TO_PLAIN, ...HARMFUL),
      fc.nat(400),
      fc.nat(1_000),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => {
    const apply = (text: string): string =>
      list.reduce((done, [handling, at, other]) => handling.apply(done, at, other), text);
    return Object.assign(apply, {
      [fc.toStringMethod]: () =>
        list.map(([{ name }, at, other]) => `${name} (${at}, ${other})`).join(", then "),
    });
  });
