import { hostname } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { conclude } from "../../main/cli/conclude.ts";
import { describeInvitation, table, toTime } from "../../main/cli/describe.ts";
import { describeUnenrolled } from "../../main/cli/describeUnenrolled.ts";
import { displayWidth } from "../../main/cli/displayWidth.ts";
import { createOutput } from "../../main/cli/output.ts";
import { everyCommand } from "../../main/cli/manual/readCommands.ts";
import { readManual } from "../../main/cli/manual/readManual.ts";
import { isYes } from "../../main/cli/prompt.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { CHECK_IDS } from "../../main/doctor/check.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { createCommandLine, createSink } from "./commandLine.ts";
import { AGENT, OPENED, STATES } from "./conclusions.ts";
import { accent, findEnglish, outside, PSEUDO, wordsBy } from "./pseudoWords.ts";
import { WRONG } from "./wrongCommandLines.ts";

const toWide = (character: string): string => character.replace(/[a-z]/, "語");
const toCombined = (character: string): string => character.replace(/[aeiou]/, "$&\u0308");

const pseudo = createCommandLine(PSEUDO);
const english = createCommandLine();
afterAll(() => {
  pseudo.remove();
  english.remove();
});

const COMMANDS = everyCommand(readManual(ENGLISH, { brand: BRAND, version: "1.2.3" }).program)
  .slice(1)
  .map(({ path }) => path.join(" "));

describe("help in another language", () => {
  /** Commands and placeholders are typed and looked up as they are, in every language. */
  const TYPED = new Set(
    [
      "command invitation name file origin check seconds reason text shell".split(" "),
      "latchkey help set clear LATCHKEY CONFIG".split(" "),
      COMMANDS.flatMap((command) => command.split(" ")),
      CHECK_IDS.flatMap((id) => id.split("_")),
    ].flat(),
  );

  test.each(["", ...COMMANDS])("of %j has not one English word", async (command) => {
    const said = await pseudo.run([...command.split(" ").filter(Boolean), "--help"]);
    expect(said).toMatchObject({ code: 0, stderr: "" });
    const lines = said.stdout.split("\n").map((line) =>
      // The command line of an example ends where its comment begins.
      line
        .replace(/^ {2}(?:sudo )?latchkey .*?(?: {2}|$)/, "")
        .replace(/^ {2}(?:\{.*\}|".*")$/, ""),
    );
    const left = findEnglish(lines.join("\n"))
      .flatMap((word) => word.split("_"))
      .filter((word) => !TYPED.has(word));
    expect(left).toEqual([]);
    expect(said.stdout).toContain(accent("Usage:"));
  });

  test.each(["", ...COMMANDS])("of %j has the same options and examples", async (command) => {
    const args = [...command.split(" ").filter(Boolean), "--help"];
    const [one, other] = [await pseudo.run(args), await english.run(args)];
    for (const pattern of [
      /^ {2}(?:-\w, )?--[a-z-]+/gm,
      /^ {2}[a-z]+(?= )/gm,
      /^ {2}latchkey .*?(?= {2}|$)/gm,
    ]) {
      expect(one.stdout.match(pattern)).toEqual(other.stdout.match(pattern));
    }
  });

  test("fits into the terminal where letters are two columns wide and nothing is between words", async () => {
    const wide = createCommandLine(
      wordsBy((text) => outside(text, (character) => toWide(character).replace(" ", ""))),
    );
    for (const command of ["", ...COMMANDS]) {
      const { stdout } = await wide.run([...command.split(" ").filter(Boolean), "--help"]);
      const prose = stdout.split("\n").filter((line) => !/^ {2}(?:sudo )?latchkey /.test(line));
      for (const line of prose) {
        expect([line, displayWidth(line) <= 80]).toEqual([line, true]);
      }
    }
    wide.remove();
  });
});

describe("a command line that cannot be understood", () => {
  test.each(WRONG)("%j is told in the person's words, and in English to scripts", async (args) => {
    const text = await pseudo.run(args);
    expect(text.code).toBe(2);
    const quoted = ["status", "set", "inspect", "name", "ENOENT"];
    expect(findEnglish(text.stderr, quoted)).toEqual([]);
    const [one, other] = [
      await pseudo.run([...args, "--json"]),
      await english.run([...args, "--json"]),
    ];
    expect(one.json()).toEqual(other.json());
  });
});

describe("a machine that is no device", () => {
  test.each([
    ["status"],
    ["status", "--offline"],
    ["rename", "Press"],
    ["rotate"],
    ["unenrol"],
    ["wait"],
    ["credentials", "status"],
    ["credentials", "clear"],
    ["inspect"],
    ["credentials", "set"],
  ])("%s %s says so in the person's words, and in English to scripts", async (...args) => {
    const text = await pseudo.run(args);
    expect(findEnglish(text.stdout + text.stderr, [hostname()])).toEqual([]);
    const [one, other] = [
      await pseudo.run([...args, "--json"]),
      await english.run([...args, "--json"]),
    ];
    const places = [pseudo.directory, english.directory];
    const [said, expected] = [one, other].map(({ stdout }, index) =>
      stdout.replaceAll(places[index] ?? "", "…"),
    );
    expect(said).toBe(expected);
  });
});

