import type { PageFiles } from "../agent/window/pageFiles.ts";
import { PAGE_HEADERS } from "../agent/window/pagePolicy.ts";

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
