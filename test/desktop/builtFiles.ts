import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { parseAst } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

async function runTool(tool: string, ...parameters: string[]): Promise<void> {
  const path = join(ROOT, "node_modules", tool);
  await run(process.execPath, [path, ...parameters, "--logLevel", "warn"], { cwd: ROOT });
}

/** Bundlers take their time on a busy machine: for the hook that builds, in ms. */
export const BUILD_TIMEOUT_MS = 120_000;

/** A build of its own, far from any `node_modules`; `remove` deletes it. */
export interface Built {
  readonly directory: string;
  remove(): Promise<void>;
}

async function buildInto(build: (directory: string) => Promise<void>): Promise<Built> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-build-"));
  await build(directory);
  return { directory, remove: () => rm(directory, { recursive: true }) };
}

/** Builds `main/`, `preload/` and `renderer/` of the desktop application. */
export function buildDesktop(): Promise<Built> {
  return buildInto((directory) =>
    runTool("electron-vite/bin/electron-vite.js", "build", "--outDir", directory),
  );
}

/** Builds the command line and its keychain worker. */
export function buildCommandLine(): Promise<Built> {
  return buildInto((directory) =>
    runTool("vite/bin/vite.js", "build", "-c", "vite.cli.config.ts", "--outDir", directory),
  );
}

/** A built script: what it loads, and which source files the bundler put into it. */
export interface Script {
  readonly name: string;
  readonly text: string;
  /** `import` and `export … from`, resolved before the script runs. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  /** `require` by a literal name, and `"?"` for any other. */
  readonly requires: readonly string[];
  readonly sources: readonly string[];
  /** Whether the script itself, outside its functions, waits for something. */
  readonly awaits: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function* walk(node: Node, enters: (node: Node) => boolean = () => true): Generator<Node> {
  yield node;
  if (!enters(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) yield* walk(child, enters);
    }
  }
}

function literal(node: unknown): string {
  return isNode(node) && typeof node["value"] === "string" ? node["value"] : "?";
}

function readScript(name: string, text: string): Script {
  const program = parseAst(text) as unknown as Node;
  const nodes = [...walk(program)];
  const topLevel = [...walk(program, ({ type }) => !/Function/.test(type))];
  const loads = (type: string): string[] =>
    nodes
      .filter((node) => node.type === type && isNode(node["source"]))
      .map((node) => literal(node["source"]));
  const calls = nodes.filter(
    ({ type, callee }) =>
      type === "CallExpression" &&
      isNode(callee) &&
      /^(?:__)?require$/.test(String(callee["name"])),
  );
  return {
    name,
    text,
    imports: [
      ...loads("ImportDeclaration"),
      ...loads("ExportNamedDeclaration"),
      ...loads("ExportAllDeclaration"),
    ],
    dynamicImports: loads("ImportExpression"),
    requires: calls.map((node) => literal((node["arguments"] as unknown[])[0])),
    sources: [...text.matchAll(/^\/\/(?:#region)? ([\w@./-]+\.[cm]?[jt]sx?)$/gm)].map(
      (match) => match[1] ?? "",
    ),
    awaits: topLevel.some(({ type }) => type === "AwaitExpression"),
  };
}

/** Reads every script below `directory`, by its path from there. */
export async function readScripts(directory: string): Promise<ReadonlyMap<string, Script>> {
  const scripts = new Map<string, Script>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/^\.[cm]?js$/.test(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).replaceAll("\\", "/");
    scripts.set(name, readScript(name, await readFile(path, "utf8")));
  }
  return scripts;
}
