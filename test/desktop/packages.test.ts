import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BRAND } from "../../main/core/brand.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
/** Resolves what electron-builder itself depends on. */
const builderRequire = createRequire(require.resolve("electron-builder/package.json"));

interface Scheme {
  readonly definitions: Record<string, { readonly properties: Record<string, unknown> }>;
}

interface LinuxOptions {
  readonly executableName: string;
  readonly executableArgs: readonly string[];
}

interface BuilderConfig {
  readonly productName: string;
  readonly protocols: readonly {
    readonly name: string;
    readonly role: string;
    readonly schemes: readonly string[];
  }[];
  readonly electronFuses: Record<string, boolean>;
  readonly files: readonly string[];
  readonly extraResources: readonly { readonly from: string; readonly to: string }[];
  readonly extraMetadata: { readonly desktopName: string; readonly homepage: string };
  readonly linux: LinuxOptions & Record<string, unknown>;
  readonly appImage: { readonly executableArgs: readonly string[] };
  readonly [key: string]: unknown;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const config = parse(read("electron-builder.yml")) as BuilderConfig;
const scheme = builderRequire("app-builder-lib/scheme.json") as Scheme;

describe("electron-builder.yml", () => {
  it("fits electron-builder's own schema", () => {
    // Its schema carries keywords for documentation that ajv does not know.
    const validate = new Ajv({ strict: false, allErrors: true }).compile(scheme as AnySchema);
    const valid = validate(config);
    expect(validate.errors).toBeNull();
    expect(valid).toBe(true);
    expect(validate({ ...config, unknownOption: true })).toBe(false);
  });

  it("states every fuse electron-builder can flip", () => {
    const known = Object.keys(scheme.definitions["FuseOptionsV1"]?.properties ?? {});
    expect(known.length).toBeGreaterThanOrEqual(9);
    expect(Object.keys(config.electronFuses).toSorted()).toEqual(known.toSorted());
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: false,
    });
  });

  it("registers the scheme of the brand, for which macOS and Linux ask the package", () => {
    expect(config.protocols.flatMap(({ schemes }) => schemes)).toEqual([BRAND.scheme]);
    expect(config.productName).toBe(BRAND.productName);
  });

  it("packs an archive that is checked, needs no compiler, and publishes nowhere", () => {
    expect(config).toMatchObject({
      asar: true,
      disableAsarIntegrity: false,
      asarUnpack: ["**/*.node"],
      npmRebuild: false,
      nodeGypRebuild: false,
      publish: null,
    });
    expect(config).not.toHaveProperty("electronDownload");
    expect(config).not.toHaveProperty("toolsets");
  });

  it("has the targets of each platform", () => {
    expect(config).toMatchObject({
      win: { target: ["nsis", "msi"], requestedExecutionLevel: "asInvoker" },
      mac: { target: ["dmg", "pkg"], hardenedRuntime: true },
      linux: { target: ["deb", "rpm", "AppImage"] },
      nsis: { perMachine: false, include: "build/installer.nsh" },
    });
  });

  it("packs what is built and not a line of source", () => {
    const packed = config.files.filter((pattern) => !pattern.startsWith("!"));
    expect(packed).toEqual(["package.json", "dist/main/**", "dist/preload/**", "dist/renderer/**"]);
    expect(config.extraResources.map(({ from, to }) => [from, to])).toEqual([
      ["dist/cli", "cli"],
      ["dist/renderer", "renderer"],
    ]);
  });

  it.each(["nsis.include", "mac.entitlements", "mac.entitlementsInherit"])(
    "%s names a file that is there",
    (path) => {
      const [section = "", key = ""] = path.split(".");
      expect(existsSync(join(ROOT, (config[section] as Record<string, string>)[key] ?? ""))).toBe(
        true,
      );
    },
  );

  it("gives the hardened runtime no way to load foreign code", () => {
    const keys = [...read("build/entitlements.mac.plist").matchAll(/<key>(.*)<\/key>/g)];
    expect(keys.map((match) => match[1])).toEqual(["com.apple.security.cs.allow-jit"]);
  });
});

describe("the Windows installer", () => {
  const lines = read("build/installer.nsh")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith(";"));

  it("writes the handler with -- and quotes, and removes only its own", () => {
    expect(lines).toEqual([
      String.raw`!define LINK_SCHEME_KEY "Software\Classes\latchkey"`,
      `!macro customInstall`,
      `DeleteRegKey HKCU "\${LINK_SCHEME_KEY}"`,
      `WriteRegStr HKCU "\${LINK_SCHEME_KEY}" "" "URL:Latchkey invitation"`,
      `WriteRegStr HKCU "\${LINK_SCHEME_KEY}" "URL Protocol" ""`,
      `WriteRegStr HKCU "\${LINK_SCHEME_KEY}\\DefaultIcon" "" "$INSTDIR\\\${APP_EXECUTABLE_FILENAME},0"`,
      `WriteRegStr HKCU "\${LINK_SCHEME_KEY}\\shell\\open\\command" "" '"$INSTDIR\\\${APP_EXECUTABLE_FILENAME}" -- "%1"'`,
      `!macroend`,
      `!macro customUnInstall`,
      `\${ifNot} \${isUpdated}`,
      `ReadRegStr $R0 HKCU "\${LINK_SCHEME_KEY}\\shell\\open\\command" ""`,
      `StrCpy $R1 '"$INSTDIR\\\${APP_EXECUTABLE_FILENAME}"'`,
      `StrLen $R2 $R1`,
      `StrCpy $R0 $R0 $R2`,
      `\${if} $R0 == $R1`,
      `DeleteRegKey HKCU "\${LINK_SCHEME_KEY}"`,
      `\${endIf}`,
      `\${endIf}`,
      `!macroend`,
    ]);
  });

  it("fills the two macros the templates ask for, with a name they define", () => {
    const templates = join(
      builderRequire.resolve("app-builder-lib/scheme.json"),
      "../templates/nsis",
    );
    const template = (name: string): string => readFileSync(join(templates, name), "utf8");
    expect(template("installSection.nsh")).toContain("!insertmacro customInstall");
    expect(template("uninstaller.nsh")).toContain("!insertmacro customUnInstall");
    expect(template("common.nsh")).toContain(
      `!define APP_EXECUTABLE_FILENAME "\${PRODUCT_FILENAME}.exe"`,
    );
  });

  it("registers the scheme of the brand", () => {
    expect(lines[0]).toContain(`\\${BRAND.scheme}"`);
  });
});

