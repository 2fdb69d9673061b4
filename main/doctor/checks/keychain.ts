import type { AgentConfig } from "../../agent/settings/config.ts";
import { assertNever, type Failure } from "../../core/result.ts";
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
  const place = await patient.place(config);
  if (!place.ok) {
    return isDirectoryAtFault(place.failure, config)
      ? skip(message("doctor.first.directory"))
      : failing(place.failure);
  }
  const { configured, leftIn, alsoIn, store } = place.value;
  const tier = shareable("tier", store.tier);
  const probe = await patient.probeStore(config);
  if (!probe.ok) {
    return isDirectoryAtFault(probe.failure, config)
      ? skip(message("doctor.first.directory"), [tier])
      : failing(probe.failure, [tier], repairOf(probe.failure, patient, config));
  }
  const { hadLeftover, durationMs } = probe.value;
  const others = leftIn === null ? await alsoIn() : [leftIn];
  const found = [
    tier,
    ...(configured === store.tier ? [] : [shareable("configured_tier", configured)]),
    ...(others.length === 0 ? [] : [shareable("other_tiers", others)]),
    shareable("removed_leftover", hadLeftover),
    shareable("milliseconds", durationMs),
  ];
  const [other] = others;
  const program = patient.brand.command;
  if (configured !== store.tier) {
    return warn(
      message("doctor.keychain.disagreement", { store: store.tier, configured }),
      found,
      command(
        message("doctor.keychain.disagreement.repair", { store: store.tier }),
        `${program} credentials migrate --to ${configured}`,
      ),
    );
  }
  if (other !== undefined) {
    return warn(
      message("doctor.keychain.also-in", { store: other }),
      found,
      command(
        message("doctor.keychain.also-in.repair"),
        `${program} credentials migrate --to ${store.tier} --from ${other}`,
      ),
    );
  }
  switch (store.tier) {
    case "file-protected-by-permissions-only":
      return warn(
        message("doctor.keychain.files"),
        found,
        step(message("doctor.keychain.files.repair")),
      );
    case "os-keychain":
      return pass(message("doctor.keychain.works"), found);
    case "encrypted-file":
    case "systemd-credentials":
      return pass(message("doctor.keychain.store.works"), found);
    default:
      return assertNever(store.tier);
  }
}

function repairOf(
  { code, detail = "" }: Failure,
  { platform, environment }: Patient,
  { stateDirectory, credentialStore }: AgentConfig,
): Repair | undefined {
  const hasDisplay = environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"];
  if (
    code === "credentials.unavailable" &&
    credentialStore === "os-keychain" &&
    platform === "linux" &&
    !hasDisplay &&
    /no Secret Service|D-Bus/.test(detail)
  ) {
    // Nobody signs in there who could open a keyring.
    const setting = '"credentialKey": {"file": "/etc/latchkey/key"}';
    return step(message("doctor.keychain.repair.headless", { setting }));
  }
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
