import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEPENDS } from "../../scripts/package/debianControl.ts";
import { listEntries, type Entry } from "../../scripts/package/files.ts";
import { missingPrograms } from "../support/missingPrograms.ts";
import { MAKING_MS, makePackage, runToEnd, type Made } from "./makePackage.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = "usr/lib/latchkey/latchkey";
const missing = missingPrograms(["dpkg-deb", "strip"]);
const noLintian = missingPrograms(["lintian"]);
const noShlibdeps = missingPrograms(["dpkg-shlibdeps"]);
const isLong = process.env["FAULT_SCALE"] === "full";

/** Third-party packages that ship, bundled: whoever adds one adds it here. */
const SHIPPED = [
  "@formatjs/fast-memoize",
  "@formatjs/icu-messageformat-parser",
  "@formatjs/icu-skeleton-parser",
  "@github/keytar",
  "commander",
  "csv-parse",
  "intl-messageformat",
  "node",
  "node-addon-api",
  "node-machine-id",
  "oauth4webapi",
  "openid-client",
  "react",
  "react-dom",
  "rolldown",
  "saxen",
  "scheduler",
  "undici",
  "vite",
  "yaml",
  "zod",
];

describe.skipIf(missing !== "")(`the Debian package${missing}`, () => {
  let made: Made;
  let tree: string;
  let entries: readonly Entry[];

  beforeAll(async () => {
    made = await makePackage("deb", ["--compression", "gzip"]);
    tree = mkdtempSync(join(tmpdir(), "latchkey-tree-"));
    expect(await runToEnd("dpkg-deb", ["-R", made.path, tree], process.env)).toMatchObject({
      code: 0,
    });
    entries = listEntries(tree);
  }, MAKING_MS);

  afterAll(() => {
    made.remove();
    rmSync(tree, { recursive: true, force: true });
  });

  function read(path: string): string {
    return readFileSync(join(tree, path), "utf8");
  }

  test("holds the program, what belongs to it, and nothing that was used to make it", () => {
    const files = entries.filter(({ kind }) => kind !== "directory").map(({ path }) => path);
    const samples = /^usr\/share\/doc\/latchkey\/(?:examples|schemas)\//;
    const assets = /^usr\/lib\/latchkey\/renderer\/assets\/[\w-]+\.(?:js|css|svg)$/;
    const icons = /^usr\/share\/icons\/hicolor\/(?:\d+x\d+|scalable)\/apps\/latchkey\.(?:png|svg)$/;
    const rest = files.filter(
      (path) => !samples.test(path) && !assets.test(path) && !icons.test(path),
    );
    expect(rest).toEqual([
      "DEBIAN/control",
      "DEBIAN/md5sums",
      "DEBIAN/postinst",
      "DEBIAN/postrm",
      "DEBIAN/prerm",
      "usr/bin/latchkey",
      "usr/lib/latchkey/keytar.node",
      PROGRAM,
      "usr/lib/latchkey/renderer/index.html",
      "usr/lib/systemd/system/latchkey-provision.service",
      "usr/lib/sysusers.d/latchkey.conf",
      "usr/lib/tmpfiles.d/latchkey.conf",
      "usr/share/applications/latchkey.desktop",
      "usr/share/bash-completion/completions/latchkey",
      "usr/share/doc/latchkey/changelog.gz",
      "usr/share/doc/latchkey/copyright",
      "usr/share/doc/latchkey/sbom.cdx.json",
      "usr/share/doc/latchkey/third-party-notices.txt.gz",
      "usr/share/fish/vendor_completions.d/latchkey.fish",
      "usr/share/lintian/overrides/latchkey",
      "usr/share/man/man1/latchkey.1.gz",
      "usr/share/zsh/vendor-completions/_latchkey",
    ]);
    expect(files.some((path) => samples.test(path))).toBe(true);
    expect(entries).toContainEqual({ path: "etc/latchkey", kind: "directory" });
  });

  test("has no file that dpkg would ask about, or that others than root could change", () => {
    for (const { path, kind } of entries) {
      if (kind === "file" && !path.startsWith("DEBIAN/")) expect(path).not.toMatch(/^etc\//);
      if (kind !== "link") expect(statSync(join(tree, path)).mode & 0o022).toBe(0);
    }
  });

  test("says the sum of each file", () => {
    const sums = read("DEBIAN/md5sums").trim().split("\n");
    const files = entries.filter(
      ({ path, kind }) => kind === "file" && !path.startsWith("DEBIAN/"),
    );
    expect(sums).toEqual(
      files.map(({ path }) => {
        const sum = createHash("md5")
          .update(readFileSync(join(tree, path)))
          .digest("hex");
        return `${sum}  ${path}`;
      }),
    );
  });

  test("ships the third-party packages that are known, each with its licence", () => {
    const bill = JSON.parse(read("usr/share/doc/latchkey/sbom.cdx.json"));
    const names = bill.components.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(SHIPPED);
    const packed = readFileSync(join(tree, "usr/share/doc/latchkey/third-party-notices.txt.gz"));
    const notices = gunzipSync(packed).toString("utf8");
    for (const name of SHIPPED) expect(notices).toContain(`  ${name} (`);
    for (const name of SHIPPED) expect(read("usr/share/doc/latchkey/copyright")).toContain(name);
  });

  test("is of the version that package.json names, and the changelog begins with it", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(read("DEBIAN/control")).toContain(`\nVersion: ${version}\n`);
    const changelog = gunzipSync(readFileSync(join(tree, "usr/share/doc/latchkey/changelog.gz")));
    expect(changelog.toString("utf8")).toMatch(`latchkey (${version}) `);
  });

  test("opens links by the entry, which has the field code bare and behind the switches", async () => {
    const entry = join(tree, "usr/share/applications/latchkey.desktop");
    const text = readFileSync(entry, "utf8");
    expect(text).toContain("\nExec=/usr/bin/latchkey open -- %u\n");
    expect(text).toContain("\nMimeType=x-scheme-handler/latchkey;\n");
    const checked = await runToEnd("desktop-file-validate", [entry], process.env);
    expect(checked).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.skipIf(noShlibdeps !== "")(`depends on what its programs ask for${noShlibdeps}`, () => {
    const folder = join(tree, "shlibdeps");
    mkdirSync(join(folder, "debian"), { recursive: true });
    writeFileSync(
      join(folder, "debian/control"),
      "Source: latchkey\n\nPackage: latchkey\nArchitecture: any\n",
    );
    const programs = [PROGRAM, "usr/lib/latchkey/keytar.node"].map((path) => join(tree, path));
    const found = spawnSync("dpkg-shlibdeps", ["-O", "--ignore-missing-info", ...programs], {
      cwd: folder,
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    const line = /^shlibs:Depends=(.*)$/m.exec(found.stdout)?.[1] ?? found.stderr;
    const asked = line.split(", ").map((each) => each.split(" ")[0] ?? "");
    const depends = DEPENDS.filter((each) => each.startsWith("lib"));
    // GLib comes with libsecret, and is called differently in each release.
    expect(asked.filter((name) => !name.startsWith("libglib2.0-0")).sort()).toEqual(
      depends.map((each) => each.split(" ")[0] ?? "").sort(),
    );
    // Debian's lists say when a symbol came to where it is now; what counts is how old it is.
    const symbols = spawnSync("objdump", ["-T", ...programs], { encoding: "utf8" }).stdout;
    const versions = [...symbols.matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) => Number(minor));
    expect(DEPENDS).toContain(`libc6 (>= 2.${Math.max(...versions)})`);
  });

  test.skipIf(noLintian !== "")(
    `gives Debian's own examiner nothing to say${noLintian}`,
    async () => {
      const args = ["--allow-root", "--tag-display-limit", "0", "--no-cfg", made.path];
      expect(await runToEnd("lintian", args, process.env)).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
    },
    120_000,
  );

  test.skipIf(!isLong)(
    "is the same, byte for byte, when it is made again",
    async () => {
      const again = await makePackage("deb", ["--compression", "gzip"]);
      const sums = [made, again].map(({ path }) =>
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      );
      again.remove();
      expect(sums[0]).toBe(sums[1]);
    },
    MAKING_MS,
  );
});
