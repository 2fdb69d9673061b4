import { createAnswering } from "../../main/agent/answering.ts";
import { createRecovery } from "../../main/agent/recovery.ts";
import { createOwnDevice } from "../../main/agent/ownDevice.ts";
import { createRenaming } from "../../main/agent/renaming.ts";
import { createSessionEffects, type SessionEffects } from "../../main/agent/sessionEffects.ts";
import type { ServiceConnection } from "../../main/agent/connection/serviceConnection.ts";
import { createServiceDesk } from "../../main/agent/serviceDesk.ts";
import type { CredentialEntry } from "../../main/agent/credentialEntry.ts";
import type { LeaveRequest, Unenrolled } from "../../main/agent/ownCredential/unenrolment.ts";
import type { Outcome } from "../../main/agent/sessionRunner.ts";
import type { RecoveryNotice } from "../../main/core/recoveryNotice.ts";
import { fail, succeed, type Failure, type Result } from "../../main/core/result.ts";
import type { Task } from "../../main/core/sessionState.ts";
import { createDeviceKey, type DeviceKey } from "../../main/device/deviceKey.ts";
import type { EnrolmentBook } from "../../main/enrolment/enrolmentBook.ts";
import type { Enrolment } from "../../main/enrolment/enrolmentRecord.ts";
import type { Happening } from "../../main/enrolment/history.ts";
import type { Journal } from "../../main/enrolment/journal.ts";
import type { OpenAnswer } from "../../main/enrolment/openAnswer.ts";
import type { KeptAnswer } from "../../main/enrolment/keptAnswer.ts";
import type { InvitationApi } from "../../main/service/invitationApi.ts";
import type { AcceptRequest, DeclineRequest, SettledAnswer } from "../../protocol/invitation.ts";
import { createHistoryFake } from "./historyFake.ts";
import { testLock } from "../enrolment/bookRig.ts";
import { APPROVED, device, invitation, ORGANIZATION, SERVICE } from "../core/sessionArbitraries.ts";
import { createNamesFake } from "./namesFake.ts";

/** Everything an effect touches, in the order it is touched. */
export type Step =
  | "identity"
  | "storedKey"
  | "keepDeviceKey"
  | "claim"
  | "invitationApi"
  | "deviceApi"
  | "lookup"
  | "accept"
  | "decline"
  | "acceptance"
  | "device"
  | "rename"
  | "settle"
  | "nextKey"
  | "activateNextKey"
  | "leave"
  | "unenrol"
  | "book.keep"
  | "book.forget"
  | "book.meet"
  | "book.leave"
  | "journal.intend"
  | "journal.send"
  | "journal.acknowledge"
  | "journal.commit"
  | "journal.clear"
  | "journal.putAway";

/** Effects over parts that do as they are told and write down what happens. */
export interface EffectsRig {
  readonly effects: SessionEffects;
  readonly steps: readonly Step[];
  /** Steps that fail, and how. */
  readonly failures: Map<Step, Failure>;
  /** What the service answers. */
  readonly answers: {
    lookup: ReturnType<typeof invitation>;
    accept: typeof APPROVED;
    device: ReturnType<typeof device>;
    settle: SettledAnswer;
  };
  /** What lies open in the journal. */
  readonly open: Map<string, OpenAnswer>;
  readonly notices: readonly RecoveryNotice[];
  readonly accepted: { readonly request: AcceptRequest; readonly key: string }[];
  readonly declined: { readonly request: DeclineRequest; readonly key: string }[];
  readonly kept: KeptAnswer[];
  readonly key: DeviceKey;
  /** Services whose key is being changed, and why that does not end. */
  readonly blocked: Map<string, Failure>;
  /** What happened, as the history was told. */
  readonly noted: readonly Happening[];
  readonly leaving: LeaveRequest[];
  left: Unenrolled;
  isForeign: boolean;
  hasStoredKey: boolean;
  enrolments: readonly Enrolment[];
  perform(task: Task): Promise<Outcome>;
}

export const DEVICE_ID = "0".repeat(32);
export const NOW = "2026-11-22T08:00:00.000Z";

