import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createLinkTest,
  FORBIDDEN_SWITCHES,
  parseLaunch,
  readLaunchMessage,
} from "../../main/desktop/launchArguments.ts";

const isLink = createLinkTest("latchkey");
const LINK = "latchkey://invite/0123456789ABCDEFGHJKMNPQRSTV";
const OTHER_LINK = "latchkey://invite/TVWXYZ456789ABCDEFGHJKMNPQRS";

function parse(own: readonly string[], platform: NodeJS.Platform = "linux") {
  return parseLaunch(["/opt/Latchkey/latchkey", ...own], { platform, isPackaged: true, isLink });
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
    const isBranded = createLinkTest("com.example.app");
    expect(isBranded("com.example.app://invite/x")).toBe(true);
    expect(isBranded("comxexample.app://invite/x")).toBe(false);
  });
});

describe("the command line of a start", () => {
  it.each<[string, string[], string | null]>([
    ["nothing", [], null],
    ["a link", [LINK], LINK],
    ["a link behind the end of switches", ["--", LINK], LINK],
    ["the end of switches alone", ["--"], null],
    ["a link with something behind it", [LINK, "notes.txt"], null],
    ["something before a link", ["notes.txt", LINK], LINK],
    ["two links", [LINK, OTHER_LINK], null],
    ["the same link twice", ["--", LINK, LINK], null],
    ["no link of ours", ["https://licences.example.com/i#X"], null],
    ["an injected switch behind the end of switches", ["--", LINK, "--no-sandbox"], null],
    ["an injected switch as the link", ["--", "--remote-debugging-port=9222"], null],
  ])("%s", (_what, own, link) => {
    expect(parse(own)).toEqual({ kind: "start", link });
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
    expect(parse(["/remote-debugging-port=1"], "linux")).toEqual({ kind: "start", link: null });
  });

  it("skips the application's directory where the program is not packaged", () => {
    const development = { platform: "linux", isPackaged: false, isLink } as const;
    expect(parseLaunch(["/x/electron", "/x/app", "--", LINK], development)).toEqual({
      kind: "start",
      link: LINK,
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
    const seen = { refused: 0, linked: 0, plain: 0 };
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
          seen[launch.link === null ? "plain" : "linked"] += 1;
          const links = own.filter((each) => isLink(each));
          const expected = links.length === 1 && own.at(-1) === links[0] ? links[0] : null;
          expect(launch.link).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
    // The vectors reach every outcome often enough to mean something.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });
});

describe("the message of a second launch", () => {
  it.each<[unknown, string | null]>([
    [{ link: LINK }, LINK],
    [{ link: null }, null],
    [{ link: LINK, more: 1 }, LINK],
    [{ link: [LINK] }, null],
    [{ link: "--inspect" }, null],
    [{ link: `${LINK} --inspect` }, null],
    [{ link: "https://evil.example/i#X" }, null],
    [{}, null],
    [null, null],
    [undefined, null],
    [LINK, null],
    [[LINK], null],
    [7, null],
  ])("%j", (message, link) => {
    expect(readLaunchMessage(message, isLink)).toBe(link);
  });
});
