import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createLinkTests,
  FORBIDDEN_SWITCHES,
  parseLaunch,
  readAddress,
  readLaunchMessage,
  toLaunchMessage,
  type LaunchInvitation,
} from "../../main/desktop/launchArguments.ts";

const links = createLinkTests("latchkey");
const { isLink } = links;
const NONE = { kind: "none" } as const;
const MALFORMED = { kind: "unusable", code: "link.malformed" } as const;
const AMBIGUOUS = { kind: "unusable", code: "link.ambiguous" } as const;
const linkOf = (link: string): LaunchInvitation => ({ kind: "link", link });
const LINK = "latchkey://invite/0123456789ABCDEFGHJKMNPQRSTV";
const OTHER_LINK = "latchkey://invite/TVWXYZ456789ABCDEFGHJKMNPQRS";

function parse(own: readonly string[], platform: NodeJS.Platform = "linux") {
  return parseLaunch(["/opt/Latchkey/latchkey", ...own], { platform, isPackaged: true, links });
}

describe("what looks like a link of ours", () => {
  it.each([
    [LINK, true],
    [`${LINK}?service=https%3A%2F%2Flicences.example.com`, true],
    ["LATCHKEY://invite/X", true],
    ["latchkey://invite\\@evil/x", true], // ours by its looks; the agent's grammar refuses it
    ["latchkey:invite/x", false],
    ["latchkey://", false],
    ["latchkeys://invite/x", false],
    ["xlatchkey://invite/x", false],
    [" latchkey://invite/x", false],
    ["latchkey://invite/x ", false],
    ["latchkey://invite/x y", false],
    ["latchkey://invite/x\n", false],
    ["latchkey://invite/x\t--inspect", false],
    ["latchkey://invite/\u0430", false],
    ["--latchkey://invite/x", false],
    ["https://licences.example.com/i#X", false],
    ["", false],
  ])("%j: %s", (argument, expected) => {
    expect(isLink(argument)).toBe(expected);
  });

  it("ends at 2 KiB", () => {
    const longest = "latchkey://".padEnd(2048, "x");
    expect(isLink(longest)).toBe(true);
    expect(isLink(`${longest}x`)).toBe(false);
  });

  it("takes a scheme with a dot literally", () => {
    const isBranded = createLinkTests("com.example.app").isLink;
    expect(isBranded("com.example.app://invite/x")).toBe(true);
    expect(isBranded("comxexample.app://invite/x")).toBe(false);
  });
});

