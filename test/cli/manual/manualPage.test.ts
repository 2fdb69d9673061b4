import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { toManualPage } from "../../../main/cli/manual/manualPage.ts";
import { everyCommand } from "../../../main/cli/manual/readCommands.ts";
import { readManual } from "../../../main/cli/manual/readManual.ts";
import { roffSentence } from "../../../main/cli/manual/roff.ts";
import { BRAND } from "../../../main/core/brand.ts";
import { ERROR_CODES } from "../../../main/core/errorCodes.ts";
import { EXIT } from "../../../main/core/exitCode.ts";
import { ENGLISH } from "../../support/englishWords.ts";
import { missingPrograms } from "../../support/missingPrograms.ts";

const manual = readManual(ENGLISH, { brand: BRAND, version: "1.2.3" });
const page = toManualPage(manual, "2026-01-31");
const directory = mkdtempSync(join(tmpdir(), "lk-manual-"));
const file = join(directory, "latchkey.1");
writeFileSync(file, page);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** As a reader sees it, in lines so long that none is broken. */
function render(source: string): string {
  const options = ["-man", "-Tascii", "-P-cbou", "-rLL=9000n", "-ww"];
  const rendered = spawnSync("groff", options, { input: source, encoding: "utf8" });
  expect(rendered.stderr).toBe("");
  return rendered.stdout;
}

describe("the manual page", () => {
  test("has nothing beyond ASCII, and no line that is an instruction by accident", () => {
    // oxlint-disable-next-line no-control-regex -- newline is the only one that may stand there
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
    const macros = page.match(/^[.'][^ \n]*/gm) ?? [];
    expect([...new Set(macros)].toSorted()).toEqual(
      [".B", ".BR", ".PP", ".RE", ".RS", ".SH", ".SS", ".TH", ".TP", ".fi", ".nf"].toSorted(),
    );
  });

  test("names every command, option, exit code and failure", () => {
    const text = page.replaceAll(/\\f[BIR]/g, "").replaceAll("\\-", "-");
    for (const { path, options } of everyCommand(manual.program).slice(1)) {
      expect(text).toContain(`.SS "latchkey ${path.join(" ")}"`);
      for (const { names } of options) for (const name of names) expect(text).toContain(name);
    }
    for (const code of Object.values(EXIT)) expect(text).toContain(`.TP\n${code}\n`);
    for (const code of ERROR_CODES) expect(text).toContain(code);
  });

  const mandoc = missingPrograms(["mandoc"]);
  test.skipIf(mandoc !== "")(`mandoc finds nothing wrong with it${mandoc}`, () => {
    const { stdout, status } = spawnSync("mandoc", ["-Tlint", "-W", "warning", file], {
      encoding: "utf8",
    });
    expect([stdout, status]).toEqual(["", 0]);
  });

  const groff = missingPrograms(["groff"]);
  test.skipIf(groff !== "")(`groff shows it without a warning, examples included${groff}`, () => {
    const shown = render(page);
    for (const { examples } of manual.explanations.values()) {
      for (const example of examples) {
        const line = typeof example === "string" ? example : example[0];
        expect(shown).toContain(line.replace("…", "..."));
      }
    }
  });

  test.skipIf(groff !== "")(`any text is shown as it is${groff}`, () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,40}$/), (text) => {
        const said = text.replaceAll("`", "");
        const shown = render(`.TH X 1 2026-01-31 X X\n.SH X\n${roffSentence(said)}\n`);
        expect(shown.replaceAll(/\s/g, "")).toContain(said);
      }),
      { numRuns: 15 },
    );
  });
});

const man = missingPrograms(["man"]);
test.skipIf(man !== "")(`man shows it in a terminal of eighty columns${man}`, () => {
  const shown = execFileSync("man", ["--warnings", "-l", file], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], MANWIDTH: "80", LC_ALL: "C.UTF-8", HOME: directory },
  });
  expect(shown).toContain("latchkey - accepts invitations on this device");
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThan(100);
});
