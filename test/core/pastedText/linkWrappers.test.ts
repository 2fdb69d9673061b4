import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWrapped, unwrapLink } from "../../../main/core/pastedText/linkWrappers.ts";
import { cutLink } from "../../../main/core/pastedText/wrapperReaders.ts";
import { WRAPPERS } from "../../../main/core/pastedText/wrapperTable.ts";
import { PROTECTED_SAMPLES } from "../corpus/protectedSamples.ts";
import { REDIRECTED_SAMPLES } from "../corpus/redirectedSamples.ts";

const WRAPPED_SAMPLES = [...PROTECTED_SAMPLES, ...REDIRECTED_SAMPLES];

/** The first entry of the table that takes a link. */
function wrapperOf(uri: string): unknown {
  const { host = "", path = "" } = cutLink(uri) ?? {};
  return WRAPPERS.find(({ hosts, paths = /^/ }) => hosts.test(host) && paths.test(path));
}

describe("unwrapLink", () => {
  test.each(WRAPPED_SAMPLES.map((sample) => [sample.name, sample] as const))(
    "takes the wrapping of %s off, or says that it cannot",
    (_, { wrapped, target }) => {
      expect(isWrapped(wrapped)).toBe(true);
      const unwrapped = unwrapLink(wrapped);
      if (target === null) expect(unwrapped).toEqual({ kind: "opaque", by: expect.any(String) });
      else expect(unwrapped).toEqual({ kind: "target", uri: target });
    },
  );

  test("every product that it knows stands in the documentation", () => {
    const text = readFileSync(new URL("../../../docs/wrapped-links.md", import.meta.url), "utf8");
    expect(WRAPPERS.filter(({ name }) => !text.includes(name))).toEqual([]);
  });

  test("there is a sample of every product that it knows", () => {
    const used = new Set(WRAPPED_SAMPLES.map(({ wrapped }) => wrapperOf(wrapped)));
    expect(WRAPPERS.filter((wrapper) => !used.has(wrapper))).toEqual([]);
  });

  test.each([
    "https://example.org/?url=https%3A%2F%2Fexample.com%2F",
    "https://safelinks.protection.outlook.com.example.org/?url=https%3A%2F%2Fexample.com",
    "https://xsafelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com",
    "https://example.org/@urldefense.com/v3/__https://example.com__;!!x!y$",
    "https://user@urldefense.com/v3/__https://example.com__;!!x!y$",
    "https://urldefense.com\\.example.org/v3/__https://example.com__;!!x!y$",
    "https://www.google.com/search?q=https://example.com",
    "https://google.example.com/url?q=https://example.com",
    "https://www.mimecast.com/products/",
    "https://www.trendmicro.com/",
    "https://www.linkedin.com/in/somebody",
    "latchkey://invite/ABC?url=https://example.com",
    "mailto:a@example.com?url=https://example.com",
    "",
  ])("leaves %j alone", (uri) => {
    expect(unwrapLink(uri)).toBeUndefined();
    expect(isWrapped(uri)).toBe(false);
  });

  /** Between the wrapper's own encoding and the link, somebody did something. */
  test.each<[string, string, string | null]>([
    ["encoded once more", "https%3A%2F%2Fexample.org%2Fi%23x", "https://example.org/i#x"],
    ["encoded twice more", "https%253A%252F%252Fexample.org%252Fx", "https://example.org/x"],
    ["encoded in halves", "https:%2F%2Fexample.org%2Fx", "https://example.org/x"],
    ["encoded too often in halves", "https%253A%25252F%25252Fexample.org", null],
    ["encoded three times more", "https%25253A%25252F%25252Fexample.org", null],
    ["an app link, encoded once more", "latchkey%3A%2F%2Finvite%2FA", "latchkey://invite/A"],
    ["without its scheme", "licences.example.org/i#x", "https://licences.example.org/i#x"],
    ["without its scheme, with a port", "example.org:8443/i/#x", "https://example.org:8443/i/#x"],
    ["without its scheme, behind a space", " example.org/i#x ", "https://example.org/i#x"],
    ["without its scheme, and no landing link", "example.org/j#x", null],
    ["with one slash", "https:/example.org/x", "https://example.org/x"],
    ["with one slash elsewhere", "https://example.org/a:/b", "https://example.org/a:/b"],
    ["in brackets", "<https://example.org/x>", "https://example.org/x"],
    ["with what nobody sees", "\u2068https://exam\u200bple.org/x\u2069", "https://example.org/x"],
    ["no link", "example", null],
    ["nothing", "", null],
  ])("straightens what is %s", (_, inside, target) => {
    const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(inside)}&reserved=0`;
    expect(unwrapLink(wrapped)).toEqual(
      target === null
        ? { kind: "opaque", by: "Microsoft Safe Links" }
        : { kind: "target", uri: target },
    );
  });

  test.each<[string, string, string | null]>([
    [
      "version 1 keeps hyphens and underscores",
      "v1/url?u=https%3A//example.org/a-2Db_c&k=x",
      "https://example.org/a-2Db_c",
    ],
    [
      "version 2 does not",
      "v2/url?u=https-3A__example.org_a-2Db-5Fc&d=x",
      "https://example.org/a-b_c",
    ],
    ["no version", "url?u=https%3A//example.org/a&k=x", null],
    ["a version of later", "v9/url?u=https%3A//example.org/a&k=x", null],
    ["version 2, and nothing in it", "v2/url?d=x", null],
    ["version 3, and nothing in it", "v3/x", null],
    [
      "version 3, cut before what was replaced",
      "v3/__https://example.org/i*x",
      "https://example.org/i#x",
    ],
    [
      "version 3, too little replaced",
      "v3/__https://example.org/i*x*y__;Iw!!a!b$",
      "https://example.org/i#x#y",
    ],
    [
      "version 3, a run cut short",
      "v3/__https://example.org/i**Bx__;w6TD!!a!b$",
      "https://example.org/iä\ufffdx",
    ],
    ["version 3, in capitals", "V3/__https://example.org/x__;!!a!b$", null],
  ])("URL Defense: %s", (_, rest, target) => {
    const expected =
      target === null
        ? { kind: "opaque", by: "Proofpoint URL Defense" }
        : { kind: "target", uri: target };
    expect(unwrapLink(`https://urldefense.com/${rest}`)).toEqual(expected);
    expect(unwrapLink(`http://urldefense.com/${rest}`)).toEqual(expected);
  });

  test("never throws, whatever stands behind a host it knows", () => {
    const heads = WRAPPED_SAMPLES.map(({ wrapped }) => wrapped);
    const damaged = fc
      .tuple(fc.constantFrom(...heads), fc.nat(200), fc.nat(40), fc.string({ unit: "binary" }))
      .map(([uri, at, length, text]) => uri.slice(0, at) + text + uri.slice(at + length));
    fc.assert(
      fc.property(damaged, (uri) => {
        const unwrapped = unwrapLink(uri);
        if (unwrapped?.kind === "target") expect(unwrapped.uri).toMatch(/^[a-z][a-z0-9+.-]*:\/\//i);
      }),
      { numRuns: 1_000 },
    );
  });
});
