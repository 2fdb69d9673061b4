import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBase64 } from "../../../main/core/pastedText/base64.ts";
import { decodeBytes } from "../../../main/core/pastedText/charset.ts";
import { decodeEntities, splitHtml } from "../../../main/core/pastedText/html.ts";
import { readMail } from "../../../main/core/pastedText/mailParts.ts";
import { decodeQuotedPrintable } from "../../../main/core/pastedText/quotedPrintable.ts";

const lines = (...list: readonly string[]): string => list.join("\r\n");

describe("the texts of an e-mail", () => {
  test.each<[string, string, unknown]>([
    ["no e-mail", "Hello\n\nCode: ABCD", []],
    ["headers of no MIME", "Subject: Hello\n\nCode: ABCD", []],
    [
      "one part",
      lines(
        "Subject: x",
        "Content-Type: text/plain; charset=iso-8859-1",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "J=F6rg =",
        "wartet",
      ),
      [{ isHtml: false, text: "Jörg wartet" }],
    ],
    [
      "a folded header",
      lines(
        "From x@y Mon",
        "Content-Type: text/html;",
        '\tcharset="utf-8"',
        "Content-Transfer-Encoding: BASE64",
        "",
        "PHA+w7Y8L3A+",
      ),
      [{ isHtml: true, text: "<p>ö</p>" }],
    ],
    [
      "an unknown character set",
      lines(
        "Content-Type: text/plain; charset=x-unknown",
        "Content-Transfer-Encoding: base64",
        "",
        "9g==",
      ),
      [{ isHtml: false, text: "ö" }],
    ],
    [
      "an attachment beside a text",
      lines(
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "",
        "Hello",
        "--b",
        "Content-Type: application/pdf",
        "Content-Transfer-Encoding: base64",
        "",
        "SGVsbG8=",
        "--b--",
        "Footer",
      ),
      [
        { isHtml: false, text: "Hello" },
        { isHtml: false, text: "Footer" },
      ],
    ],
    [
      "a boundary that is never closed",
      lines(
        'Content-Type: multipart/alternative; boundary="a b"',
        "",
        "--a b",
        "Content-Type: text/plain",
        "",
        "Hello",
      ),
      [{ isHtml: false, text: "Hello" }],
    ],
    [
      "no header, the text at once",
      lines(
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "https://example.com/",
        "more",
        "--b--",
      ),
      [{ isHtml: false, text: "https://example.com/\nmore" }],
    ],
  ])("%s", (_, text, expected) => {
    expect(readMail(text).parts).toEqual(expected);
  });

  test("files are left out of the rest, and what follows them is not", () => {
    const file = lines(
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo/+A==",
      "",
      "iVBORw0KGgo=",
    );
    const source = lines(
      "Content-Type: multipart/related; boundary=b",
      "",
      "--b",
      file,
      "--b--",
      "the end",
    );
    const { parts, rest } = readMail(source);
    expect(parts).toEqual([{ isHtml: false, text: "the end" }]);
    expect(rest).not.toContain("iVBOR");
    expect(rest).toContain("image/png");
    expect(rest).toMatch(/the end$/);
    expect(readMail(lines(file, "Open https://example.com/")).rest).toContain("example.com");
  });

  test("never throws", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "--b",
        "--b--",
        "",
        " ",
        "Content-Type: multipart/mixed; boundary=b",
        "Content-Type: message/rfc822",
        "Content-Transfer-Encoding: base64",
        "Content-Transfer-Encoding: quoted-printable",
        "From: a",
        "=",
      ),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (list) => {
        for (const { text } of readMail(list.join("\n")).parts) expect(typeof text).toBe("string");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("decoders", () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  test("base64, of both alphabets, padded or not, in lines", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        const inLines = buffer.toString("base64").replace(/.{20}/g, "$&\r\n");
        expect([...decodeBase64(inLines)]).toEqual([...bytes]);
        expect([...decodeBase64(buffer.toString("base64url"))]).toEqual([...bytes]);
      }),
    );
  });

  test("quoted-printable, every byte escaped or not, with soft line breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, at) => {
        const escapes = [...utf8(text)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`);
        escapes.splice(at % (escapes.length + 1), 0, "= \r\n");
        expect(decodeBytes(decodeQuotedPrintable(escapes.join("")), "")).toBe(
          text.replace(/^\ufeff/, ""),
        );
      }),
    );
  });

  test.each([
    ["a=b", "a=b"],
    ["a=3Db=", "a=b="],
    ["ü=C3=BC", "üü"],
    ["=ZZ=4", "=ZZ=4"],
  ])("quoted-printable that is none: %j", (text, expected) => {
    expect(decodeBytes(decodeQuotedPrintable(text), "utf-8")).toBe(expected);
  });

  test.each([
    ["&amp;&#65;&#x42;&num;", "&AB#"],
    ["&amp;amp;lt;", "<"],
    ["&unknown;&copy=1&;", "&unknown;&copy=1&;"],
    ["&#0;&#x110000;&#9999999;", "&#0;&#x110000;&#9999999;"],
  ])("character references: %j", (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });

  test.each([
    ["a<b>b</b>c", "abc", "<b>\n</b>"],
    ["a<br>b", "a\nb", "<br>"],
    ["<style>x</style>y", "\n\ny", "<style>x\n</style>"],
    ["a<!-- b > c -->d", "a\nd", "<!-- b > c -->"],
    ["<https://example.com>", "<https://example.com>", ""],
    ["1 < 2 <a", "1 < 2 <a", ""],
  ])("HTML: %j", (html, shown, hidden) => {
    expect(splitHtml(html)).toEqual({ shown, hidden });
  });
});
