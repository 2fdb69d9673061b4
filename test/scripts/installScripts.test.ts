import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function read(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

test("every package with an install script was decided about by name, and one may run", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as Lockfile;
  const { allowScripts } = JSON.parse(read("package.json")) as Manifest;
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(scripted).toContain("node");
  expect(scripted.filter((name) => !Object.hasOwn(allowScripts, name))).toEqual([]);
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["node"]);
});

test("npm stops at a package nobody decided about; by itself it would only say so", () => {
  expect(read(".npmrc").split("\n")).toContain("strict-allow-scripts=true");
});
