import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseService, parseServiceOrigin } from "../../main/core/serviceOrigin.ts";
import { ALLOWED_HOST, lookAlikes, origin } from "./originArbitraries.ts";

const ALLOWED = origin(`https://${ALLOWED_HOST}`);
const strict = { insecureLoopback: false } as const;

/** Spellings of the very same origin: letters of another case, the default port written out. */
function isSame(text: string): boolean {
  return text.toLowerCase().replace(/:443$/, "") === ALLOWED;
}

describe("parseServiceOrigin", () => {
  test.each([
    ["https://licences.example.com", "https://licences.example.com"],
    ["https://Licences.Example.COM", "https://licences.example.com"],
    ["HTTPS://licences.example.com:443", "https://licences.example.com"],
    ["https://licences.example.com:8443", "https://licences.example.com:8443"],
    ["https://localhost", "https://localhost"],
    ["https://service", "https://service"],
    ["https://a-b.example", "https://a-b.example"],
    ["https://192.0.2.7:444", "https://192.0.2.7:444"],
    ["https://licences.example.com:65535", "https://licences.example.com:65535"],
    ["https://licences.example.com:1", "https://licences.example.com:1"],
    ["https://[2001:db8::1]", "https://[2001:db8::1]"],
    ["https://xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example"],
    [`https://${"a".repeat(63)}.example`, `https://${"a".repeat(63)}.example`],
    // As long as it may be.
    [
      `https://${`${"a".repeat(63)}.`.repeat(4)}${"b".repeat(36)}`,
      `https://${`${"a".repeat(63)}.`.repeat(4)}${"b".repeat(36)}`,
    ],
  ])("%s is %s", (text, canonical) => {
    expect(parseServiceOrigin(text, strict)).toEqual({ ok: true, value: canonical });
  });

  test.each([
    "",
    "https://",
    "licences.example.com",
    "https://licences.example.com/",
    "https://licences.example.com/path",
    "https://licences.example.com?query",
    "https://licences.example.com#fragment",
    "https://user@licences.example.com",
    "https://licences.example.com.",
    "https://licences..example.com",
    "https://-licences.example.com",
    "https://licences-.example.com",
    "https://licences_1.example.com",
    "https://licences%2eexample.com",
    "https://licences.example.com:0",
    "https://licences.example.com:0443",
    "https://licences.example.com:65536",
    "https://licences.example.com:",
    "https://127.1",
    "https://0x7f000001",
    "https://2130706433",
    "https://1.2.3.256",
    "https://[::1",
    "https://[0:0:0:0:0:0:0:1]",
    "https://[::ffff:127.0.0.1]",
    "https://[fe80::1%25eth0]",
    "https://xn--",
    "https://xn--a-ecp.example.xn--",
    "https://münchen.example",
    `https://${"a".repeat(64)}.example`,
    `https://${"a.".repeat(200)}example`,
    `https://${`${"a".repeat(63)}.`.repeat(4)}${"b".repeat(37)}`,
    // The sign of Kelvin is a "k" in small letters.
    "https://\u212aey.example",
    "https://example.b\u212a",
    "ftp://licences.example.com",
    "file:///etc/passwd",
    "javascript:alert(1)",
  ])("refuses %j", (text) => {
    expect(parseServiceOrigin(text, strict)).toEqual({
      ok: false,
      failure: { code: "link.malformed" },
    });
  });

  test("what it gives is its own origin, to this function and to URL", () => {
    fc.assert(
      fc.property(fc.oneof(lookAlikes, fc.webUrl(), fc.domain()), (text) => {
        const parsed = parseServiceOrigin(text, { insecureLoopback: true });
        if (!parsed.ok) return;
        expect(new URL(parsed.value).origin).toBe(parsed.value);
        expect(parseServiceOrigin(parsed.value, { insecureLoopback: true })).toEqual(parsed);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:80", "http://127.0.0.1"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("takes %s under the development switch, and only under it", (text, canonical) => {
    expect(parseServiceOrigin(text, { insecureLoopback: true })).toEqual({
      ok: true,
      value: canonical,
    });
    expect(parseServiceOrigin(text, strict)).toMatchObject({
      failure: { code: "service.insecure" },
    });
  });

  test.each([
    "http://licences.example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://127.0.0.2",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "http://[::]",
    "http://localhost-evil",
  ])("%s is insecure with the switch and without", (text) => {
    for (const insecureLoopback of [true, false]) {
      expect(parseServiceOrigin(text, { insecureLoopback })).toMatchObject({
        failure: { code: "service.insecure", detail: text.slice("http://".length) },
      });
    }
  });
});

describe("chooseService", () => {
  const policy = { services: [ALLOWED], defaultService: undefined, insecureLoopback: false };

  test("2,000 look-alikes of an allowed service: none is allowed", () => {
    let tried = 0;
    fc.assert(
      fc.property(lookAlikes, (text) => {
        fc.pre(!isSame(text));
        tried += 1;
        const parsed = parseServiceOrigin(text, { insecureLoopback: true });
        if (parsed.ok && chooseService(parsed.value, policy).ok) throw new Error(text);
      }),
      { numRuns: 2_000 },
    );
    expect(tried).toBe(2_000);
  });

  test("anything that some URL parser could take for the allowed host is not even an origin", () => {
    fc.assert(
      fc.property(lookAlikes, (text) => {
        fc.pre(!isSame(text) && URL.canParse(text) && new URL(text).origin === ALLOWED);
        expect(parseServiceOrigin(text, { insecureLoopback: true }).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("the very origin is allowed", () => {
    expect(chooseService(ALLOWED, policy)).toEqual({ ok: true, value: ALLOWED });
  });

  test.each([
    ["no service named and no default", undefined, undefined, "service.not_configured"],
    ["no service named, and a default", undefined, ALLOWED, ALLOWED],
    [
      "a named service wins over the default",
      origin("https://other.example"),
      ALLOWED,
      "service.not_allowed",
    ],
    ["another port", origin(`https://${ALLOWED_HOST}:444`), undefined, "service.not_allowed"],
    [
      "a default that is not on the list",
      undefined,
      origin("https://other.example"),
      "service.not_allowed",
    ],
  ])("%s", (_, named, defaultService, expected) => {
    const chosen = chooseService(named, { ...policy, defaultService });
    expect(chosen.ok ? chosen.value : chosen.failure.code).toBe(expected);
  });

  test("an empty list allows nothing", () => {
    expect(chooseService(ALLOWED, { ...policy, services: [] })).toMatchObject({
      failure: { code: "service.not_allowed", detail: ALLOWED },
    });
  });
});
