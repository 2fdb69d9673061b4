import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseServiceOrigin } from "../../main/core/serviceOrigin.ts";
import { parseTypedService } from "../../main/core/typedService.ts";
import { ALLOWED_HOST, lookAlikes } from "./originArbitraries.ts";

const strict = { insecureLoopback: false } as const;
const ALLOWED = `https://${ALLOWED_HOST}`;

describe("an address as people type it", () => {
  test.each([
    ALLOWED_HOST,
    ALLOWED,
    `${ALLOWED}/`,
    `${ALLOWED_HOST}/`,
    `  ${ALLOWED}\n`,
    "HTTPS://Licences.Example.COM",
    "Licences.Example.com:443",
    `<${ALLOWED}>`,
    `${ALLOWED}/i#0123456789ABCDEFGHJKMNPQRSTV`,
    `${ALLOWED}?lang=de`,
    `${ALLOWED_HOST}/?next=https://other.example`,
    `\u00a0${ALLOWED_HOST}\ufeff`,
  ])("%j is the service", (text) => {
    expect(parseTypedService(text, strict)).toEqual({ ok: true, value: ALLOWED });
  });

  test.each([
    ["licences.example.com:8443", "https://licences.example.com:8443"],
    ["192.0.2.7", "https://192.0.2.7"],
    ["[2001:db8::1]:444/x", "https://[2001:db8::1]:444"],
    ["intranet", "https://intranet"],
  ])("%s is %s", (text, value) => {
    expect(parseTypedService(text, strict)).toEqual({ ok: true, value });
  });

  test("may have 4 KiB of a link behind it", () => {
    const text = `${ALLOWED_HOST}/`.padEnd(4_096, "x");
    expect(parseTypedService(text, strict)).toEqual({ ok: true, value: ALLOWED });
  });

  test.each([
    "",
    "   ",
    "https://",
    "/",
    "no address",
    `a<${ALLOWED_HOST}>`,
    `<${ALLOWED_HOST}>a`,
    "ida@licences.example.com",
    "https://ida@licences.example.com/",
    "https://licences.example.com\\@evil.example/",
    "https://licences.example.com%2e/",
    "licences.example.com.",
    "münchen.example",
    "licences．example．com",
    "latchkey://invite/0123456789ABCDEFGHJKMNPQRSTV?service=https%3A%2F%2Flicences.example.com",
    "ftp://licences.example.com",
    `${ALLOWED_HOST}/`.padEnd(4_097, "x"),
    "https://https://licences.example.com",
    "mailto:ida@licences.example.com",
    `${ALLOWED}/${"x".repeat(5_000)}`,
  ])("%j is no address", (text) => {
    expect(parseTypedService(text, strict)).toEqual({
      ok: false,
      failure: { code: "service.address_invalid" },
    });
  });

  test("without https it is insecure, and taken for this machine under the switch alone", () => {
    const insecure = { failure: { code: "service.insecure" } };
    expect(parseTypedService("http://licences.example.com/", strict)).toMatchObject(insecure);
    expect(parseTypedService("http://localhost:8080/", strict)).toMatchObject(insecure);
    expect(parseTypedService("http://localhost:8080/", { insecureLoopback: true })).toEqual({
      ok: true,
      value: "http://localhost:8080",
    });
  });

  test("2,000 look-alikes: what is taken is a strict origin, and the one that browsers see", () => {
    fc.assert(
      fc.property(lookAlikes, (text) => {
        const typed = parseTypedService(text, { insecureLoopback: true });
        if (!typed.ok) return;
        expect(parseServiceOrigin(typed.value, { insecureLoopback: true })).toEqual(typed);
        const full = text.includes("://") ? text.trim() : `https://${text.trim()}`;
        expect(URL.canParse(full) ? new URL(full).origin : typed.value).toBe(typed.value);
      }),
      { numRuns: 2_000 },
    );
  });
});
