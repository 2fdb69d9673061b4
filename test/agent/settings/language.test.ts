import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../../main/agent/settings/config.ts";
import { BRAND } from "../../../main/core/brand.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "latchkey-language-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function load(content: object): ReturnType<typeof loadConfig> {
  const file = join(directory, "config.json");
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
  const surroundings = {
    platform: "linux",
    environment: {},
    homeDirectory: directory,
    policyFile: join(directory, "no-policy.json"),
  } as const;
  return loadConfig(BRAND, surroundings, file);
}

describe("the language in the configuration", () => {
  test.each(["en", "en-GB", "EN-us", "en-Latn-IE"])("may be %s", async (language) => {
    expect(await load({ language })).toMatchObject({ ok: true, value: { language } });
  });

  test("is the system's where none is named", async () => {
    expect(await load({})).toMatchObject({ ok: true, value: { language: undefined } });
  });

  test.each(["", "english", "en_GB", "tlh", "x-ours", 7, null, ["en"]])(
    "may not be %j, and the field is named",
    async (language) => {
      const loaded = await load({ language });
      expect(loaded).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
      expect(!loaded.ok && loaded.failure.detail).toContain("language");
    },
  );
});
