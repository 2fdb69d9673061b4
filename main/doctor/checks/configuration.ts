import type { AgentConfig } from "../../agent/settings/config.ts";
import type { Failure } from "../../core/result.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  count,
  fact,
  failing,
  pass,
  quote,
  shareable,
  skip,
  step,
  warn,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { isPolicyBroken } from "./policy.ts";

/** The configuration file: there, protected, understood, and what it allows. */
export const configurationCheck: Check = {
  id: "configuration",
  group: "Program",
  title: "the configuration",
  limitMs: LOCAL_LIMIT_MS,
  run: async (patient) => {
    const config = await patient.config();
    if (config.ok) return describe(config.value);
    return (await isPolicyBroken(patient))
      ? skip("The policy of this machine cannot be used; that comes first.")
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
  return config.ok
    ? work(config.value)
    : skip("The configuration or the policy cannot be used; that comes first.");
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
    fact("state_directory", config.stateDirectory),
  ];
  if (config.overruled.length > 0) {
    return warn(
      `The policy of this machine refuses ${count(config.overruled.length, "service")} that ${file ?? "the configuration"} names.`,
      [...found, fact("refused", config.overruled)],
      step("Take it out of the configuration, or let the administrator add it to the policy."),
    );
  }
  if (policy.services.length === 0) {
    return warn(
      "No service is named, so that this machine may talk to none.",
      found,
      step(
        `Name the service as \`services\` in ${file ?? "the configuration file"}; docs/cli.md describes it.`,
      ),
    );
  }
  const where = file === null ? "the build" : file;
  return pass(
    `${count(policy.services.length, "service")} allowed by ${where}.${
      policy.insecureLoopback ? " Plain http is allowed to this very machine, for development." : ""
    }`,
    found,
  );
}

const PATH = /^(.*) (?:can be changed by other users|belongs to another user)$/;

/** Commands where the words name one file and one fault; otherwise the failure's own advice. */
export function chooseRepair({ code, detail = "" }: Failure): Repair | undefined {
  const path = PATH.exec(detail)?.[1];
  if (code === "config.invalid") {
    return step("Correct the place that is named above; docs/cli.md describes the file.");
  }
  if (code !== "config.unsafe" || path === undefined) return undefined;
  return detail.endsWith("belongs to another user")
    ? command("Give the file to root, or to yourself.", `sudo chown root ${quote(path)}`)
    : command("Take the permission to write there from other users.", `chmod go-w ${quote(path)}`);
}
