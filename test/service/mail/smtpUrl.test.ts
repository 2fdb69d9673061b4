import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSmtpUrl } from "../../../service/mail/smtpUrl.ts";

describe("the mail server's URL", () => {
  it.each([
    ["smtp://mail.example.com", "mail.example.com", 587, "starttls_required"],
    ["smtp://mail.example.com:25", "mail.example.com", 25, "starttls_required"],
    ["smtp://mail.example.com:25/?starttls=optional", "mail.example.com", 25, "starttls_optional"],
    ["smtp://mail.example.com?starttls=optional", "mail.example.com", 587, "starttls_optional"],
    ["smtps://mail.example.com", "mail.example.com", 465, "implicit"],
    ["smtps://mail.example.com:2465", "mail.example.com", 2465, "implicit"],
    ["smtp://127.0.0.1:1025", "127.0.0.1", 1025, "starttls_optional"],
    ["smtp://localhost:1025", "localhost", 1025, "starttls_optional"],
    ["smtp://[::1]:1025", "::1", 1025, "starttls_optional"],
    ["smtp://127.0.0.1.example.com", "127.0.0.1.example.com", 587, "starttls_required"],
    ["smtp://localhost.example.com", "localhost.example.com", 587, "starttls_required"],
  ])("%s", (text, host, port, tls) => {
    expect(parseSmtpUrl(text)).toEqual({ host, port, tls, credentials: undefined });
  });

  it.each([
    "",
    "mail.example.com:25",
    "http://mail.example.com",
    "smtp:",
    "smtp://",
    "smtp://mail.example.com/path",
    "smtp://mail.example.com#part",
    "smtp://mail.example.com?tls.rejectUnauthorized=false",
    "smtp://mail.example.com?ignoreTLS=true",
    "smtp://mail.example.com?starttls=optional&debug=true",
    "smtp://mail.example.com?starttls=never",
    "smtp://mail.example.com:99999",
    "smtp://user:%E0%A4%A@mail.example.com",
  ])("refuses %s", (text) => {
    expect(parseSmtpUrl(text)).toBeUndefined();
  });

  it("carries any user name and password", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (user, password) => {
          const url = `smtps://${encodeURIComponent(user)}:${encodeURIComponent(password)}@mail.example.com`;
          expect(parseSmtpUrl(url)?.credentials).toEqual({ user, password });
        },
      ),
    );
  });
});
