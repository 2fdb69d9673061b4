import { describe, expect, test } from "vitest";
import {
  afterLevel,
  atPathEnd,
  behindVersion,
  betweenUnderscores,
  cutLink,
  firstOf,
  inBase64Parameter,
  inJsonParameter,
  inParameter,
  isOpaque,
  type WrapperReader,
} from "../../../main/core/pastedText/wrapperReaders.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("cutLink", () => {
  test.each([
    ["https://a.b", ["a.b", "", "", ""]],
    ["HTTP://A.B:8443/C/d", ["a.b", "/C/d", "", ""]],
    ["https://a.b?c=d", ["a.b", "", "c=d", ""]],
    ["https://a.b#e?f", ["a.b", "", "", "e?f"]],
    ["https://a.b:12345/c?d?e#f#g", ["a.b", "/c", "d?e", "f#g"]],
    ["https://a.b/c\nd?e\nf#g\nh", ["a.b", "/c\nd", "e\nf", "g\nh"]],
    [`https://${"a".repeat(255)}/`, ["a".repeat(255), "/", "", ""]],
  ])("%j", (uri, [host, path, query, fragment]) => {
    expect(cutLink(uri)).toEqual({ uri, host, path, query, fragment });
  });

  test.each([
    "",
    "a.b/c",
    "ftp://a.b/",
    "xhttps://a.b/",
    "https:///c",
    "https://a@b/c",
    "https://a\\b/c",
    "https://a b/c",
    "https://a:b/c",
    "https://a.b:123456/",
    "https://a.b:/",
    `https://${"a".repeat(256)}/`,
  ])("%j is none", (uri) => {
    expect(cutLink(uri)).toBeUndefined();
  });
});

