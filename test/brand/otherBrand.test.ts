import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { makePackageFiles, type PackageFiles } from "../../brand/packageConfig.ts";
import { OWN_BRAND, readBrand } from "../../brand/readBrand.ts";
import { renderLandingPage } from "../../service/landing/landingPage.ts";
import { loadLetters } from "../../service/letters/letters.ts";
import { toMailContent } from "../../service/mail/mailContent.ts";
import { renderHtml } from "../../service/mail/renderHtml.ts";
import { renderText } from "../../service/mail/renderText.ts";
import { readLetterBrand } from "../../service/readLetterBrand.ts";
import { NOW, sampleMail } from "../service/mail/mailSamples.ts";
import { NORTHWIND } from "./brands.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OURS = /latchkey/i;

describe("the command line of another brand", () => {
  const directory = mkdtempSync(join(tmpdir(), "brand-cli-"));
  beforeAll(async () => {
    const { NODE_ENV: _, ...environment } = process.env;
    const vite = join(ROOT, "node_modules/vite/bin/vite.js");
    await promisify(execFile)(
      process.execPath,
      [vite, "build", "--config", "vite.cli.config.ts", `--outDir=${directory}`, "--logLevel=warn"],
      { cwd: ROOT, env: { ...environment, LATCHKEY_BRAND: NORTHWIND } },
    );
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function run(...args: readonly string[]): string {
    const home = mkdtempSync(join(tmpdir(), "brand-home-"));
    const environment = { PATH: process.env["PATH"], HOME: home, LANG: "C.UTF-8" };
    try {
      return execFileSync(process.execPath, [join(directory, "latchkey.mjs"), ...args], {
        encoding: "utf8",
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return stdout + stderr;
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }

  test.each([
    [["--help"], "Usage: northwind-field"],
    [["open", "--help"], "northwind-field open 'example.northwind.field://invite/"],
    [["credentials", "set", "--help"], "northwind-field credentials set"],
    [["register", "--help"], "northwind-field register"],
    [["doctor", "--help"], "northwind-field doctor"],
    [["nonsense"], "northwind-field: "],
    [["inspect", "nonsense"], "northwind-field: "],
    [["inspect", "latchkey-of-another"], "northwind-field: "],
    [["--config", "/nowhere/config.json", "status"], "northwind-field: "],
    [["status"], "northwind-field"],
    [["open"], "northwind-field: "],
  ])("%j names it, and no other", (args, expected) => {
    const said = run(...args);
    expect(said).toContain(expected);
    expect(said).not.toMatch(OURS);
  });

  test("has folders and variables of its own", () => {
    expect(run("--help").replace(/\s+/g, " ")).toContain("/etc/northwind-field/config.json");
    expect(run("--help")).toContain("NORTHWIND_FIELD_CONFIG");
  });

  test("says where help is to be had", () => {
    const help = run("--help");
    for (const contact of [
      "help@northwind.example",
      "https://field.northwind.example/help",
      "+358 9 555 0123",
    ]) {
      expect(help).toContain(contact);
    }
  });
});

describe("the letters of another brand", () => {
  test("name it, carry its logo and support, and say its texts in two languages", async () => {
    const brand = await readLetterBrand(NORTHWIND);
    const subjects: string[] = [];
    for (const letters of await loadLetters(brand)) {
      const content = toMailContent(sampleMail(), letters, { brand, now: NOW });
      subjects.push(letters.words.say("mail.subject", content.names));
      const page = renderLandingPage(letters, {
        origin: "https://devices.northwind.example",
        path: "/i",
        statePath: "/i/state",
        brand,
      });
      for (const text of [renderText(content), renderHtml(content), page]) {
        expect(text).toContain("Northwind Field");
        expect(text).toContain("help@northwind.example");
        // Of the wire, and of no brand: what a sample's link and the page's own files are called.
        expect(text.replaceAll(/\blatchkey:\/\/\S+/g, "")).not.toMatch(OURS);
      }
    }
    expect(subjects).toContainEqual(expect.stringMatching(/bindet ein Messgerät ein$/));
  });
});

describe("the packages", () => {
  async function make(path: string): Promise<PackageFiles> {
    const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");
    const own = {
      config: parse(read("electron-builder.yml")),
      launcher: read("build/latchkey"),
      installer: read("build/installer.nsh"),
    };
    return makePackageFiles(own, await readBrand(path), ROOT);
  }

  test("of our own brand are what electron-builder.yml says", async () => {
    const { config, launcher, installer } = await make(OWN_BRAND);
    const own = parse(readFileSync(join(ROOT, "electron-builder.yml"), "utf8")) as object;
    const places = {
      extraMetadata: { name: "latchkey" },
      linux: { icon: "build/icons", vendor: "The Latchkey authors" },
      win: { icon: "build/icon.ico" },
      mac: { icon: "build/icon.icns" },
      nsis: { include: "dist/package/installer.nsh" },
      deb: { fpm: ["dist/package/latchkey=/usr/bin/latchkey"] },
      rpm: { fpm: ["dist/package/latchkey=/usr/bin/latchkey"] },
    };
    expect(config).toEqual(merge(own as Record<string, object>, places));
    expect(launcher.text).toBe(readFileSync(join(ROOT, "build/latchkey"), "utf8"));
    expect(installer.text).toBe(readFileSync(join(ROOT, "build/installer.nsh"), "utf8"));
  });

  test("of another brand have its names everywhere", async () => {
    const { config, launcher, installer } = await make(NORTHWIND);
    expect(config).toMatchObject({
      appId: "example.northwind.field",
      productName: "Northwind Field",
      copyright: "Copyright © Northwind Instruments",
      extraMetadata: {
        name: "northwind-field",
        desktopName: "example.northwind.field.desktop",
        homepage: "https://field.northwind.example/",
      },
      protocols: [
        {
          name: "Northwind Field invitation",
          role: "Viewer",
          schemes: ["example.northwind.field"],
        },
      ],
      linux: {
        executableName: "northwind-field-desktop",
        maintainer: "Northwind Instruments <packages@northwind.example>",
        vendor: "Northwind Instruments",
      },
      deb: { fpm: ["dist/package/northwind-field=/usr/bin/northwind-field"] },
    });
    expect(JSON.stringify(config)).not.toMatch(OURS);
    expect(launcher.text).toContain(
      'exec node "/opt/Northwind Field/resources"/cli/latchkey.mjs "$@"',
    );
    expect(installer.text).toContain(String.raw`"Software\Classes\example.northwind.field"`);
    expect(installer.text).toContain(`"URL:Northwind Field invitation"`);
    expect(installer.text).not.toMatch(OURS);
  });
});

function merge(into: Record<string, object>, more: Record<string, object>): object {
  const merged = Object.entries(more).map(([key, value]) => [key, { ...into[key], ...value }]);
  return { ...into, ...Object.fromEntries(merged) };
}
