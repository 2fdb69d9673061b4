// Makes packages of the agent for machines that cannot fetch them elsewhere (docs/packaging.md).
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { parseArgs } from "node:util";
import { chosenBrand } from "../../brand/chosenBrand.ts";
import { readBrand } from "../../brand/readBrand.ts";
import { buildBundles } from "./buildBundles.ts";
import { ROOT } from "./project.ts";
import { makeSingleExecutable } from "./singleExecutable.ts";

const HELP = `Usage: npm run package:<kind> [-- --output FOLDER]

  single  a program for machines without Node
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { output: { type: "string" }, help: { type: "boolean" } },
  });
  const [kind = ""] = positionals;
  if (values.help === true || kind !== "single") {
    process.stderr.write(HELP);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const output = place(values.output ?? join("dist", "packages", kind));
  const { file: brand } = await readBrand(chosenBrand());
  const work = mkdtempSync(join(tmpdir(), "latchkey-package-"));
  try {
    const bundles = await buildBundles(work);
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    makeSingleExecutable(bundles, output, { command: brand.command, work });
    process.stdout.write(`${output}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function place(path: string): string {
  return isAbsolute(path) ? path : join(ROOT, path);
}

await main();
