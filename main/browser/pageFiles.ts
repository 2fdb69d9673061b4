import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { PAGE_HEADERS, PAGE_URL } from "./pageAddress.ts";
import type { HeaderEntry } from "./protocolTypes.ts";

export interface PageFile {
  readonly headers: readonly HeaderEntry[];
  /** Base64, as the protocol wants it. */
  readonly body: string;
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
 * Reads the built page into memory: what is in the answer is served, nothing else exists. Files of
 * an unknown kind (source maps, say) and links to elsewhere are left out.
 *
 * @param directory holds `index.html` and its assets; the first is served at {@link PAGE_URL}
 * @throws where the directory or its `index.html` cannot be read
 */
export async function readPageFiles(directory: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const contentType = CONTENT_TYPES.get(extname(entry.name));
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const relative = path.slice(join(directory, "/").length).replaceAll("\\", "/");
    const address = new URL(relative, PAGE_URL).href;
    files.set(relative === "index.html" ? PAGE_URL : address, {
      headers: [{ name: "Content-Type", value: contentType }, ...PAGE_HEADERS],
      body: (await readFile(path)).toString("base64"),
    });
  }
  if (!files.has(PAGE_URL)) throw new Error("the page has no index.html");
  return files;
}
