import { fail, succeed, type Failure, type Result } from "../../core/result.ts";
import { chooseService, type ServiceOrigin, type ServicePolicy } from "../../core/serviceOrigin.ts";
import type { Report } from "../../core/sessionState.ts";
import { isSecretGone } from "../../credentials/credentialStore.ts";
import { parseDeviceKey, type DeviceKey } from "../../device/deviceKey.ts";
import { clientIdsAt, type EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import { findMachineChange } from "../../enrolment/machineChange.ts";
import type { OpenRotation } from "../../enrolment/openChange.ts";
import type { KeyHandover, KeyHandoverOptions, RotationEnd } from "./keyHandover.ts";

/** Finishes rotations that were cut short; the caller holds the machine's lock. */
export interface RotationRecovery {
  /** Goes on with what was cut short, or takes it back, by asking the service. */
  finish(change: OpenRotation, report: Report): Promise<RotationEnd>;
  /** A rotation whose note was lost, by the key that is stored; `null` where none is. */
  findLost(service: string): Promise<Result<OpenRotation | null>>;
}

export interface RotationRecoveryOptions extends KeyHandoverOptions {
  readonly handover: KeyHandover;
  readonly book: EnrolmentBook;
  readonly policy: ServicePolicy;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
}

export function createRotationRecovery(options: RotationRecoveryOptions): RotationRecovery {
  const { connect, store, notes, book, handover } = options;

  async function finish(change: OpenRotation, report: Report): Promise<RotationEnd> {
    // The configuration may have changed since: what it does not name any more is not contacted.
    const allowed = chooseService(change.service as ServiceOrigin, options.policy);
    if (!allowed.ok) return { kind: "open", failure: allowed.failure, isUsable: false };
    const connection = connect(allowed.value);
    // Whoever was interrupted may have stored another one since this process looked.
    connection.forgetDeviceKey();
    const identity = connection.identity();
    if (!identity.ok) return { kind: "open", failure: identity.failure, isUsable: false };
    const foreign = findMachineChange(change, identity.value);
    if (foreign !== null) return leaveToItsMachine(change, { code: foreign });
    if (change.stage === "announcing") return handover.takeBack(change);
    const stored = await connection.storedKey();
    if (!stored.ok) return { kind: "open", failure: stored.failure, isUsable: false };
    const isReplaced = stored.value?.thumbprint === change.to;
    const next = isReplaced ? succeed(stored.value) : await readNext(change);
    if (!next.ok) {
      const { failure } = next;
      // Gone or damaged: then the present key is all there is, and the service says if it works.
      return isSecretGone(failure.code)
        ? handover.takeBack(change)
        : { kind: "open", failure, isUsable: false };
    }
    const proved = await handover.proveAgain(connection, change, next.value, report);
    if (!proved.ok) return { kind: "open", failure: proved.failure, isUsable: isReplaced };
    return handover.activate(change, proved.value, next.value, isReplaced);
  }

  async function readNext(change: OpenRotation): Promise<Result<DeviceKey>> {
    const read = await store.read({ kind: "next", service: change.service });
    const parsed = read.ok ? await parseDeviceKey(read.value) : read;
    if (!parsed.ok || parsed.value.thumbprint === change.to) return parsed;
    return fail("credentials.malformed", { detail: "the next key is another one" });
  }

  async function findLost(service: string): Promise<Result<OpenRotation | null>> {
    const connection = connect(service as ServiceOrigin);
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const key = await connection.storedKey();
    if (!key.ok) return key;
    const read = await store.read({ kind: "next", service });
    const next = read.ok ? await parseDeviceKey(read.value) : read;
    if (!next.ok) return isSecretGone(next.failure.code) ? succeed(null) : next;
    const { thumbprint: to } = next.value;
    // How far it was, the service knows: each client is asked, and brought to the next key.
    return notes.write({
      kind: "rotation",
      stage: "activating",
      service,
      clientIds: clientIdsAt(book, service),
      ...identity.value,
      from: key.value?.thumbprint ?? to,
      to,
      at: options.now(),
    });
  }

  async function leaveToItsMachine(change: OpenRotation, failure: Failure): Promise<RotationEnd> {
    // It came with a copy of the disk, and so did the key.
    await store.remove({ kind: "next", service: change.service });
    const moved = await notes.putAway(change);
    return moved.ok
      ? { kind: "put_away", failure: { ...failure, detail: moved.value } }
      : { kind: "open", failure: moved.failure, isUsable: true };
  }

  return { finish, findLost };
}
