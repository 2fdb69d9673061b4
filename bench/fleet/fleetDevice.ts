import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createFileStore } from "../../main/credentials/fileStore.ts";
import { createAgentMachine, type AgentMachine } from "../../test/support/agentMachine.ts";
import { createHardware } from "../../test/support/hardware.ts";
import type { PlannedDevice } from "./planFleet.ts";

/** What one run of the program on a device ended with. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly ms: number;
  /** What it said, as JSON; `null` where it was killed before it said anything. */
  readonly said: Said | null;
}

export interface Said {
  readonly outcome?: string;
  readonly device?: { readonly clientId?: string };
  readonly enrolments?: readonly { readonly clientId: string; readonly problem: unknown }[];
  readonly error?: { readonly code: string; readonly retryAfterSeconds: number | null };
}

/** A machine of its own, with the program and the application credential on it. */
export interface FleetDevice {
  readonly plan: PlannedDevice;
  /** Runs `latchkey accept` with the code. @param killAfterMs ends it the hard way by then. */
  accept(accessCode: string, killAfterMs?: number): Promise<Run>;
  /** Runs `latchkey status`, which asks the service as the device that it is. */
  status(): Promise<Run>;
  remove(): void;
}

export interface DeviceOptions {
  /** The built command line. */
  readonly program: string;
  readonly service: string;
  /** As `latchkey credentials set` reads it. */
  readonly credential: string;
  /** Whether it gets hardware of its own, by a mount; else it has that of this machine. */
  readonly ownHardware: boolean;
  /** The processes that run, so that whoever stops the whole can end them. */
  readonly running: Set<ChildProcess>;
}

export async function createFleetDevice(
  plan: PlannedDevice,
  { program, service, credential, ownHardware, running }: DeviceOptions,
): Promise<FleetDevice> {
  const hardware = ownHardware ? createHardware(plan.hardware) : undefined;
  const machine = createAgentMachine({
    services: [service],
    machineId: plan.machineId,
    ...(hardware && { hardware }),
  });
  async function run(words: readonly string[], input: string, killAfterMs?: number): Promise<Run> {
    const command = [process.execPath, program, "--config", machine.configFile, ...words, "--json"];
    const child = start(machine, hardware?.within(command) ?? command);
    running.add(child);
    return follow(child, input, killAfterMs).finally(() => running.delete(child));
  }
  const store = createFileStore({ directory: join(machine.stateDirectory, "credentials") });
  const written = await store.write({ kind: "application", service }, credential);
  if (!written.ok) throw new Error(`${plan.name}: ${written.failure.code}`);
  return {
    plan,
    accept: (accessCode, killAfterMs) => run(["accept"], accessCode, killAfterMs),
    status: () => run(["status"], ""),
    remove: () => {
      machine.remove();
      hardware?.remove();
    },
  };
}

function start(machine: AgentMachine, [program = "", ...args]: readonly string[]): ChildProcess {
  return spawn(program, args, {
    // Authorities that nobody needs here take longer to read than all the rest.
    env: { ...machine.environment, NODE_EXTRA_CA_CERTS: undefined },
    stdio: ["pipe", "pipe", "ignore"],
  });
}

async function follow(
  child: ChildProcess,
  input: string,
  killAfterMs: number | undefined,
): Promise<Run> {
  const beganMs = performance.now();
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  const kill = killAfterMs && setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  await once(child, "close");
  clearTimeout(kill);
  const said = output.endsWith("}\n") ? (JSON.parse(output) as Said) : null;
  return { code: child.exitCode, signal: child.signalCode, ms: performance.now() - beganMs, said };
}
