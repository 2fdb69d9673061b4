import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toNetworkOptions } from "../../../main/agent/settings/networkOptions.ts";
import type { Result } from "../../../main/core/result.ts";
import type { NetworkOptions } from "../../../main/service/network.ts";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "proxy-"));
  file = join(directory, "credential");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function options(proxyCredentialFile: string | undefined): NetworkOptions {
  const config = { caFile: "/ca.pem", proxy: "http://proxy:1", noProxy: ["a"] };
  return toNetworkOptions(
    { ...config, proxyCredentialFile },
    { environment: {}, deadline: undefined, userAgent: "x" },
  );
}

async function read(content: string | null, mode = 0o600): Promise<Result<string> | undefined> {
  if (content !== null) {
    writeFileSync(file, content);
    chmodSync(file, mode);
  }
  return options(file).proxy?.readCredential?.();
}

describe("the credential of the proxy", () => {
  test.each([
    ["user:word", "user:word"],
    ["user:word\n", "user:word"],
    ["user:word\r\n", "user:word"],
    ["DOMAIN\\user:a:b: c ", "DOMAIN\\user:a:b: c "],
    ["user:", "user:"],
    ["ü:ö", "ü:ö"],
  ])("%j is read as it stands", async (content, value) => {
    expect(await read(content)).toEqual({ ok: true, value });
  });

  test.each([
    "",
    "\n",
    "CANARY",
    ":CANARY",
    "user:CANARY\nmore",
    "user:CANARY\r\nx-header: 1\r\n",
    "user:CANARY\u0000",
  ])("%j is none, and is not repeated", async (content) => {
    const credential = await read(content);
    expect(credential).toMatchObject({ ok: false, failure: { code: "config.invalid" } });
    expect(JSON.stringify(credential)).toContain("proxyCredentialFile");
    expect(JSON.stringify(credential)).not.toContain("CANARY");
  });

  test("that is missing is a mistake of the configuration", async () => {
    expect(await read(null)).toMatchObject({ failure: { code: "config.invalid" } });
  });

  test.skipIf(process.platform === "win32")("that others may read is not used", async () => {
    expect(await read("user:word", 0o644)).toMatchObject({ failure: { code: "config.unsafe" } });
  });

  test("is not looked for where none is configured", () => {
    expect(options(undefined).proxy?.readCredential).toBe(undefined);
  });
});

test("the rest is passed on as it is, and this program was made before now", () => {
  const { caFile, proxy, surelyPassedMs } = options(undefined);
  expect({ caFile, proxy }).toMatchObject({
    caFile: "/ca.pem",
    proxy: { proxy: "http://proxy:1", noProxy: ["a"] },
  });
  const madeAtMs = surelyPassedMs?.() ?? 0;
  expect(madeAtMs).toBeGreaterThan(Date.parse("2020-01-01"));
  expect(madeAtMs).toBeLessThanOrEqual(Date.now());
});
