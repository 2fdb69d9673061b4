import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { EXIT, EXIT_CODE } from "../../main/core/exitCode.ts";
import { createOutputSchemas } from "../../scripts/manual/outputSchemas.ts";
import { withExitCodes } from "../../scripts/manual/exitCodeTable.ts";
import { everyCommand } from "../../main/cli/manual/readCommands.ts";
import { readManual } from "../../main/cli/manual/readManual.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { createCommandLine } from "./commandLine.ts";

const text = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
const codes: Readonly<Record<string, number>> = EXIT_CODE;

/** Rows of the table of exit codes: number -> the error codes it names; `.locked` is short. */
const rows = [...text.matchAll(/^\| (\d+) \| [^|]+ \|([^|]*)\|$/gm)].map(([, number, examples]) => {
  let room = "";
  const named = [...(examples ?? "").matchAll(/`([a-z_.]+)`/g)].map(([, name = ""]) => {
    if (!name.startsWith(".")) room = name.split(".")[0] ?? "";
    return name.startsWith(".") ? room + name : name;
  });
  return { exit: Number(number), named };
});

describe("docs/cli.md", () => {
  test("has every exit code once", () => {
    expect(rows.map(({ exit }) => exit)).toEqual(Object.values(EXIT));
  });

  test("has the table that the program's own list makes", () => {
    expect(withExitCodes(text, ENGLISH)).toBe(text);
    expect(text).toContain("| Code | Meaning | Failures |");
  });

  test("names error codes that exist, in the class they belong to", () => {
    const named = rows.flatMap((row) => row.named.map((code) => [code, row.exit] as const));
    expect(named.length).toBeGreaterThan(25);
    for (const [code, exit] of named) {
      expect(ERROR_CODES).toContain(code);
      expect([code, codes[code]]).toEqual([code, exit]);
    }
  });

  test("names every command and option that the program has, and no other", async () => {
    const commandLine = createCommandLine();
    const { stdout } = await commandLine.run(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:[[<]| {2,})/gm)].map(([, name]) => name);
    const documented = [...text.matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name);
    const known = commands.filter((name) => name !== "help" && name !== "latchkey");
    expect(known.length).toBeGreaterThan(15);
    expect(documented).toEqual(expect.arrayContaining(known));
    for (const name of known) {
      const help = (await commandLine.run([name ?? "", "--help"])).stdout;
      for (const [, option = ""] of help.matchAll(/^ {2}(?:-\w, )?(--[a-z]+)/gm)) {
        expect([name, option, text.includes(option)]).toEqual([name, option, true]);
      }
    }
    commandLine.remove();
  });
});

describe("docs/schemas/output", () => {
  const folder = new URL("../../docs/schemas/output/", import.meta.url);
  const schemas = createOutputSchemas();

  test("has a schema for each command that does something, and no other", () => {
    const { program } = readManual(ENGLISH, { brand: BRAND, version: "1.2.3" });
    const names = everyCommand(program)
      .filter(({ path, commands }) => path.length > 0 && commands.length === 0)
      .map(({ path }) => `${path.join("-")}.schema.json`);
    expect([...schemas.keys()].toSorted()).toEqual(names.toSorted());
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  test.each([...schemas])("%s is as its source says", (name, schema) => {
    expect(JSON.parse(readFileSync(new URL(name, folder), "utf8"))).toEqual(schema);
  });
});
