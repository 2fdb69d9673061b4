import { composeAgent, type ComposedAgent } from "../../../main/agent/composeAgent.ts";
import { succeed } from "../../../main/core/result.ts";
import type { ServiceOrigin } from "../../../main/core/serviceOrigin.ts";
import { createMachineLock, type MachineLock } from "../../../main/enrolment/machineLock.ts";
import type { Network } from "../../../main/service/network.ts";
import { createRepeat } from "../../../main/service/repeat.ts";
import { createServiceClock } from "../../../main/service/serviceClock.ts";
import { createTransport } from "../../../main/service/transport.ts";
import type { MachineTraits } from "../../../protocol/machineComparison.ts";
import type { Disks } from "./disk.ts";
import { createKeychain } from "./keychain.ts";
import { createLife, type Life } from "./life.ts";
import { createWay, type Way, type WayOptions } from "./weather.ts";

/** What a process finds on its machine and what outlives it. */
export interface Machine {
  readonly lockName: string;
  readonly directory: string;
  readonly entries: Map<string, string>;
  readonly traits: Required<MachineTraits> & { readonly evidence: object };
}

export interface ProcessOptions extends Pick<WayOptions, "deliver" | "onDelayed" | "onSent"> {
  readonly service: ServiceOrigin;
  readonly disks: Disks;
  /** RFC 3339 in UTC, never the same twice. */
  readonly now: () => string;
  readonly randomUuid: () => string;
}

/** One run of the program: the real parts, over a keychain, a network and a clock of the test's. */
export interface AgentProcess extends Pick<
  ComposedAgent,
  "book" | "runner" | "recovery" | "ownDevice" | "rotate" | "unenrol"
> {
  readonly life: Life;
  readonly way: Way;
}

export async function startAgentProcess(
  machine: Machine,
  options: ProcessOptions,
): Promise<AgentProcess> {
  const { service, now, randomUuid } = options;
  const life = createLife();
  const way = createWay({ ...options, life });
  const { directory } = machine;
  options.disks.mount(directory, life);
  const composed = await composeAgent({
    scheme: "latchkey",
    policy: { services: [service], defaultService: service, insecureLoopback: true },
    countsConfirmations: false,
    unknownServices: "refuse",
    stateDirectory: directory,
    lock: (suffix) => mortalLock(life, `${machine.lockName}${suffix}`),
    identify: () => succeed(machine.traits),
    store: createKeychain(life, machine.entries),
    network: createModelNetwork(way),
    defaultDeviceName: "press",
    nameByTemplate: () => null,
    now,
    randomUuid,
  });
  if (!composed.ok) throw new Error(composed.failure.code);
  return { ...composed.value, life, way };
}

/** The real transport and the real repeating, in a time that passes only while somebody sleeps. */
function createModelNetwork(way: Way): Network {
  const clock = createServiceClock(Date.now);
  let elapsedMs = 0;
  return {
    fetch: createTransport({
      connect: way.fetch,
      requestTimeoutMs: 60_000,
      firstByteTimeoutMs: 60_000,
      deadline: undefined,
      userAgent: "model",
      clock,
    }),
    repeat: createRepeat({
      now: () => elapsedMs,
      sleep: (ms) => {
        elapsedMs += ms;
        return Promise.resolve();
      },
      random: () => 0.5,
      deadline: undefined,
    }),
    explain: (url, failure) => clock.explain(new URL(url).origin, failure),
  };
}

/** Whoever dies gives the lock back, as the operating system does it for them, and never goes on. */
function mortalLock(life: Life, name: string): MachineLock {
  const { platform } = process;
  const lock = createMachineLock({ name, platform, user: "model", patienceMs: () => 5_000 });
  return {
    hold: (work, onWaiting) =>
      life.until((death) => lock.hold(() => Promise.race([work(), death]), onWaiting)),
  };
}
