import type { Acceptance, InvitationReference } from "../../protocol/invitation.ts";
import type { InvitationSecret } from "../../protocol/invitationSecret.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { Opened, Report, Task } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { History } from "../enrolment/history.ts";
import type { Journal } from "../enrolment/journal.ts";
import type { MachineLock } from "../enrolment/machineLock.ts";
import { isAnswerTo } from "../enrolment/openAnswer.ts";
import type { Recovery } from "./recovery.ts";
import type { ServiceConnection } from "./connection/serviceConnection.ts";

/** Answers invitations: the only effects that change anything at the service. */
export interface Answering {
  /**
   * Accepts under the machine's lock, each step durable before the next; safe to repeat with the
   * same key.
   * @returns `answer.unconfirmed` where the request may have arrived and its reply did not: the
   *   journal knows, and the next attempt or the next start asks.
   */
  accept(
    opened: Opened,
    name: string,
    idempotencyKey: string,
    report: Report,
  ): Promise<Result<Acceptance>>;
  decline(
    task: Extract<Task, { kind: "answer" }>,
    reason: string | null,
    report: Report,
  ): Promise<Result<void>>;
}

export interface AnsweringOptions {
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly book: EnrolmentBook;
  readonly journal: Journal;
  readonly lock: MachineLock;
  readonly recovery: Recovery;
  readonly history: Pick<History, "note">;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  readonly randomUuid: () => string;
}

/** The invitation as the wire names it. */
export function toReference(secret: InvitationSecret): InvitationReference {
  return secret.kind === "token" ? { token: secret.value } : { code: secret.value };
}

export function createAnswering(options: AnsweringOptions): Answering {
  const { book, connect, journal, recovery } = options;

  async function acceptHeld(
    opened: Opened,
    name: string,
    idempotencyKey: string,
    report: Report,
  ): Promise<Result<Acceptance>> {
    const { service } = opened.target;
    const connection = connect(service);
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const blocked = (await recovery.settleOthers(idempotencyKey, report)).get(service);
    // A key that is about to be replaced or removed is bound to nothing new.
    if (blocked !== undefined) return { ok: false, failure: blocked };
    // Whose the key is, is on the disk before the key is: a copy of both gives itself away.
    const owned = await book.own(service, identity.value);
    if (!owned.ok) return owned;
    report("securing-key");
    // Before the service is told about a key, the key must be where it outlives this process.
    const key = await connection.keepDeviceKey();
    if (!key.ok) return key;
    // What another machine wrote ends here: from now on the new key is this machine's.
    const claimed = await book.claim(service, identity.value);
    if (!claimed.ok) return claimed;
    const api = await connection.invitationApi(report);
    if (!api.ok) return api;
    report("accepting");
    const intent = await journal.intend({
      idempotencyKey,
      service,
      organization: opened.invitation.organization,
      deviceName: name,
      ...identity.value,
      keyThumbprint: key.value.thumbprint,
      at: options.now(),
    });
    if (!intent.ok) return intent;
    const sent = await journal.send(intent.value);
    if (!sent.ok) return sent;
    const answer = await api.value.accept(
      {
        invitation: toReference(opened.target.secret),
        ...identity.value,
        deviceName: name,
        publicKey: key.value.publicJwk,
      },
      idempotencyKey,
    );
    if (!answer.ok) {
      if (!isFinal(answer.failure)) return { ok: false, failure: doubt(answer.failure) };
      const cleared = await journal.clear(sent.value);
      return cleared.ok ? answer : cleared;
    }
    if (!isAnswerTo(sent.value, answer.value)) {
      return { ok: false, failure: doubt({ code: "service.not_latchkey" }) };
    }
    report("recording");
    const acknowledged = await journal.acknowledge(sent.value, answer.value);
    if (!acknowledged.ok) return acknowledged;
    const finished = await recovery.finish(acknowledged.value);
    return finished.ok ? answer : finished;
  }

  return {
    accept: (opened, name, idempotencyKey, report) =>
      options.lock.hold(
        async () => {
          const answer = await acceptHeld(opened, name, idempotencyKey, report);
          // Another run of this program gave the answer up while this one was in doubt. The person
          // has said yes here and now: it is said again, under a key that nobody gave up.
          const isVoid = !answer.ok && answer.failure.code === "answer.void";
          return isVoid ? acceptHeld(opened, name, options.randomUuid(), report) : answer;
        },
        () => report("waiting-for-turn"),
      ),
    decline: async ({ opened, idempotencyKey }, reason, report) => {
      // Not in the journal: nothing on this machine depends on it, and the link itself says later
      // whether it arrived.
      const api = await connect(opened.target.service).invitationApi(report);
      if (!api.ok) return api;
      report("declining");
      const invitation = toReference(opened.target.secret);
      const declined = await api.value.decline(
        { invitation, ...(reason === null ? {} : { reason }) },
        idempotencyKey,
      );
      if (!declined.ok) return declined;
      await options.history.note({
        event: "declined",
        serviceOrigin: opened.target.service,
        organization: opened.invitation.organization.name,
        deviceName: null,
        occasion: opened.invitation.id,
      });
      return succeed(undefined);
    },
  };
}

/** The service has judged the request and changed nothing: nothing of it is left open. */
function isFinal({ code, detail }: Failure): boolean {
  // Refused before it was read: it says nothing of an attempt before it whose reply was lost.
  if (detail === "proof.nonce_required") return false;
  return (
    code.startsWith("invitation.") ||
    code.startsWith("name.") ||
    code === "answer.void" ||
    code === "service.request_refused"
  );
}

/**
 * Where the failure may have come after the service received the answer, the person hears that
 * first, and the failure itself as the detail. What is refused before it is read stays what it is.
 */
function doubt(failure: Failure): Failure {
  const { code } = failure;
  const isDoubtful =
    code.startsWith("service.") || code.startsWith("network.") || code === "internal.bug";
  if (!isDoubtful || code === "service.rate_limited") return failure;
  return { ...failure, code: "answer.unconfirmed", detail: code };
}
