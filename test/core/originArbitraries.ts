import * as fc from "fast-check";
import { parseServiceOrigin, type ServiceOrigin } from "../../main/core/serviceOrigin.ts";

/** The one service that is allowed in tests about look-alikes. */
export const ALLOWED_HOST = "licences.example.com";

/** Turns a canonical origin into the branded type; fails the test for any other text. */
export function origin(text: string): ServiceOrigin {
  const parsed = parseServiceOrigin(text, { insecureLoopback: true });
  if (!parsed.ok) throw new Error(`${text} is no origin`);
  return parsed.value;
}

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

/** One change to a text, in one place. */
function changed(text: string, to: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), to)
    .map(([at, more]) => text.slice(0, at) + more + text.slice(at));
}

function replaced(text: string, to: (character: string) => string): fc.Arbitrary<string> {
  return fc
    .nat(text.length - 1)
    .map((at) => text.slice(0, at) + to(text[at] ?? "") + text.slice(at + 1));
}

const INVISIBLE = ["\t", "\n", "\r", " ", "\0", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff"];
const CONFUSABLE: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", i: "і", o: "о" };

const hosts: fc.Arbitrary<string> = fc.oneof(
  // A host that only begins or ends like the allowed one.
  label.map((more) => `${ALLOWED_HOST}.${more}`),
  label.map((more) => `${more}.${ALLOWED_HOST}`),
  label.map((more) => `${more}${ALLOWED_HOST}`),
  label.map((more) => `${ALLOWED_HOST}${more}`),
  label.map((more) => `${more}-${ALLOWED_HOST}`),
  label.map((more) => ALLOWED_HOST.replace("licences", more)),
  fc.constantFrom(
    `${ALLOWED_HOST}.`,
    `${ALLOWED_HOST}..`,
    ALLOWED_HOST.slice(1),
    ALLOWED_HOST.replace(".", ""),
  ),
  // What URL parsers repair.
  changed(ALLOWED_HOST, fc.constantFrom(...INVISIBLE)),
  replaced(ALLOWED_HOST, (character) => `%${character.charCodeAt(0).toString(16)}`),
  replaced(ALLOWED_HOST, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  replaced(ALLOWED_HOST, (character) => CONFUSABLE[character] ?? "\u0131"),
  fc.constantFrom("。", "．", "｡", "․").map((dot) => ALLOWED_HOST.replaceAll(".", dot)),
  // Punycode that shows as something near it.
  label.map((more) => `xn--${more}-${ALLOWED_HOST}`),
  label.map((more) => `licences.xn--${more}-1ib.com`),
  // The address a name might have, in notations that mean the same.
  fc.constantFrom("127.1", "0x7f.0.0.1", "0177.0.0.1", "2130706433", "127.0.0.1", "[::1]", "[::]"),
);

const userinfo = fc.oneof(
  label.map((name) => `${name}@`),
  label.map((name) => `${ALLOWED_HOST}:${name}@`),
  fc.constant(`${ALLOWED_HOST}@`),
  fc.constant(`${ALLOWED_HOST}%40`),
  fc.constant(`${ALLOWED_HOST}\\@`),
);
const port = fc.oneof(
  fc.integer({ min: 0, max: 70_000 }).map((number) => `:${number}`),
  fc.constantFrom(":", ":0443", ":+443", ":443x", ": 443", ":４４３", ":443:443", ":1e2"),
);
const tail = fc.oneof(
  fc.constantFrom("/", "//", "\\", "?", "#", "/.", "/..;", "%2f", "%00", "?a=b", "#b", ";", ","),
  label.map((path) => `/${path}`),
  label.map((name) => `\\${name}.example`),
  label.map((name) => `@${name}.example`),
);
const scheme = fc.constantFrom(
  ..."http:// https:/ https: https:/// https:\\\\ https;// HTTP:// httpss:// ftp:// ws://".split(
    " ",
  ),
  ..." https://|\thttps://|ht\ntps://|https://https://|blob:https://|//|".split("|"),
);

/** Texts around an allowed origin, each of which names something else, or nothing. */
export const lookAlikes: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: hosts.map((host) => `https://${host}`) },
  fc.tuple(hosts, port).map(([host, more]) => `https://${host}${more}`),
  port.map((more) => `https://${ALLOWED_HOST}${more}`),
  tail.map((more) => `https://${ALLOWED_HOST}${more}`),
  fc.tuple(userinfo, hosts).map(([user, host]) => `https://${user}${host}`),
  userinfo.map((user) => `https://${user}${ALLOWED_HOST}`),
  fc.tuple(scheme, fc.constant(ALLOWED_HOST)).map((parts) => parts.join("")),
  fc.constantFrom(...INVISIBLE).map((space) => `https://${ALLOWED_HOST}${space}`),
);
