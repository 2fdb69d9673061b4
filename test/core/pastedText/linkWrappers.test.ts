import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrapLink } from "../../../main/core/pastedText/linkWrappers.ts";
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
