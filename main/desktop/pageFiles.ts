import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { PAGE_HEADERS, PAGE_URL } from "./pageScheme.ts";

interface PageFile {
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
 * @throws where the directory or its `index.html` cannot be read
 */
export async function readPageFiles(directory: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const contentType = CONTENT_TYPES.get(extname(entry.name));
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).split(sep).join("/");
    const address = name === "index.html" ? PAGE_URL : new URL(name, PAGE_URL).href;
    files.set(address, { contentType, bytes: new Uint8Array(await readFile(path)) });
  }
  if (!files.has(PAGE_URL)) throw new Error("the page has no index.html");
  return files;
}

/** Answers the window's requests from `files`; whatever else is asked for does not exist. */
export function createPageHandler(files: PageFiles): (request: Request) => Response {
  return (request) => {
    const file = request.method === "GET" ? files.get(request.url) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: PAGE_HEADERS });
    return new Response(file.bytes, {
      headers: { ...PAGE_HEADERS, "Content-Type": file.contentType },
    });
  };
}
