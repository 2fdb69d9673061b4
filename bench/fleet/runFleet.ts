import type { ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canChangeHardware } from "../../test/support/hardware.ts";
import {
  createInvitingOrganization,
  startReferenceService,
} from "../../test/support/referenceService.ts";
import { enrolFleet, type Enrolled } from "./enrolFleet.ts";
import { createFleetDevice, type FleetDevice } from "./fleetDevice.ts";
import { inviteFleet } from "./inviteFleet.ts";
import { judgeFleet, type Judgement } from "./judgeFleet.ts";
import { percentile, readProcessUse, sizeOfDatabase } from "./ledger.ts";
import { planFleet, USUAL_SHARES, type FleetShares } from "./planFleet.ts";

const BUILT = fileURLToPath(new URL("../../dist/cli", import.meta.url));

export interface FleetOptions {
  /** To be enrolled; clones come on top. */
  readonly devices: number;
  readonly atOnce: number;
  readonly shares?: FleetShares;
  /** At least 0, less than 1. */
  readonly random?: () => number;
  /** Ends everything, and everything is tidied up. */
  readonly signal?: AbortSignal;
  /** Further arguments of the service. */
  readonly serviceArgs?: readonly string[];
  readonly onProgress?: (what: string, done: number, of: number) => void;
}

/** What one fleet cost, all of it measured from outside. */
export interface FleetReport extends Judgement {
  readonly devices: number;
  readonly clones: number;
  /** Runs that a kill ended before they were through; those that were started twice. */
  readonly killed: number;
  readonly duplicated: number;
  /** Runs that had to be made again because something was busy, and what that was. */
  readonly repeated: number;
  readonly causes: Readonly<Record<string, number>>;
  /** Requests that the service put off (429). */
  readonly putOff: number;
  readonly invitingSeconds: number;
  readonly seconds: number;
  readonly devicesPerSecond: number;
  /** Of undisturbed devices, from starting the program until it has ended. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly serviceCpuSeconds: number;
  readonly agentsCpuSeconds: number;
  readonly serviceRss: { readonly start: number; readonly peak: number; readonly end: number };
  readonly databaseBytes: number;
}

/** A fleet, one service, and everything that happens to them; leaves nothing behind. */
export async function runFleet(options: FleetOptions): Promise<FleetReport> {
  const { atOnce, random = Math.random, shares = USUAL_SHARES, onProgress } = options;
  const signal = options.signal ?? new AbortController().signal;
  const plan = planFleet(options.devices, shares, random);
  const running = new Set<ChildProcess>();
  const devices: FleetDevice[] = [];
  // A build meanwhile would take the program from under a device.
  const installed = mkdtempSync(join(tmpdir(), "latchkey-installed-"));
  cpSync(BUILT, installed, { recursive: true });
  const program = join(installed, "latchkey.mjs");
  const service = await startReferenceService({
    args: ["--no-inbox", ...(options.serviceArgs ?? [])],
  });
  const stop = (): void => {
    for (const child of running) child.kill("SIGKILL");
  };
  signal.addEventListener("abort", stop);
  try {
    const acme = await createInvitingOrganization(service, { name: "Fleet", group: "Kiosks" });
    const credential = JSON.stringify({
      client_id: acme.clientId,
      client_secret: acme.clientSecret,
    });
    const ownHardware = canChangeHardware();
    for (const planned of plan) {
      signal.throwIfAborted();
      const { origin } = service;
      const around = { program, service: origin, credential, ownHardware, running };
      devices.push(await createFleetDevice(planned, around));
      onProgress?.("machines", devices.length, plan.length);
    }
    const names = plan.map(({ name }) => name);
    const invitingMs = performance.now();
    const invitations = await inviteFleet(service, acme, names);
    const invitingSeconds = (performance.now() - invitingMs) / 1_000;

    const pid = service.process.pid ?? 0;
    const before = { service: readProcessUse(pid), own: readProcessUse("self") };
    const beganMs = performance.now();
    const enrolled = await enrolFleet(devices, {
      invitations,
      atOnce,
      random,
      signal,
      onDone: (done) => onProgress?.("enrolled", done, plan.length),
    });
    const seconds = (performance.now() - beganMs) / 1_000;
    const after = { service: readProcessUse(pid), own: readProcessUse("self") };

    const organizationId = acme.organization.id;
    const judged = await judgeFleet(service, { organizationId, plan, invitations, enrolled });
    return {
      ...judged,
      ...countRuns(plan.length, enrolled, devices),
      devices: options.devices,
      clones: plan.length - options.devices,
      putOff: service.log().split('"status":429').length - 1,
      invitingSeconds,
      seconds,
      devicesPerSecond: plan.length / seconds,
      serviceCpuSeconds: after.service.cpuSeconds - before.service.cpuSeconds,
      agentsCpuSeconds: after.own.childrenCpuSeconds - before.own.childrenCpuSeconds,
      serviceRss: {
        start: before.service.rssBytes,
        peak: after.service.peakRssBytes,
        end: after.service.rssBytes,
      },
      databaseBytes: sizeOfDatabase(service.databaseFile),
    };
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
    await service.stop();
    for (const device of devices) device.remove();
    rmSync(installed, { recursive: true, force: true });
  }
}

function countRuns(
  planned: number,
  enrolled: readonly Enrolled[],
  devices: readonly FleetDevice[],
): Pick<
  FleetReport,
  "killed" | "duplicated" | "repeated" | "causes" | "p50Ms" | "p95Ms" | "p99Ms"
> {
  const fates = new Map(devices.map(({ plan }) => [plan.name, plan.fate]));
  const runs = enrolled.flatMap((one) => one.runs);
  const fateOf = (fate: string): readonly Enrolled[] =>
    enrolled.filter(({ name }) => fates.get(name) === fate);
  const killed = runs.filter((run) => run.signal === "SIGKILL").length;
  const duplicated = fateOf("duplicated").length;
  const causes: Record<string, number> = {};
  for (const { said } of runs) {
    const code = said?.error?.code;
    if (code !== undefined) causes[code] = (causes[code] ?? 0) + 1;
  }
  const times = fateOf("plain").map((one) => one.runs.reduce((sum, { ms }) => sum + ms, 0));
  return {
    killed,
    duplicated,
    repeated: runs.length - planned - duplicated - fateOf("killed").length,
    causes,
    p50Ms: percentile(times, 50),
    p95Ms: percentile(times, 95),
    p99Ms: percentile(times, 99),
  };
}
