import { join } from "node:path";
import { fail, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { Report } from "../../core/sessionState.ts";
import type { CredentialStore } from "../../credentials/credentialStore.ts";
import { createChangeNotes } from "../../enrolment/changeNotes.ts";
import type { MachineLock } from "../../enrolment/machineLock.ts";
import { createOwnChanges, type OwnChanges } from "./ownChanges.ts";
import type { Recovery, RecoveryOptions } from "../recovery.ts";
import { createKeyHandover } from "./keyHandover.ts";
import { createRotate, type Rotated } from "./rotation.ts";
import { createRotationRecovery } from "./rotationRecovery.ts";
import type { QueuedNames } from "../../enrolment/queuedNames.ts";
import type { ServiceDesk } from "../serviceDesk.ts";
import { createUnenrolment, type LeaveRequest, type Unenrolled } from "./unenrolment.ts";
import { removeAllTemporaries } from "./traces.ts";
import { createWipe } from "./wipe.ts";

/** The device's own credential: changed and given up, one process at a time. */
export interface OwnCredential {
  /** What was cut short, for the recovery to finish. */
  readonly changes: OwnChanges;
  rotate(recovery: Recovery, service: ServiceOrigin, report: Report): Promise<Result<Rotated>>;
  unenrol(recovery: Recovery, request: LeaveRequest, report: Report): Promise<Result<Unenrolled>>;
}

export interface OwnCredentialOptions extends Omit<RecoveryOptions, "ownChanges"> {
  readonly stateDirectory: string;
  readonly store: CredentialStore;
  readonly lock: MachineLock;
  readonly services: Pick<ServiceDesk, "forget">;
  readonly names: Pick<QueuedNames, "forget">;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
}

export function createOwnCredential(options: OwnCredentialOptions): OwnCredential {
  const { stateDirectory, book, journal, lock, connect } = options;
  const notes = createChangeNotes(join(stateDirectory, "changes"));
  const parts = { ...options, notes, handover: createKeyHandover({ ...options, notes }) };
  const rotation = createRotationRecovery(parts);
  const rotate = createRotate(parts);
  const wipe = createWipe({
    ...options,
    notes,
    forgetKey: (service) => connect(service as ServiceOrigin).forgetDeviceKey(),
  });
  const unenrolment = createUnenrolment({ ...options, notes, wipe });

  return {
    changes: createOwnChanges({
      ...options,
      notes,
      rotation,
      unenrolment,
      tidy: () => removeAllTemporaries(stateDirectory),
    }),
    rotate: (recovery, service, report) =>
      lock.hold(
        async () => {
          // What an earlier run left open comes first; what other processes have written counts.
          const blocked = (await recovery.settleOthers("", report)).get(service);
          if (blocked !== undefined) return { ok: false, failure: blocked };
          const read = await book.refresh();
          if (!read.ok) return read;
          const answers = await journal.read();
          if (!answers.ok) return answers;
          // The service tells what became of an answer to the key that gave it, and to no other.
          const isOpen = answers.value.open.some((answer) => answer.service === service);
          return isOpen ? fail("answer.unconfirmed") : rotate(service, report);
        },
        () => report("waiting-for-turn"),
      ),
    unenrol: (recovery, request, report) =>
      lock.hold(
        async () => {
          // Who leaves whatever the service says needs nothing finished first: it all goes.
          const blocked = request.isOffline
            ? undefined
            : (await recovery.settleOthers("", report)).get(request.service);
          const read = await book.refresh();
          return read.ok ? unenrolment.leave(request, blocked, report) : read;
        },
        () => report("waiting-for-turn"),
      ),
  };
}
