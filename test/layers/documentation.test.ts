import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const DOCUMENTS = ["README.md", "CONTRIBUTING.md"].concat(
  readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
);

/** A file or folder, or the beginning of a test's name: `test/core/session` is `session.test.ts`. */
function exists(path: string): boolean {
  const whole = join(ROOT, path);
  if (existsSync(whole)) return true;
  const folder = dirname(whole);
  const start = whole.slice(folder.length + 1);
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(`${start}.`));
}

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");

  test("names only tests and sources that there are", () => {
    const named = [
      ...text.matchAll(/`((?:test|main|service|protocol|renderer|preload)\/[\w./-]*)`/g),
    ];
    const missing = named.map(([, path = ""]) => path).filter((path) => !exists(path));
    expect(missing).toEqual([]);
  });

  test("links only to files that there are", () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, dirname(document), path)))).toEqual([]);
  });
});
