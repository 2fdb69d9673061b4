import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Import {
  /** The file that imports, from the top of the project, with slashes. */
  readonly from: string;
  /** The same for a file of the project; else the package or builtin as it is written. */
  readonly to: string;
  readonly isOurs: boolean;
  /** Gone when the program runs. */
  readonly isTypeOnly: boolean;
}

// `import x from`, `export x from`, `import "x"`, and `import("x")`, over lines if need be.
const STATEMENT =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?[\w\s{},*$]*?\sfrom\s*["']([^"']+)["']|(?:^|[;\n])\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Names that an import takes, each a type: `import { type A, type B } from`. */
const TYPES_ALONE =
  /^\s*(?:import|export)\s*\{\s*(?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)+\}\s*from/;

/** Comments hold examples and addresses; neither imports anything. Strings with // are none. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

export function importsOf(file: string, source: string): Import[] {
  return [...withoutComments(source).matchAll(STATEMENT)].map((match) => {
    const [statement, type, from, bare, dynamic] = match;
    const target = from ?? bare ?? dynamic ?? "";
    const isOurs = target.startsWith(".");
    return {
      from: file,
      to: isOurs ? posix.join(posix.dirname(file), target) : target,
      isOurs,
      isTypeOnly: type !== undefined || TYPES_ALONE.test(statement.replace(/^[;\n]/, "")),
    };
  });
}

/** Every source file below these folders. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mts|mjs|cjs|js)$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/")),
  );
}

export function readImports(folders: readonly string[]): Import[] {
  return sourceFiles(folders).flatMap((file) =>
    importsOf(file, readFileSync(join(ROOT, ...file.split("/")), "utf8")),
  );
}

/** The room a file is in: the longest of the given folders that holds it. */
export function roomOf(file: string, rooms: readonly string[]): string | undefined {
  return rooms
    .filter((room) => file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Folders directly in `main/`. */
export function foldersOfMain(): string[] {
  return readdirSync(join(ROOT, "main"), { withFileTypes: true }).map(({ name }) => `main/${name}`);
}
