import { describe, expect, test } from "vitest";
import { judgeLink } from "../../../main/core/pastedText/judgeLink.ts";
import { createAccessCode } from "../../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../../protocol/invitationSecret.ts";
import { WRAPPINGS } from "../corpus/wrapping.ts";
import { origin } from "../originArbitraries.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const SERVICE = origin("https://licences.example.com");
const secret = createToken(Uint8Array.from({ length: 16 }, (_, at) => at * 37 + 5));
const code = createAccessCode(Uint8Array.from({ length: 9 }, (_, at) => at * 61 + 11));
const LANDING = `${SERVICE}/i#${secret.value}`;
const APP = `latchkey://invite/${secret.value}`;

const found = { kind: "invitation", link: { secret, service: SERVICE } };
const bare = { kind: "invitation", link: { secret, service: undefined } };
const damaged = (failure: string) => ({
  kind: "damaged",
  failure: { code: failure },
  service: SERVICE,
});
const nameless = (failure: string) => ({ ...damaged(failure), service: undefined });
const other = (failure: string) => ({ kind: "other", failure: { code: failure } });
const wrap = (link: string): string =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&reserved=0`;
const wrapped = (times: number): string =>
  Array.from({ length: times }).reduce<string>((link) => wrap(link), LANDING);

describe("a link is", () => {
  test.each<[string, string, object]>([
    ["an invitation", LANDING, found],
    ["an invitation without its service", APP, bare],
    ["an invitation, encoded from end to end", encodeURIComponent(LANDING), found],
    ["an invitation with a full stop behind it", `${LANDING}.`, found],
    ["an invitation with a bracket and a comma behind it", `${APP}),`, bare],
    ["an invitation with its sign encoded", LANDING.replace("#", "%23"), found],
    ["an invitation with its sign encoded twice", LANDING.replace("#", "%2523"), found],
    ["an invitation with an ellipsis that was encoded", `${LANDING}%E2%80%A6`, found],
    ["an invitation with dashes of a word processor", LANDING.replace(/.{10}$/, "–$&"), found],
    ["an invitation in full-width letters", LANDING.replace("#", "＃"), found],
    ["an invitation at which a sentence goes on", `${LANDING}，谢谢`, found],
    [
      "an invitation, its service named behind it, a full stop inside",
      `${APP}.?service=${SERVICE}`,
      found,
    ],
    ["an invitation with its token twice", LANDING + secret.value, found],
    ["an invitation with its token twice, and a full stop", `${LANDING}${secret.value}.`, found],
    [
      "an invitation with its code twice",
      `${SERVICE}/i#${printSecret(code)}${printSecret(code)}`,
      { kind: "invitation", link: { secret: code, service: SERVICE } },
    ],
    ["an invitation that is wrapped", wrap(LANDING), found],
    [
      "an invitation that is wrapped, and cut there",
      wrap(LANDING.slice(0, -4)),
      damaged("link.cut_off"),
    ],
    ["wrapped for good", "https://l.antigena.com/l/DX6b1w", { kind: "wrapped", by: "Darktrace" }],
    [
      "wrapped for good inside another wrapping",
      wrap("https://l.antigena.com/l/DX6b1w"),
      { kind: "wrapped", by: "Darktrace" },
    ],
    ["cut", LANDING.slice(0, -4), damaged("link.cut_off")],
    ["cut, with a full stop behind it", `${LANDING.slice(0, -4)}.`, damaged("link.cut_off")],
    ["cut at its sign", `${SERVICE}/i#`, damaged("link.cut_off")],
    ["mistyped", LANDING.replace(/.$/, "U"), damaged("link.mistyped")],
    ["mistyped, with dashes", LANDING.replace(/.$/, "–U"), damaged("link.mistyped")],
    [
      "without https",
      LANDING.replace("https", "http"),
      {
        kind: "damaged",
        failure: { code: "service.insecure", detail: "licences.example.com" },
        service: undefined,
      },
    ],
    ["an app link without anything", "latchkey://", nameless("link.malformed")],
    ["an app link with more behind", `${APP}&x=1`, nameless("link.malformed")],
    ["a landing link with more behind", `${LANDING}&x=1`, damaged("link.malformed")],
    ["far too long", `${APP}${"A".repeat(3_000)}`, nameless("link.malformed")],
    ["of a host that is far too long", `https://${"a".repeat(3_000)}/i#A`, other("link.malformed")],
    ["another page", "https://example.com/help", other("link.foreign")],
    ["another page, with a full stop", "https://example.com/help.", other("link.foreign")],
    ["another program's", "zoommtg://join", other("link.foreign")],
    [
      "another program's, in letters that no link has",
      "zoommtg://join/jörg",
      other("link.foreign"),
    ],
    ["another product's", APP.replace("latchkey", "otherkey"), other("link.foreign")],
    ["no link at all", "hello", other("link.malformed")],
  ])("%s", (_, uri, expected) => {
    expect(judgeLink(uri, options)).toEqual(expected);
  });

  test("unwrapped six times, and not a seventh time", () => {
    expect(judgeLink(wrapped(6), options)).toEqual(found);
    expect(judgeLink(wrapped(7), options)).toEqual(other("link.foreign"));
  });

  test.each(WRAPPINGS.map(({ name, wrap: by }) => [name, by] as const))(
    "read through %s, and said to be damaged where it is",
    (_, by) => {
      expect(judgeLink(by(LANDING), options)).toEqual(found);
      expect(judgeLink(by(LANDING.slice(0, -4)), options)).toEqual(damaged("link.cut_off"));
    },
  );
});
