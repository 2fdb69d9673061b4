import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProcess } from "./commandLine.ts";

const LAUNCHER = fileURLToPath(new URL("../../../bin/latchkey-service", import.meta.url));

/** A Node of the distribution, where it is older than what the project brings along. */
const OLD_NODE = ["/usr/bin/node", "/usr/local/bin/node"].find((node) => {
  if (!existsSync(node)) return false;
  const version = execFileSync(node, ["--version"], { encoding: "utf8" });
  return Number(/^v(\d+)/.exec(version)?.[1]) < 24;
});

describe("bin/latchkey-service", () => {
  let directory: string;
  let lonely: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "latchkey-launcher-"));
    mkdirSync(join(directory, "bin"));
    writeFileSync(join(directory, "package.json"), '{"type":"module"}');
    lonely = join(directory, "bin", "latchkey-service");
    copyFileSync(LAUNCHER, lonely);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("runs on this Node without a word of warning", async () => {
    expect(await runProcess(["org", "--help"])).toMatchObject({ code: 0, stderr: "" });
  });

  it("takes a reader that has gone (| head) for no failure", async () => {
    const child = spawn(process.execPath, [LAUNCHER, "--help"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it.skipIf(OLD_NODE === undefined)(
    "hands over to the project's own Node where this one is old",
    async () => {
      const node = OLD_NODE ?? "";
      const help = await runProcess(["org", "--help"], { node });
      expect(help).toMatchObject({ code: 0, stderr: "" });
      expect(help.stdout).toContain("Usage: latchkey-service org");
      expect(await runProcess(["frobnicate"], { node })).toMatchObject({ code: 2 });
    },
  );

  it.skipIf(OLD_NODE === undefined)(
    "says what to do where there is no Node that will do",
    async () => {
      const outcome = await runProcess(["list"], { node: OLD_NODE ?? "", launcher: lonely });
      expect(outcome).toMatchObject({ code: 1, stdout: "" });
      expect(outcome.stderr).toMatch(/needs Node 24.*npm install/s);
    },
  );
});
