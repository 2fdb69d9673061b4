import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markOrigin } from "../../main/core/originMarks.ts";
import type { OriginMarkView } from "../../preload/contract.ts";
import { lookAlikes, origin } from "./originArbitraries.ts";
import { parseServiceOrigin } from "../../main/core/serviceOrigin.ts";

const KNOWN = origin("https://licences.example.com");

/** The marks of a name as a person reads it: in Unicode, before any encoding. */
function marks(text: string, known = [KNOWN]): readonly OriginMarkView[] {
  return markOrigin(origin(new URL(text).origin), known);
}

const kinds = (text: string, known = [KNOWN]): string[] =>
  marks(text, known).map(({ kind }) => kind);

describe("an address that is nobody's imitation", () => {
  test.each([
    "https://licences.example.org.uk.test.invalid",
    "https://other.example.com",
    "https://eu.licences.example.com",
    "https://acme.test",
    "https://a.b.c.d.e.f.test",
    "https://127.example",
  ])("%s has no marks", (text) => {
    expect(marks(text, [origin("https://invitations.company.test")])).toEqual([]);
  });

  test("the known service itself, and what is below its name, resembles nothing", () => {
    expect(marks("https://licences.example.com")).toEqual([]);
    expect(marks("https://eu.licences.example.com")).toEqual([]);
  });
});

describe("a number, a bare name, a port, no https", () => {
  test.each<[string, readonly OriginMarkView[]]>([
    ["https://192.0.2.7", [{ kind: "ip_address" }]],
    ["https://[2001:db8::1]", [{ kind: "ip_address" }]],
    ["https://[::1]:8443", [{ kind: "ip_address" }, { kind: "unusual_port", port: 8443 }]],
    ["https://0x7f.1", [{ kind: "ip_address" }]],
    ["https://2130706433", [{ kind: "ip_address" }]],
    ["https://1.2.3.4.example", []],
    ["https://printers.floor7", []],
    ["https://floor7", [{ kind: "local_name" }]],
    ["https://intranet", [{ kind: "local_name" }]],
    ["https://intranet:1", [{ kind: "local_name" }, { kind: "unusual_port", port: 1 }]],
    [
      "http://localhost:8080",
      [{ kind: "plain_http" }, { kind: "local_name" }, { kind: "unusual_port", port: 8080 }],
    ],
    ["http://127.0.0.1", [{ kind: "plain_http" }, { kind: "ip_address" }]],
  ])("%s", (text, expected) => {
    expect(marks(text, [])).toEqual(expected);
  });
});

describe("letters of other scripts", () => {
  test.each([
    ["münchen.example", "international"],
    ["bücher.example", "international"],
    ["blåbærsyltetøy.example", "international"],
    ["zażółć.example", "international"],
    ["пример.испытание", "international"],
    ["δοκιμή.example", "international"],
    ["中国.example", "international"],
    ["日本語ナビ.example", "international"],
    ["漢字kana.example", "international"],
    ["한국어abc.example", "international"],
    ["مثال.example", "international"],
    ["דוגמה.example", "international"],
    ["उदाहरण.example", "international"],
    // Nothing but letters that look Latin.
    ["аррӏе.example", "look_alike_letters"],
    ["сосо.example", "look_alike_letters"],
    ["ορο.example", "look_alike_letters"],
    ["օոս.example", "look_alike_letters"],
    // One among Latin ones.
    ["pаypal.example", "look_alike_letters"],
    ["lіcences.example", "look_alike_letters"],
    ["licencеs.example", "look_alike_letters"],
    ["ɡoogle.example", "look_alike_letters"],
    ["lıcences.example", "look_alike_letters"],
    ["exαmple.example", "look_alike_letters"],
    // Scripts that nobody writes in one word.
    ["пример-γ.example", "look_alike_letters"],
    ["яlicences.example", "look_alike_letters"],
    ["日本я.example", "look_alike_letters"],
    ["licences.exаmple.com", "look_alike_letters"],
  ])("%s: %s", (name, kind) => {
    expect(marks(`https://${name}`, [])).toEqual([{ kind, shown: name }]);
  });

  test("what is written in Latin letters only is none of these", () => {
    expect(marks("https://xn.example", [])).toEqual([]);
    expect(marks("https://a-b-c.example", [])).toEqual([]);
  });
});

