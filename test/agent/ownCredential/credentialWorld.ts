import { setImmediate as turn } from "node:timers/promises";
import { createHistoryFake } from "../historyFake.ts";
import type { ServiceConnection } from "../../../main/agent/connection/serviceConnection.ts";
import { createKeyHandover } from "../../../main/agent/ownCredential/keyHandover.ts";
import { createOwnChanges, type OwnChanges } from "../../../main/agent/ownCredential/ownChanges.ts";
import { createRotate, type Rotate } from "../../../main/agent/ownCredential/rotation.ts";
import { createRotationRecovery } from "../../../main/agent/ownCredential/rotationRecovery.ts";
import {
  createUnenrolment,
  type Unenrolment,
} from "../../../main/agent/ownCredential/unenrolment.ts";
import { createWipe } from "../../../main/agent/ownCredential/wipe.ts";
import type { RecoveryNotice } from "../../../main/core/recoveryNotice.ts";
import { fail, succeed, type Failure, type Result } from "../../../main/core/result.ts";
import type { ServiceOrigin } from "../../../main/core/serviceOrigin.ts";
import type { CredentialStore } from "../../../main/credentials/credentialStore.ts";
import {
  createDeviceKey,
  parseDeviceKey,
  serializeDeviceKey,
  thumbprintOf,
  type DeviceKey,
} from "../../../main/device/deviceKey.ts";
import type { ChangeNotes } from "../../../main/enrolment/changeNotes.ts";
import type { EnrolmentBook } from "../../../main/enrolment/enrolmentBook.ts";
import {
  EMPTY_RECORD,
  withoutEnrolment,
  withoutWaiting,
  type EnrolmentRecord,
} from "../../../main/enrolment/enrolmentRecord.ts";
import type { Journal } from "../../../main/enrolment/journal.ts";
import { noteAnswer } from "../../../main/enrolment/keptAnswer.ts";
import { findRecordChange } from "../../../main/enrolment/machineChange.ts";
import type { OpenAnswer } from "../../../main/enrolment/openAnswer.ts";
import { toChangeStem, type OpenChange } from "../../../main/enrolment/openChange.ts";
import type { InvitationApi } from "../../../main/service/invitationApi.ts";
import { SERVICE } from "../../core/sessionArbitraries.ts";
import { answer, approved, HERE, waiting } from "../../enrolment/recordArbitraries.ts";

export { SERVICE };

/** A device client as the service keeps it. */
export interface ServiceClient {
  key: string;
  next: string | null;
  state: "active" | "deactivated" | "left";
}

/** What outlives a process: the machine's disk and keychain, and the service. */
export interface World {
  readonly store: Map<string, string>;
  readonly notes: Map<string, OpenChange>;
  readonly answers: Map<string, OpenAnswer>;
  record: EnrolmentRecord;
  readonly clients: Map<string, ServiceClient>;
  /** Thumbprint of the key it began with. */
  readonly first: string;
  isForeign: boolean;
  /** Services of the configuration. */
  allowed: readonly ServiceOrigin[];
}

export const organizationOf = (clientId: string) => ({
  id: `org-of-${clientId}`,
  name: `Organization of ${clientId}`,
});

/** A machine that is these devices at one service, each of an organization of its own. */
export async function createWorld(clientIds: readonly string[]): Promise<World> {
  const key = await createDeviceKey();
  const record = clientIds
    .map((clientId) => answer({ ...approved(clientId), organization: organizationOf(clientId) }))
    .reduce(noteAnswer, EMPTY_RECORD);
  return {
    store: new Map([
      ["device", await serializeDeviceKey(key)],
      ["application", "of the vendor"],
    ]),
    notes: new Map(),
    answers: new Map(),
    record,
    clients: new Map(
      clientIds.map((id) => [id, { key: key.thumbprint, next: null, state: "active" }]),
    ),
    first: key.thumbprint,
    isForeign: false,
    allowed: [SERVICE],
  };
}

export function waitFor(world: World, clientId: string): void {
  const organization = organizationOf(clientId);
  world.record = noteAnswer(
    world.record,
    answer({ ...waiting(`acc-of-${clientId}`), organization }),
  );
}

/** What happens to one process, at one of its steps. */
export interface Accident {
  /** Counted from 1. */
  readonly step: number;
  readonly moment: "before" | "after";
  /** Dies there, or is told of a failure: after the effect it is a lost reply. */
  readonly effect: "die" | Failure;
  /** Where only some steps are meant. */
  readonly only?: RegExp;
}

