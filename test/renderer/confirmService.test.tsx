import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgentScreen, OriginMarkView } from "../../preload/contract.ts";
import { originParts } from "../../renderer/words/originParts.ts";
import { problemOf } from "./support/fixtures.ts";
import { hostileText } from "./support/hostileText.ts";
import { markupOf, textOf } from "./support/markup.tsx";

type Confirm = Extract<AgentScreen, { kind: "confirm_service" }>;

/** Each mark, and words that must then be there; a mark that is added does not compile until it has some. */
const MARKS: {
  readonly [Kind in OriginMarkView["kind"]]: {
    readonly mark: Extract<OriginMarkView, { kind: Kind }>;
    readonly says: readonly string[];
  };
} = {
  ip_address: { mark: { kind: "ip_address" }, says: ["a number in place of a name"] },
  international: {
    mark: { kind: "international", shown: "bücher.example" },
    says: ["in other letters", "bücher.example"],
  },
  look_alike_letters: {
    mark: { kind: "look_alike_letters", shown: "аcme.example" },
    says: ["only look like others", "аcme.example", "Forged"],
  },
  resembles: {
    mark: { kind: "resembles", origin: "https://acme.example" },
    says: ["nearly the address", "https://acme.example", "letter by letter"],
  },
  local_name: { mark: { kind: "local_name" }, says: ["has no dot"] },
  unusual_port: { mark: { kind: "unusual_port", port: 8_443 }, says: ["port 8443", "443"] },
  plain_http: { mark: { kind: "plain_http" }, says: ["without https"] },
};
const ALL = Object.values(MARKS);
/** Every set of marks: 128 of them. */
const SETS = Array.from({ length: 2 ** ALL.length }, (_, bits) =>
  ALL.filter((__, at) => (bits >> at) % 2 === 1),
);

function screen(change: Partial<Confirm>): Confirm {
  return {
    kind: "confirm_service",
    serviceOrigin: "https://licences.example.com",
    marks: [],
    problem: null,
    ...change,
  };
}

/** The look of a button, by its words. */
function lookOf(markup: string, words: string): string | undefined {
  return new RegExp(`class="button button-(\\w+)"[^>]*>${words}</button>`, "u").exec(markup)?.[1];
}

describe("an unknown service", () => {
  it("is said with every mark it has, and No first as soon as it has one", () => {
    expect(SETS).toHaveLength(128);
    for (const set of SETS) {
      const markup = markupOf(screen({ marks: set.map(({ mark }) => mark) }));
      const text = textOf(markup);
      for (const each of ALL) {
        const isThere = set.includes(each);
        expect(markup.includes(`data-mark="${each.mark.kind}"`)).toBe(isThere);
        for (const words of each.says) if (isThere) expect(text).toContain(words);
      }
      const isMarked = set.length > 0;
      expect(lookOf(markup, "No")).toBe(isMarked ? "primary" : "secondary");
      expect(lookOf(markup, "Yes, I know it")).toBe(isMarked ? "secondary" : "primary");
      expect(markup.includes("tone-halt")).toBe(isMarked);
      expect(markup.indexOf(">No</button>")).toBeLessThan(
        markup.indexOf("Yes, I know it</button>"),
      );
    }
  });

  it.each([
    ["https://licences.example.com", "https://", "licences.example.com", ""],
    ["https://licences.example.com:8443", "https://", "licences.example.com", ":8443"],
    ["https://[2001:db8::1]:8443", "https://", "[2001:db8::1]", ":8443"],
    ["https://[2001:db8::1]", "https://", "[2001:db8::1]", ""],
    ["http://127.0.0.1:8080", "http://", "127.0.0.1", ":8080"],
    ["https://xn--bcher-kva.example", "https://", "xn--bcher-kva.example", ""],
    ["no origin", "", "no origin", ""],
  ])("%s is read as its host and what is around it", (origin, before, host, after) => {
    expect(originParts(origin)).toEqual({ before, host, after });
  });

  it("has its address in one piece, all of it, isolated, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, (origin) => {
        const { before, host, after } = originParts(origin);
        expect(before + host + after).toBe(origin);
        const [, shown = ""] =
          /<bdi class="origin" dir="ltr">(.*?)<\/bdi>/su.exec(
            markupOf(screen({ serviceOrigin: origin })),
          ) ?? [];
        expect(textOf(shown)).toBe(origin);
      }),
      { numRuns: 500 },
    );
  });

  it("is told that nothing was sent, what a Yes does, and whom to ask", () => {
    const text = textOf(markupOf(screen({})));
    expect(text).toContain("Nothing was sent to it yet");
    expect(text).toContain("After Yes, this machine asks it for the invitation");
    expect(text).toContain("ask whoever invited you");
  });

  it("that is named nowhere is asked for, and what was wrong with the answer is said beside it", () => {
    const markup = markupOf(screen({ serviceOrigin: null }));
    expect(markup).toMatch(/<input[^>]*inputMode="url"/iu);
    expect(textOf(markup)).toContain("Which service is it from?");
    expect(markup).not.toContain("Yes, I know it");
    const problem = problemOf("service.address_invalid");
    const wrong = markupOf(screen({ serviceOrigin: null, problem }));
    expect(wrong).toContain('role="alert" data-code="service.address_invalid"');
    expect(wrong).toMatch(/<input[^>]*aria-invalid="true"/u);
    expect(textOf(wrong)).toContain(problem.advice);
  });
});
