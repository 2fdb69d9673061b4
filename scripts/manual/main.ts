// Writes what a package installs beside the program, its manual and completions for three shells; with
// --documents what of docs/ says what the program says: JSON Schemas and the table of exit codes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BRAND } from "../../main/core/brand.ts";
import { VERSION } from "../../main/cli/version.ts";
import { loadCommandWords } from "../../messages/loadWords.ts";
import { withExitCodes } from "./exitCodeTable.ts";
import { createManualFiles } from "./manualFiles.ts";
import { createOutputSchemas } from "./outputSchemas.ts";

const DOCS = new URL("../../docs/", import.meta.url);

const { values } = parseArgs({
  options: { output: { type: "string" }, documents: { type: "boolean" } },
});
const words = await loadCommandWords({ language: "en", locale: "en" });

if (values.documents === true) writeDocuments();
else writePackageFiles(resolve(values.output ?? join("dist", "manual")));

function writePackageFiles(output: string): void {
  // Reproducible builds say which moment counts (https://reproducible-builds.org/specs/source-date-epoch/).
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const date = new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000);
  const edition = { brand: BRAND, version: VERSION, date };
  mkdirSync(output, { recursive: true });
  for (const [name, text] of createManualFiles(words, edition)) {
    writeFileSync(join(output, name), text);
  }
  process.stdout.write(`${output}\n`);
}

/** What of the documentation says what the program says; a test holds it to that. */
function writeDocuments(): void {
  const schemas = new URL("schemas/output/", DOCS);
  mkdirSync(schemas, { recursive: true });
  for (const [name, schema] of createOutputSchemas()) {
    writeFileSync(new URL(name, schemas), `${JSON.stringify(schema, null, 2)}\n`);
  }
  const file = new URL("cli.md", DOCS);
  writeFileSync(file, withExitCodes(readFileSync(file, "utf8"), words));
}
