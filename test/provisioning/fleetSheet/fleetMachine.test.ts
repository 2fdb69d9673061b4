import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  describeMachine,
  readFleetMachine,
  type FleetMachine,
} from "../../../main/provisioning/fleetSheet/fleetMachine.ts";
import { MACHINE_ID } from "./sheets.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "latchkey-fleet-machine-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** A network card of this kind of address (`addr_assign_type`). */
async function card(name: string, address: string, assigned = "0", bus = "pci"): Promise<void> {
  await put(`devices/${bus}/${name}/x`, "");
  await put(`class/net/${name}/address`, `${address}\n`);
  await put(`class/net/${name}/addr_assign_type`, `${assigned}\n`);
  await symlink(join(root, `devices/${bus}/${name}`), join(root, `class/net/${name}/device`));
}

async function read(more: Record<string, string> = {}): Promise<FleetMachine> {
  await put("machine-id", `${MACHINE_ID}\n`);
  return readFleetMachine({
    platform: "linux",
    environment: more,
    sysfs: root,
    machineIdPath: join(root, "machine-id"),
    hostname: "lobby-7",
  });
}

describe("what a machine knows of itself", () => {
  test("serial, every permanent address, host name, and its machine id without giving it out", async () => {
    await put("class/dmi/id/product_serial", "PF2ABCDE\n");
    await card("eth1", "00:1B:44:11:3A:B8");
    await card("eth0", "52:54:00:12:34:56");
    await card("wlan0", "0a:11:22:33:44:55", "3");
    await card("enx0", "00:1b:44:11:3a:b9", "0", "usb1");
    const machine = await read();
    expect(machine).toMatchObject({
      serial: "PF2ABCDE",
      isSerialHidden: false,
      macs: ["52:54:00:12:34:56", "00:1b:44:11:3a:b8", "00:1b:44:11:3a:b9"],
      hostname: "lobby-7",
    });
    expect(machine.isMachineId(` {${MACHINE_ID.toUpperCase()}}`)).toBe(true);
    expect(machine.isMachineId(MACHINE_ID.replace("3", "4"))).toBe(false);
    expect(JSON.stringify(machine) + describeMachine(machine)).not.toContain(MACHINE_ID);
  });

  test("a serial that makers left is none", async () => {
    await put("class/dmi/id/product_serial", "To be filled by O.E.M.\n");
    expect(await read()).toMatchObject({ serial: null, isSerialHidden: false, macs: [] });
  });

  test("a serial that systemd hands over, where this user may not read it", async () => {
    await put("handed/machine-serial", "PF2ABCDE\n");
    await chmod(join(root, "handed/machine-serial"), 0o400);
    expect(await read({ CREDENTIALS_DIRECTORY: join(root, "handed") })).toMatchObject({
      serial: "PF2ABCDE",
    });
    await rm(join(root, "handed/machine-serial"));
    await put("handed/machine-serial", "Default string\n");
    await chmod(join(root, "handed/machine-serial"), 0o400);
    expect(await read({ CREDENTIALS_DIRECTORY: join(root, "handed") })).toMatchObject({
      serial: null,
    });
  });

  test.each(["localhost", "localhost.localdomain", "(none)", "raspberrypi", "DEBIAN", ""])(
    "%j is no name of a machine",
    async (hostname) => {
      const machine = await readFleetMachine({
        platform: "linux",
        environment: {},
        sysfs: root,
        machineIdPath: join(root, "nowhere"),
        hostname,
      });
      expect(machine.hostname).toBeNull();
      expect(machine.isMachineId(MACHINE_ID)).toBe(false);
      expect(describeMachine(machine)).toBe(
        "this machine: serial unknown; no MAC address; no host name of its own",
      );
    },
  );
});
