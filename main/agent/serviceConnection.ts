import type { webcrypto } from "node:crypto";
import type { Evidence } from "../../protocol/invitation.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import type { Progress } from "../core/sessionState.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import type { ServiceOrigin } from "../core/serviceOrigin.ts";
import type { CredentialStore } from "../credentials/credentialStore.ts";
import {
  createDeviceKey,
  parseDeviceKey,
  serializeDeviceKey,
  type DeviceKey,
} from "../device/deviceKey.ts";
import {
  discoverAuthorizationServer,
  type AuthorizationServer,
} from "../oauth/authorizationServer.ts";
import { parseApplicationCredential, type ClientCredential } from "../oauth/clientCredential.ts";
import { createInvitationApi, type InvitationApi } from "../service/invitationApi.ts";
import { fetchServiceMetadata, type ServiceMetadata } from "../service/serviceMetadata.ts";
import type { Fetch } from "../service/transport.ts";

/** What proves this machine to one service, and the service as it described itself. */
export interface ServiceConnection {
  /**
   * Asks about an invitation as each client that this machine is here, until one of them may: as
   * the device it is of an organization, newest first, then with the application credential, which
   * may belong to another organization.
   */
  askAbout<Value>(
    question: (api: InvitationApi) => Promise<Result<Value>>,
    report: (progress: Progress) => void,
  ): Promise<Result<Value>>;
  /** For answering: as the client that was answered when it asked, else as the first of them. */
  invitationApi(report: (progress: Progress) => void): Promise<Result<InvitationApi>>;
  /** As the device itself, by a token of its own. */
  deviceApi(clientId: string, report: (progress: Progress) => void): Promise<Result<InvitationApi>>;
  /** The machine's key for this service, made when there is none yet; not stored by this. */
  deviceKey(): Promise<Result<DeviceKey>>;
  /** Makes sure the key is in the credential store, read back, before anything depends on it. */
  keepDeviceKey(): Promise<Result<DeviceKey>>;
  /** This machine as this service knows it. */
  identity(): Result<{ readonly deviceId: string; readonly evidence: Evidence }>;
}

export interface ServiceConnectionOptions {
  readonly service: ServiceOrigin;
  readonly fetch: Fetch;
  readonly store: CredentialStore;
  readonly identity: ServiceConnection["identity"];
  /** Client ids this machine has at the service, newest last. */
  readonly clientIds: () => readonly string[];
  /** The record and the key beside it were made on another machine: never to be used on this one. */
  readonly isForeign: () => boolean;
}

/** A device's client id, or the application that the credential in the store belongs to. */
type Client = string | typeof APPLICATION;
const APPLICATION = Symbol("application");

/** One client is not told of another one's invitations; a deactivated device is told nothing. */
const ASK_AS_ANOTHER = new Set<ErrorCode>([
  "invitation.unknown",
  "acceptance.unknown",
  "device.refused",
]);

interface SignedIn {
  readonly api: InvitationApi;
  /** False once the access token is about to expire. */
  readonly isFresh: () => boolean;
}

