import type { AgentConfig } from "../../agent/settings/config.ts";
import type { Failure } from "../../core/result.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
  pass,
  quote,
  shareable,
  skip,
  step,
  warn,
  type DoctorMessage,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { isPolicyBroken } from "./policy.ts";

/** The configuration file: there, protected, understood, and what it allows. */
export const configurationCheck: Check = {
  id: "configuration",
  group: "program",
  limitMs: LOCAL_LIMIT_MS,
  run: async (patient) => {
    const config = await patient.config();
    if (config.ok) return describe(config.value);
    return (await isPolicyBroken(patient))
      ? skip(message("doctor.first.policy"))
      : failing(config.failure, [], chooseRepair(config.failure));
  },
};

/**
 * Runs what needs the configuration, where it can be read; otherwise says what has to be repaired
 * first.
 */
export async function withConfig<Value>(
  patient: Patient,
  work: (config: AgentConfig) => Promise<Value>,
): Promise<Value | Finding> {
  const config = await patient.config();
  return config.ok ? work(config.value) : skip(message("doctor.first.configuration"));
}

function describe(config: AgentConfig): Finding {
  const { policy, file } = config;
  const found = [
    fact("file", file),
    fact("services", policy.services),
    shareable("service_count", policy.services.length),
    shareable("has_file", file !== null),
    shareable("has_default_service", policy.defaultService !== undefined),
    shareable("insecure_loopback", policy.insecureLoopback),
    shareable("credential_store", config.credentialStore),
    shareable("language", config.language ?? null),
    fact("state_directory", config.stateDirectory),
  ];
  if (config.overruled.length > 0) {
    return warn(
      file === null
        ? message("doctor.configuration.refused", { services: config.overruled.length })
        : message("doctor.configuration.refused.file", { services: config.overruled.length, file }),
      [...found, fact("refused", config.overruled)],
      step(message("doctor.configuration.refused.repair")),
    );
  }
  if (policy.services.length === 0) {
    return warn(
      message("doctor.configuration.empty"),
      found,
      step(
        file === null
          ? message("doctor.configuration.empty.repair")
          : message("doctor.configuration.empty.repair.file", { file }),
      ),
    );
  }
  const allowed = describeAllowed(policy.services.length, file);
  return pass(
    policy.insecureLoopback
      ? message("doctor.line.two", {
          first: allowed,
          second: message("doctor.configuration.loopback"),
        })
      : allowed,
    found,
  );
}

function describeAllowed(services: number, file: string | null): DoctorMessage {
  return file === null
    ? message("doctor.configuration.build", { services })
    : message("doctor.configuration.file", { services, file });
}

const PATH = /^(.*) (?:can be changed by other users|belongs to another user)$/;

/** Commands where the words name one file and one fault; otherwise the failure's own advice. */
export function chooseRepair({ code, detail = "" }: Failure): Repair | undefined {
  const path = PATH.exec(detail)?.[1];
  if (code === "config.invalid") {
    return step(message("doctor.configuration.repair.place"));
  }
  if (code !== "config.unsafe" || path === undefined) return undefined;
  return detail.endsWith("belongs to another user")
    ? command(message("doctor.configuration.repair.owner"), `sudo chown root ${quote(path)}`)
    : command(message("doctor.configuration.repair.mode"), `chmod go-w ${quote(path)}`);
}
