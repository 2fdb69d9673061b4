import type { AgentConfig } from "../../agent/settings/config.ts";
import type { Failure } from "../../core/result.ts";
import type { Check } from "../check.ts";
import {
  command,
  failing,
  message,
  pass,
  shareable,
  skip,
  step,
  warn,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";
import { isDirectoryAtFault } from "./record.ts";

/** The store of secrets: an entry is written, read back and removed. */
export const keychainCheck: Check = {
  id: "keychain",
  group: "secrets",
  limitMs: 25_000,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, config: AgentConfig): Promise<Finding> {
  const tier = shareable("tier", config.credentialStore);
  const probe = await patient.probeStore(config);
  if (!probe.ok) {
    return isDirectoryAtFault(probe.failure, config)
      ? skip(message("doctor.first.directory"), [tier])
      : failing(probe.failure, [tier], repairOf(probe.failure, patient, config));
  }
  const { hadLeftover, durationMs } = probe.value;
  const found = [
    tier,
    shareable("removed_leftover", hadLeftover),
    shareable("milliseconds", durationMs),
  ];
  if (config.credentialStore === "file-protected-by-permissions-only") {
    return warn(
      message("doctor.keychain.files"),
      found,
      step(message("doctor.keychain.files.repair")),
    );
  }
  return pass(message("doctor.keychain.works"), found);
}

function repairOf(
  { code, detail = "" }: Failure,
  { platform }: Patient,
  { stateDirectory }: AgentConfig,
): Repair | undefined {
  if (code === "credentials.unavailable" && /no keyring yet/.test(detail)) {
    return step(message("doctor.keychain.repair.make"));
  }
  if (code === "credentials.unavailable" && /libsecret/.test(detail)) {
    return platform === "linux"
      ? command(message("doctor.keychain.repair.libsecret"), "sudo apt install libsecret-1-0")
      : undefined;
  }
  if (code === "credentials.unavailable" && /no Secret Service|no answer/.test(detail)) {
    return command(
      message("doctor.keychain.repair.start"),
      "gnome-keyring-daemon --start --components=secrets",
    );
  }
  if (code === "credentials.unavailable" && /D-Bus/.test(detail)) {
    return step(message("doctor.keychain.repair.session"));
  }
  if (code === "credentials.unavailable" && detail.includes(stateDirectory)) {
    return command(
      message("doctor.keychain.repair.private"),
      `chmod -R go-rwx '${stateDirectory}/credentials'`,
    );
  }
  return undefined;
}
