import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bundles } from "./buildBundles.ts";
import { listEntries } from "./files.ts";
import { ROOT } from "./project.ts";
import { runTool } from "./runTool.ts";

/** Marks the place in Node's executable that says whether something was put in. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";
/** The Node that goes in: the one that the project pins. */
const NODE = join(ROOT, "node_modules", "node", "bin", "node");

/**
 * Makes a program of its own that needs no Node on the machine: Node's executable with the command
 * line inside it, and beside it what cannot be: the keychain binding, and the window's page.
 * https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html
 * @param folder takes `<command>`, `keytar.node` and `renderer/`
 * @param work a folder for what is made on the way
 */
export function makeSingleExecutable(
  bundles: Bundles,
  folder: string,
  { command, work }: { readonly command: string; readonly work: string },
): void {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, command);
  copyFileSync(NODE, program);
  chmodSync(program, 0o755);
  // Symbols and debugging sections: 18 MB that no user of the program reads.
  runTool("strip", [program]);
  const blob = makeBlob(bundles, work);
  // In a process of its own: what it prints is for nobody.
  const postject = fileURLToPath(import.meta.resolve("postject/dist/cli.js"));
  runTool(NODE, [postject, program, "NODE_SEA_BLOB", blob, "--sentinel-fuse", FUSE]);
  copyFileSync(keychainBinding(), join(folder, "keytar.node"));
  chmodSync(join(folder, "keytar.node"), 0o644);
  cpSync(bundles.page, join(folder, "renderer"), { recursive: true });
}

/** The prebuilt binding for the machine that the package is made on, and for. */
export function keychainBinding(): string {
  const target = `${process.platform}-${process.arch}`;
  return join(ROOT, "node_modules/@github/keytar/prebuilds", target, "keytar.node");
}

/** @returns the path of what is to be put into the executable */
function makeBlob(bundles: Bundles, work: string): string {
  const source = readFileSync(join(ROOT, "packaging/single/start.cts"), "utf8");
  writeFileSync(join(work, "start.cjs"), stripTypeScriptTypes(source));
  const files = listEntries(bundles.cli).filter(({ kind }) => kind === "file");
  const config = {
    // Relative: the name goes into the executable, and two machines are to make the same.
    main: "start.cjs",
    output: "single.blob",
    disableExperimentalSEAWarning: true,
    // Neither is for a program that loads its modules with `import()`.
    useCodeCache: false,
    useSnapshot: false,
    // Nobody opens a debugger into the running program by a signal.
    execArgv: ["--disable-sigusr1"],
    // NODE_OPTIONS and Node's own switches are not read: the program is no Node for others.
    execArgvExtension: "none",
    assets: Object.fromEntries(files.map(({ path }) => [`cli/${path}`, join(bundles.cli, path)])),
  };
  writeFileSync(join(work, "single.json"), JSON.stringify(config));
  runTool(NODE, ["--experimental-sea-config", "single.json"], { cwd: work });
  return join(work, "single.blob");
}
