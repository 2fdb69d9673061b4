import type { RenameView } from "../../preload/contract.ts";
import type { Device } from "../../protocol/device.ts";
import { EXIT, EXIT_CODE } from "../core/exitCode.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import type { QueuedName, QueuedNames } from "../enrolment/queuedNames.ts";

/** Tells the service a device's name, by a token of the device's own. */
export type SendName = (name: string) => Promise<Result<Device>>;

/** A device as its service knows it, and what is still to be told about its name. */
export interface NamedDevice {
  readonly device: Device;
  readonly rename: RenameView | null;
  /** Why the service did not take a name that had waited for it; then it waits no more. */
  readonly refusal: Failure | null;
}

/**
 * Names given on this machine, also while the service cannot be asked: kept durably, told as soon
 * as it answers, and never over a name that somebody gave the device there meanwhile.
 */
export interface Renaming {
  /** What waits for the service, where something does. */
  pending(service: string, clientId: string): RenameView | null;
  /** Keeps the name for when the service answers. @param instead what the device is called now. */
  queue(
    service: string,
    clientId: string,
    names: { readonly name: string; readonly instead: string },
  ): Promise<Result<RenameView>>;
  /** The service was just asked about the device: tells it the name that waits, or why not. */
  reconcile(service: string, device: Device, send: SendName): Promise<Result<NamedDevice>>;
  /** A person decides between the two names; nothing happens where none waits any more. */
  settle(
    service: string,
    device: Device,
    keep: "mine" | "theirs",
    send: SendName,
  ): Promise<Result<NamedDevice>>;
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
  function pending(service: string, clientId: string): RenameView | null {
    const waiting = names.find(service, clientId);
    return waiting && queuedView(waiting);
  }

  async function deliver(
    service: string,
    device: Device,
    waiting: QueuedName,
    send: SendName,
  ): Promise<Result<NamedDevice>> {
    const sent = await send(waiting.name);
    if (!sent.ok && isNoAnswer(sent.failure)) {
      return succeed({ device, rename: queuedView(waiting), refusal: null });
    }
    const forgotten = await names.forget(service, device.clientId);
    if (!forgotten.ok) return forgotten;
    // A name that the service refuses would be refused again: the person hears why and gives another.
    return sent.ok
      ? succeed({ device: sent.value, rename: null, refusal: null })
      : succeed({ device, rename: null, refusal: sent.failure });
  }

  async function done(service: string, device: Device): Promise<Result<NamedDevice>> {
    const forgotten = await names.forget(service, device.clientId);
    return forgotten.ok ? succeed({ device, rename: null, refusal: null }) : forgotten;
  }

  return {
    pending,
    queue: async (service, clientId, { name, instead }) => {
      const kept = await names.queue({ service, clientId, name, instead, since: now() });
      return kept.ok ? succeed(queuedView(kept.value)) : kept;
    },
    reconcile: async (service, device, send) => {
      const waiting = names.find(service, device.clientId);
      if (waiting === null) return succeed({ device, rename: null, refusal: null });
      // Its reply was lost, or somebody had the same idea.
      if (device.name === waiting.name) return done(service, device);
      if (device.name === waiting.instead) return deliver(service, device, waiting, send);
      const { name } = waiting;
      return succeed({
        device,
        rename: { state: "conflict", name, serviceName: device.name },
        refusal: null,
      });
    },
    settle: async (service, device, keep, send) => {
      const waiting = names.find(service, device.clientId);
      if (waiting === null) return succeed({ device, rename: null, refusal: null });
      return keep === "theirs" ? done(service, device) : deliver(service, device, waiting, send);
    },
    forget: (service, clientId) => names.forget(service, clientId),
  };
}

function queuedView({ name, since }: QueuedName): RenameView {
  return { state: "queued", name, since };
}
