import type { Failure, Result } from "../../core/result.ts";
import { succeed } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { Report } from "../../core/sessionState.ts";
import type { CredentialStore } from "../../credentials/credentialStore.ts";
import type { DeviceKey } from "../../device/deviceKey.ts";
import type { ChangeNotes } from "../../enrolment/changeNotes.ts";
import type { OpenRotation } from "../../enrolment/openChange.ts";
import type { InvitationApi } from "../../service/invitationApi.ts";
import { ask, askOnceMore } from "../connection/asking.ts";
import type { ServiceConnection } from "../connection/serviceConnection.ts";

/** How a rotation that was cut short ended. */
export type RotationEnd =
  | { readonly kind: "changed" | "kept" }
  /** Another machine's: put away. */
  | { readonly kind: "put_away"; readonly failure: Failure }
  /** `isUsable`: the key that is stored is good, and somebody else is to be told of it still. */
  | { readonly kind: "open"; readonly failure: Failure; readonly isUsable: boolean };

/** A client id, and the service as the next key proved itself to it. */
export type Proved = readonly [clientId: string, api: InvitationApi];

/** The steps of putting one key in the place of another, at the service and in the store. */
export interface KeyHandover {
  /** Tells every client of the key that will follow, and proves it there. */
  announce(
    connection: ServiceConnection,
    clientIds: readonly string[],
    next: DeviceKey,
    report: Report,
  ): Promise<Result<readonly Proved[]>>;
  /** The same after an interruption: who knows the next key may know no other any more. */
  proveAgain(
    connection: ServiceConnection,
    change: OpenRotation,
    next: DeviceKey,
    report: Report,
  ): Promise<Result<readonly Proved[]>>;
  /**
   * Makes the proved key the key everywhere, then the machine's own.
   * @param isReplaced the machine's own is the next one already.
   */
  activate(
    change: OpenRotation,
    proved: readonly Proved[],
    next: DeviceKey,
    isReplaced: boolean,
  ): Promise<RotationEnd>;
  /** Before anything was activated: the next key goes, and nothing has changed. */
  takeBack(change: OpenRotation): Promise<RotationEnd>;
}

export interface KeyHandoverOptions {
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly store: CredentialStore;
  readonly notes: ChangeNotes;
}

export function createKeyHandover({ connect, store, notes }: KeyHandoverOptions): KeyHandover {
  async function announce(
    connection: ServiceConnection,
    clientIds: readonly string[],
    next: DeviceKey,
    report: Report,
  ): Promise<Result<readonly Proved[]>> {
    for (const clientId of clientIds) {
      const own = await connection.deviceApi(clientId, report);
      const told = await ask(own, (api) => api.nextKey(next.publicJwk));
      if (!told.ok) return told;
    }
    const proved: Proved[] = [];
    for (const clientId of clientIds) {
      const api = await connection.deviceApi(clientId, report, next);
      if (!api.ok) return api;
      proved.push([clientId, api.value]);
    }
    return succeed(proved);
  }

  async function proveAgain(
    connection: ServiceConnection,
    change: OpenRotation,
    next: DeviceKey,
    report: Report,
  ): Promise<Result<readonly Proved[]>> {
    const proved: Proved[] = [];
    for (const clientId of change.clientIds) {
      const api = await connection.deviceApi(clientId, report, next);
      if (api.ok) proved.push([clientId, api.value]);
      else if (!isForgotten(api.failure)) return api;
      else {
        const again = await announce(connection, [clientId], next, report);
        if (again.ok) proved.push(...again.value);
        // A client that knows neither key is none of this machine's any more.
        else if (!isForgotten(again.failure)) return again;
      }
    }
    return succeed(proved);
  }

  async function activate(
    change: OpenRotation,
    proved: readonly Proved[],
    next: DeviceKey,
    isReplaced: boolean,
  ): Promise<RotationEnd> {
    const later: string[] = [];
    let isActivated = false;
    let failure: Failure | undefined;
    for (const [clientId, api] of proved) {
      const active = await askOnceMore(() => api.activateNextKey());
      if (active.ok) isActivated = true;
      else {
        later.push(clientId);
        failure = active.failure;
      }
    }
    const isDoubtful = failure !== undefined && failure.code !== "device.deactivated";
    if (failure !== undefined && isDoubtful && !isActivated && !isReplaced) {
      return { kind: "open", failure, isUsable: false };
    }
    // All clients have proved to know the next key, also those that activate it later.
    if (!isReplaced) {
      const replaced = await connect(change.service as ServiceOrigin).replaceDeviceKey(next);
      if (!replaced.ok) return { kind: "open", failure: replaced.failure, isUsable: false };
    }
    const removed = await store.remove({ kind: "next", service: change.service });
    if (!removed.ok) return { kind: "open", failure: removed.failure, isUsable: true };
    if (failure !== undefined) {
      const noted = await notes.write({ ...change, clientIds: later });
      return { kind: "open", failure: noted.ok ? failure : noted.failure, isUsable: true };
    }
    const cleared = await notes.clear(change);
    return cleared.ok
      ? { kind: "changed" }
      : { kind: "open", failure: cleared.failure, isUsable: true };
  }

  async function takeBack(change: OpenRotation): Promise<RotationEnd> {
    const removed = await store.remove({ kind: "next", service: change.service });
    const cleared = removed.ok ? await notes.clear(change) : removed;
    return cleared.ok
      ? { kind: "kept" }
      : { kind: "open", failure: cleared.failure, isUsable: true };
  }

  return { announce, proveAgain, activate, takeBack };
}

/** The service knows this key for this client no more, or the client itself. */
function isForgotten({ code }: Failure): boolean {
  return code === "device.refused" || code === "device.unknown" || code === "credentials.lost";
}
