import { createSessionEffects, type SessionEffects } from "../../main/agent/sessionEffects.ts";
import type { ServiceConnection } from "../../main/agent/serviceConnection.ts";
import type { Outcome } from "../../main/agent/sessionRunner.ts";
import { fail, succeed, type Failure, type Result } from "../../main/core/result.ts";
import type { Task } from "../../main/core/sessionState.ts";
import { createDeviceKey, type DeviceKey } from "../../main/device/deviceKey.ts";
import type { EnrolmentBook } from "../../main/enrolment/enrolmentBook.ts";
import type { Enrolment } from "../../main/enrolment/enrolmentRecord.ts";
import type { KeptAnswer } from "../../main/enrolment/keptAnswer.ts";
import type { InvitationApi } from "../../main/service/invitationApi.ts";
import type { AcceptRequest, DeclineRequest } from "../../protocol/invitation.ts";
import { APPROVED, device, invitation, SERVICE } from "../core/sessionArbitraries.ts";

/** Everything an effect touches, in the order it is touched. */
export type Step =
  | "identity"
  | "hasStoredKey"
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
  | "book.keep"
  | "book.forget"
  | "book.rename";

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
  };
  readonly accepted: { readonly request: AcceptRequest; readonly key: string }[];
  readonly declined: { readonly request: DeclineRequest; readonly key: string }[];
  readonly kept: KeptAnswer[];
  readonly key: DeviceKey;
  isForeign: boolean;
  hasStoredKey: boolean;
  enrolments: readonly Enrolment[];
  perform(task: Task): Promise<Outcome>;
}

export const DEVICE_ID = "0".repeat(32);
export const NOW = "2026-11-22T08:00:00.000Z";

export async function createEffectsRig(): Promise<EffectsRig> {
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
    settle: () => later(step("settle", { answer: "none" as const })),
    rename: (name) => later(step("rename", { ...rig.answers.device, name })),
    nextKey: () => later(step("nextKey", { keyThumbprint: "a", nextKeyThumbprint: "b" })),
    activateNextKey: () =>
      later(step("activateNextKey", { keyThumbprint: "b", nextKeyThumbprint: null })),
    leave: () => later(step("leave", undefined)),
  };
  const connection: ServiceConnection = {
    askAbout: async (question) => question(api),
    invitationApi: () => later(step("invitationApi", api)),
    deviceApi: () => later(step("deviceApi", api)),
    hasStoredKey: () => later(step("hasStoredKey", rig.hasStoredKey)),
    keepDeviceKey: () => later(step("keepDeviceKey", key)),
    identity: () =>
      step("identity", { deviceId: DEVICE_ID, evidence: { confidence: "low" as const } }),
  };
  const book: EnrolmentBook = {
    damage: null,
    enrolments: () => rig.enrolments,
    waiting: () => [],
    keep: (answer) => {
      rig.kept.push(answer);
      return later(step("book.keep", undefined));
    },
    forget: () => later(step("book.forget", undefined)),
    rename: () => later(step("book.rename", undefined)),
    isForeign: () => rig.isForeign,
    claim: () => later(step("claim", undefined)),
  };
  const effects = createSessionEffects({
    link: { scheme: "latchkey", insecureLoopback: false },
    policy: { services: [SERVICE], defaultService: SERVICE, insecureLoopback: false },
    connect: (service) => {
      if (service !== SERVICE) throw new Error(`connected to ${service}`);
      return connection;
    },
    book,
    defaultDeviceName: "press-4",
    now: () => NOW,
    randomUuid: () => "random-key",
  });
  const rig: EffectsRig = {
    effects,
    steps,
    failures,
    answers: { lookup: invitation(), accept: APPROVED, device: device() },
    accepted: [],
    declined: [],
    kept: [],
    key,
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
