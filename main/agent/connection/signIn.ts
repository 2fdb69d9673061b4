import type { ErrorCode } from "../../core/errorCodes.ts";
import { fail, succeed, type Failure, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { Progress } from "../../core/sessionState.ts";
import type { CredentialStore } from "../../credentials/credentialStore.ts";
import type { DeviceKey } from "../../device/deviceKey.ts";
import {
  discoverAuthorizationServer,
  type AuthorizationServer,
} from "../../oauth/authorizationServer.ts";
import { parseApplicationCredential, type ClientCredential } from "../../oauth/clientCredential.ts";
import { createInvitationApi, type InvitationApi } from "../../service/invitationApi.ts";
import type { Network } from "../../service/network.ts";
import { BUDGET_MS } from "../../service/repeat.ts";
import { fetchServiceMetadata, type ServiceMetadata } from "../../service/serviceMetadata.ts";
import type { DeviceKeyHolder, HeldKey } from "./deviceKeyHolder.ts";

/** A device's client id, or the application that the credential in the store belongs to. */
export type Client = string | typeof APPLICATION;
export const APPLICATION = Symbol("application");

export interface SignInOptions {
  readonly service: ServiceOrigin;
  readonly network: Network;
  readonly store: CredentialStore;
  readonly keys: DeviceKeyHolder;
}

/**
 * Signs in to one service. Which client, is chosen when the machine's key is known; a client that
 * is signed in already is not signed in again while its token is good. With `otherKey` it signs in
 * by that key instead of the machine's own, as a key that is to follow proves itself; nothing of
 * that is kept.
 */
export type SignIn = (
  choose: (held: HeldKey) => Result<Client>,
  report: (progress: Progress) => void,
  otherKey?: DeviceKey,
) => Promise<Result<InvitationApi>>;

interface Discovered {
  readonly metadata: ServiceMetadata;
  readonly server: AuthorizationServer;
}

interface SignedIn {
  readonly api: InvitationApi;
  /** The key that the token is bound to. */
  readonly key: DeviceKey;
  /** False once the access token is about to expire or was refused. */
  readonly isFresh: () => boolean;
}

interface Applicant {
  readonly client: Client;
  readonly key: DeviceKey;
  readonly credential: ClientCredential;
}

/** What another application credential would put right; a keychain that is locked is not that. */
const REPLACEABLE = new Set<ErrorCode>([
  "credentials.absent",
  "credentials.lost",
  "credentials.malformed",
  "credentials.rejected",
]);

function wantApplication(failure: Failure): Failure {
  return REPLACEABLE.has(failure.code) ? { ...failure, wants: "application_credential" } : failure;
}

/** Opens nothing yet: each part is fetched when it is first needed and kept for the session. */
export function createSignIn({ service, network, store, keys }: SignInOptions): SignIn {
  const signedIn = new Map<Client, SignedIn>();
  let discovered: Discovered | undefined;

  async function discover(): Promise<Result<Discovered>> {
    if (discovered !== undefined) return succeed(discovered);
    const { fetch, repeat } = network;
    const metadata = await repeat(BUDGET_MS.question, () => fetchServiceMetadata(service, fetch));
    if (!metadata.ok) return metadata;
    const { issuer } = metadata.value;
    const server = await repeat(BUDGET_MS.question, () =>
      discoverAuthorizationServer(issuer, service, {
        fetch,
        allowInsecure: service.startsWith("http:"),
      }),
    );
    if (!server.ok) return server;
    discovered = { metadata: metadata.value, server: server.value };
    return succeed(discovered);
  }

  /** Everything that signing in takes from this machine, or what is signed in already. */
  async function prepare(
    choose: (held: HeldKey) => Result<Client>,
    otherKey: DeviceKey | undefined,
  ): Promise<Result<Applicant | SignedIn>> {
    const held = await keys.load();
    if (!held.ok) return held;
    const client = choose(held.value);
    if (!client.ok) return client;
    const key = otherKey ?? held.value.key;
    const known = signedIn.get(client.value);
    if (known?.key === key && known.isFresh()) return succeed(known);
    const credential = await loadCredential(client.value, key);
    return credential.ok
      ? succeed({ client: client.value, key, credential: credential.value })
      : credential;
  }

  async function loadCredential(client: Client, key: DeviceKey): Promise<Result<ClientCredential>> {
    if (client !== APPLICATION) {
      return succeed({ kind: "device", clientId: client, privateKey: key.privateKey });
    }
    const read = await store.read({ kind: "application", service });
    const parsed = read.ok ? parseApplicationCredential(read.value) : read;
    return parsed.ok
      ? succeed({ kind: "application", credential: parsed.value })
      : { ok: false, failure: wantApplication(parsed.failure) };
  }

  async function authorize(
    { metadata, server }: Discovered,
    { client, key, credential }: Applicant,
    isKept: boolean,
  ): Promise<Result<InvitationApi>> {
    const { privateKey, publicKey } = key;
    const granted = await network.repeat(BUDGET_MS.question, () =>
      server.authorize(credential, { privateKey, publicKey }),
    );
    if (granted.ok) {
      const api = createInvitationApi(metadata, granted.value, network);
      if (isKept) signedIn.set(client, { api, key, isFresh: granted.value.isFresh });
      return succeed(api);
    }
    // A clock that is far off spoils every proof: neither key nor credential is at fault then.
    const failure = network.explain(service, granted.failure);
    // What an application credential needs is another secret; a device needs its administrator.
    const isRefusedDevice = client !== APPLICATION && failure.code === "credentials.rejected";
    return isRefusedDevice
      ? fail("device.refused", { cause: failure.cause })
      : { ok: false, failure: client === APPLICATION ? wantApplication(failure) : failure };
  }

  async function attempt(...[choose, report, otherKey]: Parameters<SignIn>): ReturnType<SignIn> {
    report("opening-credentials");
    // The service is asked what it is while the keychain opens; neither needs the other.
    const discovering = discover();
    const prepared = await prepare(choose, otherKey);
    const found = await discovering;
    if (!prepared.ok) return prepared;
    if ("api" in prepared.value) return succeed(prepared.value.api);
    if (!found.ok) return found;
    report("signing-in");
    return authorize(found.value, prepared.value, otherKey === undefined);
  }

  return async (choose, report, otherKey) => {
    const first = await attempt(choose, report, otherKey);
    // Another process may have changed the key while this one, such as a window, stood open.
    const isStale =
      !first.ok &&
      first.failure.code === "device.refused" &&
      otherKey === undefined &&
      (await keys.reload());
    return isStale ? attempt(choose, report) : first;
  };
}
