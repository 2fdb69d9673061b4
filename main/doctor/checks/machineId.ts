import { access } from "node:fs/promises";
import { readMachineId } from "../../device/machineId.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { command, failing, message, pass, shareable, step, warn, type Fact } from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

/** What container runtimes put into every container. */
const CONTAINER_MARKS = [
  ["docker", "/.dockerenv"],
  ["podman", "/run/.containerenv"],
  ["systemd", "/run/systemd/container"],
  ["kubernetes", "/var/run/secrets/kubernetes.io"],
] as const;

/** The machine's identity: its id, and the hardware that tells a copy of it apart. */
export const machineIdCheck: Check = {
  id: "machine_id",
  group: "machine",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async ({ machineIdFile }) => {
      const [machineId, container] = await Promise.all([
        readMachineId({
          platform: patient.platform,
          ...(machineIdFile === undefined ? {} : { machineIdPath: machineIdFile }),
        }),
        findContainer(),
      ]);
      const hints: Fact[] = [
        shareable("container", container),
        shareable("own_file", machineIdFile !== undefined),
      ];
      if (!machineId.ok) {
        return failing(machineId.failure, hints, repairOf(patient, machineIdFile, container));
      }
      if (machineId.value.looksShared) {
        return warn(
          message("doctor.machine.shared"),
          hints,
          step(message("doctor.machine.shared.repair")),
        );
      }
      const traits = await readTraits(patient);
      const found = [
        shareable("confidence", traits.confidence),
        shareable("hardware_traits", traits.names),
        shareable("dbus_copy_differs", machineId.value.dbusCopyDiffers),
        ...hints,
      ];
      if (machineId.value.dbusCopyDiffers && machineIdFile === undefined) {
        return warn(
          message("doctor.machine.dbus"),
          found,
          command(
            message("doctor.machine.dbus.repair"),
            "sudo ln -sf /etc/machine-id /var/lib/dbus/machine-id",
          ),
        );
      }
      const { confidence, names } = traits;
      if (confidence !== "low") {
        return pass(message("doctor.machine.known", { traits: names.length, confidence }), found);
      }
      return warn(
        container === null
          ? message("doctor.machine.bare")
          : message("doctor.machine.container", { container }),
        found,
        step(
          container === null
            ? message("doctor.machine.bare.repair")
            : message("doctor.machine.container.repair"),
        ),
      );
    }),
};

function repairOf(
  { platform }: Patient,
  machineIdFile: string | undefined,
  container: string | null,
): ReturnType<typeof step> | undefined {
  if (platform !== "linux") return undefined;
  if (machineIdFile !== undefined) {
    return step(message("doctor.machine.repair.mount"));
  }
  return command(
    container === null
      ? message("doctor.machine.repair.make")
      : message("doctor.machine.repair.make.container"),
    "sudo systemd-machine-id-setup",
  );
}

/** Which traits this user can read, by name; never what they say. */
async function readTraits(
  patient: Patient,
): Promise<{ readonly names: readonly string[]; readonly confidence: string }> {
  const own = (await patient.identity()).forService("doctor");
  if (!own.ok) return { names: [], confidence: "none" };
  const { confidence, ...traits } = own.value.evidence;
  return { names: Object.keys(traits).toSorted(), confidence };
}

async function findContainer(): Promise<string | null> {
  for (const [name, path] of CONTAINER_MARKS) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return name;
  }
  return null;
}
