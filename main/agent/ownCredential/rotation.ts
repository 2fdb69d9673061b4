import type { RecoveryNotice } from "../../core/recoveryNotice.ts";
import { fail, succeed, type Failure, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { Report } from "../../core/sessionState.ts";
import { createDeviceKey, serializeDeviceKey, type DeviceKey } from "../../device/deviceKey.ts";
import { clientIdsAt, type EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import type { History } from "../../enrolment/history.ts";
import type { OpenRotation } from "../../enrolment/openChange.ts";
import { ask } from "../connection/asking.ts";
import type { KeyHandover, KeyHandoverOptions } from "./keyHandover.ts";
import type { ServiceConnection } from "../connection/serviceConnection.ts";

/** A device key that was replaced. */
export interface Rotated {
  readonly before: string;
  readonly after: string;
  readonly clients: readonly {
    readonly clientId: string;
    readonly organization: { readonly id: string; readonly name: string };
  }[];
}

export interface RotationOptions extends KeyHandoverOptions {
  readonly handover: KeyHandover;
  readonly book: EnrolmentBook;
  readonly history: Pick<History, "note">;
  /** Told where the change is not finished, nor taken back. */
  readonly tell: (notice: RecoveryNotice) => void;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
}

/**
 * Replaces the machine's key for one service, for all its device clients there; the caller holds
 * the machine's lock. The order loses nothing: a note, the next key stored, announced to every
 * device client, proved at every one, activated at every one; then it is the machine's key, and
 * note and copy go. Until the first activation the present key works everywhere; from the
 * announcements on so does the next.
 * @returns a failure where nothing changed, or where the change stays open for the next start.
 */
export type Rotate = (service: ServiceOrigin, report: Report) => Promise<Result<Rotated>>;

export function createRotate(options: RotationOptions): Rotate {
  const { connect, store, notes, book, handover } = options;

  async function rotate(service: ServiceOrigin, report: Report): Promise<Result<Rotated>> {
    const connection = connect(service);
    connection.forgetDeviceKey();
    const begun = await begin(service, connection, report);
    if (!begun.ok) return begun;
    const { change, key, next } = begun.value;
    const { clientIds } = change;
    const proved = await handover.announce(connection, clientIds, next, report);
    if (!proved.ok) {
      // Nothing was activated: the present key is the key, and nobody will hold the other one.
      return takeBack(change, proved.failure);
    }
    const noted = await notes.write({ ...change, stage: "activating" });
    if (!noted.ok) return takeBack(change, noted.failure);
    const end = await handover.activate(noted.value, proved.value, next, false);
    if (end.kind === "open") {
      options.tell({ kind: "key_open", service, failure: end.failure });
      return { ok: false, failure: end.failure };
    }
    const clients = book
      .enrolments()
      .filter((entry) => entry.service === service && clientIds.includes(entry.clientId))
      .map(({ clientId, organization }) => ({ clientId, organization }));
    await options.history.note({
      event: "rotated",
      serviceOrigin: service,
      organization: null,
      deviceName: null,
      occasion: next.thumbprint,
    });
    return succeed({ before: key.thumbprint, after: next.thumbprint, clients });
  }

  /** Everything up to the next key in the store; nothing is changed where it fails. */
  async function begin(
    service: ServiceOrigin,
    connection: ServiceConnection,
    report: Report,
  ): Promise<
    Result<{ readonly change: OpenRotation; readonly key: DeviceKey; readonly next: DeviceKey }>
  > {
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const clientIds = clientIdsAt(book, service);
    const waiting = book.waiting().find((entry) => entry.service === service);
    if (clientIds.length === 0 && waiting === undefined) return fail("device.not_enrolled");
    const foreign = book.findChange(service, identity.value);
    if (foreign !== null) return fail(foreign);
    // It is told to the key that accepted, and to no other.
    if (waiting !== undefined) {
      const { name } = waiting.acceptance.organization;
      return fail("approval.pending", { detail: `the key stays until ${name} has decided` });
    }
    const key = await connection.storedKey();
    if (!key.ok) return key;
    if (key.value === null) return fail("credentials.lost");
    // A client that cannot follow would be lost with the present key.
    for (const clientId of clientIds) {
      const able = await ask(await connection.deviceApi(clientId, report), (api) => api.device());
      if (!able.ok) return able;
      if (able.value.state === "deactivated") return fail("device.deactivated");
    }
    const next = await createDeviceKey();
    const change = await notes.write({
      kind: "rotation",
      stage: "announcing",
      service,
      clientIds,
      ...identity.value,
      from: key.value.thumbprint,
      to: next.thumbprint,
      at: options.now(),
    });
    if (!change.ok) return change;
    const stored = await store.write({ kind: "next", service }, await serializeDeviceKey(next));
    return stored.ok
      ? succeed({ change: change.value, key: key.value, next })
      : takeBack(change.value, stored.failure);
  }

  async function takeBack(change: OpenRotation, failure: Failure): Promise<Result<never>> {
    const end = await handover.takeBack(change);
    if (end.kind === "open") {
      options.tell({ kind: "key_open", service: change.service, failure: end.failure });
    }
    return { ok: false, failure };
  }

  return rotate;
}
