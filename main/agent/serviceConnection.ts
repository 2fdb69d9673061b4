import type { webcrypto } from "node:crypto";
import type { Evidence } from "../../protocol/invitation.ts";
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
  /** For invitations: as the device where this machine is one, else with the application credential. */
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
  let invitations: SignedIn | undefined;

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

  async function loadCredential(deviceKey: DeviceKey): Promise<Result<ClientCredential>> {
    const clientId = options.clientIds().at(-1);
    if (clientId !== undefined && key?.stored === true) {
      return succeed({ kind: "device", clientId, privateKey: deviceKey.privateKey });
    }
    const read = await store.read({ kind: "application", service });
    if (!read.ok) return read;
    const parsed = parseApplicationCredential(read.value);
    return parsed.ok ? succeed({ kind: "application", credential: parsed.value }) : parsed;
  }

  return {
    invitationApi: async (report) => {
      if (invitations?.isFresh() === true) return succeed(invitations.api);
      report("opening-credentials");
      // The service is asked what it is while the keychain opens; neither needs the other.
      const discovering = discover();
      const deviceKey = await loadKey();
      const credential = deviceKey.ok ? await loadCredential(deviceKey.value) : deviceKey;
      const discovered = await discovering;
      if (!deviceKey.ok) return deviceKey;
      if (!credential.ok) return credential;
      if (!discovered.ok) return discovered;
      report("signing-in");
      const signedIn = await signIn(credential.value, deviceKey.value);
      if (!signedIn.ok) return signedIn;
      invitations = signedIn.value;
      return succeed(signedIn.value.api);
    },
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
