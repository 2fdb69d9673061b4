import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { chosenBrand } from "./chosenBrand.ts";
import { makePackageFiles, PACKAGE_FOLDER } from "./packageConfig.ts";
import { BrandError, readBrand } from "./readBrand.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Checks the chosen brand, and writes what its packages are made with. */
async function main(): Promise<void> {
  const brand = await readBrand(chosenBrand());
  const read = (path: string): Promise<string> => readFile(join(ROOT, path), "utf8");
  const [config, launcher, installer] = await Promise.all([
    read("electron-builder.yml"),
    read("build/latchkey"),
    read("build/installer.nsh"),
  ]);
  const own = { config: parse(config), launcher, installer };
  const files = makePackageFiles(own, brand, ROOT);
  await rm(join(ROOT, PACKAGE_FOLDER), { recursive: true, force: true });
  await mkdir(join(ROOT, PACKAGE_FOLDER), { recursive: true });
  await writeFile(join(ROOT, files.installer.path), files.installer.text);
  await writeFile(join(ROOT, files.launcher.path), files.launcher.text, { mode: 0o755 });
  await writeFile(
    join(ROOT, PACKAGE_FOLDER, "electron-builder.json"),
    `${JSON.stringify(files.config, null, 2)}\n`,
  );
}

main().catch((error: unknown) => {
  const isExpected = error instanceof BrandError;
  process.stderr.write(`${isExpected ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
