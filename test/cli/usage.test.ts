import { existsSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { everyCommand } from "../../main/cli/manual/readCommands.ts";
import { readManual } from "../../main/cli/manual/readManual.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { createCommandLine } from "./commandLine.ts";
import { WRONG } from "./wrongCommandLines.ts";

const commandLine = createCommandLine();
afterAll(() => commandLine.remove());

const TREE = everyCommand(readManual(ENGLISH, { brand: BRAND, version: "1.2.3" }).program);
/** Those that do something; the others only hold them. */
const COMMANDS = TREE.slice(1)
  .filter(({ commands }) => commands.length === 0)
  .map(({ path }) => path);

describe("help", () => {
  test.each(COMMANDS.map((command) => [command.join(" "), command] as const))(
    "%s --help teaches with an example and the options of all commands",
    async (name, command) => {
      for (const args of [
        [...command, "--help"],
        ["--json", ...command, "-h"],
      ]) {
        const said = await commandLine.run(args);
        expect(said).toMatchObject({ code: 0, stderr: "" });
        expect(said.stdout).toMatch(new RegExp(`Examples?:\n  latchkey ${name}`));
        for (const option of ["--json", "--config", "--timeout"]) {
          expect(said.stdout).toContain(option);
        }
      }
    },
  );

  test("the program itself names every command, the exit codes and its configuration", async () => {
    const said = await commandLine.run(["--help"]);
    expect(said).toMatchObject({ code: 0, stderr: "" });
    for (const [name = ""] of COMMANDS) expect(said.stdout).toContain(`\n  ${name}`);
    for (const code of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20]) {
      expect(said.stdout).toMatch(new RegExp(`\\b${code} [a-z]`));
    }
    expect(said.stdout).toContain("/etc/latchkey/config.json");
  });

  test("no line of help is wider than a hundred columns", async () => {
    for (const command of [[], ["credentials"], ...COMMANDS]) {
      const { stdout } = await commandLine.run([...command, "--help"]);
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test("--version is the version and nothing else", async () => {
    expect(await commandLine.run(["--version"])).toMatchObject({ code: 0, stdout: "1.2.3\n" });
  });

  test("without a command the help is shown, and it is no success", async () => {
    const said = await commandLine.run([]);
    expect(said).toMatchObject({ code: 2, stdout: "" });
    expect(said.stderr).toContain("Usage: latchkey");
  });
});

describe("a command line that cannot be understood", () => {
  test.each(WRONG)("%j says what is wrong and repeats nothing", async (args, detail) => {
    const text = await commandLine.run(args);
    expect(text).toMatchObject({ code: 2, stdout: "" });
    expect(text.stderr).toContain("The command cannot be understood");
    expect(text.stderr).toContain("--help");
    expect(text.stderr).toContain("(usage.invalid");
    const json = await commandLine.run([...args, "--json"]);
    expect(json).toMatchObject({ code: 2, stderr: "" });
    expect(json.json()).toMatchObject({
      version: 1,
      ok: false,
      error: { code: "usage.invalid", detail: expect.stringMatching(detail) },
    });
    expect(text.stderr + json.stdout).not.toContain("CANARY");
    expect(existsSync(join(commandLine.directory, "state"))).toBe(false);
  });

  test("whatever stands where a command or option should be is not repeated", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          (secret: string) => [secret],
          (secret: string) => [`--token=${secret}`],
          (secret: string) => ["inspect", `--${secret}`],
          (secret: string) => ["credentials", secret],
          (secret: string) => ["accept", "x", secret],
        ),
        fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8,28}$/),
        async (place, secret) => {
          const said = await commandLine.run(place(secret));
          expect(said.code).toBe(2);
          expect(said.stdout + said.stderr).not.toContain(secret);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what is wrong with a name or a reason is said before anything is read or sent", () => {
  test.each([
    [["accept", "--name", "x".repeat(65)], "name.too_long"],
    [["accept", "--name", ""], "name.empty"],
    [["accept", "--name", "a\u0007b"], "name.forbidden_character"],
    [["decline", "--reason", "x".repeat(501)], "reason.too_long"],
  ])("%j is %s", async (args, code) => {
    const said = await commandLine.run([...args, "--json"], "no invitation at all");
    expect(said.code).toBe(2);
    expect(said.json()).toMatchObject({ ok: false, error: { code } });
    expect(existsSync(join(commandLine.directory, "state"))).toBe(false);
  });
});