describe("the command line of a start", () => {
  it.each<[string, string[], LaunchInvitation]>([
    ["nothing", [], NONE],
    ["a link", [LINK], linkOf(LINK)],
    ["a link behind the end of switches", ["--", LINK], linkOf(LINK)],
    ["the end of switches alone", ["--"], NONE],
    ["a link with something behind it", [LINK, "notes.txt"], MALFORMED],
    ["something before a link", ["notes.txt", LINK], linkOf(LINK)],
    ["two links", [LINK, OTHER_LINK], AMBIGUOUS],
    ["the same link twice", ["--", LINK, LINK], AMBIGUOUS],
    ["a link beside a broken one", ["latchkey:", LINK], AMBIGUOUS],
    ["no link of ours", ["https://licences.example.com/i#X"], NONE],
    ["an injected switch behind the end of switches", ["--", LINK, "--no-sandbox"], MALFORMED],
    ["an injected switch as the link", ["--", "--remote-debugging-port=9222"], NONE],
    ["a link with a switch in the same argument", [`${LINK} --no-sandbox`], MALFORMED],
    ["a link with a space in it", ["latchkey://invite/0123 4567"], MALFORMED],
    ["a link in other letters", ["latchkey://invite/\u0430"], MALFORMED],
    ["a link that is too long", [LINK.padEnd(2049, "0")], MALFORMED],
    ["our scheme and no more", ["latchkey:"], MALFORMED],
    ["a link in quotes", [`"${LINK}"`], MALFORMED],
    ["a placeholder nobody filled in", ["--", "%1"], NONE],
  ])("%s", (_what, own, invitation) => {
    expect(parse(own)).toEqual({ kind: "start", invitation });
  });

  it.each([
    ["--remote-debugging-port=9222", "--remote-debugging-port"],
    ["--inspect", "--inspect"],
    ["--inspect-brk=0.0.0.0:1", "--inspect-brk"],
    ["--no-sandbox", "--no-sandbox"],
    ["-r", "-r"],
    ["-", "-"],
    ["  --js-flags=--expose-gc", "--js-flags"],
    ["\t--inspect", "--inspect"],
    [`--open=${LINK}`, "--open"],
    ["--hidden", "--hidden"],
  ])("refuses %j and names it without its value", (argument, switchName) => {
    const refused = { kind: "refused", switchName };
    expect(parse([argument])).toEqual(refused);
    expect(parse([argument, LINK])).toEqual(refused);
    expect(parse([LINK, argument])).toEqual(refused);
    expect(parse([argument, "--", LINK])).toEqual(refused);
  });

  it("takes /switch for a switch on Windows, where Chromium does, and for a path elsewhere", () => {
    expect(parse(["/remote-debugging-port=1"], "win32").kind).toBe("refused");
    expect(parse(["/remote-debugging-port=1"], "linux")).toEqual({
      kind: "start",
      invitation: NONE,
    });
  });

  it("skips the application's directory where the program is not packaged", () => {
    const development = { platform: "linux", isPackaged: false, links } as const;
    expect(parseLaunch(["/x/electron", "/x/app", "--", LINK], development)).toEqual({
      kind: "start",
      invitation: linkOf(LINK),
    });
    expect(parseLaunch(["/x/electron", "/x/app", "--inspect"], development).kind).toBe("refused");
  });

  /** Arguments as hostile as links, switches, mixtures and noise can be. */
  const link = fc.constantFrom(LINK, OTHER_LINK, "LATCHKEY://invite/X", "latchkey://x/../..");
  const switches = fc
    .tuple(
      fc.constantFrom("--", "-", "---", " --", "\t-"),
      fc.constantFrom(...FORBIDDEN_SWITCHES, "x", "user-data-dir", "enable-features"),
      fc.constantFrom("", "=", "=1", `=${LINK}`, '="a b"'),
    )
    .map((parts) => parts.join(""));
  const noise = fc.oneof(
    fc.string(),
    fc.constantFrom("", ".", "/tmp/x", "/inspect", "C:\\x", "%1", '"%1"', "latchkey:", "file:///x"),
    fc.tuple(link, fc.string()).map((parts) => parts.join(" ")),
  );
  const argument = fc.oneof(
    { weight: 3, arbitrary: link },
    { weight: 2, arbitrary: switches },
    { weight: 2, arbitrary: noise },
    { weight: 1, arbitrary: fc.constant("--") },
  );

  it("never honours a switch and never takes more than the one last link: 2,000 vectors", () => {
    const seen = { refused: 0, link: 0, unusable: 0, none: 0 };
    fc.assert(
      fc.property(
        fc.array(argument, { maxLength: 7 }),
        fc.constantFrom<NodeJS.Platform>("linux", "win32", "darwin"),
        (own, platform) => {
          const launch = parse(own, platform);
          const terminator = own.findIndex((each) => each.trim() === "--");
          const switchable = terminator === -1 ? own : own.slice(0, terminator);
          const hasSwitch = switchable.some(
            (each) => /^\s*-/.test(each) || (platform === "win32" && /^\s*\//.test(each)),
          );
          if (launch.kind === "refused") {
            seen.refused += 1;
            expect(hasSwitch).toBe(true);
            expect(launch.switchName).not.toContain("invite");
            return;
          }
          expect(hasSwitch).toBe(false);
          seen[launch.invitation.kind] += 1;
          const ours = own.filter((each) => links.looksLikeOurs(each));
          const [only = ""] = ours;
          const isOpened = ours.length === 1 && isLink(only) && own.at(-1) === only;
          const expected = ours.length > 1 ? AMBIGUOUS : MALFORMED;
          // Never nothing: what begins with our scheme is opened, or told.
          expect(launch.invitation).toEqual(
            isOpened ? linkOf(only) : ours.length === 0 ? NONE : expected,
          );
        },
      ),
      { numRuns: 2000 },
    );
    // The vectors reach every outcome often enough to mean something.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });
});

describe("the message of a second launch", () => {
  it.each<[unknown, LaunchInvitation]>([
    [{ link: LINK }, linkOf(LINK)],
    [{ link: LINK, defect: "link.ambiguous" }, linkOf(LINK)],
    [{ link: null }, NONE],
    [{ link: null, defect: null }, NONE],
    [{ link: null, defect: "link.ambiguous" }, AMBIGUOUS],
    [{ defect: "link.malformed" }, MALFORMED],
    [{ defect: "internal.bug" }, NONE],
    [{ defect: ["link.malformed"] }, NONE],
    [{ link: LINK, more: 1 }, linkOf(LINK)],
    [{ link: [LINK] }, NONE],
    [{ link: "--inspect" }, NONE],
    [{ link: `${LINK} --inspect` }, MALFORMED],
    [{ link: "https://evil.example/i#X" }, NONE],
    [{}, NONE],
    [null, NONE],
    [undefined, NONE],
    [LINK, NONE],
    [[LINK], NONE],
    [7, NONE],
  ])("%j", (message, invitation) => {
    expect(readLaunchMessage(message, links)).toEqual(invitation);
  });

  it.each([NONE, MALFORMED, AMBIGUOUS, linkOf(LINK)])("carries %j across", (invitation) => {
    const message: unknown = JSON.parse(JSON.stringify(toLaunchMessage(invitation)));
    expect(readLaunchMessage(message, links)).toEqual(invitation);
  });
});

it.each<[string, LaunchInvitation]>([
  [LINK, linkOf(LINK)],
  ["latchkey://", MALFORMED],
  ["LATCHKEY:invite/X", MALFORMED],
  [`${LINK}\n`, MALFORMED],
  ["https://evil.example/", NONE],
  ["", NONE],
])("the address %j that the desktop hands over", (address, invitation) => {
  expect(readAddress(address, links)).toEqual(invitation);
});