const VALUES = [
  "6WVC-QCBR-FJW3",
  "Press line 4",
  "Acme",
  "Presses",
  "device1",
  "home",
  "card",
  "working",
  "left",
];

describe.each(STATES)("%s", (_what, state) => {
  test("is concluded in the person's words, and in English to scripts", () => {
    const said = (words: typeof ENGLISH, mode: "text" | "json"): string => {
      const [stdout, stderr] = [createSink(), createSink()];
      const streams = { stdout: stdout.stream, stderr: stderr.stream, brand: BRAND };
      conclude(state, AGENT, createOutput({ ...streams, words, english: ENGLISH }, mode));
      return stdout.text() + stderr.text();
    };
    expect(findEnglish(said(PSEUDO, "text"), VALUES)).toEqual([]);
    expect(said(PSEUDO, "json")).toBe(said(ENGLISH, "json"));
  });
});

test.each(ERROR_CODES)("%s is told in the person's words, and in English to scripts", (code) => {
  const said = (words: typeof ENGLISH, mode: "text" | "json"): string => {
    const [stdout, stderr] = [createSink(), createSink()];
    const streams = { stdout: stdout.stream, stderr: stderr.stream, brand: BRAND };
    const output = createOutput({ ...streams, words, english: ENGLISH }, mode);
    output.notice({ kind: "leaving", organization: "Åå", failure: { code } });
    output.failure({ code });
    return stdout.text() + stderr.text();
  };
  expect(findEnglish(said(PSEUDO, "text"))).toEqual([]);
  expect(said(PSEUDO, "json")).toBe(said(ENGLISH, "json"));
});

test("a card and the end of an enrolment are told in the person's words", () => {
  const machine = { hostname: "press", manufacturer: null, model: null, serial: null };
  const card = describeInvitation(OPENED, machine as never, PSEUDO);
  expect(findEnglish(card.join("\n"), [...VALUES, "Ida", "press"])).toEqual([]);
  const what = [
    "device_key",
    "next_key",
    "application_credential",
    "rotation",
    "journal",
    "waiting",
    "enrolment",
    "confirmed_service",
    "copies",
  ] as const;
  for (const kind of ["told", "forgotten", "deactivated", "unreachable", "not_asked"] as const) {
    for (const failure of [null, { code: "credentials.locked" as const }]) {
      const left = describeUnenrolled(
        {
          service: OPENED.target.service,
          organization: { id: "org_1", name: "Acme" },
          farewell: { kind, code: null },
          wiped: what.map((one) => ({
            what: one,
            where: "/x",
            state: "failed",
            code: "credentials.locked",
          })),
          failure,
        } as unknown as Parameters<typeof describeUnenrolled>[0],
        PSEUDO,
      );
      expect(findEnglish(left.join("\n"), VALUES)).toEqual([]);
    }
  }
});

describe("a table", () => {
  test.each([
    ["English", ENGLISH],
    ["accents", PSEUDO],
    ["letters that are two columns wide", wordsBy((text) => outside(text, toWide))],
    ["letters with combining marks", wordsBy((text) => outside(text, toCombined))],
  ])("has its values below one another in %s", (_what, words) => {
    const labels = [words.say("label.organization"), words.say("label.state"), ""];
    const lines = table(labels.map((label) => [label, "|"]));
    const columns = lines.map((line) => displayWidth(line.slice(0, line.indexOf("|"))));
    expect(new Set(columns).size).toBe(1);
  });

  test("makes harmless what came from elsewhere, and leaves our own direction marks", () => {
    expect(table([["a", "x\u202ey"]])).toEqual(["a  x\ufffdy"]);
    expect(table([["a", { own: "\u200fx" }]])).toEqual(["a  \u200fx"]);
  });
});

test.each([
  ["en", "Nov 25, 2026"],
  ["de", "25. Nov. 2026"],
  ["ja", "2026年11月25日"],
])("a moment is told in %s with its time zone", (locale, day) => {
  const said = toTime("2026-11-25T12:30:00.000Z", { locale });
  expect(said).toContain(day);
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: "short" })
    .formatToParts(new Date("2026-11-25T12:30:00.000Z"))
    .find(({ type }) => type === "timeZoneName");
  expect(said).toContain(zone?.value);
});

test.each([
  ["y", true],
  ["YES", true],
  [" ｙ ", true],
  ["k", true],
  ["Kyllä", true],
  ["n", false],
  ["", false],
  ["yes please", false],
])("%j is a yes in Finnish or English: %s", (answer, expected) => {
  expect(isYes(answer, { say: () => "k, kyllä" })).toBe(expected);
});
