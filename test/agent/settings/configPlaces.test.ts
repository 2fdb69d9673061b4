import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../../main/agent/settings/config.ts";
import type { ConfigSurroundings } from "../../../main/agent/settings/places.ts";
import { BRAND } from "../../../main/core/brand.ts";

/** Elsewhere paths are written in another way. */
const onPosix = test.skipIf(process.platform === "win32");
const SERVICE = "https://licences.example.com";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "config-"));
  file = join(directory, "config.json");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function surroundings(more: Partial<ConfigSurroundings> = {}): ConfigSurroundings {
  return { platform: "linux", environment: {}, homeDirectory: "/home/someone", ...more };
}

function place(content: object): void {
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
}

describe("which file", () => {
  test("the named one wins over the environment's", async () => {
    place({ services: [SERVICE] });
    const environment = { LATCHKEY_CONFIG: join(directory, "nothing.json") };
    expect(await loadConfig(BRAND, surroundings({ environment }), file)).toMatchObject({
      value: { file },
    });
  });

  test("the environment's is taken where none is named", async () => {
    place({ services: [SERVICE] });
    const environment = { LATCHKEY_CONFIG: file };
    expect(await loadConfig(BRAND, surroundings({ environment }))).toMatchObject({
      value: { file },
    });
  });

  test.each([[undefined], [""]])(
    "one that is named must be there (%j in the environment)",
    async (value) => {
      const environment = value === undefined ? {} : { LATCHKEY_CONFIG: value };
      const missing = await loadConfig(BRAND, surroundings({ environment }), file);
      expect(missing).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
      const machineWide = await loadConfig(BRAND, surroundings({ environment }));
      expect(machineWide).toMatchObject({ ok: true, value: { file: null } });
    },
  );
});

describe("the machine-wide file", () => {
  onPosix("is the one in the place for all users of Windows", async () => {
    mkdirSync(join(directory, "Latchkey"), { mode: 0o700 });
    file = join(directory, "Latchkey", "config.json");
    place({ services: [SERVICE] });
    const environment = { ProgramData: directory };
    expect(await loadConfig(BRAND, surroundings({ platform: "win32", environment }))).toMatchObject(
      {
        value: { file, policy: { services: [SERVICE] } },
      },
    );
  });

  test.each(["linux", "darwin", "win32"] as const)("may be missing on %s", async (platform) => {
    const environment = { ProgramData: directory };
    expect(await loadConfig(BRAND, surroundings({ platform, environment }))).toMatchObject({
      value: { file: null },
    });
  });
});

describe("where state is kept by default", () => {
  onPosix.each<[string, Partial<ConfigSurroundings>, string]>([
    ["Linux", {}, "/home/someone/.local/state/latchkey"],
    ["Linux with XDG", { environment: { XDG_STATE_HOME: "/state" } }, "/state/latchkey"],
    [
      "Linux with a relative XDG",
      { environment: { XDG_STATE_HOME: "state" } },
      "/home/someone/.local/state/latchkey",
    ],
    [
      "Linux with an empty XDG",
      { environment: { XDG_STATE_HOME: "" } },
      "/home/someone/.local/state/latchkey",
    ],
    ["macOS", { platform: "darwin" }, "/home/someone/Library/Application Support/Latchkey"],
    ["Windows", { platform: "win32", environment: { LOCALAPPDATA: "/local" } }, "/local/Latchkey"],
    ["Windows without its variable", { platform: "win32" }, "/home/someone/AppData/Local/Latchkey"],
  ])("%s", async (_, more, stateDirectory) => {
    place({});
    expect(await loadConfig(BRAND, surroundings(more), file)).toMatchObject({
      value: { stateDirectory },
    });
  });
});
