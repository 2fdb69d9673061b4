import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrapLink } from "../../../main/core/pastedText/linkWrappers.ts";
import { WRAPPED_SAMPLES } from "../corpus/wrappedSamples.ts";

describe("unwrapLink", () => {
  test.each(WRAPPED_SAMPLES.map((sample) => [sample.name, sample] as const))(
    "takes the wrapping of %s off, or says that it cannot",
    (_, { wrapped, target }) => {
      const unwrapped = unwrapLink(wrapped);
      if (target === null) expect(unwrapped).toEqual({ kind: "opaque", by: expect.any(String) });
      else expect(unwrapped).toEqual({ kind: "target", uri: target });
    },
  );

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
      { numRuns: 5_000 },
    );
  });
});
