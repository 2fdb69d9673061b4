// Makes packages of the agent for machines that cannot fetch them elsewhere (docs/packaging.md).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { parseArgs } from "node:util";
import { chosenBrand } from "../../brand/chosenBrand.ts";
import { readBrand } from "../../brand/readBrand.ts";
import { printBillOfMaterials } from "./billOfMaterials.ts";
import { buildBundles, buildManual } from "./buildBundles.ts";
import { findBundledPackages, readKeychainBinding, readRuntime } from "./bundledPackages.ts";
import { printCopyright } from "./debianCopyright.ts";
import { type COMPRESSIONS, makeDebianPackage } from "./debianPackage.ts";
import { readTemplate } from "./debianTree.ts";
import { printNotices } from "./notices.ts";
import { makeNpmPackage } from "./npmPackage.ts";
import { ROOT } from "./project.ts";
import { readVersion, releaseEpoch } from "./release.ts";
import { makeSingleExecutable } from "./singleExecutable.ts";

const HELP = `Usage: npm run package:<kind> [-- options]

  single  a program for machines without Node
  npm     a folder for npm pack, for machines with one
  deb     a Debian package for the processor of this machine

  --output FOLDER     where it goes; dist/packages/<kind> where nothing is said
  --version VERSION   another than package.json's, to try upgrades out
  --compression KIND  of the Debian package: xz (smallest) or gzip (quick)
`;

const KINDS = ["single", "npm", "deb"] as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: "string" },
      version: { type: "string" },
      compression: { type: "string", default: "xz" },
      help: { type: "boolean" },
    },
  });
  const kind = KINDS.find((each) => each === positionals[0]);
  const compression = (["xz", "gzip"] as const).find((each) => each === values.compression);
  if (values.help === true || kind === undefined || compression === undefined) {
    process.stderr.write(HELP);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const named = values.output ?? join("dist", "packages", kind);
  const output = isAbsolute(named) ? named : join(ROOT, named);
  const work = mkdtempSync(join(tmpdir(), "latchkey-package-"));
  try {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    const version = values.version ?? readVersion();
    const made = await make(kind, { version, compression, output, work });
    process.stdout.write(`${made}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Order {
  readonly version: string;
  readonly compression: keyof typeof COMPRESSIONS;
  readonly output: string;
  readonly work: string;
}

/** @returns the path of what was made */
async function make(kind: (typeof KINDS)[number], order: Order): Promise<string> {
  const { version, compression, output, work } = order;
  const brand = await readBrand(chosenBrand());
  const { command, productName, vendor } = brand.file;
  const epoch = releaseEpoch();
  const bundles = await buildBundles(work);
  const bundled = findBundledPackages(bundles.modules);
  // npm fetches the binding, and the machine has its own Node.
  const isWhole = kind !== "npm";
  const parts = isWhole
    ? [...bundled, ...readKeychainBinding(), readRuntime(process.versions)]
    : bundled;
  const notices = printNotices(productName, parts);
  const billOfMaterials = printBillOfMaterials(
    { name: command, version, license: "Apache-2.0", vendor: vendor.name, epoch },
    parts,
    isWhole ? process.versions : undefined,
  );
  switch (kind) {
    case "npm":
      makeNpmPackage(bundles, output, brand.file, { notices, billOfMaterials, version });
      return output;
    case "single":
      makeSingleExecutable(bundles, output, { command, work });
      writeFileSync(join(output, "third-party-notices.txt"), notices);
      writeFileSync(join(output, "sbom.cdx.json"), billOfMaterials);
      return output;
    case "deb": {
      const tree = join(work, "tree");
      makeSingleExecutable(bundles, join(tree, "usr/lib", command), { command, work });
      const documents = {
        copyright: printCopyright(brand.file, parts),
        changelog: readTemplate("changelog", command),
        "third-party-notices.txt": notices,
        "sbom.cdx.json": billOfMaterials,
      };
      const manual = await buildManual(work, epoch);
      const options = { version, epoch, compression, manual };
      return makeDebianPackage(tree, output, brand, documents, options);
    }
    default:
      return kind satisfies never;
  }
}

await main();
