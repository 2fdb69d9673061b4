import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFile } from "../../renderer/entry/fileText.ts";

const MAIL = "Subject: Einladung für Sie\r\n\r\nhttps://licences.example.com/i#7Q2M\r\n";
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

describe("a saved e-mail", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(MAIL)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${MAIL}`)],
    ["UTF-16, little end first", utf16(`\ufeff${MAIL}`, true)],
    ["UTF-16, big end first", utf16(`\ufeff${MAIL}`, false)],
    ["Latin-1", Uint8Array.from(MAIL, (character) => character.charCodeAt(0))],
  ])("is read in %s", (_, bytes) => {
    expect(decodeFile(bytes)).toEqual({ ok: true, text: MAIL });
  });

  it("in any encoding of one byte keeps its link", () => {
    const noise = fc.uint8Array({ maxLength: 40 }).map((bytes) => bytes.filter((byte) => byte > 0));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const link = new TextEncoder().encode("\nhttps://licences.example.com/i#7Q2M\n");
        const bytes = Uint8Array.from([0x20, ...before, ...link, ...after]);
        const read = decodeFile(bytes);
        expect(read.ok && read.text.includes("\nhttps://licences.example.com/i#7Q2M\n")).toBe(true);
      }),
    );
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blank lines", new TextEncoder().encode(" \r\n\t"), "empty"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ"), "no_text"],
    ["Outlook's .msg", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), "no_text"],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd),
      "no_text",
    ],
  ])("is not %s", (_, bytes, why) => {
    expect(decodeFile(bytes)).toEqual({ ok: false, why });
  });
});
