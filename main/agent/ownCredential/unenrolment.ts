import type { ErrorCode } from "../../core/errorCodes.ts";
import { fail, succeed, type Failure, type Result } from "../../core/result.ts";
import { chooseService, type ServiceOrigin, type ServicePolicy } from "../../core/serviceOrigin.ts";
import type { Report } from "../../core/sessionState.ts";
import { isSecretGone } from "../../credentials/credentialStore.ts";
import type { ChangeNotes } from "../../enrolment/changeNotes.ts";
import type { EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import type { History } from "../../enrolment/history.ts";
import type { FarewellKind, OpenLeave, WipingLeave } from "../../enrolment/openChange.ts";
import { askOnceMore } from "../connection/asking.ts";
import type { ServiceConnection } from "../connection/serviceConnection.ts";
import type { Wiped, WipedItem } from "./wipe.ts";

/** Which enrolment ends, and how. */
export interface LeaveRequest {
  readonly service: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** The application credential stays on this machine. */
  readonly keepsApplication: boolean;
  /** The service is not asked, whatever it knows. */
  readonly isOffline: boolean;
}

/** What the service said, and why where it said nothing. */
export interface Farewell {
  readonly kind: FarewellKind;
  readonly code: ErrorCode | null;
}

export interface Unenrolled {
  readonly service: string;
  readonly organization: LeaveRequest["organization"];
  readonly farewell: Farewell;
  readonly wiped: readonly WipedItem[];
  /** What could not be wiped and is tried again at the next start; `null` where all is gone. */
  readonly failure: Failure | null;
}

/** Ends an enrolment of this machine; the caller holds the machine's lock. */
export interface Unenrolment {
  /**
   * @param blocked why the machine's key cannot be trusted to be the one that the service knows.
   * @returns a failure where nothing has changed, such as a keychain that is locked.
   */
  leave(
    request: LeaveRequest,
    blocked: Failure | undefined,
    report: Report,
  ): Promise<Result<Unenrolled>>;
  /** Goes on with what was cut short. @returns a failure where the keychain does not open. */
  finish(change: OpenLeave, report: Report): Promise<Result<Unenrolled>>;
}

export interface UnenrolmentOptions {
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly policy: ServicePolicy;
  readonly notes: ChangeNotes;
  readonly book: EnrolmentBook;
  readonly history: Pick<History, "note">;
  readonly wipe: (leave: WipingLeave) => Promise<Wiped>;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
}

/** Order that loses nothing: a note, the service, a note of what it said, the wipe, no note. */
export function createUnenrolment(options: UnenrolmentOptions): Unenrolment {
  const { connect, notes, book } = options;

  async function leave(
    request: LeaveRequest,
    blocked: Failure | undefined,
    report: Report,
  ): Promise<Result<Unenrolled>> {
    const { service, organization, keepsApplication, isOffline } = request;
    const clientIds = book
      .enrolments()
      .filter((entry) => entry.service === service && entry.organization.id === organization.id)
      .map(({ clientId }) => clientId);
    const common = { service, organization, clientIds, keepsApplication, at: options.now() };
    if (isOffline) {
      report("leaving");
      return end({
        ...common,
        kind: "leaving",
        stage: "wiping",
        farewell: { kind: "not_asked", code: null },
      });
    }
    const noted = await notes.write({ ...common, kind: "leaving", stage: "asking" });
    if (!noted.ok) return noted;
    const farewell =
      blocked === undefined ? await sayFarewell(noted.value, report) : judge(blocked);
    if (farewell.ok) return end({ ...noted.value, stage: "wiping", farewell: farewell.value });
    await notes.clear(noted.value);
    return farewell;
  }

  async function finish(change: OpenLeave, report: Report): Promise<Result<Unenrolled>> {
    if (change.stage === "wiping") return end(change);
    const farewell = await sayFarewell(change, report);
    if (!farewell.ok) return farewell;
    return end({ ...change, stage: "wiping", farewell: farewell.value });
  }

  /** From here on the machine leaves, whatever happens. */
  async function end(change: WipingLeave): Promise<Result<Unenrolled>> {
    const noted = await notes.write(change);
    if (!noted.ok) return noted;
    const { service, organization } = change;
    const { kind, code } = change.farewell;
    const deviceName = nameOf(change);
    const { items, failure } = await options.wipe(change);
    await options.history.note({
      event: "left",
      serviceOrigin: service,
      organization: organization.name,
      deviceName,
      occasion: `${service} ${organization.id} ${change.at}`,
    });
    const cleared = failure === null ? await notes.clear(change) : fail(failure.code);
    return succeed({
      service,
      organization,
      farewell: { kind, code: code as ErrorCode | null },
      wiped: items,
      failure: failure ?? (cleared.ok ? null : cleared.failure),
    });
  }

  /** Before the wipe: afterwards nobody knows it. */
  function nameOf({ service, clientIds }: OpenLeave): string | null {
    const own = book
      .enrolments()
      .find((entry) => entry.service === service && clientIds.includes(entry.clientId));
    return own?.deviceName ?? null;
  }

  async function sayFarewell(change: OpenLeave, report: Report): Promise<Result<Farewell>> {
    const allowed = chooseService(change.service as ServiceOrigin, options.policy);
    if (!allowed.ok) return succeed({ kind: "unreachable", code: allowed.failure.code });
    const connection = connect(allowed.value);
    const identity = connection.identity();
    // Never as a machine that this one is not.
    const foreign = identity.ok
      ? book.findChange(change.service, identity.value)
      : identity.failure.code;
    if (foreign !== null) return succeed({ kind: "not_asked", code: foreign });
    let said: Farewell | undefined;
    for (const clientId of change.clientIds) {
      const answer = await leaveAs(connection, clientId, report);
      if (!answer.ok) return answer;
      if (said === undefined || WEIGHT[answer.value.kind] > WEIGHT[said.kind]) said = answer.value;
    }
    // An acceptance that waits is no device yet: there is nobody to say farewell as.
    const waits = book
      .waiting()
      .some(
        ({ service, acceptance }) =>
          service === change.service && acceptance.organization.id === change.organization.id,
      );
    if (waits && said === undefined)
      return succeed({ kind: "not_asked", code: "approval.pending" });
    // Nobody at all: another process has left meanwhile.
    return succeed(said ?? { kind: "forgotten", code: null });
  }

  async function leaveAs(
    connection: ServiceConnection,
    clientId: string,
    report: Report,
  ): Promise<Result<Farewell>> {
    const api = await connection.deviceApi(clientId, report);
    if (!api.ok) return judge(api.failure);
    report("leaving");
    const left = await askOnceMore(() => api.value.leave());
    return left.ok ? succeed({ kind: "told", code: null }) : judge(left.failure);
  }

  return { leave, finish };
}

/** Of several answers the one is told that somebody has to do something about. */
const WEIGHT: Readonly<Record<FarewellKind, number>> = {
  not_asked: 0,
  forgotten: 1,
  told: 2,
  deactivated: 3,
  unreachable: 4,
};

/** Refusals that mean that the service knows this device, or its key, no more. */
const FORGOTTEN = new Set<ErrorCode>(["device.refused", "device.unknown", "credentials.rejected"]);

/** A keychain or file that does not open says nothing about the device; it can be put right. */
const CLOSED = new Set<ErrorCode>([
  "credentials.locked",
  "credentials.unavailable",
  "config.unsafe",
  "state.corrupt",
  "state.newer",
  "state.unwritable",
]);

function judge(failure: Failure): Result<Farewell> {
  const { code } = failure;
  if (CLOSED.has(code)) return { ok: false, failure };
  if (FORGOTTEN.has(code)) return succeed({ kind: "forgotten", code });
  // Without its key this machine cannot speak as the device any more.
  if (isSecretGone(code)) return succeed({ kind: "not_asked", code });
  return succeed({ kind: code === "device.deactivated" ? "deactivated" : "unreachable", code });
}
