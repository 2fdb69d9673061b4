import type { Device } from "../../protocol/device.ts";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import { chooseService, type ServiceOrigin, type ServicePolicy } from "../core/serviceOrigin.ts";
import type { Report, Task } from "../core/sessionState.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";
import type { History } from "../enrolment/history.ts";
import type { InvitationApi } from "../service/invitationApi.ts";
import type { ServiceConnection } from "./connection/serviceConnection.ts";
import { isNoAnswer, type NamedDevice, type Renaming } from "./renaming.ts";

/** What became of a new name. */
export type Renamed =
  | { readonly kind: "told"; readonly device: Device }
  /** The service gave no answer: the name waits for it. */
  | { readonly kind: "queued" };

/** This machine as the device that it is: speaks with its service by a credential of its own. */
export interface OwnDevice {
  /**
   * To the service of an own record: still allowed, and the record still this machine's.
   * @returns `service.*`, `machine.*`
   */
  goOn(service: ServiceOrigin): Result<ServiceConnection>;
  /** The device as the service knows it now; tells it a name that has waited for it. */
  read(service: ServiceOrigin, clientId: string, report?: Report): Promise<Result<NamedDevice>>;
  rename(
    task: Pick<Extract<Task, { kind: "rename" }>, "service" | "device" | "name">,
    report?: Report,
  ): Promise<Result<Renamed>>;
}

export interface OwnDeviceOptions {
  readonly connect: (service: ServiceOrigin) => ServiceConnection;
  readonly policy: ServicePolicy;
  readonly book: EnrolmentBook;
  readonly history: Pick<History, "note">;
  readonly renaming: Renaming;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
}

/** A conversation with the service as the device itself. */
interface DeviceTalk {
  readonly service: ServiceOrigin;
  readonly connection: ServiceConnection;
  readonly api: InvitationApi;
}

export function createOwnDevice(options: OwnDeviceOptions): OwnDevice {
  const { book, connect, history, renaming } = options;

  /** To the service of an own record: still allowed, and the record still this machine's. */
  function goOn(service: ServiceOrigin): Result<ServiceConnection> {
    const allowed = chooseService(service, options.policy);
    if (!allowed.ok) return allowed;
    const connection = connect(allowed.value);
    const identity = connection.identity();
    if (!identity.ok) return identity;
    const change = book.findChange(service, identity.value);
    return change === null ? succeed(connection) : fail(change);
  }

  /** The device as its service answered, written down; a new name is a part of the history. */
  async function meet(
    { service, connection }: Pick<DeviceTalk, "service" | "connection">,
    device: Device,
    isRenamed: boolean,
  ): Promise<Result<Device>> {
    const met = connection.identity();
    if (!met.ok) return met;
    const { evidence } = met.value;
    const { clientId, name: deviceName, groups, licences } = device;
    const seen = { groups, licences, at: options.now() };
    const noted = await book.meet(service, clientId, { deviceName, evidence, seen });
    if (isRenamed) {
      const organization = device.organization.name;
      const common = { serviceOrigin: service, organization, deviceName };
      await history.note({ event: "renamed", ...common });
    }
    return noted.ok ? succeed(device) : noted;
  }

  /** Speaks with the service as the device itself. */
  async function talkAs(
    service: ServiceOrigin,
    clientId: string,
    report: Report,
  ): Promise<Result<DeviceTalk>> {
    const connection = goOn(service);
    if (!connection.ok) return connection;
    const api = await connection.value.deviceApi(clientId, report);
    if (!api.ok) return api;
    return succeed({ service, connection: connection.value, api: api.value });
  }

  async function read(
    service: ServiceOrigin,
    clientId: string,
    report: Report = () => undefined,
  ): Promise<Result<NamedDevice>> {
    const talk = await talkAs(service, clientId, report);
    if (!talk.ok) return talk;
    report("reading-device");
    const read = await talk.value.api.device();
    if (!read.ok) return read;
    let isRenamed = false;
    const named = await renaming.reconcile(service, read.value, async (name) => {
      const renamed = await talk.value.api.rename(name);
      isRenamed = renamed.ok;
      return renamed;
    });
    if (!named.ok) return named;
    const met = await meet(talk.value, named.value.device, isRenamed);
    return met.ok ? named : met;
  }

  async function rename(
    task: Parameters<OwnDevice["rename"]>[0],
    report: Report = () => undefined,
  ): Promise<Result<Renamed>> {
    const { service, device, name } = task;
    const talk = await talkAs(service, device.clientId, report);
    if (!talk.ok) return queueName(task, talk.failure);
    report("renaming");
    const renamed = await talk.value.api.rename(name);
    if (!renamed.ok) return queueName(task, renamed.failure);
    const forgotten = await renaming.forget(service, device.clientId);
    if (!forgotten.ok) return forgotten;
    // The name that it has already is no news.
    const met = await meet(talk.value, renamed.value, renamed.value.name !== device.name);
    return met.ok ? succeed({ kind: "told", device: met.value }) : met;
  }

  /** Where nobody answered, the name waits; a name that was refused would be so again. */
  async function queueName(
    { service, device, name }: Parameters<OwnDevice["rename"]>[0],
    failure: Failure,
  ): Promise<Result<Renamed>> {
    if (!isNoAnswer(failure)) return { ok: false, failure };
    const queued = await renaming.queue(service, device, name);
    if (!queued.ok) return queued;
    const organization = device.organization.name;
    const common = { serviceOrigin: service, organization, deviceName: name };
    await history.note({ event: "rename_queued", ...common });
    return succeed({ kind: "queued" });
  }

  return { goOn, read, rename };
}