describe("an address that resembles a known one", () => {
  test.each([
    // One or two letters.
    "https://licenses.example.com",
    "https://licence.example.com",
    "https://lisences.exampel.com",
    "https://ilcences.example.com",
    "https://licences.example.co",
    "https://1icences.example.com",
    "https://licences.exarnple.com",
    "https://licenœs.example.com",
    // The same at a glance.
    "https://lіcеncеs.ехаmрlе.com",
    "https://licénçes.ëxample.com",
    // Hyphens and dots.
    "https://licences-example.com",
    "https://licences-example-com",
    "https://licencesexample.com",
    "https://lic-ences.example.com",
    "https://licences.example-com",
    // The whole name in front of, or amid, another one.
    "https://licences.example.com.evil.net",
    "https://licences.example.com.evil",
    "https://licences-example-com.evil.net",
    "https://login.licences.example.com.evil.net",
    "https://evil-licences.example.com",
    // Another end.
    "https://licences.example.net",
    "https://licences.example.co.uk",
    "https://licences.example.evil",
    // Another port of the same name.
    "https://licences.example.com:8443",
  ])("%s", (text) => {
    expect(marks(text)).toContainEqual({ kind: "resembles", origin: KNOWN });
  });

  test.each([
    ["three letters", "https://licxyzs.example.com"],
    ["another name with the same end", "https://printers.example.com"],
    ["the end alone", "https://example.com"],
    ["an end of three parts", "https://licences.example.a.b.c"],
    ["another first part of the same length", "https://machines.example.net"],
  ])("%s do not make one", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("of short names one letter counts, of long ones two", () => {
    const short = origin("https://ab.io");
    expect(kinds("https://ac.io", [short])).toEqual(["resembles"]);
    expect(kinds("https://cd.io", [short])).toEqual([]);
    expect(kinds("https://ab.de", [short])).toEqual([]);
    const eight = origin("https://abcde.io");
    expect(kinds("https://xycde.io", [eight])).toEqual(["resembles"]);
  });

  test.each([
    ["a pair that shares a letter with the one in its place is no swap", "abxyz", "caxyz"],
    ["nor is one whose other letter it shares", "caxyz", "abxyz"],
    ["the shorter of two names says how many letters count", "abxyzfg", "abxyzfghi"],
    ["whichever of the two is the known one", "abxyzfghi", "abxyzfg"],
    ["a letter is not near a word", "x", "abxyzfgh"],
    ["nor a word near a letter", "abxyzfgh", "x"],
  ])("%s: %s and %s", (_, seen, known) => {
    expect(kinds(`https://${seen}`, [origin(`https://${known}`)])).toEqual(["local_name"]);
  });

  test("however many hyphens and dots are moved", () => {
    const many = origin("https://a-b-c-d-e.example.com");
    expect(kinds("https://abcde.example.com", [many])).toEqual(["resembles"]);
    expect(kinds("https://abcdeexamplecom", [many])).toEqual(["local_name", "resembles"]);
  });

  test("another end needs a beginning of four letters", () => {
    expect(kinds("https://abc.other.test", [origin("https://abc.io")])).toEqual([]);
    expect(kinds("https://abcd.other.test", [origin("https://abcd.io")])).toEqual(["resembles"]);
  });

  test("a bare name is no part of another one", () => {
    expect(kinds("https://service.evil.net", [origin("https://service")])).toEqual([]);
  });

  test("it is told which, and of several the first", () => {
    const other = origin("https://licences.example.org");
    expect(marks("https://licences.example.net", [other, KNOWN])).toEqual([
      { kind: "resembles", origin: other },
    ]);
    expect(marks("https://licences.example.net", [origin("https://a.test"), KNOWN])).toEqual([
      { kind: "resembles", origin: KNOWN },
    ]);
  });
});

/** Letters put in, left out, exchanged or swapped with a neighbour, by the definition. */
function distance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  const isSwap = one.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(
    distance(rest, otherRest) + (one[0] === other[0] ? 0 : 1),
    distance(rest, other) + 1,
    distance(one, otherRest) + 1,
    isSwap ? distance(one.slice(2), other.slice(2)) + 1 : Infinity,
  );
}

test("two letters make the difference, in short names one", () => {
  const word = fc.stringMatching(/^[abe]{5,9}$/);
  fc.assert(
    fc.property(
      word,
      fc.oneof(word, fc.constant(null)),
      fc.array(fc.nat(8)),
      (one, given, swaps) => {
        const letters = [...(given ?? one)];
        for (const at of swaps.slice(0, 3)) {
          const next = letters[at + 1];
          if (next !== undefined) letters.splice(at, 2, next, letters[at] ?? "");
        }
        const other = letters.join("");
        if (other === one) return;
        const found = kinds(`https://${one}`, [origin(`https://${other}`)]).includes("resembles");
        const most = Math.min(one.length, other.length) < 8 ? 1 : 2;
        expect([one, other, found]).toEqual([one, other, distance(one, other) <= most]);
      },
    ),
    { numRuns: 300 },
  );
});

test("any change of one letter in a known name is found", () => {
  const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789");
  const host = KNOWN.slice("https://".length);
  fc.assert(
    fc.property(fc.nat(host.length - 1), letters, (at, letter) => {
      const changed = `https://${host.slice(0, at)}${letter}${host.slice(at + 1)}`;
      const parsed = parseServiceOrigin(changed, { insecureLoopback: false });
      if (!parsed.ok || parsed.value === KNOWN) return;
      expect(markOrigin(parsed.value, [KNOWN])).toContainEqual({
        kind: "resembles",
        origin: KNOWN,
      });
    }),
    { numRuns: 1_000 },
  );
});

test("whatever the origin, there are marks or none, each at most once, in one order", () => {
  const order = [
    "plain_http",
    "ip_address",
    "local_name",
    "international",
    "look_alike_letters",
    "resembles",
    "unusual_port",
  ];
  fc.assert(
    fc.property(fc.oneof(lookAlikes, fc.webUrl()), (text) => {
      const parsed = parseServiceOrigin(text, { insecureLoopback: true });
      if (!parsed.ok) return;
      const found = markOrigin(parsed.value, [KNOWN]).map(({ kind }) => order.indexOf(kind));
      expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
    }),
    { numRuns: 2_000 },
  );
});