describe("the bundle for macOS", () => {
  it("claims the scheme in its Info.plist, which is all the registration there is", () => {
    const urlTypes = config.protocols.map(({ name, role, schemes }) => ({
      CFBundleURLName: name,
      CFBundleTypeRole: role,
      CFBundleURLSchemes: schemes,
    }));
    expect(urlTypes).toEqual([
      {
        CFBundleURLName: "Latchkey invitation",
        CFBundleTypeRole: "Viewer",
        CFBundleURLSchemes: ["latchkey"],
      },
    ]);
  });

  it("is filled by electron-builder from these fields, and from nothing for macOS alone", () => {
    expect(config["mac"]).not.toHaveProperty("protocols");
    const source = join(
      builderRequire.resolve("app-builder-lib/scheme.json"),
      "../out/electron/electronMac.js",
    );
    const code = readFileSync(source, "utf8");
    expect(code).toContain("appPlist.CFBundleURLTypes = protocols.map(");
    expect(code).toContain("CFBundleURLName: protocol.name");
    expect(code).toContain("CFBundleTypeRole: protocol.role");
    expect(code).toContain("CFBundleURLSchemes: schemes.slice()");
  });
});

/** The `.desktop` file as electron-builder's own code writes it from our configuration. */
async function desktopEntry(options: LinuxOptions, exec?: string): Promise<string> {
  const { LinuxTargetHelper } = builderRequire(
    "app-builder-lib/out/targets/LinuxTargetHelper.js",
  ) as {
    LinuxTargetHelper: new (packager: unknown) => {
      computeDesktopEntry(options: unknown, exec?: string): Promise<string>;
    };
  };
  const packager = {
    appInfo: {
      productName: config.productName,
      sanitizedProductName: config.productName,
      description: "Accepts invitations",
    },
    executableName: config.linux.executableName,
    info: { metadata: config.extraMetadata },
    fileAssociations: [],
    config,
    platformSpecificBuildOptions: config.linux,
  };
  return new LinuxTargetHelper(packager).computeDesktopEntry(options, exec);
}

const hasValidator = existsSync("/usr/bin/desktop-file-validate");

describe("the .desktop file of deb and rpm", () => {
  it("has the field code alone and unquoted, behind the end of switches, and the handler", async () => {
    const lines = (await desktopEntry(config.linux)).split("\n");
    expect(lines).toContain("Exec=/opt/Latchkey/latchkey-desktop -- %u");
    expect(lines).toContain("MimeType=x-scheme-handler/latchkey;");
    expect(lines).toContain("StartupWMClass=latchkey");
  });

  it.skipIf(!hasValidator)("passes desktop-file-validate", async () => {
    const directory = mkdtempSync(join(tmpdir(), "latchkey-desktop-"));
    const file = join(directory, "latchkey.desktop");
    try {
      writeFileSync(file, await desktopEntry(config.linux));
      expect(execFileSync("/usr/bin/desktop-file-validate", [file], { encoding: "utf8" })).toBe("");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("is not given --no-sandbox by the AppImage target, which adds it where nothing is said", () => {
    expect(config.appImage.executableArgs).toEqual([]);
  });
});

describe("what the packages carry beside the application", () => {
  it("puts a `latchkey` on the path that runs the command line on Node", () => {
    const launcher = read("build/latchkey");
    expect(launcher.startsWith("#!/bin/sh\n")).toBe(true);
    expect(launcher).toContain('exec node /opt/Latchkey/resources/cli/latchkey.mjs "$@"');
    // Windows keeps no such bits; the package is built where they are.
    if (process.platform !== "win32") {
      expect(statSync(join(ROOT, "build/latchkey")).mode & 0o111).toBe(0o111);
    }
    for (const target of ["deb", "rpm"]) {
      expect(config[target]).toEqual({ fpm: ["build/latchkey=/usr/bin/latchkey"] });
    }
    // The desktop application must not take that name: deb and rpm link it into /usr/bin too.
    expect(config.linux.executableName).not.toBe("latchkey");
  });

  it.each([16, 32, 48, 64, 128, 256, 512])("has an icon of %i pixels", (size) => {
    const bytes = readFileSync(join(ROOT, `build/icons/${size}x${size}.png`));
    expect(bytes.subarray(12, 16).toString("latin1")).toBe("IHDR");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("has icons for Windows and macOS", () => {
    const ico = readFileSync(join(ROOT, "build/icon.ico"));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 6]);
    const icns = readFileSync(join(ROOT, "build/icon.icns"));
    expect(icns.subarray(0, 4).toString("latin1")).toBe("icns");
    expect(icns.readUInt32BE(4)).toBe(icns.length);
  });
});