export class Died extends Error {}

/** One run of the program in a world. */
export interface Process {
  readonly rotate: Rotate;
  readonly unenrolment: Unenrolment;
  readonly changes: OwnChanges;
  readonly steps: readonly string[];
  readonly notices: readonly RecoveryNotice[];
}

export function startProcess(world: World, accident?: Accident): Process {
  const steps: string[] = [];
  const notices: RecoveryNotice[] = [];
  let isDead = false;
  let counted = 0;

  async function step<Value>(
    name: string,
    effect: () => Result<Value> | Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    await turn();
    if (isDead) throw new Died();
    steps.push(name);
    if (accident?.only?.test(name) ?? true) counted += 1;
    const isChosen = counted === accident?.step && (accident.only?.test(name) ?? true);
    if (!isChosen) return effect();
    if (accident.moment === "after") await effect();
    if (accident.effect !== "die") return { ok: false, failure: accident.effect };
    isDead = true;
    throw new Died();
  }

  const store: CredentialStore = {
    tier: "os-keychain",
    read: ({ kind }) =>
      step(`read ${kind}`, () => {
        const secret = world.store.get(kind);
        return secret === undefined ? fail("credentials.absent") : succeed(secret);
      }),
    write: ({ kind }, secret) =>
      step(`write ${kind}`, () => {
        world.store.set(kind, secret);
        return succeed(undefined);
      }),
    remove: ({ kind }) =>
      step(`remove ${kind}`, () => succeed({ existed: world.store.delete(kind) })),
  };
  const notes: ChangeNotes = {
    read: () => step("read notes", () => succeed({ open: [...world.notes.values()], damage: [] })),
    write: (change) =>
      step(`note ${change.kind} ${change.stage}`, () => {
        world.notes.set(toChangeStem(change), change);
        return succeed(change);
      }),
    clear: (change) =>
      step(`clear ${change.kind}`, () =>
        succeed({ existed: world.notes.delete(toChangeStem(change)) }),
      ),
    putAway: (change) =>
      step(`put ${change.kind} away`, () => {
        world.notes.delete(toChangeStem(change));
        return succeed("away");
      }),
  };
  const connection = createConnection(world, store, step);
  const book = createBook(world, step);
  const journal = createAnswers(world, step);
  const connect = (): ServiceConnection => connection;
  const handover = createKeyHandover({ connect, store, notes });
  const tell = (notice: RecoveryNotice): void => void notices.push(notice);
  const now = (): string => "2026-11-22T08:00:00.000Z";
  const policy = { services: world.allowed, defaultService: undefined, insecureLoopback: false };
  const history = createHistoryFake();
  const parts = { connect, store, notes, book, history, handover, policy, tell, now };
  const unenrolment = createUnenrolment({
    ...parts,
    wipe: createWipe({
      ...parts,
      journal,
      stateDirectory: "/nowhere",
      names: { forget: () => Promise.resolve(succeed(undefined)) },
      services: { forget: () => Promise.resolve(succeed({ existed: false })) },
      forgetKey: () => connection.forgetDeviceKey(),
    }),
  });
  return {
    rotate: createRotate(parts),
    unenrolment,
    changes: createOwnChanges({
      ...parts,
      rotation: createRotationRecovery(parts),
      unenrolment,
      tidy: () => Promise.resolve(),
    }),
    steps,
    notices,
  };
}

type Step = <Value>(
  name: string,
  effect: () => Result<Value> | Promise<Result<Value>>,
) => Promise<Result<Value>>;

