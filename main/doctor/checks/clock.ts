import { access, stat } from "node:fs/promises";
import type { AgentConfig } from "../../agent/settings/config.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { NETWORK_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  failing,
  message,
  pass,
  shareable,
  skip,
  step,
  warn,
  type DoctorMessage,
  type Fact,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

/** A difference that will not disturb for now, in seconds; a Date header is exact to one. */
const UNREMARKABLE_S = 10;
/** From here on services refuse every proof, in seconds. */
const TOO_MUCH_S = 60;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/** This machine's clock beside those of the services. */
export const clockCheck: Check = {
  id: "clock",
  group: "network",
  limitMs: NETWORK_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async (config): Promise<Finding> => {
      const synchronized = await isSynchronized();
      const found = [shareable("network_time", synchronized)];
      const madeAtMs = await readMadeAt();
      // One that was put here just now says nothing yet of a clock that is a little behind.
      if (patient.now() < madeAtMs - TOO_MUCH_S * 1_000) {
        const day = new Date(patient.now()).toISOString().slice(0, 10);
        return failing(
          { code: "clock.skewed", detail: `it says ${day}` },
          found,
          setClock(patient),
        );
      }
      if (!patient.isOnline) return skip(message("doctor.clock.offline"), found);
      return compare(patient, config, found);
    }),
};

interface Difference {
  readonly service: ServiceOrigin;
  /** How far this machine is ahead, in whole seconds. */
  readonly seconds: number;
}

async function compare(
  patient: Patient,
  config: AgentConfig,
  known: readonly Fact[],
): Promise<Finding> {
  const { services } = config.policy;
  const visits = await Promise.all(services.map((service) => patient.visit(config, service)));
  const wrong = visits.find(({ result }) => !result.ok && result.failure.code === "clock.skewed");
  if (wrong !== undefined && !wrong.result.ok) {
    return failing(wrong.result.failure, known, setClock(patient));
  }
  const differences = visits.flatMap(({ service, skewMs }): Difference[] =>
    skewMs === undefined ? [] : [{ service, seconds: Math.round(skewMs / 1_000) }],
  );
  const found = [
    shareable(
      "seconds_ahead",
      differences.map(({ seconds }) => String(seconds)),
    ),
    ...known,
  ];
  if (differences.length === 0) return skip(message("doctor.clock.unasked"), known);
  const worst = differences.reduce((one, other) =>
    Math.abs(other.seconds) > Math.abs(one.seconds) ? other : one,
  );
  const size = Math.abs(worst.seconds);
  if (size <= UNREMARKABLE_S) {
    return pass(
      message("doctor.clock.agrees", {
        services: differences.length,
        seconds: Math.max(1, size),
      }),
      found,
    );
  }
  const agreeing = differences.find(({ seconds }) => Math.abs(seconds) <= UNREMARKABLE_S);
  // One service against another and this machine: it is the service that is wrong.
  const blame =
    agreeing === undefined
      ? message("doctor.clock.either")
      : message("doctor.clock.theirs", { service: agreeing.service });
  const why = message("doctor.line.two", { first: describeDifference(worst), second: blame });
  const repair = agreeing === undefined ? setClock(patient) : tellOperator(worst.service);
  if (size <= TOO_MUCH_S) return warn(why, found, repair);
  return { ...failing({ code: "clock.skewed" }, found, repair), why };
}

/** In the largest unit of which there are two: nobody sets a clock by this. */
function describeDifference({ service, seconds }: Difference): DoctorMessage {
  const direction = seconds < 0 ? "behind" : "ahead";
  const size = Math.abs(seconds);
  const values = (unit: number): { direction: string; size: number; service: string } => ({
    direction,
    size: Math.round(size / unit),
    service,
  });
  if (size < 2 * MINUTE_S) return message("doctor.clock.seconds", values(1));
  if (size < 2 * HOUR_S) return message("doctor.clock.minutes", values(MINUTE_S));
  if (size < 2 * DAY_S) return message("doctor.clock.hours", values(HOUR_S));
  return message("doctor.clock.days", values(DAY_S));
}

function setClock({ platform }: Patient): Repair {
  return platform === "linux"
    ? command(message("doctor.clock.repair"), "sudo timedatectl set-ntp true")
    : step(message("doctor.clock.repair.settings"));
}

function tellOperator(service: string): Repair {
  return step(message("doctor.clock.repair.theirs", { service }));
}

/** What systemd-timesyncd leaves once it has reached a time server; others say it elsewhere. */
async function isSynchronized(): Promise<string> {
  return access("/run/systemd/timesync/synchronized").then(
    () => "synchronized",
    () => "unknown",
  );
}

/** This program was written to the disk before it ran. */
async function readMadeAt(): Promise<number> {
  for (const file of [import.meta.filename, process.execPath]) {
    try {
      return (await stat(file)).mtimeMs;
    } catch {
      // In a single executable the code is no file of its own.
    }
  }
  return 0;
}
