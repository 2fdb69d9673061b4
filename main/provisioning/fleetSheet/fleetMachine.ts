import { access, constants } from "node:fs/promises";
import { hostname as systemHostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import { isPlaceholder } from "../../device/hardwareTrait.ts";
import { readMachineId } from "../../device/machineId.ts";
import { readMachineModel } from "../../device/machineModel.ts";
import { readNetworkInterfaces } from "../../device/networkInterfaces.ts";
import { readSystemdCredential } from "../../files/systemdCredential.ts";

/** By what a machine knows its row. The machine id itself stays where it is, on the machine. */
export interface FleetMachine {
  readonly serial: string | null;
  /** True where there is one and this user may not read it, as on most PCs without root. */
  readonly isSerialHidden: boolean;
  /** Permanent addresses, as `00:1b:44:11:3a:b7`. */
  readonly macs: readonly string[];
  readonly hostname: string | null;
  readonly isMachineId: (text: string) => boolean;
}

export interface FleetMachineSource {
  readonly platform: NodeJS.Platform;
  /** Where `CREDENTIALS_DIRECTORY` stands, in which a unit may hand over the serial. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tests put other files and names here. */
  readonly sysfs?: string;
  readonly machineIdPath?: string;
  readonly hostname?: string;
}

/**
 * The serial of a PC is for root alone. A unit that runs as somebody else has systemd read it:
 * `LoadCredential=machine-serial:/sys/class/dmi/id/product_serial`.
 */
export const SERIAL_CREDENTIAL = "machine-serial";

/** What systems are called before anybody named them: no name of a machine. */
const UNNAMED =
  /^(?:localhost|localhost6|\(none\)|debian|ubuntu|raspberrypi|linux|fedora)(?:\.localdomain6?)?$/i;

/** Reads what this machine is, as far as this user may; what cannot be read is left out. */
export async function readFleetMachine(source: FleetMachineSource): Promise<FleetMachine> {
  const sysfs = source.sysfs ?? "/sys";
  const isLinux = source.platform === "linux";
  const { machineIdPath } = source;
  const id = await readMachineId({
    platform: source.platform,
    ...(machineIdPath === undefined ? {} : { machineIdPath }),
  });
  const serial = isLinux ? await readSerial(sysfs, source.environment) : null;
  const name = source.hostname ?? systemHostname();
  return {
    serial,
    isSerialHidden: isLinux && serial === null && (await isHidden(sysfs)),
    macs: isLinux ? await readAddresses(sysfs) : systemAddresses(),
    hostname: name === "" || UNNAMED.test(name) ? null : name,
    isMachineId: (text) => id.ok && id.value.isWrittenAs(text),
  };
}

async function readSerial(
  sysfs: string,
  environment: FleetMachineSource["environment"],
): Promise<string | null> {
  const { serial } = await readMachineModel(sysfs);
  if (serial !== null || environment["CREDENTIALS_DIRECTORY"] === undefined) return serial;
  const handed = await readSystemdCredential(SERIAL_CREDENTIAL, environment);
  const text = handed.ok ? handed.value.trim() : "";
  return text === "" || isPlaceholder(text) ? null : text;
}

async function isHidden(sysfs: string): Promise<boolean> {
  const file = join(sysfs, "class/dmi/id/product_serial");
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  return (
    isThere &&
    (await access(file, constants.R_OK).then(
      () => false,
      () => true,
    ))
  );
}

async function readAddresses(sysfs: string): Promise<readonly string[]> {
  const cards = await readNetworkInterfaces(sysfs);
  return cards.map(({ address }) => (address.toString("hex").match(/../g) ?? []).join(":"));
}

/** Elsewhere nothing says which address is permanent; those that are up now have to do. */
function systemAddresses(): readonly string[] {
  const cards = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const addresses = cards
    .filter(({ internal, mac }) => !internal && !isPlaceholder(mac))
    .map(({ mac }) => mac.toLowerCase());
  return [...new Set(addresses)];
}

/** What this machine calls itself, for whoever corrects the sheet; without the machine id. */
export function describeMachine(machine: FleetMachine): string {
  const serial = machine.isSerialHidden
    ? "serial only known to root"
    : `serial ${machine.serial ?? "unknown"}`;
  const macs = machine.macs.length === 0 ? "no MAC address" : `MAC ${machine.macs.join(", ")}`;
  const name =
    machine.hostname === null ? "no host name of its own" : `host name ${machine.hostname}`;
  return `this machine: ${serial}; ${macs}; ${name}`;
}
