import { access } from "node:fs/promises";
import { readMachineId } from "../../device/machineId.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { command, count, failing, pass, shareable, step, warn, type Fact } from "../finding.ts";
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
  group: "Machine",
  title: "the machine's identity",
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
          "The machine id looks like one that came with an image, so that other machines may have it too.",
          hints,
          step(
            "Make a new one, before this machine is enrolled: empty /etc/machine-id, then run `systemd-machine-id-setup` as root.",
          ),
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
          "D-Bus keeps another machine id, as a copied image does. This program uses the system's own.",
          found,
          command(
            "Let D-Bus use the system's id.",
            "sudo ln -sf /etc/machine-id /var/lib/dbus/machine-id",
          ),
        );
      }
      const hardware = `${count(traits.names.length, "trait")} of the hardware can be read (confidence ${traits.confidence})`;
      if (traits.confidence !== "low") return pass(`The machine id is there; ${hardware}.`, found);
      return warn(
        container === null
          ? `The machine id is there, but none of the hardware's own names can be read: a copy of this machine could not be told from it.`
          : `The machine id is there; this is a container (${container}), whose hardware has no names of its own: a copy could not be told from it.`,
        found,
        step(
          container === null
            ? "On a virtual machine, let the hypervisor give it a serial number or a fixed network address; otherwise nothing has to be done."
            : "Enrol the host instead, or mount its /etc/machine-id and name it as `machineIdFile`; docs/cli.md describes it.",
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
    return step(
      "Mount the host's /etc/machine-id there, or take `machineIdFile` out of the configuration.",
    );
  }
  return command(
    container === null
      ? "Let the system make a machine id."
      : "Let the system make a machine id, and keep it with the container's volumes.",
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
