import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  looksLikeInvitationLink,
  parseInvitationLink,
  printInvitationLink,
  readNamedService,
  type InvitationLink,
} from "../../main/core/invitationLink.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import { secrets } from "../protocol/arbitraries.ts";
import { origin } from "./originArbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SERVICE = origin("https://licences.example.com");
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const APP = `latchkey://invite/${TOKEN}`;
const NAMED = `${APP}?service=https%3A%2F%2Flicences.example.com`;
const LANDING = `https://licences.example.com/i#${TOKEN}`;

const services = fc.constantFrom(
  SERVICE,
  origin("https://licences.example.com:8443"),
  origin("https://[2001:db8::1]:444"),
  origin("https://xn--mnchen-3ya.example"),
);
const links: fc.Arbitrary<InvitationLink> = fc.record({
  secret: secrets,
  service: fc.option(services, { nil: undefined }),
});

const wholeLink: InvitationLink = { secret: { kind: "token", value: TOKEN }, service: SERVICE };
const withoutService: InvitationLink = { ...wholeLink, service: undefined };

describe("printInvitationLink and parseInvitationLink", () => {
  test("are inverses for every link and scheme", () => {
    fc.assert(
      fc.property(links, fc.constantFrom("latchkey", "acme", "x-press.4"), (link, scheme) => {
        const text = printInvitationLink(link, scheme);
        const parsed = parseInvitationLink(text, { ...options, scheme });
        expect(parsed).toEqual({ ok: true, value: link });
        expect(parsed.ok && printInvitationLink(parsed.value, scheme)).toBe(text);
      }),
    );
  });

  test("keep a loopback service only under the development switch", () => {
    const link = { ...wholeLink, service: origin("http://127.0.0.1:8080") };
    const text = printInvitationLink(link, "latchkey");
    const lenient = { ...options, insecureLoopback: true };
    expect(parseInvitationLink(text, lenient)).toEqual({ ok: true, value: link });
    expect(parseInvitationLink(text, options)).toMatchObject({
      failure: { code: "service.insecure" },
    });
  });
});