/** The service as it is, asked by whoever holds a key. */
function createConnection(world: World, store: CredentialStore, step: Step): ServiceConnection {
  let held: DeviceKey | undefined;

  async function load(): Promise<Result<DeviceKey | null>> {
    if (held !== undefined) return succeed(held);
    const read = await store.read({ kind: "device", service: SERVICE });
    if (!read.ok) return read.failure.code === "credentials.absent" ? succeed(null) : read;
    const parsed = await parseDeviceKey(read.value);
    if (parsed.ok) held = parsed.value;
    return parsed;
  }

  const unused = (): never => {
    throw new Error("not part of this");
  };

  function createApi(clientId: string, thumbprint: string): InvitationApi {
    /** As the service finds the caller: what has changed since the sign-in counts. */
    function asDevice<Value>(
      isOwnOnly: boolean,
      answerIt: (client: ServiceClient) => Result<Value>,
    ): Result<Value> {
      const client = world.clients.get(clientId);
      const isKnown =
        client !== undefined &&
        client.state !== "left" &&
        (client.key === thumbprint || (!isOwnOnly && client.next === thumbprint));
      if (!isKnown) return fail("credentials.rejected");
      return client.state === "deactivated" ? fail("device.deactivated") : answerIt(client);
    }
    const keysOf = ({ key, next }: ServiceClient) => ({
      keyThumbprint: key,
      nextKeyThumbprint: next,
    });
    return {
      lookup: unused,
      checkName: unused,
      accept: unused,
      decline: unused,
      settle: unused,
      acceptance: unused,
      rename: unused,
      device: () =>
        step(`device of ${clientId}`, () => asDevice(false, ({ state }) => succeed({ state }))),
      nextKey: (publicKey) =>
        step(`announce to ${clientId}`, async () => {
          const next = await thumbprintOf(publicKey);
          return asDevice(true, (client) => {
            client.next = next;
            return succeed(keysOf(client));
          });
        }),
      activateNextKey: () =>
        step(`activate at ${clientId}`, () =>
          asDevice(false, (client) => {
            if (client.next === thumbprint) Object.assign(client, { key: thumbprint, next: null });
            return client.next === null ? succeed(keysOf(client)) : fail("credentials.rejected");
          }),
        ),
      leave: () =>
        step(`leave ${clientId}`, () =>
          asDevice(true, (client) => {
            Object.assign(client, { state: "left", next: null });
            return succeed(undefined);
          }),
        ),
    } as InvitationApi;
  }

  return {
    askAbout: unused,
    askAsAnyone: unused,
    invitationApi: unused,
    keepDeviceKey: unused,
    storedKey: load,
    deviceApi: async (clientId, _report, by) => {
      const own = by === undefined ? await load() : succeed(by);
      if (!own.ok) return own;
      const key = own.value;
      if (key === null) return fail("credentials.lost");
      return step(`sign in as ${clientId}`, () => {
        const client = world.clients.get(clientId);
        const knows =
          client !== undefined &&
          client.state !== "left" &&
          [client.key, client.next].includes(key.thumbprint);
        return knows ? succeed(createApi(clientId, key.thumbprint)) : fail("device.refused");
      });
    },
    replaceDeviceKey: async (key) => {
      const secret = await serializeDeviceKey(key);
      const written = await store.write({ kind: "device", service: SERVICE }, secret);
      if (written.ok) held = key;
      return written;
    },
    forgetDeviceKey: () => {
      held = undefined;
    },
    identity: () => succeed(world.isForeign ? { ...HERE, deviceId: "f".repeat(32) } : HERE),
  };
}

function createBook(world: World, step: Step): EnrolmentBook {
  const write = (name: string, change: () => EnrolmentRecord): Promise<Result<void>> =>
    step(name, () => {
      world.record = change();
      return succeed(undefined);
    });
  const unused = (): never => {
    throw new Error("not part of this");
  };
  return {
    damage: null,
    enrolments: () => world.record.enrolments,
    waiting: () => world.record.waiting,
    refresh: () => step("read record", () => succeed(undefined)),
    keep: unused,
    meet: unused,
    own: unused,
    disown: () => step("disown", () => succeed(undefined)),
    claim: unused,
    forget: (id) => write("forget", () => withoutWaiting(world.record, id)),
    leave: (service, id) => write("unrecord", () => withoutEnrolment(world.record, service, id)),
    findChange: (service, machine) => findRecordChange(world.record, service, machine),
  };
}

function createAnswers(world: World, step: Step): Journal {
  const unused = (): never => {
    throw new Error("not part of this");
  };
  return {
    read: () =>
      step("read journal", () => succeed({ open: [...world.answers.values()], damage: [] })),
    clear: ({ idempotencyKey }) =>
      step("clear answer", () => {
        world.answers.delete(idempotencyKey);
        return succeed(undefined);
      }),
    intend: unused,
    send: unused,
    acknowledge: unused,
    commit: unused,
    putAway: unused,
  };
}

/** The thumbprint of a stored key. */
export async function storedKey(world: World, kind: "device" | "next"): Promise<string | null> {
  const text = world.store.get(kind);
  if (text === undefined) return null;
  const parsed = await parseDeviceKey(text);
  return parsed.ok ? parsed.value.thumbprint : parsed.failure.code;
}
