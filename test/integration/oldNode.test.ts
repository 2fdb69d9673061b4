import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import { createInvitingOrganization, startReferenceService } from "../support/referenceService.ts";
import { startSecretService } from "../support/secretService.ts";
import { credentialText, expectClean, prepareMachine, rowsOf } from "./rig.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));
/** What distributions bring along; small devices have no other one. */
const NODE = "/usr/bin/node";
const version = spawnSync(NODE, ["--version"], { encoding: "utf8" }).stdout ?? "";

async function runOnSystemNode(
  machine: AgentMachine,
  args: readonly string[],
  input: string,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(NODE, [LATCHKEY, "--config", machine.configFile, ...args], {
    env: machine.environment,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  await once(child, "close");
  return { code: child.exitCode, stderr };
}

describe.skipIf(!version.startsWith("v20."))("on the system's Node 20 (/usr/bin/node)", () => {
  test("the command line walks through the loop with a keychain and without a warning", async () => {
    const service = await startReferenceService();
    const acme = await createInvitingOrganization(service);
    const keyring = await startSecretService();
    const machine = await prepareMachine(service, acme, {
      credentialStore: "os-keychain",
      environment: keyring.environment,
    });
    const sent = await acme.invite();
    const walk: readonly (readonly [readonly string[], string, number])[] = [
      [["credentials", "set"], credentialText(acme), 0],
      [["credentials", "status"], "", 0],
      [["inspect"], sent.landingLink, 0],
      [["accept", "--name", "Old runtime"], sent.landingLink, 0],
      [["status"], "", 0],
      [["rename", "Old runtime, renamed"], "", 0],
      [["wait"], "", 0],
      [["decline"], (await acme.invite()).landingLink, 0],
      [["inspect"], "no invitation", 3],
      [["credentials", "clear"], "", 0],
    ];
    for (const [args, input, code] of walk) {
      const ended = await runOnSystemNode(machine, args, input);
      expectClean(ended.stderr, input);
      expect({ args, code: ended.code }).toEqual({ args, code });
      if (code === 0) expect(ended.stderr).toBe("");
    }
    expect(rowsOf(service, "SELECT name FROM device_clients")).toEqual([
      { name: "Old runtime, renamed" },
    ]);
    machine.remove();
    await Promise.all([service.stop(), keyring.stop()]);
  });
});
