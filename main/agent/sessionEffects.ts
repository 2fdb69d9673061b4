import { parseDeviceName } from "../../protocol/deviceName.ts";
import type { Acceptance, InvitationState, NameCheck } from "../../protocol/invitation.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { Opened, Report, Target, Task } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { History } from "../enrolment/history.ts";
import { nameIn } from "../enrolment/keptAnswer.ts";
import { isAnswerTo } from "../enrolment/openAnswer.ts";
import { isWaiting, toHappening } from "./answerHappening.ts";
import { toReference, type Answering } from "./answering.ts";
import type { Recovery } from "./recovery.ts";
import type { OwnDevice } from "./ownDevice.ts";
import type { NamedDevice } from "./renaming.ts";
import type { ServiceConnection } from "./connection/serviceConnection.ts";
import type { CredentialEntry } from "./credentialEntry.ts";
import type { LeaveRequest, Unenrolled } from "./ownCredential/unenrolment.ts";
import type { ServiceDesk } from "./serviceDesk.ts";
import type { Outcome, PerformTask } from "./sessionRunner.ts";

export interface SessionEffectsOptions {
  readonly services: ServiceDesk;
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly book: EnrolmentBook;
  readonly answering: Answering;
  readonly recovery: Recovery;
  readonly history: Pick<History, "note">;
  readonly own: OwnDevice;
  /** Ends an enrolment of this machine, under its lock. */
  readonly unenrol: (request: LeaveRequest, report: Report) => Promise<Result<Unenrolled>>;
  /** Where a person may enter the application credential; `null` where nobody is asked. */
  readonly credentials: CredentialEntry | null;
  /** Proposed where the inviter proposed none. */
  readonly defaultDeviceName: string;
  /** What an organization's naming template makes of this machine; `null` where nothing. */
  readonly nameByTemplate: (template: string) => string | null;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  readonly randomUuid: () => string;
}

type TaskOf<Kind extends Task["kind"]> = Extract<Task, { kind: Kind }>;

function failed(failure: Failure): Outcome {
  return { kind: "failed", failure };
}

/** What an invitation is that nobody can answer any more; most services refuse it instead. */
export const ENDED = {
  rejected: "invitation.rejected",
  declined: "invitation.declined",
  expired: "invitation.expired",
  revoked: "invitation.revoked",
  inactivated: "invitation.superseded",
} as const satisfies Record<
  Exclude<InvitationState, "pending" | "waiting" | "approved">,
  ErrorCode
>;

/** The inviter's proposal, where it is a name at all: it is another one's word. */
function chooseProposal(proposed: string | null, otherwise: string): string {
  const parsed = parseDeviceName(proposed ?? "");
  return parsed.ok ? parsed.name : otherwise;
}

export interface SessionEffects {
  /** @returns `null` where the service does not say whether names are free. */
  readonly checkName: (opened: Opened, name: string) => Promise<Result<NameCheck | null>>;
  readonly perform: PerformTask;
  /** Reads the text, asks the allowed service, changes nothing anywhere. Asks no person. */
  inspect(text: string, report: Report): Promise<Result<Opened>>;
}