describe("parseInvitationLink", () => {
  test.each([
    ["an app link", APP, withoutService],
    ["with its service", NAMED, wholeLink],
    ["with its service not encoded", `${APP}?service=https://licences.example.com`, wholeLink],
    ["with the slash that browsers add", `${APP}/`, withoutService],
    ["with the slash and the service", `${APP}/?service=https://licences.example.com`, wholeLink],
    ["in capitals", APP.toUpperCase(), withoutService],
    ["in small letters", NAMED.toLowerCase(), wholeLink],
    [
      "with the token in groups",
      APP.replace(TOKEN, TOKEN.replace(/(.{7})(?=.)/g, "$1-")),
      withoutService,
    ],
    ["a landing link", LANDING, wholeLink],
    ["a landing link with a slash", LANDING.replace("/i#", "/i/#"), wholeLink],
  ])("reads %s", (_, text, value) => {
    expect(parseInvitationLink(text, options)).toEqual({ ok: true, value });
  });

  const service = "https%3A%2F%2Flicences.example.com";
  test.each([
    ["nothing", "", "link.malformed"],
    ["a bare token", TOKEN, "link.malformed"],
    ["words", "hello", "link.malformed"],
    ["the scheme alone", "latchkey:", "link.malformed"],
    ["no token", "latchkey://invite/", "link.cut_off"],
    ["no token, and a service", `latchkey://invite/?service=${service}`, "link.cut_off"],
    ["a token that was cut", APP.slice(0, -4), "link.cut_off"],
    [
      "a token with a wrong symbol",
      `${APP.slice(0, -1)}${TOKEN.endsWith("0") ? "1" : "0"}`,
      "link.mistyped",
    ],
    ["a token with a U", `${APP.slice(0, -1)}U`, "link.mistyped"],
    ["a token that is too long", `${APP}00`, "link.malformed"],
    ["another action", APP.replace("invite", "join"), "link.malformed"],
    ["the token as the host", `latchkey://${TOKEN}`, "link.malformed"],
    ["one slash", APP.replace("//", "/"), "link.malformed"],
    ["no slashes", APP.replace("//", ""), "link.malformed"],
    ["a backslash", APP.replace("invite/", "invite\\"), "link.malformed"],
    ["a user", APP.replace("invite", "invite@evil.example"), "link.malformed"],
    ["a user before the action", APP.replace("//", "//evil@"), "link.malformed"],
    ["a port", APP.replace("invite", "invite:1"), "link.malformed"],
    ["a longer path", `${APP}/more`, "link.malformed"],
    ["a path upwards", `latchkey://invite/../invite/${TOKEN}`, "link.malformed"],
    [
      "an encoded token",
      APP.replace(TOKEN, `%${TOKEN.charCodeAt(0).toString(16)}${TOKEN.slice(1)}`),
      "link.malformed",
    ],
    ["a fragment", `${APP}#more`, "link.malformed"],
    ["a fragment after the service", `${NAMED}#more`, "link.malformed"],
    ["an unknown parameter", `${APP}?colour=red`, "link.malformed"],
    ["an unknown parameter besides", `${NAMED}&colour=red`, "link.malformed"],
    ["an unknown parameter before", `${APP}?colour=red&service=${service}`, "link.malformed"],
    ["the service twice", `${NAMED}&service=${service}`, "link.malformed"],
    ["two services", `${NAMED}&service=https%3A%2F%2Fevil.example`, "link.malformed"],
    ["the parameter in another case", `${APP}?Service2=${service}`, "link.malformed"],
    ["an empty query", `${APP}?`, "link.malformed"],
    ["an empty service", `${APP}?service=`, "link.malformed"],
    ["a broken escape", `${APP}?service=https%3A%2F%2Flicences.example.com%`, "link.malformed"],
    ["an escape of no UTF-8", `${APP}?service=%ff`, "link.malformed"],
    [
      "an escape of an escape",
      `${APP}?service=https%253A%252F%252Flicences.example.com`,
      "link.malformed",
    ],
    ["a service that is no origin", `${APP}?service=licences.example.com`, "link.malformed"],
    ["a service with a path", `${NAMED}%2Fi`, "link.malformed"],
    [
      "a service with a user",
      `${APP}?service=https%3A%2F%2Flicences.example.com%40evil.example`,
      "link.malformed",
    ],
    [
      "a service in letters that are not ASCII",
      `${APP}?service=https%3A%2F%2Flicences.ex%D0%B0mple.com`,
      "link.malformed",
    ],
    ["a service with a null", `${NAMED}%00`, "link.malformed"],
    [
      "a service without https",
      `${APP}?service=http%3A%2F%2Flicences.example.com`,
      "service.insecure",
    ],
    ["a script as service", `${APP}?service=javascript%3Aalert(1)`, "link.malformed"],
    ["letters that are not ASCII", APP.replace("invite", "іnvite"), "link.malformed"],
    ["a space", `${APP} `, "link.malformed"],
    ["a space before", ` ${APP}`, "link.malformed"],
    ["a line break in it", APP.replace("invite/", "invite/\n"), "link.malformed"],
    ["a tab in it", APP.replace("invite/", "inv\tite/"), "link.malformed"],
    ["a null", `${APP}\0`, "link.malformed"],
    ["two links", `${APP}${APP}`, "link.malformed"],
    ["more than 2 KiB", `${APP}?service=https://${"a".repeat(2_100)}.example`, "link.malformed"],
    ["a foreign link of 2 KiB", `https://example.com/${"a".repeat(2_028)}`, "link.foreign"],
    [
      "a foreign link longer than that",
      `https://example.com/${"a".repeat(2_029)}`,
      "link.malformed",
    ],
    ["a foreign link in other letters", "mailto:jörg@example.com", "link.malformed"],
    ["a foreign link that ends in other letters", "mailto:jörg", "link.malformed"],
    ["a foreign link that ends in one", "mailto:jö", "link.malformed"],
    ["what begins like no scheme", "1a:b", "link.malformed"],
    ["a token that was cut to the length of a code", APP.slice(0, -12), "link.cut_off"],
    ["a landing link that was cut so", LANDING.slice(0, -12), "link.cut_off"],
    ["another product's scheme", APP.replace("latchkey", "otherkey"), "link.foreign"],
    ["a scheme that begins alike", APP.replace("latchkey", "latchkeys"), "link.foreign"],
    ["another https address", "https://licences.example.com/help", "link.foreign"],
    ["a mail address", "mailto:someone@example.com", "link.foreign"],
    ["a script", "javascript:alert(1)", "link.foreign"],
    ["a file", "file:///etc/passwd", "link.foreign"],
    ["a landing link without its fragment", "https://licences.example.com/i", "link.cut_off"],
    ["a landing link without its token", "https://licences.example.com/i#", "link.cut_off"],
    ["a landing link that was cut", LANDING.slice(0, -3), "link.cut_off"],
    ["a landing link with a wrong symbol", LANDING.replace(/.$/, "U"), "link.mistyped"],
    ["a landing link with a query", LANDING.replace("#", "?from=mail#"), "link.malformed"],
    ["a landing link with more behind", `${LANDING}&from=mail`, "link.malformed"],
    ["a landing link with a user", LANDING.replace("//", "//a@"), "link.malformed"],
    ["a landing link with a trailing dot", LANDING.replace(".com", ".com."), "link.malformed"],
    ["a landing link without https", LANDING.replace("https", "http"), "service.insecure"],
    ["a landing page of another path", LANDING.replace("/i#", "/j#"), "link.foreign"],
  ])("refuses %s", (_, text, code) => {
    const parsed = parseInvitationLink(text, options);
    expect(parsed.ok ? parsed.value : parsed.failure.code).toBe(code);
  });

  test("never throws on any text, and says nothing of it in the failure", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.string()), (text) => {
        const parsed = parseInvitationLink(text, options);
        return parsed.ok || Object.keys(parsed.failure).every((key) => key === "code");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what a damaged link still says", () => {
  test.each([
    [NAMED.slice(0, 30), true, undefined],
    ["LATCHKEY:what", true, undefined],
    [NAMED.replace(TOKEN, TOKEN.slice(3)), true, SERVICE],
    [LANDING.slice(0, -3), true, SERVICE],
    [LANDING.replace("#", "?from=mail#"), true, SERVICE],
    ["https://licences.example.com/i", true, SERVICE],
    ["https://user@licences.example.com/i#ABC", true, undefined],
    ["https://licences.example.com/help", false, undefined],
    ["otherkey://invite/ABC", false, undefined],
  ])("%s", (text, ours, service) => {
    expect(looksLikeInvitationLink(text, options)).toBe(ours);
    expect(readNamedService(text, options)).toBe(service);
  });
});
