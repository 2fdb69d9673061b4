import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printInvitationLink } from "../../main/core/invitationLink.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import type { BootReport } from "./bootElectron.ts";
import {
  BUILD_TIMEOUT_MS,
  buildCommandLine,
  buildDesktop,
  readScripts,
  type Built,
  type Script,
} from "./builtFiles.ts";

const packageJson = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string };

const LINK = printInvitationLink(
  { secret: createToken(new Uint8Array(16)), service: undefined },
  "latchkey",
);

let desktop: Built;
let commandLine: Built;
let main: ReadonlyMap<string, Script>;
let home: string;
let cli: ReadonlyMap<string, Script>;

beforeAll(async () => {
  [desktop, commandLine] = await Promise.all([buildDesktop(), buildCommandLine()]);
  main = await readScripts(join(desktop.directory, "main"));
  cli = await readScripts(commandLine.directory);
  home = await mkdtemp(join(tmpdir(), "latchkey-home-"));
  const config = {
    stateDirectory: join(home, "state"),
    credentialStore: "file-protected-by-permissions-only",
  };
  await writeFile(join(home, "config.json"), JSON.stringify(config), { mode: 0o600 });
}, BUILD_TIMEOUT_MS);
afterAll(async () => {
  await desktop.remove();
  await commandLine.remove();
  await rm(home, { recursive: true });
});

function loads(script: Script): readonly string[] {
  return [...script.imports, ...script.dynamicImports, ...script.requires];
}

function outside(scripts: ReadonlyMap<string, Script>): Set<string> {
  const names = [...scripts.values()].flatMap((script) => loads(script));
  return new Set(names.filter((name) => !isBuiltin(name) && !name.startsWith(".")));
}

/** Packages that only the reference service or the tests use. */
const SERVICE_PACKAGES =
  /^node_modules\/(?:oidc-provider|koa|@koa|nodemailer|smtp-server|postal-mime|fast-check|vitest|playwright-core)\//;

describe.each([
  ["the desktop application", () => main],
  ["the command line", () => cli],
])("%s", (_what, scripts) => {
  it("contains nothing of the reference service", () => {
    const sources = [...scripts().values()].flatMap((script) => script.sources);
    // The bundler names each file it put in; without names the next line would prove nothing.
    expect(sources).toContain("main/core/brand.ts");
    expect(sources).toContain("main/service/transport.ts");
    expect(
      sources.filter(
        (source) => /^(?:service|test)\//.test(source) || SERVICE_PACKAGES.test(source),
      ),
    ).toEqual([]);
  });

  it("loads only what is in it, Node's own modules, and what cannot be bundled", () => {
    const allowed = scripts() === main ? ["electron", "@github/keytar"] : ["@github/keytar"];
    expect([...outside(scripts())].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("reads the OAuth and HTTP client only when they are needed", () => {
    const start = scripts().get(scripts() === main ? "main.js" : "latchkey.mjs");
    expect(start?.sources).not.toContain("node_modules/undici/index.js");
    expect(start?.dynamicImports.length).toBeGreaterThan(0);
  });
});

describe("the entry of the desktop application", () => {
  it("is the only script that loads electron", () => {
    const users = [...main.values()].filter((script) => loads(script).includes("electron"));
    expect(users.map(({ name }) => name)).toEqual(["main.js"]);
  });

  it("knows no way to hand an address to another program", () => {
    const entry = main.get("main.js");
    expect(entry?.text).not.toContain("openExternal");
    expect(entry?.imports).not.toContain("node:child_process");
  });

  it("waits for nothing before ready: no await, no agent among its static imports", () => {
    const entry = main.get("main.js");
    expect(entry?.awaits).toBe(false);
    expect(entry?.sources).toContain("main/desktop/startDesktop.ts");
    expect(entry?.sources).not.toContain("main/agent/createAgent.ts");
  });
});

describe("the command line, with nothing beside it", () => {
  it("starts and knows its version", async () => {
    const entry = join(commandLine.directory, "latchkey.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [entry, "--version"]);
    expect(stdout.trim()).toBe(packageJson.version);
  });

  it("has a keychain worker that says what is missing", async () => {
    const entry = join(commandLine.directory, "keychainWorker.mjs");
    const child = spawn(process.execPath, [entry], { stdio: ["pipe", "pipe", "inherit"] });
    const request = { operation: "read", service: "s", account: "a", timeoutMs: 10_000 };
    child.stdin.write(`${JSON.stringify(request)}\n`);
    let answer = "";
    for await (const chunk of child.stdout) answer += String(chunk);
    expect(JSON.parse(answer)).toEqual({ kind: "no_binding" });
  });
});

/** Starts the built entry as Electron would start it unpackaged. */
async function boot(...own: string[]): Promise<BootReport> {
  const entry = join(desktop.directory, "main/main.js");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", new URL("./bootHook.ts", import.meta.url).href, entry, "app", ...own],
    { env: { ...process.env, HOME: home, LATCHKEY_CONFIG: join(home, "config.json") } },
  );
  return JSON.parse(stdout) as BootReport;
}

describe("the built desktop application, on a fake of Electron", () => {
  it("does first things first, serves the built page and has its preload", async () => {
    const { calls, page, preload, view } = await boot();
    expect(calls.slice(0, 5)).toEqual([
      "enableSandbox",
      "registerSchemesAsPrivileged",
      "requestSingleInstanceLock",
      "fromPartition",
      "new BrowserWindow",
    ]);
    expect(page).toContain('<div id="root">');
    expect(preload !== undefined && existsSync(preload)).toBe(true);
    expect(view.productName).toBe("Latchkey");
    expect(view.screen).toEqual({ kind: "welcome", problem: null });
  });

  it("brings a link from its command line to the agent, which judges it", async () => {
    const { view } = await boot("--", LINK);
    expect(view.screen).toMatchObject({ kind: "confirm_service" });
    expect(JSON.stringify(view)).not.toContain(LINK);
  });
});
