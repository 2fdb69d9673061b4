import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrandFile } from "../../brand/brandFile.ts";
import type { Bundles } from "./buildBundles.ts";
import { ROOT } from "./project.ts";

interface ProjectJson {
  readonly description: string;
  readonly license: string;
  readonly engines: object;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Fills a folder for `npm pack`: the command line and the page, for machines that have a Node.
 * Everything is bundled but the keychain binding, its one dependency.
 */
export function makeNpmPackage(
  bundles: Bundles,
  folder: string,
  brand: BrandFile,
  documents: {
    readonly notices: string;
    readonly billOfMaterials: string;
    readonly version: string;
  },
): void {
  const { command, vendor } = brand;
  const project = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as ProjectJson;
  mkdirSync(join(folder, "bin"), { recursive: true });
  cpSync(bundles.cli, join(folder, "cli"), { recursive: true });
  cpSync(bundles.page, join(folder, "renderer"), { recursive: true });
  copyFileSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  copyFileSync(join(ROOT, "packaging/npm/README.md"), join(folder, "README.md"));
  writeFileSync(join(folder, "third-party-notices.txt"), documents.notices);
  writeFileSync(join(folder, "sbom.cdx.json"), documents.billOfMaterials);
  const program = join(folder, "bin", command);
  writeFileSync(program, `#!/usr/bin/env node\nawait import("../cli/latchkey.mjs");\n`);
  chmodSync(program, 0o755);
  const packageJson = {
    name: command,
    version: documents.version,
    description: project.description,
    license: project.license,
    homepage: vendor.homepage,
    author: vendor.maintainer,
    type: "module",
    bin: { [command]: `bin/${command}` },
    engines: project.engines,
    dependencies: project.dependencies,
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(packageJson, null, 2)}\n`);
}
