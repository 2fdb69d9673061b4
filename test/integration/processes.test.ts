import { spawn, spawnSync, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { openSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  startSecretService,
  startSilentPrompter,
  type PrivateSecretService,
} from "../support/secretService.ts";
import { freePort, startMiddlebox, type Middlebox } from "./middlebox.ts";
import { expectClean, prepareMachine, rowsOf } from "./rig.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));

let middlebox: Middlebox;
let service: ReferenceService;
let acme: InvitingOrganization;
let machine: AgentMachine;

beforeAll(async () => {
  middlebox = await startMiddlebox();
  const port = await freePort();
  middlebox.connectTo(port);
  service = await startReferenceService({ port, args: ["--public-origin", middlebox.origin] });
  acme = await createInvitingOrganization(service);
  machine = await prepareMachine(middlebox, acme);
});

afterAll(async () => {
  machine?.remove();
  await service?.stop();
  middlebox?.close();
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Runs the command line on streams as a shell connects them. */
async function run(args: readonly string[], stdio: StdioOptions): Promise<Ended> {
  const words = [LATCHKEY, "--config", machine.configFile, ...args];
  const child = spawn(process.execPath, words, { env: machine.environment, stdio });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // As `| true` does: whoever should read is gone before anything is written.
  child.stdout?.destroy();
  await once(child, "close");
  return { code: child.exitCode, signal: child.signalCode, stderr };
}

describe("the streams of a shell", () => {
  test("a reader that has gone (| head) is no failure", async () => {
    for (const args of [["--help"], ["status", "--offline", "--json"]]) {
      const ended = await run(args, ["ignore", "pipe", "pipe"]);
      expectClean(ended.stderr);
      expect(ended).toEqual({ code: args[0] === "--help" ? 0 : 8, signal: null, stderr: "" });
    }
  });

  test.skipIf(process.platform !== "linux")(
    "a result that could not be written is one",
    async () => {
      const full = openSync("/dev/full", "w");
      const ended = await run(["credentials", "status"], ["ignore", full, "pipe"]);
      expect(ended).toEqual({ code: 10, signal: null, stderr: "" });
    },
  );

  test.skipIf(process.platform !== "linux")("input without an end is refused", async () => {
    const endless = await run(["inspect"], [openSync("/dev/zero", "r"), "ignore", "pipe"]);
    expect(endless.code).toBe(3);
    expect(endless.stderr).toContain("(link.malformed");
    expectClean(endless.stderr);
  });

  test("input that nobody closes ends with the deadline", async () => {
    for (const [args, code] of [
      [["inspect"], 3],
      [["credentials", "set"], 6],
    ] as const) {
      const ended = await run(["--timeout", "2", ...args], ["pipe", "ignore", "pipe"]);
      expect(ended.code).toBe(code);
      expect(ended.stderr).toContain("not closed in time");
    }
  });

  test("a closed standard output is no failure of the program", () => {
    const script = `exec "$0" "$@" >&-`;
    const words = [
      process.execPath,
      LATCHKEY,
      "--config",
      machine.configFile,
      "help",
      "exit-codes",
    ];
    const { status, stderr } = spawnSync("sh", ["-c", script, ...words], {
      env: machine.environment,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("there is no colour, whatever the environment asks for", () => {
    const env = { ...machine.environment, FORCE_COLOR: "3", CLICOLOR_FORCE: "1", TERM: "xterm" };
    for (const args of [["--help"], ["status", "--offline"], ["no-such-command"]]) {
      const words = [LATCHKEY, "--config", machine.configFile, ...args];
      const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
      expect(stdout + stderr).not.toBe("");
      expect(stdout + stderr).not.toContain("\u001b");
    }
  });

  test("no input at all is none", async () => {
    const script = `exec "$0" "$@" <&-`;
    const words = [process.execPath, LATCHKEY, "--config", machine.configFile, "inspect"];
    const { status, stderr } = spawnSync("sh", ["-c", script, ...words], {
      env: machine.environment,
      encoding: "utf8",
    });
    expect(status).toBe(3);
    expect(stderr).toContain("(link.none)");
  });
});

describe("being stopped half-way", () => {
  test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "after %s during Accept, accepting again completes the same acceptance",
    async (signal) => {
      const stopped = await prepareMachine(middlebox, acme);
      const sent = await acme.invite({ deviceName: `Stopped by ${signal}` });
      const reached = new Promise<void>((resolve) => {
        middlebox.misbehave("/api/v1/invitations/accept", (_request, _response, forward) =>
          forward().then(resolve),
        );
      });
      const child = stopped.start(["accept", sent.landingLink]);
      let said = "";
      child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
      await reached;
      child.kill(signal);
      await once(child, "close");
      expect(child.signalCode).toBe(signal);
      expect(said).toBe("");
      middlebox.behave();
      const again = await stopped.latchkey(["accept", "--json"], sent.landingLink);
      expect(again.json()).toMatchObject({ outcome: "approved", created: true });
      expect(
        rowsOf(service, `SELECT client_id FROM device_clients WHERE name = 'Stopped by ${signal}'`),
      ).toEqual([{ client_id: again.json().device.clientId }]);
      stopped.remove();
    },
  );
});

describe.skipIf(process.platform !== "linux")("the keychain's own process", () => {
  let keyring: PrivateSecretService;
  beforeAll(async () => {
    keyring = await startSecretService();
  });
  afterAll(() => keyring?.stop());

  /** Processes that talk to the bus of this keyring, by their environment. */
  function workers(): string[] {
    return readdirSync("/proc").filter((pid) => {
      if (!/^\d+$/.test(pid)) return false;
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return (
          command.includes("keychainWorker") &&
          readFileSync(`/proc/${pid}/environ`, "utf8").includes(keyring.busPath)
        );
      } catch {
        return false;
      }
    });
  }

  test("does not outlive the command, however that ends", async () => {
    const locked = await prepareMachine(middlebox, acme, {
      credentialStore: "os-keychain",
      environment: keyring.environment,
    });
    await keyring.lock();
    const endPrompter = await startSilentPrompter(keyring.busPath);
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      const child = locked.start(["credentials", "status"]);
      await expect.poll(workers, { timeout: 20_000 }).not.toEqual([]);
      child.kill(signal);
      await once(child, "close");
      await expect.poll(workers, { timeout: 10_000 }).toEqual([]);
    }
    endPrompter();
    locked.remove();
  });
});