describe("what a wrapped link was", () => {
  const read = (reader: WrapperReader, rest: string): string | undefined => {
    const pieces = cutLink(`https://wrapper.example${rest}`);
    return pieces === undefined ? undefined : reader(pieces);
  };
  const u = inParameter("u", "url");
  const inBase64 = inBase64Parameter("u");
  const inJson = inJsonParameter("key");

  test("between underscores, behind a host without https", () => {
    const uri = "http://wrapper.example/v2/___https://a.b___.Y";
    expect(betweenUnderscores(cutLink(uri)!)).toBe("https://a.b");
  });

  test.each<[string, WrapperReader, string, string | undefined]>([
    ["in a parameter", u, "/?u=https%3A%2F%2Fa.b%2Fc%23d&e=f", "https://a.b/c#d"],
    ["in a parameter that is not the first", u, "/?e=f&url=https%3A%2F%2Fa.b", "https://a.b"],
    ["in a parameter in capitals", u, "/?URL=https%3A%2F%2Fa.b", "https://a.b"],
    ["in one whose ampersand is still escaped", u, "/?e=f&amp;u=https%3A%2F%2Fa.b", "https://a.b"],
    ["in one whose ampersand is escaped twice", u, "/?e=f&amp;amp;u=x", undefined],
    ["in one whose name has that in it", u, "/?e=f&xamp;u=https%3A%2F%2Fa.b", undefined],
    [
      "without https, with parameters of its own",
      u,
      "/?u=http://a.b/c?d&f=g",
      "http://a.b/c?d&f=g",
    ],
    ["encoded, another one behind it", u, "/?u=a%3A%2F%2Fb&v=https://c?d", "a://b"],
    ["encoded, another one in it", u, "/?u=a%3A%2F%2Fb%2Fc://d", "a://b/c://d"],
    ["in none", u, "/?e=f&v=https%3A%2F%2Fa.b", undefined],
    ["in one whose name only ends so", u, "/?xu=https%3A%2F%2Fa.b", undefined],
    ["with equals signs", u, "/?u=https://a.b/c=d=e", "https://a.b/c=d=e"],
    ["with parameters of its own", u, "/?u=https://a.b/c?d=e&f=g", "https://a.b/c?d=e&f=g"],
    ["without such, and others behind it", u, "/?u=https://a.b/c&f=g?h", "https://a.b/c"],
    ["encoded, and others behind it", u, "/?u=https%3A%2F%2Fa.b%2F%3Fd&f=g", "https://a.b/?d"],
    ["with a fragment that was left outside", u, "/?u=https%3A%2F%2Fa.b&e=f#g", "https://a.b#g"],
    ["with one that has parameters in it", u, "/?u=https://a.b#g&e=f", "https://a.b#g"],
    ["with a fragment of its own", u, "/?u=https%3A%2F%2Fa.b%23c#g", "https://a.b#c"],
    ["with an empty fragment", u, "/?u=https://a.b#", "https://a.b"],
    ["as it was, its escapes its own", u, "/?u=https://a.b/%2523", "https://a.b/%2523"],
    ["empty", u, "/?u=", ""],

    ["in base64", inBase64, `/?d=e&u=${base64("https://a.b/?c=>")}`, "https://a.b/?c=>"],
    [
      "in base64 that is encoded",
      inBase64,
      "/?u=aHR0cHM6Ly9hLmIvPz8%2FPw%3D%3D",
      "https://a.b/????",
    ],
    ["in base64, empty", inBase64, "/?u=", ""],
    ["in base64, in none", inBase64, "/?v=aHR0", undefined],

    [
      "in JSON",
      inJson,
      `/?key=${base64('{"a":"b","url":"https://c.d/e","f":1}')}`,
      "https://c.d/e",
    ],
    [
      "in JSON that escapes slashes",
      inJson,
      `/?key=${base64('{"url":"https:\\/\\/c.d"}')}`,
      "https://c.d",
    ],
    [
      "in JSON, a backslash its own",
      inJson,
      `/?key=${base64('{"url":"https://c.d\\\\/e"}')}`,
      "https://c.d\\/e",
    ],
    [
      "in JSON in JSON",
      inJson,
      `/?key=${base64(JSON.stringify({ p: '{"url":"https:\\/\\/c.d"}' }))}`,
      "https://c.d",
    ],
    ["in JSON that is cut", inJson, `/?key=${base64('{"url":"https://c.d/e"')}`, undefined],
    ["in JSON of another kind", inJson, `/?key=${base64('"https://c.d/e"')}`, undefined],
    ["in JSON of nothing", inJson, `/?key=${base64("null")}`, undefined],
    ["in JSON, no text", inJson, `/?key=${base64('{"url":1,"p":"{}"}')}`, undefined],
    ["in JSON in what is no text", inJson, `/?key=${base64('{"p":1}')}`, undefined],
    ["in no JSON", inJson, `/?key=${base64("url: https://c.d/e")}`, undefined],
    ["in JSON, in none", inJson, "/?kex=e30", undefined],

    ["at the end of the path", atPathEnd, "/k/https://a.b/c?d#e", "https://a.b/c?d#e"],
    ["there, encoded", atPathEnd, "/k/https%3A%2F%2Fa.b%2Fc%23d/e?f", "https://a.b/c#d"],
    ["there, in capitals", atPathEnd, "/k/HTTPS%3a%2f%2fA.B", "HTTPS://A.B"],
    [
      "there, with an encoded one in it",
      atPathEnd,
      "/https://a.b/c?q=https://d/https%3A%2F%2Fe&f",
      "https://a.b/c?q=https://d/https%3A%2F%2Fe&f",
    ],
    ["not there", atPathEnd, "/k/a.b/c", undefined],
    ["there, encoded with one slash", atPathEnd, "/k/https%3A%2Fa.b", undefined],
    ["there, without its slashes", atPathEnd, "/k/https:a.b", undefined],

    ["behind a level", afterLevel, "/L0/https:%2F%2Fa.b%2Fc/1/x", "https://a.b/c"],
    ["behind a level of another kind", afterLevel, "/CL1/https:%2F%2Fa.b/1", "https://a.b"],
    ["behind no level", afterLevel, "/x/L0/https:%2F%2Fa.b", undefined],
    ["behind a level, and nothing there", afterLevel, "/L0/", undefined],

    ["behind a version", behindVersion, "/3s/a.b%2Fc%23d/e/f", "https://a.b/c#d"],
    ["behind a version of several letters", behindVersion, "/3ts/a.b/e", "https://a.b"],
    ["behind a version without s", behindVersion, "/2/a.b/e", "http://a.b"],
    ["behind no version", behindVersion, "/x/3s/a.b", undefined],
    ["behind a version, and nothing there", behindVersion, "/3s/", undefined],

    ["between underscores", betweenUnderscores, "/v2/___https://a.b/c___.Yz", "https://a.b/c"],
    ["there, of one region", betweenUnderscores, "/v2/r01/___https://a.b___.Yz", "https://a.b"],
    [
      "there, with underscores of its own",
      betweenUnderscores,
      "/v2/___https://a.b___c___.Y",
      "https://a.b___c",
    ],
    ["there, its end lost", betweenUnderscores, "/v2/___https://a.b/c", "https://a.b/c"],
    ["there, encoded", betweenUnderscores, "/v2/___https%3A//a.b___.Y", "https://a.b"],
    [
      "there, with asterisks",
      betweenUnderscores,
      "/v2/___https://a.b/*23*2fc*zz___.Y",
      "https://a.b/#/c*zz",
    ],
    [
      "there, asterisks of another product",
      betweenUnderscores,
      "/v2/___https://u.d/v3/__https://a.b*23__;Iw!!___.Y",
      "https://u.d/v3/__https://a.b*23__;Iw!!",
    ],
    [
      "there, asterisks of another product, encoded",
      betweenUnderscores,
      "/v2/___https://u.d/v3/__https://a.b*23__%3BIw___.Y",
      "https://u.d/v3/__https://a.b*23__%3BIw",
    ],
    [
      "there, its fragment inside",
      betweenUnderscores,
      "/v2/___https://a.b#c___.Y",
      "https://a.b#c",
    ],
    [
      "there, its fragment behind",
      betweenUnderscores,
      "/v2/___https://a.b___.Y#c",
      "https://a.b#c",
    ],
    ["not there", betweenUnderscores, "/v2/https://a.b", undefined],
    ["there, of no version", betweenUnderscores, "/w/___https://a.b___.Y", undefined],

    [
      "in the first place that has it",
      firstOf(u, atPathEnd),
      "/https://a.b?u=https://c.d",
      "https://c.d",
    ],
    [
      "in the second where the first is empty",
      firstOf(u, atPathEnd),
      "/https://a.b?u=",
      "https://a.b?u=",
    ],
    ["in the second where there is no first", firstOf(u, atPathEnd), "/https://a.b", "https://a.b"],
    ["in neither", firstOf(u, atPathEnd), "/x", undefined],
    ["unknown", isOpaque, "/?u=https://a.b", undefined],
  ])("%s", (_, reader, rest, target) => {
    expect(read(reader, rest)).toBe(target);
  });
});
