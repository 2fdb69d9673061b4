import type { Evidence } from "../../protocol/invitation.ts";
import type { Brand } from "../core/brand.ts";
import { succeed, type Result } from "../core/result.ts";
import { collectEvidence, type HardwareEvidence } from "../device/evidence.ts";
import { readMachineId } from "../device/machineId.ts";

/** This machine, told differently to each service. */
export interface MachineIdentity {
  /** The same for all users of this machine and for no other machine; tells nothing about it. */
  lockName(): string;
  /** @returns `machine.id_missing` where the operating system names no usable id. */
  forService(service: string): Result<{ readonly deviceId: string; readonly evidence: Evidence }>;
}

/** Reads the machine id and the hardware once; only hashes for one service ever come out. */
export async function createMachineIdentity(
  brand: Brand,
  machineIdFile: string | undefined,
): Promise<MachineIdentity> {
  const { platform } = process;
  const [machineId, hardware]: [Awaited<ReturnType<typeof readMachineId>>, HardwareEvidence] =
    await Promise.all([
      readMachineId({
        platform,
        ...(machineIdFile === undefined ? {} : { machineIdPath: machineIdFile }),
      }),
      collectEvidence({ platform }),
    ]);
  return {
    lockName: () =>
      machineId.ok
        ? machineId.value.deviceIdFor({ applicationUuid: brand.applicationUuid, service: "lock" })
        : "unnamed",
    forService: (service) => {
      if (!machineId.ok) return machineId;
      const scope = { applicationUuid: brand.applicationUuid, service };
      return succeed({
        deviceId: machineId.value.deviceIdFor(scope),
        evidence: hardware.forService(scope),
      });
    },
  };
}
