import { access, stat } from "node:fs/promises";
import type { AgentConfig } from "../../agent/settings/config.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { describeSkew } from "../../service/serviceClock.ts";
import { NETWORK_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  failing,
  pass,
  shareable,
  skip,
  step,
  warn,
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

/** This machine's clock beside those of the services. */
export const clockCheck: Check = {
  id: "clock",
  group: "Network",
  title: "the clock",
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
      if (!patient.isOnline)
        return skip("Nothing was sent, as asked; nobody else was asked the time.", found);
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
  if (differences.length === 0) return skip("No service could be asked the time.", known);
  const worst = differences.reduce((one, other) =>
    Math.abs(other.seconds) > Math.abs(one.seconds) ? other : one,
  );
  const size = Math.abs(worst.seconds);
  const words = `This machine's clock is ${describeSeconds(worst.seconds)} ${worst.service}`;
  if (size <= UNREMARKABLE_S) {
    return pass(
      `It agrees with ${differences.length === 1 ? "the service's" : "those of all services"} to ${Math.max(1, size)} s.`,
      found,
    );
  }
  const agreeing = differences.find(({ seconds }) => Math.abs(seconds) <= UNREMARKABLE_S);
  // One service against another and this machine: it is the service that is wrong.
  const blame =
    agreeing === undefined
      ? "One of the two is wrong; a service's clock seldom is."
      : `It agrees with ${agreeing.service}, so that the other service's clock is the wrong one.`;
  const repair = agreeing === undefined ? setClock(patient) : tellOperator(worst.service);
  if (size <= TOO_MUCH_S) return warn(`${words}. ${blame}`, found, repair);
  return { ...failing({ code: "clock.skewed" }, found, repair), why: `${words}. ${blame}` };
}

function describeSeconds(seconds: number): string {
  const size = Math.abs(seconds);
  return size < 120
    ? `${size} s ${seconds < 0 ? "behind" : "ahead of"}`
    : describeSkew(seconds * 1_000).replace(/ the service$/, "");
}

function setClock({ platform }: Patient): Repair {
  return platform === "linux"
    ? command("Let the network set the clock.", "sudo timedatectl set-ntp true")
    : step("Let the network set the clock, in the system's settings for date and time.");
}

function tellOperator(service: string): Repair {
  return step(`Tell the operator of ${service} that its clock is wrong.`);
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
  try {
    return (await stat(import.meta.filename)).mtimeMs;
  } catch {
    return 0;
  }
}
