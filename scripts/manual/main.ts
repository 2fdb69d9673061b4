// Writes what a package installs beside the program: its manual, and completions for three shells.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BRAND } from "../../main/core/brand.ts";
import { VERSION } from "../../main/cli/version.ts";
import { loadCommandWords } from "../../messages/loadWords.ts";
import { createManualFiles } from "./manualFiles.ts";

const { values } = parseArgs({ options: { output: { type: "string" } } });
const output = resolve(values.output ?? join("dist", "manual"));
const words = await loadCommandWords({ language: "en", locale: "en" });
// Reproducible builds say which moment counts (https://reproducible-builds.org/specs/source-date-epoch/).
const epoch = process.env["SOURCE_DATE_EPOCH"];
const date = new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000);

mkdirSync(output, { recursive: true });
for (const [name, text] of createManualFiles(words, { brand: BRAND, version: VERSION, date })) {
  writeFileSync(join(output, name), text);
}
process.stdout.write(`${output}\n`);
