import { afterAll, describe, expect, test } from "vitest";
import { everyCommand } from "../../main/cli/manual/readCommands.ts";
import { readManual } from "../../main/cli/manual/readManual.ts";
import { createOutput } from "../../main/cli/output.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { EXIT, EXIT_CODE } from "../../main/core/exitCode.ts";
import { RETRY_ADVICE } from "../../main/core/retryAdvice.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { createCommandLine, createSink } from "./commandLine.ts";

const commandLine = createCommandLine();
afterAll(() => commandLine.remove());

const { program, explanations } = readManual(ENGLISH, { brand: BRAND, version: "1.2.3" });
const commands = everyCommand(program).slice(1);

describe("every command", () => {
  test.each(commands.map(({ path }) => path.join(" ")))("%s explains itself", (path) => {
    const explanation = explanations.get(path);
    const holdsOthers = commands.some((other) => other.path.join(" ").startsWith(`${path} `));
    if (!holdsOthers) expect(explanation?.examples.length).toBeGreaterThan(0);
    for (const example of explanation?.examples ?? []) {
      const line = typeof example === "string" ? example : example[0];
      expect(line).toMatch(new RegExp(`^(?:sudo )?latchkey ${path}(?: |$)`));
    }
  });

  test("has options that say what they are for, and values that say what they are", () => {
    for (const { options, arguments: operands } of commands) {
      for (const { description } of options) expect(description).not.toBe("");
      for (const { description } of operands) expect(description).not.toBe("");
    }
  });

  test.each(commands.filter((command) => command.commands.length === 0).map(({ path }) => path))(
    "%s %s tells a failure on standard error alone, and `help` shows what --help does",
    async (...path) => {
      const names = path.filter((name) => name !== undefined);
      const wrong = await commandLine.run([...names, "--no-such-option"]);
      expect(wrong).toMatchObject({ code: EXIT.usage, stdout: "" });
      expect(wrong.stderr).toContain("usage.invalid");
      expect(await commandLine.run(["help", ...names])).toEqual(
        await commandLine
          .run([...names, "--help"])
          .then((said) => ({ ...said, json: expect.anything() })),
      );
    },
  );
});

describe("help on topics", () => {
  test("exit-codes lists every failure with its exit code", async () => {
    const { code, stdout, stderr } = await commandLine.run(["help", "exit-codes"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const exit of Object.values(EXIT)) expect(stdout).toMatch(new RegExp(`^${exit} `, "m"));
    for (const error of ERROR_CODES) expect(stdout).toContain(error);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("in JSON it says whether to try again too", async () => {
    const said = (await commandLine.run(["help", "exit-codes", "--json"])).json();
    const errors = said.exitCodes.flatMap((entry: { code: number; errors: { code: string }[] }) =>
      entry.errors.map((error) => ({ ...error, exit: entry.code })),
    );
    expect(errors.length).toBe(ERROR_CODES.length);
    expect(errors).toEqual(
      expect.arrayContaining(
        ERROR_CODES.map((code) => ({ code, retry: RETRY_ADVICE[code], exit: EXIT_CODE[code] })),
      ),
    );
  });

  test("what there is no help on is not repeated, and what there is is listed", async () => {
    const said = await commandLine.run(["help", "CANARY"]);
    expect(said).toMatchObject({ code: EXIT.usage, stdout: "" });
    expect(said.stderr).not.toContain("CANARY");
    expect(said.stderr).toContain("there is help on: open, inspect,");
    expect(said.stderr).toContain("exit-codes");
  });
});

describe("behind --", () => {
  test("nothing is an option any more", async () => {
    const said = await commandLine.run(["status", "--", "--json"]);
    expect(said).toMatchObject({ code: EXIT.usage, stdout: "" });
    expect(said.stderr).toContain("too many arguments");
  });

  test("a name or an invitation may begin with a hyphen", async () => {
    const said = await commandLine.run(["inspect", "--json", "--", "--no-link-at-all"]);
    expect(said.json()).toMatchObject({ ok: false, error: { code: "link.none" } });
  });
});

describe("--quiet", () => {
  test("says nothing where nothing failed", async () => {
    expect(await commandLine.run(["history", "--quiet"])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("tells a failure all the same", async () => {
    const said = await commandLine.run(["-q", "inspect"], "no link");
    expect(said).toMatchObject({ code: EXIT.link, stdout: "" });
    expect(said.stderr).toContain("link.none");
  });

  test("leaves JSON, help and version as they are", async () => {
    expect((await commandLine.run(["-q", "history", "--json"])).json()).toMatchObject({ ok: true });
    expect((await commandLine.run(["-q", "history", "--help"])).stdout).not.toBe("");
    expect((await commandLine.run(["-q", "--version"])).stdout).toBe("1.2.3\n");
  });

  test("keeps progress and notes back at a terminal, and what was survived not", () => {
    const [stdout, stderr] = [createSink(), createSink()];
    const terminal = Object.assign(stderr.stream, { isTTY: true });
    const streams = { stdout: stdout.stream, stderr: terminal, brand: BRAND };
    const output = createOutput({ ...streams, words: ENGLISH, english: ENGLISH }, "quiet");
    output.progress("progress");
    output.note("note");
    output.result({}, ["result"]);
    expect(stdout.text() + stderr.text()).toBe("");
    output.warn({ code: "state.corrupt" });
    expect(stderr.text()).toContain("state.corrupt");
  });
});
