import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Brand } from "../../brand/readBrand.ts";
import { debianArchitecture, printControl } from "./debianControl.ts";
import { fillDebianTree, readTemplate, type Documents } from "./debianTree.ts";
import { listEntries, setTimes } from "./files.ts";
import { runTool } from "./runTool.ts";

/** Switches of dpkg-deb. */
export const COMPRESSIONS = { xz: ["-Zxz"], gzip: ["-Zgzip", "-z1"] } as const;

/** What a package differs in from one made of the same sources. */
export interface DebianOptions {
  readonly version: string;
  /** s since 1970, of every file inside. */
  readonly epoch: number;
  /** `xz` is smallest, `gzip` quick, for trying packages out. */
  readonly compression: keyof typeof COMPRESSIONS;
}

/**
 * Makes `<command>_<version>_<architecture>.deb`.
 * @param tree holds the program already, below `usr/lib/<command>`
 * @param options.manual a folder with the man page and the completions
 * @returns the path of the package
 */
export function makeDebianPackage(
  tree: string,
  output: string,
  brand: Brand,
  documents: Documents,
  { version, epoch, compression, manual }: DebianOptions & { readonly manual: string },
): string {
  const { command } = brand.file;
  fillDebianTree(tree, brand, documents, manual);
  const files = listEntries(tree).filter(({ kind }) => kind === "file");
  const control = join(tree, "DEBIAN");
  mkdirSync(control, { mode: 0o755 });
  const bytes = files.reduce((sum, { path }) => sum + statSync(join(tree, path)).size, 0);
  const installedKiB = Math.ceil(bytes / 1024);
  writeFileSync(join(control, "control"), printControl(brand.file, { version, installedKiB }));
  writeFileSync(
    join(control, "md5sums"),
    files.map(({ path }) => `${md5(join(tree, path))}  ${path}\n`).join(""),
  );
  for (const script of ["postinst", "prerm", "postrm"]) {
    writeFileSync(join(control, script), readTemplate(script, command), { mode: 0o755 });
  }
  setTimes(tree, epoch);
  const name = `${command}_${version}_${debianArchitecture()}.deb`;
  const target = join(output, name);
  runTool(
    "dpkg-deb",
    ["--root-owner-group", ...COMPRESSIONS[compression], "--build", tree, target],
    {
      environment: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
    },
  );
  return target;
}

function md5(path: string): string {
  return createHash("md5").update(readFileSync(path)).digest("hex");
}
