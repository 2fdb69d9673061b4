import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.ts";

/** Something of others that is shipped with ours, and what its authors ask for in return. */
export interface ThirdParty {
  readonly name: string;
  /** Unknown where it came in as source of something that was built elsewhere. */
  readonly version: string | undefined;
  /** SPDX identifier. */
  readonly license: string;
  /** The licence as it came with it, whole. */
  readonly licenseText: string;
  readonly homepage: string | undefined;
  /** Package URL, https://github.com/package-url/purl-spec */
  readonly purl: string;
}

/** What bundlers put in by themselves goes by these names, and is part of these packages. */
const VIRTUAL_MODULES: Readonly<Record<string, string>> = {
  "\0rolldown/runtime.js": "rolldown",
  "\0vite/preload-helper.js": "vite",
};

/**
 * The packages that modules come from, by name.
 * @param modules ids as a bundler has them; our own are passed over
 * @throws where nobody can say what a module is part of
 */
export function findBundledPackages(modules: Iterable<string>): readonly ThirdParty[] {
  const folders = new Set<string>();
  for (const id of modules) {
    const virtual = VIRTUAL_MODULES[id];
    if (virtual !== undefined) folders.add(installed(virtual));
    else {
      const [path = ""] = id.replace(/^\0/, "").split("?");
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path);
      if (folder !== null) folders.add(folder[0]);
      else if (id.startsWith("\0")) throw new Error(`part of which package: ${id.slice(1)}?`);
    }
  }
  return [...folders].map((folder) => readPackage(folder)).sort(byName);
}

/** Where npm put a package. */
function installed(name: string): string {
  return join(ROOT, "node_modules", name);
}

function byName(a: ThirdParty, b: ThirdParty): number {
  return a.name < b.name ? -1 : 1;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly homepage?: unknown;
}

/**
 * An installed package, by its folder.
 * @throws where it says no licence, or brought no text of it
 */
function readPackage(folder: string): ThirdParty {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as PackageJson;
  if (typeof license !== "string") throw new Error(`${name} says no licence`);
  return {
    name,
    version,
    license,
    licenseText: readLicense(folder, name),
    homepage: typeof homepage === "string" ? homepage : undefined,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  };
}

function readLicense(folder: string, name: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)\b/i.test(file));
  if (files.length === 0) throw new Error(`${name} brought no licence text`);
  const text = files
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim())
    .join("\n\n");
  // Vite's also lists what it bundles for itself; of that nothing is in what it builds.
  return name === "vite" ? (text.split("\n# Licenses of bundled dependencies")[0] ?? text) : text;
}

/** The Node that goes into the single executable, and all that is inside it. */
export function readRuntime(versions: NodeJS.ProcessVersions): ThirdParty {
  const { node } = versions;
  // The package that brings Node leaves the licence out, where it was installed a second time.
  const file = join(ROOT, "packaging", "notices", `node-${node}.txt`);
  if (!existsSync(file)) throw new Error(`${file}: the LICENSE of Node ${node} belongs here`);
  return {
    name: "node",
    version: node,
    license: "MIT",
    licenseText: readFileSync(file, "utf8").trim(),
    homepage: "https://nodejs.org/",
    purl: `pkg:github/nodejs/node@v${node}`,
  };
}

/** The keychain binding, and what was compiled into it. */
export function readKeychainBinding(): readonly ThirdParty[] {
  const helper = readPackage(installed("node-addon-api"));
  return [
    readPackage(installed("@github/keytar")),
    // Compiled in where the binding was built; of which version nobody says.
    { ...helper, version: undefined, purl: "pkg:npm/node-addon-api" },
  ];
}
