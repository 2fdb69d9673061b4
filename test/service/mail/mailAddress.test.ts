import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMailAddress, parseSender } from "../../../service/mail/mailAddress.ts";

describe("an e-mail address", () => {
  it.each([
    "maria@example.com",
    "m@localhost",
    "press.line-4+latchkey@print.example.com",
    "o'brien@example.ie",
    "josé@münchen.example",
    "用户@例子.example",
    '"front desk"@example.com',
    "root@[192.0.2.1]",
    "root@[IPv6:2001:db8::1]",
  ])("%s is one", (text) => expect(isMailAddress(text)).toBe(true));

  it.each([
    "",
    "maria",
    "@example.com",
    "maria@",
    "maria@@example.com",
    "a@b.example,c@d.example",
    "a@b.example;c@d.example",
    "Maria <maria@example.com>",
    "maria@example.com ",
    "maria @example.com",
    "maria@example..com",
    ".maria@example.com",
    "maria@-example.com",
    "maria@example.com\n",
    "maria@example.com\r\nBcc: x@y.example",
    "ma\0ria@example.com",
    "maria(comment)@example.com",
    `${"a".repeat(250)}@example.com`,
  ])("%j is none", (text) => expect(isMailAddress(text)).toBe(false));

  it("never holds what would end a header, a list or an SMTP command", () => {
    const nasty = fc.constantFrom(
      "\r",
      "\n",
      "\r\n",
      "\0",
      "\t",
      " ",
      "<",
      ">",
      ",",
      ";",
      ":",
      "(",
      "\\",
    );
    const address = fc.constantFrom("maria@example.com", "josé@münchen.example", "m@localhost");
    fc.assert(
      fc.property(address, nasty, fc.nat(), (good, piece, seed) => {
        const at = seed % (good.length + 1);
        expect(isMailAddress(good.slice(0, at) + piece + good.slice(at))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the configured sender", () => {
  it.each([
    ["invitations@example.com", { name: "", address: "invitations@example.com" }],
    ["Acme <invitations@example.com>", { name: "Acme", address: "invitations@example.com" }],
    ['"Acme, Inc." <i@example.com>', { name: "Acme, Inc.", address: "i@example.com" }],
    [" <i@example.com> ", { name: "", address: "i@example.com" }],
    ["Acme", undefined],
    ["Acme <>", undefined],
    ["Acme <a@b.example> <c@d.example>", undefined],
    ["a@b.example, c@d.example", undefined],
    ["", undefined],
  ])("%j", (text, sender) => expect(parseSender(text)).toEqual(sender));
});
