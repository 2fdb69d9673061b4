import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseInvitationLink } from "../../main/core/invitationLink.ts";
import { findInvitation } from "../../main/core/invitationText.ts";
import { createLinkTests, parseLaunch } from "../../main/desktop/launchArguments.ts";
import { createAccessCode } from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import { tokens } from "../protocol/arbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SERVICE = "https%3A%2F%2Flicences.example.com";
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const OTHER = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 3)).value;
const LANDING = `https://licences.example.com/i#${TOKEN}`;
const CODE = printSecret(createAccessCode(Uint8Array.from({ length: 9 }, (_, at) => at * 61 + 11)));

const URL_BEFORE = URL;

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
const foreignScheme = word.filter((name) => name !== "latchkey" && !/^https?$/.test(name));
/** Nothing of it may stand in a link at all. */
const forbidden = fc.oneof(
  fc.constantFrom(
    "\0",
    "\t",
    "\n",
    "\r",
    " ",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u3000",
    "é",
    "／",
    "і",
  ),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 3 })
    .filter((text) => !/^[!-~]+$/.test(text)),
);
/** Symbols of no token: too few, too many, or none of base32. */
const noToken = fc.oneof(
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,27}$/).filter(({ length }) => length !== 16),
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{29,60}$/),
  fc.uuid(),
  fc.stringMatching(/^[A-Za-z0-9]{10}_[A-Za-z0-9_]{12}$/),
  fc.stringMatching(/^eyJ[A-Za-z0-9]{10}\.[A-Za-z0-9]{10}\.[A-Za-z0-9]{4}$/),
);

/** Links that break one rule of the grammar each, by construction. */
const malformed: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("latchkey://invite/", "https://licences.example.com/i#", "LATCHKEY://INVITE/"),
    tokens.map(({ value }) => value),
    fc.oneof(word, forbidden, noToken),
    word,
    fc.nat(60),
  )
  .chain(([head, token, odd, name, at]) => {
    const app = `latchkey://invite/${token}`;
    const landing = `https://licences.example.com/i#${token}`;
    return fc.oneof(
      fc.constantFrom(
        // The token.
        `${head}${token.slice(0, at % 28)}`,
        `${head}${token}${token.slice(0, 1 + (at % 27))}`,
        `${head}${token}${token}`,
        `${head}%${token.charCodeAt(0).toString(16)}${token.slice(1)}`,
        // Another action, host, user, port, path.
        app.replace("invite", name === "invite" ? "join" : name),
        app.replace("invite", `invite@${name}.example`),
        app.replace("invite", `${name}@invite`),
        app.replace("invite", `invite:${at + 1}`),
        app.replace("invite/", `invite/${name}/`),
        app.replace("invite/", "invite/../invite/"),
        app.replace("invite/", `invite\\@${name}.example/`),
        app.replace("://", ":/"),
        app.replace("://", ":///"),
        `${app}/${name}`,
        landing.replace("/i#", `/${name}${name}#`),
        landing.replace("/i#", `/i/${name}#`),
        landing.replace("/i#", `:0${at}/i#`),
        landing.replace("//", `//${name}@`),
        landing.replace(".com", ".com."),
        landing.replace("licences", "licences%2e"),
        landing.replace("https:", "http:"),
        // Parameters: unknown, twice, empty, no origin.
        `${app}?`,
        `${app}?${name}=${name}`,
        `${app}?service=`,
        `${app}?service=${name}`,
        `${app}?service=${SERVICE}&${name}=1`,
        `${app}?service=${SERVICE}&service=${SERVICE}`,
        `${app}?service=${SERVICE}%2F${name}`,
        `${app}?service=${SERVICE}%40${name}.example`,
        `${app}?service=javascript%3A${name}`,
        `${app}?service=%ff${name}`,
        `${app}#${name}`,
        landing.replace("#", `?${name}=1#`),
        `${landing}#${name}`,
        `${landing}&${name}=1`,
        // Length.
        `${app}?service=https://${"a".repeat(2_048)}.example`,
        // Two in one.
        `${app}${app}`,
        `${landing}${landing}`,
      ),
      foreignScheme.map((scheme) => app.replace("latchkey", scheme)),
      forbidden.map((text) => {
        const place = at % landing.length;
        return landing.slice(0, place) + text + landing.slice(place);
      }),
      noToken.map((text) => `${head}${text}`),
      fc.constant(`${head}${odd}`).filter(() => !/^[0-9A-Z]{16}$|^[0-9A-Z]{28}$/.test(odd)),
    );
  });

const CODE_OF_LINKS = /^(link\.(malformed|cut_off|mistyped|foreign)|service\.insecure)$/;

describe("malformed links", () => {
  test("10,000 of them: each is an error of the link, none throws, and none is said again", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(malformed, (link) => {
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
      { weight: 4, arbitrary: malformed },
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
        fc.property(malformed, (link) => {
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
