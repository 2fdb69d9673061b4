import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPageFiles } from "../../main/agent/window/pageFiles.ts";
import { PAGE_HEADERS, PAGE_POLICY } from "../../main/agent/window/pagePolicy.ts";
import { createPageHandler } from "../../main/desktop/pageHandler.ts";
import { PAGE_URL } from "../../main/desktop/pageScheme.ts";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "latchkey-page-"));
  await mkdir(join(directory, "page/assets/.hidden"), { recursive: true });
  await writeFile(join(directory, "secret.html"), "outside");
  const files = {
    "index.html": "<!doctype html>",
    "assets/index-1.js": "export {}",
    "assets/index-1.js.map": "{}",
    "assets/index-1.css": "a{}",
    "assets/a b.svg": "<svg/>",
    "assets/.hidden/x.html": "x",
    "package.json": "{}",
    "program.exe": "MZ",
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(directory, "page", name), text);
  }
  // Windows lets only administrators make one.
  if (process.platform !== "win32") {
    await symlink(join(directory, "secret.html"), join(directory, "page/link.html"));
  }
});
afterAll(() => rm(directory, { recursive: true }));

async function ask(address: string, method = "GET") {
  const handle = createPageHandler(await readPageFiles(join(directory, "page"), PAGE_URL));
  return handle(new Request(address, { method }));
}

describe("the page's files", () => {
  it("are exactly the files of known kinds", async () => {
    const files = await readPageFiles(join(directory, "page"), PAGE_URL);
    expect([...files.keys()].toSorted()).toEqual([
      PAGE_URL,
      `${PAGE_URL}assets/.hidden/x.html`,
      `${PAGE_URL}assets/a%20b.svg`,
      `${PAGE_URL}assets/index-1.css`,
      `${PAGE_URL}assets/index-1.js`,
    ]);
  });

  it.each([
    [PAGE_URL, "text/html; charset=utf-8", "<!doctype html>"],
    [`${PAGE_URL}assets/index-1.js`, "text/javascript; charset=utf-8", "export {}"],
    [`${PAGE_URL}assets/index-1.css`, "text/css; charset=utf-8", "a{}"],
    [`${PAGE_URL}assets/a%20b.svg`, "image/svg+xml", "<svg/>"],
  ])("%s is served with its type, the policy and every header", async (address, type, text) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    for (const [name, value] of Object.entries(PAGE_HEADERS)) {
      expect(response.headers.get(name)).toBe(value);
    }
    expect(await response.text()).toBe(text);
  });

  it.each([
    "index.html",
    "?x",
    "link.html",
    "package.json",
    "program.exe",
    "assets/index-1.js.map",
    "assets/index-1.js?x",
    "assets/",
    "assets/INDEX-1.JS",
    "../secret.html",
    "..%2fsecret.html",
    "%2e%2e/secret.html",
    "..\\secret.html",
    "assets/..%5c..%5csecret.html",
    "/etc/passwd",
    "//etc/passwd",
    "%00",
  ])("%s does not exist", async (path) => {
    const response = await ask(`${PAGE_URL}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
    expect(response.headers.get("content-security-policy")).toBe(PAGE_POLICY);
  });

  it.each(["latchkey-app://other/", "latchkey-app://window:1/", "file:///etc/passwd"])(
    "%s does not exist",
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  it.each(["POST", "PUT", "HEAD", "DELETE"])("%s finds nothing", async (method) => {
    expect((await ask(PAGE_URL, method)).status).toBe(404);
  });

  it("need an index.html", async () => {
    await expect(readPageFiles(join(directory, "page/assets"), PAGE_URL)).rejects.toThrow(
      "no index.html",
    );
    await expect(readPageFiles(join(directory, "none"), PAGE_URL)).rejects.toThrow("ENOENT");
  });
});