export async function createEffectsRig(
  rigOptions: { readonly credentials: CredentialEntry | null } = { credentials: null },
): Promise<EffectsRig> {
  const key = await createDeviceKey();
  const steps: Step[] = [];
  const failures = new Map<Step, Failure>();

  function step<Value>(name: Step, value: Value): Result<Value> {
    steps.push(name);
    const failure = failures.get(name);
    return failure === undefined ? succeed(value) : { ok: false, failure };
  }
  const later = <Value>(result: Result<Value>): Promise<Result<Value>> => Promise.resolve(result);

  const api: InvitationApi = {
    lookup: () => later(step("lookup", rig.answers.lookup)),
    checkName: () => later(succeed(null)),
    accept: (request, idempotencyKey) => {
      rig.accepted.push({ request, key: idempotencyKey });
      return later(step("accept", rig.answers.accept));
    },
    decline: (request, idempotencyKey) => {
      rig.declined.push({ request, key: idempotencyKey });
      return later(step("decline", undefined));
    },
    acceptance: () => later(step("acceptance", rig.answers.accept)),
    device: () => later(step("device", rig.answers.device)),
    settle: () => later(step("settle", rig.answers.settle)),
    rename: (name) => later(step("rename", { ...rig.answers.device, name })),
    nextKey: () => later(step("nextKey", { keyThumbprint: "a", nextKeyThumbprint: "b" })),
    activateNextKey: () =>
      later(step("activateNextKey", { keyThumbprint: "b", nextKeyThumbprint: null })),
    leave: () => later(step("leave", undefined)),
  };
  const connection: ServiceConnection = {
    askAbout: async (question) => question(api),
    askAsAnyone: async (question) => question(api),
    invitationApi: () => later(step("invitationApi", api)),
    deviceApi: () => later(step("deviceApi", api)),
    storedKey: () => later(step("storedKey", rig.hasStoredKey ? key : null)),
    keepDeviceKey: () => later(step("keepDeviceKey", key)),
    replaceDeviceKey: () => later(succeed(undefined)),
    forgetDeviceKey: () => undefined,
    identity: () =>
      step("identity", { deviceId: DEVICE_ID, evidence: { confidence: "low" as const } }),
  };
  const book: EnrolmentBook = {
    damage: null,
    enrolments: () => rig.enrolments,
    waiting: () => [],
    refresh: () => later(succeed(undefined)),
    keep: (answer) => {
      rig.kept.push(answer);
      return later(step("book.keep", undefined));
    },
    forget: () => later(step("book.forget", undefined)),
    meet: () => later(step("book.meet", undefined)),
    leave: () => later(step("book.leave", undefined)),
    findChange: () => (rig.isForeign ? "machine.changed" : null),
    own: () => later(succeed(undefined)),
    disown: () => later(succeed(undefined)),
    claim: () => later(step("claim", undefined)),
  };
  const journal: Journal = {
    read: () => later(succeed({ open: [...open.values()], damage: [] })),
    intend: (answer) => later(put("journal.intend", { ...answer, stage: "intent" })),
    send: (answer) => later(put("journal.send", { ...answer, stage: "sent" })),
    acknowledge: (answer, acceptance) =>
      later(put("journal.acknowledge", { ...answer, stage: "acknowledged", acceptance })),
    commit: (answer) => later(put("journal.commit", { ...answer, stage: "committed" })),
    clear: (answer) => {
      const cleared = step("journal.clear", undefined);
      if (cleared.ok) open.delete(answer.idempotencyKey);
      return later(cleared);
    },
    putAway: (answer) => {
      open.delete(answer.idempotencyKey);
      return later(step("journal.putAway", "put-away"));
    },
  };
  const open = new Map<string, OpenAnswer>();
  function put<Answer extends OpenAnswer>(name: Step, answer: Answer): Result<Answer> {
    const written = step(name, answer);
    if (written.ok) open.set(answer.idempotencyKey, answer);
    return written;
  }
  const lock = testLock();
  const policy = { services: [SERVICE], defaultService: SERVICE, insecureLoopback: false };
  const connect = (service: string): ServiceConnection => {
    if (service !== SERVICE) throw new Error(`connected to ${service}`);
    return connection;
  };
  const notices: RecoveryNotice[] = [];
  const history = createHistoryFake();
  const recovery = createRecovery({
    history,
    journal,
    lock,
    book,
    policy,
    connect,
    ownChanges: {
      isOpen: () => Promise.resolve(false),
      finish: () => Promise.resolve(rig.blocked),
    },
    tell: (notice) => notices.push(notice),
  });
  let uuids = 0;
  const randomUuid = (): string => `random-key${(uuids += 1) === 1 ? "" : `-${uuids}`}`;
  const now = (): string => NOW;
  const names = createNamesFake();
  const renaming = createRenaming(names, now);
  const effects = createSessionEffects({
    own: createOwnDevice({ connect, policy, book, history, renaming, now }),
    services: createServiceDesk({
      scheme: "latchkey",
      policy,
      confirmed: null,
      unknownServices: "refuse",
    }),
    connect,
    book,
    answering: createAnswering({
      connect,
      book,
      journal,
      lock,
      recovery,
      history,
      now,
      randomUuid,
    }),
    recovery,
    history,
    unenrol: (request) => {
      rig.leaving.push(request);
      return later(step("unenrol", rig.left));
    },
    credentials: rigOptions.credentials,
    defaultDeviceName: "press-4",
    nameByTemplate: (template) => (template === "" ? null : `by ${template}`),
    now,
    randomUuid,
  });
  const rig: EffectsRig = {
    effects,
    steps,
    failures,
    answers: {
      lookup: invitation(),
      accept: APPROVED,
      device: device(),
      settle: { answer: "none" },
    },
    open,
    notices,
    accepted: [],
    declined: [],
    kept: [],
    key,
    blocked: new Map(),
    noted: history.noted,
    leaving: [],
    left: {
      service: SERVICE,
      organization: ORGANIZATION,
      farewell: { kind: "told", code: null },
      wiped: [],
      failure: null,
    },
    isForeign: false,
    hasStoredKey: true,
    enrolments: [],
    perform: (task) => effects.perform(task, () => undefined),
  };
  return rig;
}

/** A failure of this code, for `failures`. */
export function failing(code: Failure["code"]): Failure {
  return fail(code).failure;
}
