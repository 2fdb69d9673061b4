import {
  createServiceConnection,
  type ServiceConnection,
} from "../../../main/agent/connection/serviceConnection.ts";
import type { Result } from "../../../main/core/result.ts";
import type { InvitationApi } from "../../../main/service/invitationApi.ts";
import { createNetwork } from "../../../main/service/network.ts";
import { createDeviceKey, serializeDeviceKey } from "../../../main/device/deviceKey.ts";
import { RESOURCE_METADATA_PATH } from "../../../protocol/metadata.ts";
import {
  goodToken,
  startAuthorizationRig,
  type AuthorizationRig,
} from "../../oauth/authorizationRig.ts";
import { json, type ReceivedRequest } from "../../service-client/httpServer.ts";
import { OPTIONS } from "../../service-client/transportRig.ts";
import { createStoreFake, type StoreFake } from "../storeFake.ts";

export const SECRET = "S3cret-of-the-application";
const APPLICATION_TEXT = JSON.stringify({ client_id: "installer", client_secret: SECRET });

/** A service that knows its clients, and a connection to it with a store in memory. */
export interface ConnectionRig {
  readonly service: AuthorizationRig;
  readonly store: StoreFake;
  /** Client ids of this machine, oldest first. */
  clientIds: string[];
  isForeign: boolean;
  connect(): ServiceConnection;
  /** Who asked for tokens, in order: the client's id. */
  grants(): readonly string[];
  /** Who the API is asked as: the service's tokens name their client. */
  askedAs(api: InvitationApi): Promise<string>;
  /** Puts a device's key into the store, as an enrolment does. */
  storeDeviceKey(): Promise<string>;
  reset(): void;
  close(): Promise<void>;
}

/** What a result must be for a test to go on. */
export async function valueOf<Value>(result: Promise<Result<Value>>): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.failure.code);
  return settled.value;
}

function clientOf(request: ReceivedRequest): string {
  const basic = (request.headers.authorization ?? "").replace("Basic ", "");
  if (basic !== "") return Buffer.from(basic, "base64").toString().split(":")[0] ?? "";
  const assertion = new URLSearchParams(request.body).get("client_assertion") ?? "";
  const claims = Buffer.from(assertion.split(".")[1] ?? "", "base64url").toString();
  return (JSON.parse(claims) as { sub: string }).sub;
}

export async function startConnectionRig(): Promise<ConnectionRig> {
  const service = await startAuthorizationRig();
  const network = createNetwork(OPTIONS);
  const store = createStoreFake();

  function behave(): void {
    service.reset();
    service.onMetadata = ({ path }, response) =>
      json(
        response,
        200,
        path === RESOURCE_METADATA_PATH
          ? {
              resource: service.origin,
              authorization_servers: [service.origin],
              latchkey_api: `${service.origin}/api/v1/`,
              latchkey_protocol_version: 1,
              latchkey_invitation_authentication: ["client_credentials"],
            }
          : service.metadata(),
      );
    // Each token says whose it is, so that the API can see who asks.
    service.onToken = (request, response) =>
      json(
        response,
        200,
        goodToken({
          access_token: `token-of-${clientOf(request)}`,
          scope: new URLSearchParams(request.body).get("scope"),
        }),
      );
  }
  behave();

  const rig: ConnectionRig = {
    service,
    store,
    clientIds: [],
    isForeign: false,
    connect: () =>
      createServiceConnection({
        service: service.origin,
        network,
        store,
        identity: () => ({
          ok: true,
          value: { deviceId: "0".repeat(32), evidence: { confidence: "low" } },
        }),
        clientIds: () => rig.clientIds,
        isForeign: () => rig.isForeign,
      }),
    grants: () => service.tokenRequests().map(clientOf),
    askedAs: async (api) => {
      let token = "";
      service.onResource = (request, response) => {
        token = String(request.headers.authorization);
        json(response, 404, { code: "device.unknown" });
      };
      await api.device();
      return token.replace("DPoP token-of-", "");
    },
    storeDeviceKey: async () => {
      const key = await createDeviceKey();
      store.entries.set("device", await serializeDeviceKey(key));
      return key.thumbprint;
    },
    reset: () => {
      behave();
      store.entries.clear();
      store.entries.set("application", APPLICATION_TEXT);
      store.readFailures.clear();
      store.writeFailure = null;
      store.log.length = 0;
      rig.clientIds = [];
      rig.isForeign = false;
    },
    close: () => service.close(),
  };
  rig.reset();
  return rig;
}
