import type { Device } from "../../protocol/device.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import type {
  Acceptance,
  InvitationReference,
  InvitationState,
} from "../../protocol/invitation.ts";
import type { InvitationSecret } from "../../protocol/invitationSecret.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import { findInvitation } from "../core/invitationText.ts";
import type { LinkOptions } from "../core/invitationLink.ts";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import { chooseService, type ServiceOrigin, type ServicePolicy } from "../core/serviceOrigin.ts";
import type { Opened, Progress, Task } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { ServiceConnection } from "./serviceConnection.ts";
import type { Outcome, PerformTask } from "./sessionRunner.ts";

export interface SessionEffectsOptions {
  readonly link: LinkOptions;
  readonly policy: ServicePolicy;
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly book: EnrolmentBook;
  /** Proposed where the inviter proposed none. */
  readonly defaultDeviceName: string;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  readonly randomUuid: () => string;
}

type Report = (progress: Progress) => void;
type TaskOf<Kind extends Task["kind"]> = Extract<Task, { kind: Kind }>;

function failed(failure: Failure): Outcome {
  return { kind: "failed", failure };
}

function toReference(secret: InvitationSecret): InvitationReference {
  return secret.kind === "token" ? { token: secret.value } : { code: secret.value };
}

/** What an invitation is that nobody can answer any more; most services refuse it instead. */
const ENDED = {
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
  readonly perform: PerformTask;
  /** Reads the text, asks the allowed service, changes nothing anywhere. */
  lookUp(text: string, report: Report): Promise<Result<Opened>>;
  /** The device by a token of its own. @returns `machine.changed` where the record is another machine's. */
  readonly readDevice: (service: ServiceOrigin, clientId: string) => Promise<Result<Device>>;
}

/** The effects of the session machine: everything that touches the network, keychain or disk. */
export function createSessionEffects(options: SessionEffectsOptions): SessionEffects {
  const { book, connect } = options;

  async function lookUp(text: string, report: Report): Promise<Result<Opened>> {
    const link = findInvitation(text, options.link);
    if (!link.ok) return link;
    const service = chooseService(link.value.service, options.policy);
    if (!service.ok) return service;
    const target = { service: service.value, secret: link.value.secret };
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

  async function open(text: string, report: Report): Promise<Outcome> {
    const found = await lookUp(text, report);
    if (!found.ok) return failed(found.failure);
    const { state } = found.value.invitation;
    const proposedName = proposeName(found.value);
    if (state === "pending") return { kind: "opened", opened: found.value, proposedName };
    if (state !== "waiting" && state !== "approved") return failed({ code: ENDED[state] });
    // This very machine answered before, says the service. That takes a key, which outlives every
    // answer: without one the word of the service is no consent, and nothing is accepted on it.
    const bound = await connect(found.value.target.service).hasStoredKey();
    if (!bound.ok) return failed(bound.failure);
    if (!bound.value) return failed({ code: "invitation.used" });
    // The stored answer is asked for, nothing is decided anew.
    return accept(found.value, proposedName, options.randomUuid());
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
    return chooseProposal(invitation.deviceName, options.defaultDeviceName);
  }

  /** The one effect that binds the invitation to this machine; safe to repeat with the same key. */
  async function accept(opened: Opened, name: string, idempotencyKey: string): Promise<Outcome> {
    const connection = connect(opened.target.service);
    const identity = connection.identity();
    if (!identity.ok) return failed(identity.failure);
    // Before the service is told about a key, the key must be where it outlives this process.
    const key = await connection.keepDeviceKey();
    if (!key.ok) return failed(key.failure);
    // What another machine wrote ends here: from now on the new key is this machine's.
    const claimed = await book.claim(opened.target.service, identity.value.deviceId);
    if (!claimed.ok) return failed(claimed.failure);
    const api = await connection.invitationApi(() => undefined);
    if (!api.ok) return failed(api.failure);
    const answer = await api.value.accept(
      {
        invitation: toReference(opened.target.secret),
        deviceId: identity.value.deviceId,
        deviceName: name,
        evidence: identity.value.evidence,
        publicKey: key.value.publicJwk,
      },
      idempotencyKey,
    );
    if (!answer.ok) return failed(answer.failure);
    return record(opened.target.service, opened, answer.value, name);
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
    const { deviceId } = identity.value;
    const deviceName = acceptance.state === "approved" ? acceptance.deviceName : name;
    const written = await book.keep({
      service,
      acceptance,
      deviceName,
      deviceId,
      at: options.now(),
    });
    if (!written.ok) return failed(written.failure);
    return { kind: "answered", service, opened, acceptance, deviceName };
  }

  async function answer(task: TaskOf<"answer">, report: Report): Promise<Outcome> {
    const { opened, decision, idempotencyKey } = task;
    if (decision.kind === "accept") return accept(opened, decision.name, idempotencyKey);
    const api = await connect(opened.target.service).invitationApi(() => undefined);
    if (!api.ok) return failed(api.failure);
    report("declining");
    const declined = await api.value.decline(
      {
        invitation: toReference(opened.target.secret),
        ...(decision.reason === null ? {} : { reason: decision.reason }),
      },
      idempotencyKey,
    );
    return declined.ok ? { kind: "declined" } : failed(declined.failure);
  }

  /** To the service of an own record: still allowed, and the record still this machine's. */
  function goOn(service: ServiceOrigin): Result<ServiceConnection> {
    const allowed = chooseService(service, options.policy);
    if (!allowed.ok) return allowed;
    const connection = connect(allowed.value);
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const isForeign = book.isForeign(service, identity.value.deviceId);
    return isForeign ? fail("machine.changed") : succeed(connection);
  }

  async function poll(task: TaskOf<"poll">, report: Report): Promise<Outcome> {
    const { service, opened, waiting, deviceName } = task;
    const { acceptanceId } = waiting;
    const connection = goOn(service);
    if (!connection.ok) return failed(connection.failure);
    const acceptance = await connection.value.askAbout(
      (api) => api.acceptance(acceptanceId),
      report,
    );
    if (acceptance.ok) return record(service, opened, acceptance.value, deviceName);
    if (acceptance.failure.code === "acceptance.unknown") {
      // Nobody will ever decide about it: asking for ever would hide what else this machine is.
      const forgotten = await book.forget(acceptanceId);
      if (!forgotten.ok) return failed(forgotten.failure);
    }
    return failed(acceptance.failure);
  }

  async function readDevice(
    service: ServiceOrigin,
    clientId: string,
    report: Report = () => undefined,
    name: string | null = null,
  ): Promise<Result<Device>> {
    const connection = goOn(service);
    if (!connection.ok) return connection;
    const api = await connection.value.deviceApi(clientId, report);
    if (!api.ok) return api;
    report(name === null ? "reading-device" : "renaming");
    const device = name === null ? await api.value.device() : await api.value.rename(name);
    if (!device.ok) return device;
    const noted = await book.rename(service, clientId, device.value.name);
    return noted.ok ? device : noted;
  }

  function toOutcome(device: Result<Device>): Outcome {
    return device.ok ? { kind: "deviceRead", device: device.value } : failed(device.failure);
  }

  const perform: PerformTask = (task, report) => {
    switch (task.kind) {
      case "open":
        return open(task.text, report);
      case "answer":
        return answer(task, report);
      case "poll":
        return poll(task, report);
      case "readDevice":
        return readDevice(task.service, task.clientId, report).then(toOutcome);
      case "rename":
        return readDevice(task.service, task.device.clientId, report, task.name).then(toOutcome);
      default:
        return assertNever(task);
    }
  };

  return { perform, lookUp, readDevice };
}
