import type { RenameView } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import { EXIT, EXIT_CODE } from "../core/exitCode.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import type { QueuedName, QueuedNames } from "../enrolment/queuedNames.ts";

/** Tells the service a device's name, by a token of the device's own. */
export type SendName = (name: string) => Promise<Result<Device>>;

/** A device as its service knows it now. */
export interface NamedDevice {
  readonly device: Device;
  /** Why the service did not take a name that had waited for it; then it waits no more. */
  readonly refusal: Failure | null;
}

/**
 * Names given on this machine, also while the service cannot be asked: kept durably, told as soon
 * as it answers, and never over a name that somebody gave the device there meanwhile.
 */
export interface Renaming {
  /** What waits for the service, where something does, beside what the service last said. */
  pending(service: string, device: Pick<Device, "clientId" | "name">): RenameView | null;
  /** Keeps the name for when the service answers. */
  queue(
    service: string,
    device: Pick<Device, "clientId" | "name">,
    name: string,
  ): Promise<Result<void>>;
  /** The service was just asked about the device: tells it the name that waits, or why not. */
  reconcile(service: string, device: Device, send: SendName): Promise<Result<NamedDevice>>;
  /** Another name was told, or the device left: nothing waits any more. */
  forget(service: string, clientId: string): Promise<Result<void>>;
}

/** Whether the service was not reached, or its answer was not: a name may wait for better times. */
export function isNoAnswer({ code }: Failure): boolean {
  const exit = EXIT_CODE[code];
  return exit === EXIT.network || exit === EXIT.timeout;
}

/** @param now RFC 3339 in UTC. */
export function createRenaming(names: QueuedNames, now: () => string): Renaming {
  async function deliver(
    service: string,
    device: Device,
    { name }: QueuedName,
    send: SendName,
  ): Promise<Result<NamedDevice>> {
    const sent = await send(name);
    if (!sent.ok && isNoAnswer(sent.failure)) return succeed({ device, refusal: null });
    const forgotten = await names.forget(service, device.clientId);
    if (!forgotten.ok) return forgotten;
    // A name that the service refuses would be refused again: the person hears why and gives another.
    return sent.ok
      ? succeed({ device: sent.value, refusal: null })
      : succeed({ device, refusal: sent.failure });
  }

  return {
    pending: (service, device) => {
      const waiting = names.find(service, device.clientId);
      return waiting === null ? null : toView(waiting, device.name);
    },
    queue: (service, { clientId, name: instead }, name) =>
      names.queue({ service, clientId, name, instead, since: now() }),
    reconcile: async (service, device, send) => {
      const waiting = names.find(service, device.clientId);
      const rename = waiting && toView(waiting, device.name);
      if (waiting === null || rename?.state === "conflict") {
        return succeed({ device, refusal: null });
      }
      if (rename !== null) return deliver(service, device, waiting, send);
      const forgotten = await names.forget(service, device.clientId);
      return forgotten.ok ? succeed({ device, refusal: null }) : forgotten;
    },
    forget: (service, clientId) => names.forget(service, clientId),
  };
}

/** `null` where it has arrived: only the reply was lost, or somebody had the same idea. */
function toView({ name, instead, since }: QueuedName, serviceName: string): RenameView | null {
  if (serviceName === name) return null;
  return serviceName === instead
    ? { state: "queued", name, since }
    : { state: "conflict", name, serviceName };
}
