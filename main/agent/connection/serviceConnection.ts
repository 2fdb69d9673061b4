import type { Evidence } from "../../../protocol/invitation.ts";
import type { ErrorCode } from "../../core/errorCodes.ts";
import { fail, succeed, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { Report } from "../../core/sessionState.ts";
import type { CredentialStore } from "../../credentials/credentialStore.ts";
import type { DeviceKey } from "../../device/deviceKey.ts";
import type { InvitationApi } from "../../service/invitationApi.ts";
import type { Network } from "../../service/network.ts";
import { createDeviceKeyHolder, type HeldKey } from "./deviceKeyHolder.ts";
import { APPLICATION, createSignIn, type Client } from "./signIn.ts";

/** What proves this machine to one service, and the service as it described itself. */
export interface ServiceConnection {
  /**
   * Asks about an invitation as each client that this machine is here, until one of them may: as
   * the device it is of an organization, newest first, then with the application credential, which
   * may belong to another organization.
   */
  askAbout<Value>(
    question: (api: InvitationApi) => Promise<Result<Value>>,
    report: Report,
  ): Promise<Result<Value>>;
  /** The same about an answer of before: it chooses nobody to answer as. */
  askAsAnyone: ServiceConnection["askAbout"];
  /** For answering: as the client that was told of the invitation, else as the first of them. */
  invitationApi(report: Report): Promise<Result<InvitationApi>>;
  /**
   * As the device itself, by a token of its own; `by` is a key that is to follow the machine's own
   * and proves itself.
   */
  deviceApi(clientId: string, report: Report, by?: DeviceKey): Promise<Result<InvitationApi>>;
  /** The key by which this machine ever bound itself to an invitation of this service, or `null`. */
  storedKey(): Promise<Result<DeviceKey | null>>;
  /** Makes sure the machine's key for this service is stored before anything depends on it. */
  keepDeviceKey(): Promise<Result<DeviceKey>>;
  /** Stores another key in place of the machine's own, read back. */
  replaceDeviceKey(key: DeviceKey): Promise<Result<void>>;
  /** Holds no key any more, after it was removed from the store. */
  forgetDeviceKey(): void;
  /** This machine as this service knows it. */
  identity(): Result<{ readonly deviceId: string; readonly evidence: Evidence }>;
}

export interface ServiceConnectionOptions {
  readonly service: ServiceOrigin;
  readonly network: Network;
  readonly store: CredentialStore;
  readonly identity: ServiceConnection["identity"];
  /** Client ids this machine has at the service, newest last. */
  readonly clientIds: () => readonly string[];
  /** The record and the key beside it were made on another machine: never to be used on this one. */
  readonly isForeign: () => boolean;
}

/** One client is not told of another one's invitations; a deactivated device is told nothing. */
const ASK_AS_ANOTHER = new Set<ErrorCode>([
  "invitation.unknown",
  "acceptance.unknown",
  "device.refused",
  "device.deactivated",
]);

/** Opens nothing yet; what it has opened is kept for the session. */
export function createServiceConnection(options: ServiceConnectionOptions): ServiceConnection {
  const keys = createDeviceKeyHolder(options);
  const signIn = createSignIn({ ...options, keys });
  let chosen: Client | undefined;

  /** Clients to ask as, best first. A key that is not stored yet proves no device. */
  function clients(held: HeldKey): readonly Client[] {
    return [...(held.isStored ? options.clientIds().toReversed() : []), APPLICATION];
  }

  async function ask<Value>(
    question: (api: InvitationApi) => Promise<Result<Value>>,
    report: Report,
    onAnswer: (client: Client | undefined) => void,
  ): Promise<Result<Value>> {
    let told: Result<never> | undefined;
    let hasLookedAgain = false;
    for (let turn = 0; ; turn += 1) {
      let order: readonly Client[] = [];
      const api = await signIn((held) => {
        order = clients(held);
        return succeed(order[turn] ?? APPLICATION);
      }, report);
      const answer = api.ok ? await question(api.value) : api;
      if (answer.ok) {
        onAnswer(order[turn]);
        return answer;
      }
      const { code } = answer.failure;
      // Another run of this program may have used it, by a key that it stored before it answered:
      // then it is this machine that has, and by that key the service says so.
      if (code === "invitation.used" && !hasLookedAgain) {
        hasLookedAgain = true;
        if (await keys.reload()) {
          turn = -1;
          continue;
        }
      }
      // That there is nobody else to ask as is no answer; what the first one was told is.
      if (code === "credentials.absent") return told ?? answer;
      if (!ASK_AS_ANOTHER.has(code)) return answer;
      told ??= answer;
      if (turn + 1 >= order.length) return told;
    }
  }

  return {
    askAbout: (question, report) => ask(question, report, (client) => (chosen = client)),
    askAsAnyone: (question, report) => ask(question, report, () => undefined),
    invitationApi: (report) =>
      signIn((held) => succeed(chosen ?? clients(held)[0] ?? APPLICATION), report),
    deviceApi: (clientId, report, by) => {
      const choose = (held: HeldKey): Result<Client> =>
        held.isStored || by !== undefined ? succeed(clientId) : fail("credentials.lost");
      return signIn(choose, report, by);
    },
    storedKey: async () => {
      const held = await keys.load();
      return held.ok ? succeed(held.value.isStored ? held.value.key : null) : held;
    },
    keepDeviceKey: async () => {
      const held = await keys.keep();
      return held.ok ? succeed(held.value.key) : held;
    },
    replaceDeviceKey: (key) => keys.replace(key),
    forgetDeviceKey: () => keys.forget(),
    identity: options.identity,
  };
}