/** The effects of the session machine: everything that touches the network, keychain or disk. */
export function createSessionEffects(options: SessionEffectsOptions): SessionEffects {
  const { answering, book, connect, own, services } = options;

  /** What another application credential would put right is a question, where one can be put. */
  function failedAt(service: ServiceOrigin, failure: Failure): Outcome {
    const isAsked = failure.wants === "application_credential" && options.credentials !== null;
    return isAsked ? { kind: "credentialWanted", service, failure } : failed(failure);
  }

  async function lookUp(target: Target, report: Report): Promise<Result<Opened>> {
    const connection = connect(target.service);
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const { deviceId } = identity.value;
    const found = await connection.askAbout((api) => {
      report("looking-up");
      return api.lookup({ invitation: toReference(target.secret), deviceId });
    }, report);
    return found.ok ? succeed({ target, invitation: found.value }) : found;
  }

  async function checkName({ target }: Opened, name: string): Promise<Result<NameCheck | null>> {
    const connection = connect(target.service);
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const api = await connection.invitationApi(() => undefined);
    const invitation = toReference(target.secret);
    return api.ok ? api.value.checkName({ invitation, ...identity.value, name }) : api;
  }

  async function inspect(text: string, report: Report): Promise<Result<Opened>> {
    const choice = await services.choose({ text });
    if (choice.kind === "chosen") return lookUp(choice.target, report);
    if (choice.kind === "failed") return { ok: false, failure: choice.failure };
    return fail(choice.service === null ? "service.not_configured" : "service.not_allowed");
  }

  async function open(task: TaskOf<"open">, report: Report): Promise<Outcome> {
    const choice = await services.choose(task);
    if (choice.kind !== "chosen") return choice;
    const found = await lookUp(choice.target, report);
    if (!found.ok) return failedAt(choice.target.service, found.failure);
    const { state } = found.value.invitation;
    const proposedName = proposeName(found.value);
    if (state === "pending") return { kind: "opened", opened: found.value, proposedName };
    if (state !== "waiting" && state !== "approved") return failed({ code: ENDED[state] });
    // This very machine answered before, says the service. That takes a key, which outlives every
    // answer: without one the word of the service is no consent, and nothing is accepted on it.
    const bound = await connect(found.value.target.service).storedKey();
    if (!bound.ok) return failed(bound.failure);
    if (bound.value === null) return failed({ code: "invitation.used" });
    // The stored answer is asked for, nothing is decided anew.
    return accept(found.value, proposedName, options.randomUuid(), report);
  }

  /** A machine that is a device already keeps its name; what the inviter proposed is for new ones. */
  function proposeName({ target, invitation }: Opened): string {
    const own = book
      .enrolments()
      .find(
        ({ service, organization }) =>
          service === target.service && organization.id === invitation.organization.id,
      );
    if (invitation.effect === "join" && own !== undefined) return own.deviceName;
    const { nameTemplate: template } = invitation;
    const byTemplate = template === null ? null : options.nameByTemplate(template);
    return chooseProposal(invitation.deviceName, byTemplate ?? options.defaultDeviceName);
  }

  async function accept(
    opened: Opened,
    name: string,
    idempotencyKey: string,
    report: Report,
  ): Promise<Outcome> {
    const { service } = opened.target;
    const answer = await answering.accept(opened, name, idempotencyKey, report);
    if (!answer.ok) return failedAt(service, answer.failure);
    const acceptance = answer.value;
    const deviceName = nameIn(acceptance, name);
    return { kind: "answered", service, opened, acceptance, deviceName };
  }

  /** Writes down what the service answered before anybody is told. */
  async function record(
    service: ServiceOrigin,
    opened: Opened | null,
    acceptance: Acceptance,
    name: string,
  ): Promise<Outcome> {
    const identity = connect(service).identity();
    if (!identity.ok) return failed(identity.failure);
    const deviceName = nameIn(acceptance, name);
    const at = options.now();
    const happening = toHappening(service, acceptance, name, isWaiting(book, acceptance));
    const written = await book.keep({ service, acceptance, deviceName, ...identity.value, at });
    if (!written.ok) return failed(written.failure);
    if (happening !== null) await options.history.note(happening);
    return { kind: "answered", service, opened, acceptance, deviceName };
  }

  async function answer(task: TaskOf<"answer">, report: Report): Promise<Outcome> {
    const { opened, decision, idempotencyKey } = task;
    if (decision.kind === "accept") return accept(opened, decision.name, idempotencyKey, report);
    const declined = await answering.decline(task, decision.reason, report);
    return declined.ok ? { kind: "declined" } : failedAt(opened.target.service, declined.failure);
  }

  async function poll(task: TaskOf<"poll">, report: Report): Promise<Outcome> {
    const { service, opened, waiting, deviceName } = task;
    const { acceptanceId } = waiting;
    const connection = own.goOn(service);
    if (!connection.ok) return failed(connection.failure);
    const acceptance = await connection.value.askAsAnyone(
      (api) => api.acceptance(acceptanceId),
      report,
    );
    if (acceptance.ok) {
      const isOther = acceptance.value.acceptanceId !== acceptanceId;
      return isOther || !isAnswerTo(waiting, acceptance.value)
        ? failed({ code: "service.not_latchkey", detail: "an answer about another acceptance" })
        : record(service, opened, acceptance.value, deviceName);
    }
    if (acceptance.failure.code === "acceptance.unknown") {
      // Nobody will ever decide about it: asking for ever would hide what else this machine is.
      const forgotten = await book.forget(acceptanceId);
      if (!forgotten.ok) return failed(forgotten.failure);
    }
    return failedAt(service, acceptance.failure);
  }

  function toOutcome(read: Result<NamedDevice>): Outcome {
    if (!read.ok) return failed(read.failure);
    const { device, refusal } = read.value;
    return { kind: "deviceRead", device, ...(refusal && { nameProblem: refusal }) };
  }

  async function rename(task: TaskOf<"rename">, report: Report): Promise<Outcome> {
    const renamed = await own.rename(task, report);
    if (!renamed.ok) return failed(renamed.failure);
    const { value } = renamed;
    return value.kind === "told"
      ? { kind: "deviceRead", device: value.device }
      : { kind: "nameQueued" };
  }

  async function leave(task: TaskOf<"leave">, report: Report): Promise<Outcome> {
    const { service, organization } = task;
    const request = { service, organization, keepsApplication: false, isOffline: false };
    const left = await options.unenrol(request, report);
    if (!left.ok) return failed(left.failure);
    const { farewell, failure } = left.value;
    const untold = farewell.kind === "unreachable" ? farewell.code : null;
    const problem = failure ?? (untold === null ? null : { code: untold });
    return { kind: "left", organization, problem };
  }

  async function storeCredential({ service }: TaskOf<"storeCredential">): Promise<Outcome> {
    const stored = await options.credentials?.store(service);
    if (stored === undefined) return failed({ code: "internal.bug", detail: "no credential" });
    return stored.ok ? { kind: "credentialStored" } : failed(stored.failure);
  }

  function performTask(task: Task, report: Report): Promise<Outcome> {
    switch (task.kind) {
      case "open":
        return open(task, report);
      case "answer":
        return answer(task, report);
      case "poll":
        return poll(task, report);
      case "readDevice":
        return own.read(task.service, task.clientId, report).then(toOutcome);
      case "rename":
        return rename(task, report);
      case "leave":
        return leave(task, report);
      case "storeCredential":
        return storeCredential(task);
      default:
        return assertNever(task);
    }
  }

  function isOwn(task: Task): boolean {
    if (task.kind !== "readDevice") return false;
    const { service, clientId } = task;
    return book
      .enrolments()
      .some((entry) => entry.service === service && entry.clientId === clientId);
  }

  const perform: PerformTask = async (task, report) => {
    const wasKnown = isOwn(task);
    // What an earlier run left open comes first: it may be this very invitation.
    await options.recovery.run(report);
    // Or this very device, on its way out.
    if (wasKnown && !isOwn(task)) return failed({ code: "device.not_enrolled" });
    return performTask(task, report);
  };

  return { perform, inspect, checkName };
}
