import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseInvitationLink } from "../../main/core/invitationLink.ts";
import { findInvitation } from "../../main/core/invitationText.ts";
import { createLinkTests, parseLaunch } from "../../main/desktop/launchArguments.ts";
import { createAccessCode } from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import { malformedLinks } from "./linkArbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const OTHER = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 3)).value;
const LANDING = `https://licences.example.com/i#${TOKEN}`;
const CODE = printSecret(createAccessCode(Uint8Array.from({ length: 9 }, (_, at) => at * 61 + 11)));

const URL_BEFORE = URL;

const CODE_OF_LINKS = /^(link\.(malformed|cut_off|mistyped|foreign)|service\.insecure)$/;

describe("malformed links", () => {
  test("10,000 of them: each is an error of the link, none throws, and none is said again", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(malformedLinks, (link) => {
        const parsed = parseInvitationLink(link, options);
        expect(parsed.ok, link).toBe(false);
        if (parsed.ok) return;
        expect(parsed.failure.code).toMatch(CODE_OF_LINKS);
        expect(Object.values(parsed.failure).join(" ").length).toBeLessThan(60);
        seen.set(parsed.failure.code, (seen.get(parsed.failure.code) ?? 0) + 1);
      }),
      { numRuns: 10_000 },
    );
    // Every answer is given often enough to mean something.
    expect([...seen.keys()].toSorted()).toEqual(
      [
        "link.cut_off",
        "link.foreign",
        "link.malformed",
        "link.mistyped",
        "service.insecure",
      ].filter((code) => seen.has(code)),
    );
    expect(
      Math.min(seen.get("link.cut_off") ?? 0, seen.get("link.malformed") ?? 0),
    ).toBeGreaterThan(500);
    expect(seen.get("link.foreign") ?? 0).toBeGreaterThan(500);
  });

  test("2,000 argument vectors of them: what the program takes over opens nothing", () => {
    const links = createLinkTests("latchkey");
    const argument = fc.oneof(
      { weight: 4, arbitrary: malformedLinks },
      { weight: 1, arbitrary: fc.constantFrom("--", "", ".", "notes.txt", "%u", '"%1"', LANDING) },
    );
    const surroundings = fc.constantFrom<NodeJS.Platform>("linux", "win32", "darwin");
    let taken = 0;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 5 }), surroundings, (own, platform) => {
        const argv = ["/opt/latchkey", ...own];
        const launch = parseLaunch(argv, { platform, isPackaged: true, links });
        if (launch.kind === "refused" || launch.invitation.kind !== "link") return;
        const { link } = launch.invitation;
        taken += 1;
        expect(own.at(-1)).toBe(link);
        expect(own.filter((each) => links.isLink(each))).toEqual([link]);
        expect(parseInvitationLink(link, options).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

describe("before the grammar", () => {
  test("nothing is given to a URL parser, and nothing is fetched: 2,000 links, alone and in words", () => {
    const parsed: string[] = [];
    let fetched = 0;
    const record = (text: unknown): void => void parsed.push(String(text));
    vi.stubGlobal(
      "URL",
      class extends URL {
        constructor(text: string) {
          record(text);
          super(text);
        }
        static override canParse(text: string): boolean {
          record(text);
          return URL_BEFORE.canParse(text);
        }
      },
    );
    vi.stubGlobal("fetch", () => (fetched += 1));
    try {
      fc.assert(
        fc.property(malformedLinks, (link) => {
          parseInvitationLink(link, options);
          findInvitation(`Please open ${link} today.`, options);
        }),
        { numRuns: 2_000 },
      );
    } finally {
      vi.unstubAllGlobals();
    }
    expect(parsed.length).toBeGreaterThan(100);
    // What the grammar leaves: an origin in small ASCII letters, and nothing behind it.
    expect(parsed.filter((text) => !/^https?:\/\/[a-z0-9.:[\]-]+$/.test(text))).toEqual([]);
    expect(fetched).toBe(0);
  });
});

describe("what is wrong with a link is told apart without asking anybody", () => {
  const app = `latchkey://invite/${TOKEN}`;
  const same = { kind: "token", value: TOKEN };
  const swapped = TOKEN.replace(/^(.)(.)/, "$2$1");
  test.each<[string, string, unknown]>([
    ["whole", LANDING, same],
    ["cut", LANDING.slice(0, -1), "link.cut_off"],
    ["cut to the length of a code", LANDING.slice(0, -12), "link.cut_off"],
    ["cut at its sign", LANDING.slice(0, -28), "link.cut_off"],
    ["cut before its sign", LANDING.slice(0, -29), "link.cut_off"],
    [
      "one symbol mistyped",
      LANDING.replace(/.$/, TOKEN.endsWith("7") ? "8" : "7"),
      "link.mistyped",
    ],
    ["two neighbours swapped", LANDING.replace(TOKEN, swapped), "link.mistyped"],
    ["in small letters", LANDING.toLowerCase(), same],
    ["in capitals", app.toUpperCase(), same],
    ["doubled", LANDING + LANDING, same],
    ["doubled on two lines", `${LANDING}\n${LANDING}`, same],
    ["its token doubled", LANDING + TOKEN, same],
    ["a bare token, doubled", TOKEN + TOKEN, same],
    ["a code, doubled", `${CODE} ${CODE}`, { kind: "code", value: CODE.replaceAll("-", "") }],
    ["two run together", LANDING + LANDING.replace(TOKEN, OTHER), "link.ambiguous"],
    [
      "a token of something else",
      `https://licences.example.com/i#${"f".repeat(32)}`,
      "link.malformed",
    ],
    ["a UUID", "latchkey://invite/550e8400-e29b-41d4-a716-446655440000", "link.malformed"],
    ["another program's", app.replace("latchkey", "zoommtg"), "link.foreign"],
    ["another page's", "https://example.com/join#ABC", "link.none"],
  ])("%s", (_, text, expected) => {
    const found = findInvitation(text, options);
    expect(found.ok ? found.value.secret : found.failure.code).toEqual(expected);
  });
});
