import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const PAGE = fileURLToPath(new URL("../dist/renderer/", import.meta.url));

/** Files of the built page that go together. */
interface PageSize {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly gzipBytes: number;
}

function sizeOf(name: string, files: readonly string[]): PageSize {
  const contents = files.map((file) => readFileSync(join(PAGE, file)));
  return {
    name,
    files: files.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

/** What the built page weighs: what every window reads, and what only another language does. */
export function measurePage(): readonly PageSize[] {
  const all = readdirSync(PAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PAGE.length));
  const html = readFileSync(join(PAGE, "index.html"), "utf8");
  const isFirst = (file: string) => html.includes(file) || file === "index.html";
  const of = (...kinds: readonly string[]) => all.filter((file) => kinds.includes(extname(file)));
  return [
    sizeOf("scripts of every window", of(".js").filter(isFirst)),
    sizeOf(
      "texts of the other languages, one read at most",
      of(".js").filter((file) => !isFirst(file)),
    ),
    sizeOf("styles", of(".css")),
    sizeOf("fonts", of(".woff2", ".woff", ".ttf", ".otf")),
    sizeOf("page and drawings", of(".html", ".svg", ".png")),
    sizeOf("all", all),
  ];
}
