import { describe, expect, test } from "vitest";
import { findInvitation, TEXT_MAX_LENGTH } from "../../../main/core/invitationText.ts";
import { createToken } from "../../../protocol/invitationSecret.ts";
import { HOSTILE_PIECES } from "../corpus/hostileTexts.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const secret = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5));
const LINK = `https://licences.example.com/i#${secret.value}`;
const FOUND = { ok: true, value: { secret, service: "https://licences.example.com" } };

const fill = (piece: string, length: number): string =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 1)}é`;

const picture = (length: number): string => {
  const bytes = Buffer.from(Uint32Array.from({ length: 64 }, (_, at) => at * 2_654_435_761).buffer);
  const line = `${bytes.toString("base64").slice(0, 76)}\r\n`;
  return line.repeat(Math.floor(length / line.length));
};

function mailWithPictures(text: string, length: number): string {
  const part = (type: string, body: string): string =>
    `--b1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
  return [
    "From: Acme <invitations@acme.example>\r\nMIME-Version: 1.0",
    'Content-Type: multipart/related; boundary="b1"\r\n',
    part("image/png; name=logo.png", picture(length / 2)),
    part("text/html; charset=utf-8", Buffer.from(text).toString("base64")),
    part("image/jpeg", picture(length / 2 - 2_000)),
    "--b1--\r\n",
  ].join("\r\n");
}

function newsletter(length: number): string {
  const story = `<tr><td style="color:#333"><a href="https://click.example.com/t/${"a1".repeat(40)}?u=7">Read on</a> about what is new, and more &amp; more.</td></tr>\n`;
  const half = story.repeat(Math.floor(length / story.length / 2));
  return `<html><body><table>${half}<tr><td><a href="${LINK}">Open</a></td></tr>${half}</table></body></html>`;
}

describe("4 MB", () => {
  test.each([
    ["with pictures, its source", mailWithPictures(`<p><a href="${LINK}">Open</a></p>`, 4_000_000)],
    ["as HTML", newsletter(4_000_000)],
  ])("of an e-mail %s: its invitation is found", (_, text) => {
    expect(text.length).toBeGreaterThan(3_900_000);
    expect(text.length).toBeLessThan(TEXT_MAX_LENGTH);
    expect(findInvitation(text, options)).toEqual(FOUND);
  });

  test("of an e-mail with pictures and no invitation: none is read out of the pictures", () => {
    const text = mailWithPictures("<p>Hello</p>", 4_000_000);
    expect(findInvitation(text, options)).toEqual({ ok: false, failure: { code: "link.none" } });
  });

  test.each([
    ["=", "link.none"],
    ["latchkey:", "link.none"],
    [
      "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nQ29udGVudC1UeXBl\n",
      "link.none",
    ],
  ])("of %j", (piece, code) => {
    const found = findInvitation(fill(piece, TEXT_MAX_LENGTH), options);
    expect(found).toEqual({ ok: false, failure: { code } });
  });

  test("and one character more is said to be too long", () => {
    expect(findInvitation("x".repeat(TEXT_MAX_LENGTH + 1), options)).toEqual({
      ok: false,
      failure: { code: "link.malformed", detail: "more than 4 million characters" },
    });
  });
});

test.each(HOSTILE_PIECES)("64 KiB of %s are read in one go", (_, text) => {
  const long = text.repeat(Math.ceil(65_536 / text.length));
  for (const prefix of ["", "https://a", "latchkey://invite/"]) {
    const found = findInvitation((prefix + long).slice(0, 65_535) + "é", options);
    expect(found.ok ? "found" : found.failure.code).toMatch(/^link\./);
  }
});

describe("a text that is 16 times as long takes about 16 times the work, and not 256 times", () => {
  const SHORT = 16_384;
  /** Of the processor, in milliseconds: what else runs on the machine is not counted. */
  function work(text: string): number {
    const before = process.cpuUsage().user;
    findInvitation(text, options);
    return (process.cpuUsage().user - before) / 1_000;
  }

  test.each(HOSTILE_PIECES)("%s", (_, piece) => {
    const short = fill(piece, SHORT);
    const once = Math.min(work(short), work(short), work(short));
    const more = work(fill(piece, 16 * SHORT));
    // What takes a blink of an eye is measured in noise.
    expect(more / Math.max(once, 4)).toBeLessThan(64);
  });
});