/** Opens nothing yet: each part is fetched when it is first needed and kept for the session. */
export function createServiceConnection(options: ServiceConnectionOptions): ServiceConnection {
  const { service, fetch, store } = options;
  let key: { readonly deviceKey: DeviceKey; stored: boolean } | undefined;
  let server: { metadata: ServiceMetadata; authorization: AuthorizationServer } | undefined;
  const signedIn = new Map<Client, SignedIn>();
  let chosen: Client | undefined;

  async function loadKey(): Promise<Result<DeviceKey>> {
    if (key !== undefined) return succeed(key.deviceKey);
    const read = options.isForeign()
      ? fail("credentials.absent")
      : await store.read({ kind: "device", service });
    if (read.ok) {
      const parsed = await parseDeviceKey(read.value);
      if (parsed.ok) key = { deviceKey: parsed.value, stored: true };
      return parsed;
    }
    // Lost means re-enrol: a new key, which the service holds for approval.
    const { code } = read.failure;
    if (code !== "credentials.absent" && code !== "credentials.lost") return read;
    key = { deviceKey: await createDeviceKey(), stored: false };
    return succeed(key.deviceKey);
  }

  async function discover(): Promise<Result<NonNullable<typeof server>>> {
    if (server !== undefined) return succeed(server);
    const metadata = await fetchServiceMetadata(service, fetch);
    if (!metadata.ok) return metadata;
    const authorization = await discoverAuthorizationServer(metadata.value.issuer, service, {
      fetch,
      allowInsecure: service.startsWith("http:"),
    });
    if (!authorization.ok) return authorization;
    server = { metadata: metadata.value, authorization: authorization.value };
    return succeed(server);
  }

  async function signIn(
    credential: ClientCredential,
    deviceKey: DeviceKey,
  ): Promise<Result<SignedIn>> {
    const found = await discover();
    if (!found.ok) return found;
    const { metadata, authorization } = found.value;
    const granted = await authorization.authorize(credential, toKeyPair(deviceKey));
    if (granted.ok) {
      const { isFresh } = granted.value;
      return succeed({ api: createInvitationApi(metadata.api, granted.value), isFresh });
    }
    // What an application credential needs is another secret; a device needs its administrator.
    const refusedDevice =
      credential.kind === "device" && granted.failure.code === "credentials.rejected";
    return refusedDevice ? fail("device.refused", { cause: granted.failure.cause }) : granted;
  }

  async function loadCredential(
    client: Client,
    deviceKey: DeviceKey,
  ): Promise<Result<ClientCredential>> {
    if (client !== APPLICATION) {
      return succeed({ kind: "device", clientId: client, privateKey: deviceKey.privateKey });
    }
    const read = await store.read({ kind: "application", service });
    if (!read.ok) return read;
    const parsed = parseApplicationCredential(read.value);
    return parsed.ok ? succeed({ kind: "application", credential: parsed.value }) : parsed;
  }

  /** Clients to ask as, best first. A key that is not stored yet proves no device. */
  function clients(): readonly Client[] {
    const devices = key?.stored === true ? options.clientIds().toReversed() : [];
    return [...devices, APPLICATION];
  }

  async function signInAs(
    choose: () => Client,
    report: (progress: Progress) => void,
  ): Promise<Result<InvitationApi>> {
    report("opening-credentials");
    // The service is asked what it is while the keychain opens; neither needs the other.
    const discovering = discover();
    const deviceKey = await loadKey();
    const client = choose();
    const known = signedIn.get(client);
    if (known?.isFresh() === true) return succeed(known.api);
    const credential = deviceKey.ok ? await loadCredential(client, deviceKey.value) : deviceKey;
    const discovered = await discovering;
    if (!deviceKey.ok) return deviceKey;
    if (!credential.ok) return credential;
    if (!discovered.ok) return discovered;
    report("signing-in");
    const granted = await signIn(credential.value, deviceKey.value);
    if (!granted.ok) return granted;
    signedIn.set(client, granted.value);
    return succeed(granted.value.api);
  }

  return {
    askAbout: async (question, report) => {
      for (let turn = 0, told: Result<never> | undefined; ; turn += 1) {
        const pick = (): Client => clients()[turn] ?? APPLICATION;
        const api = await signInAs(pick, report);
        const answer = api.ok ? await question(api.value) : api;
        if (answer.ok) {
          chosen = pick();
          return answer;
        }
        const { code } = answer.failure;
        // That there is nobody else to ask as is no answer; what the first one was told is.
        if (!ASK_AS_ANOTHER.has(code)) {
          return told !== undefined && code.startsWith("credentials.") ? told : answer;
        }
        told ??= answer;
        if (turn + 1 >= clients().length) return told;
      }
    },
    invitationApi: (report) => signInAs(() => chosen ?? clients()[0] ?? APPLICATION, report),
    deviceApi: async (clientId, report) => {
      report("opening-credentials");
      const deviceKey = await loadKey();
      if (!deviceKey.ok) return deviceKey;
      if (key?.stored !== true) return fail("credentials.lost");
      report("signing-in");
      const { privateKey } = deviceKey.value;
      const credential: ClientCredential = { kind: "device", clientId, privateKey };
      const signedIn = await signIn(credential, deviceKey.value);
      return signedIn.ok ? succeed(signedIn.value.api) : signedIn;
    },
    deviceKey: loadKey,
    keepDeviceKey: async () => {
      const loaded = await loadKey();
      if (!loaded.ok || key === undefined || key.stored) return loaded;
      const secret = await serializeDeviceKey(loaded.value);
      const written = await store.write({ kind: "device", service }, secret);
      if (!written.ok) return written;
      key.stored = true;
      return loaded;
    },
    identity: options.identity,
  };
}

function toKeyPair({ privateKey, publicKey }: DeviceKey): webcrypto.CryptoKeyPair {
  return { privateKey, publicKey };
}
