import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { readTrait } from "./hardwareTrait.ts";

/** A network card with the address it was made with. */
export interface NetworkInterface {
  readonly name: string;
  /** Six bytes. */
  readonly address: Buffer;
  readonly isUsb: boolean;
  /** False where no maker vouches for the address: those that virtual machines get, mostly. */
  readonly isUniversal: boolean;
}

async function readInterface(sysfs: string, name: string): Promise<NetworkInterface | undefined> {
  const directory = join(sysfs, "class/net", name);
  try {
    // No `device`: a bridge, a tunnel, the loopback. Not type 0: random, stolen or set by hand.
    const device = await realpath(join(directory, "device"));
    const [assigned, text] = await Promise.all([
      readFile(join(directory, "addr_assign_type"), "utf8"),
      readTrait(join(directory, "address")),
    ]);
    if (assigned.trim() !== "0" || text === undefined) return undefined;
    if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(text)) return undefined;
    const address = Buffer.from(text.replaceAll(":", ""), "hex");
    // Bit 1 of the first byte: locally administered.
    const isUniversal = ((address[0] ?? 0) & 2) === 0;
    return { name, address, isUsb: /\/usb\d/.test(device), isUniversal };
  } catch {
    return undefined;
  }
}

/** Every card with a permanent address: built in before plugged in, then by the interface's name. */
export async function readNetworkInterfaces(sysfs: string): Promise<readonly NetworkInterface[]> {
  const names = await readdir(join(sysfs, "class/net")).catch(() => []);
  const found = await Promise.all(names.map((name) => readInterface(sysfs, name)));
  return found
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Number(a.isUsb) - Number(b.isUsb) || (a.name < b.name ? -1 : 1));
}
