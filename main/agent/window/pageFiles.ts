import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

export interface PageFile {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything the window may ever load, by its full address. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".webp", "image/webp"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
]);

/**
 * Reads the built page into memory once: no address that arrives later is ever turned into a path.
 * Files of an unknown kind (source maps, say) and symbolic links are left out.
 *
 * @param directory holds `index.html` and its assets; it may lie inside the archive of the package
 * @param pageUrl where the host serves it, with a trailing slash; `index.html` is served there
 * @throws where the directory or its `index.html` cannot be read
 */
export async function readPageFiles(directory: string, pageUrl: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const contentType = CONTENT_TYPES.get(extname(entry.name));
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).split(sep).join("/");
    const address = name === "index.html" ? pageUrl : new URL(name, pageUrl).href;
    files.set(address, { contentType, bytes: new Uint8Array(await readFile(path)) });
  }
  if (!files.has(pageUrl)) throw new Error("the page has no index.html");
  return files;
}
