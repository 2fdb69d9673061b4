import type { AgentConfig } from "../../agent/settings/config.ts";
import type { Failure } from "../../core/result.ts";
import type { Check } from "../check.ts";
import {
  command,
  failing,
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
  group: "Secrets",
  title: "the keychain",
  limitMs: 25_000,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, config: AgentConfig): Promise<Finding> {
  const tier = shareable("tier", config.credentialStore);
  const probe = await patient.probeStore(config);
  if (!probe.ok) {
    return isDirectoryAtFault(probe.failure, config)
      ? skip("The state directory cannot be used as it is; that comes first.", [tier])
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
      "Secrets are kept in files, protected by their permissions only, as the configuration says: whoever can read the disk has them.",
      found,
      step(
        "Where this machine has a keychain, set `credentialStore` to `os-keychain`; on a device without one this is what there is.",
      ),
    );
  }
  return pass("The keychain took an entry, gave it back and removed it.", found);
}

function repairOf(
  { code, detail = "" }: Failure,
  { platform }: Patient,
  { stateDirectory }: AgentConfig,
): Repair | undefined {
  if (code === "credentials.unavailable" && /no keyring yet/.test(detail)) {
    return step(
      "Make a keyring with the password of this user, for example by signing in to the desktop once, or with `seahorse`; call it the default one.",
    );
  }
  if (code === "credentials.unavailable" && /libsecret/.test(detail)) {
    return platform === "linux"
      ? command("Install libsecret.", "sudo apt install libsecret-1-0")
      : undefined;
  }
  if (code === "credentials.unavailable" && /no Secret Service|no answer/.test(detail)) {
    return command(
      "Start a keyring in this session.",
      "gnome-keyring-daemon --start --components=secrets",
    );
  }
  if (code === "credentials.unavailable" && /D-Bus/.test(detail)) {
    return step(
      "Sign in to a desktop session, or start this program in one: `dbus-run-session -- …`; without a desktop, set `credentialStore` in the configuration.",
    );
  }
  if (code === "credentials.unavailable" && detail.includes(stateDirectory)) {
    return command(
      "Take the permissions away from other users.",
      `chmod -R go-rwx '${stateDirectory}/credentials'`,
    );
  }
  return undefined;
}
