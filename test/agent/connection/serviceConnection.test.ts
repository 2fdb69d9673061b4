import { calculateJwkThumbprint } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import { createDeviceKey } from "../../../main/device/deviceKey.ts";
import type { InvitationApi } from "../../../main/service/invitationApi.ts";
import { proofOf } from "../../oauth/authorizationRig.ts";
import { json } from "../../service-client/httpServer.ts";
import { SECRET, startConnectionRig, valueOf, type ConnectionRig } from "./connectionRig.ts";

let rig: ConnectionRig;
beforeAll(async () => {
  rig = await startConnectionRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

const quiet = (): undefined => undefined;

/** Thumbprint of the key in the newest proof. */
async function provenKey(): Promise<string> {
  const { jwk } = proofOf(rig.service.server.requests.at(-1)).header;
  return calculateJwkThumbprint(jwk as Record<string, string>);
}

describe("a connection", () => {
  test("opens nothing before it is needed", () => {
    rig.connect();
    expect([rig.store.log, rig.service.server.requests]).toEqual([[], []]);
  });

  test("signs in with the application credential, by a key that is not stored yet", async () => {
    const steps: string[] = [];
    const api = await valueOf(rig.connect().invitationApi((step) => steps.push(step)));
    expect(rig.grants()).toEqual(["installer"]);
    expect(await rig.askedAs(api)).toBe("installer");
    expect(rig.store.log).toEqual(["read device", "read application"]);
    expect(steps).toEqual(["opening-credentials", "signing-in"]);
  });

  test("keeps the key first, and shows that key from then on", async () => {
    const connection = rig.connect();
    await valueOf(connection.invitationApi(quiet));
    const before = await provenKey();
    const key = await valueOf(connection.keepDeviceKey());
    expect(rig.store.log.at(-1)).toBe("write device");
    await rig.askedAs(await valueOf(connection.invitationApi(quiet)));
    expect([before, await provenKey()]).toEqual([key.thumbprint, key.thumbprint]);
    expect(rig.grants()).toEqual(["installer"]);
  });

  test("signs in as the device it is, without the application's secret", async () => {
    const thumbprint = await rig.storeDeviceKey();
    rig.clientIds = ["device-1", "device-2"];
    const api = await valueOf(rig.connect().invitationApi(quiet));
    expect(rig.grants()).toEqual(["device-2"]);
    expect(await rig.askedAs(api)).toBe("device-2");
    expect(await provenKey()).toBe(thumbprint);
    expect(rig.store.log).toEqual(["read device"]);
    expect(rig.service.server.received()).not.toContain(SECRET);
  });

  test("is no device by a key that is lost: a new key, the application's credential", async () => {
    const old = await rig.storeDeviceKey();
    rig.store.readFailures.set("device", { code: "credentials.lost" });
    rig.clientIds = ["device-1"];
    await valueOf(rig.connect().invitationApi(quiet));
    expect(rig.grants()).toEqual(["installer"]);
    expect(await provenKey()).not.toBe(old);
  });

  test("never uses what another machine left: neither its key nor its client id", async () => {
    const old = await rig.storeDeviceKey();
    rig.clientIds = [];
    rig.isForeign = true;
    const connection = rig.connect();
    await valueOf(connection.invitationApi(quiet));
    expect(rig.store.log).toEqual(["read application"]);
    expect(await provenKey()).not.toBe(old);
    const kept = await valueOf(connection.keepDeviceKey());
    expect(kept.thumbprint).not.toBe(old);
  });

  test.each<ErrorCode>(["credentials.locked", "credentials.unavailable"])(
    "sends nothing that proves anything while the store is %s",
    async (code) => {
      for (const kind of ["device", "application"] as const) {
        rig.reset();
        rig.store.readFailures.set(kind, { code });
        expect(await rig.connect().invitationApi(quiet)).toMatchObject({ failure: { code } });
        expect(rig.service.tokenRequests()).toEqual([]);
      }
    },
  );

  test.each<[string, () => unknown, string]>([
    [
      "there is no application credential",
      () => rig.store.entries.delete("application"),
      "credentials.absent",
    ],
    [
      "it cannot be read",
      () => rig.store.entries.set("application", "hello"),
      "credentials.malformed",
    ],
    [
      "the service is another thing",
      () => (rig.service.onMetadata = (_, response) => json(response, 200, {})),
      "service.not_latchkey",
    ],
    [
      "the service does not know it",
      () =>
        (rig.service.onToken = (_, response) => json(response, 401, { error: "invalid_client" })),
      "credentials.rejected",
    ],
  ])("fails where %s, and works once that is repaired", async (_, spoil, code) => {
    spoil();
    const connection = rig.connect();
    expect(await connection.invitationApi(quiet)).toMatchObject({ failure: { code } });
    rig.reset();
    expect(await connection.invitationApi(quiet)).toMatchObject({ ok: true });
  });

  test("asks the service what it is once, and for a token as long as that is good", async () => {
    const connection = rig.connect();
    const first = await valueOf(connection.invitationApi(quiet));
    expect(await valueOf(connection.invitationApi(quiet))).toBe(first);
    const wellKnown = rig.service.server.requests.filter(({ path }) => path.startsWith("/.well"));
    expect([wellKnown.length, rig.grants().length]).toEqual([2, 1]);
  });

  test.each<[string, (api: InvitationApi) => unknown]>([
    [
      "is about to expire",
      () => vi.spyOn(performance, "now").mockReturnValue(performance.now() + 290_000),
    ],
    [
      "was refused",
      async (api) => {
        rig.service.onResource = (_, response) => json(response, 401, { code: "token.invalid" });
        expect(await api.device()).toMatchObject({ failure: { code: "credentials.rejected" } });
      },
    ],
  ])("asks for another token when the first one %s", async (_, spoil) => {
    const connection = rig.connect();
    await spoil(await valueOf(connection.invitationApi(quiet)));
    await valueOf(connection.invitationApi(quiet));
    expect(rig.grants()).toEqual(["installer", "installer"]);
    vi.restoreAllMocks();
  });
});

describe("asking as the device itself", () => {
  test("takes the stored key and the client id it was told", async () => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1", "device-2"];
    const api = await valueOf(rig.connect().deviceApi("device-1", quiet));
    expect(await rig.askedAs(api)).toBe("device-1");
  });

  test("is not possible by a key that was just made", async () => {
    expect(await rig.connect().deviceApi("device-1", quiet)).toMatchObject({
      failure: { code: "credentials.lost" },
    });
    expect(rig.service.tokenRequests()).toEqual([]);
  });

  test("needs the administrator where the service refuses the device", async () => {
    await rig.storeDeviceKey();
    rig.service.onToken = (_, response) => json(response, 401, { error: "invalid_client" });
    expect(await rig.connect().deviceApi("device-1", quiet)).toMatchObject({
      failure: { code: "device.refused" },
    });
  });
});

describe("a key that another process changes", () => {
  /** A service that knows the device by one key alone. */
  function know(thumbprint: string): void {
    const grant = rig.service.onToken;
    rig.service.onToken = async (request, response) => {
      const { jwk } = proofOf(request).header;
      const shown = await calculateJwkThumbprint(jwk as Record<string, string>);
      if (shown === thumbprint) return grant(request, response);
      return json(response, 401, { error: "invalid_client" });
    };
  }

  test("is read again when the service refuses the held one, and signs in", async () => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1"];
    const connection = rig.connect();
    await valueOf(connection.storedKey());
    const next = await rig.storeDeviceKey();
    know(next);
    expect(await rig.askedAs(await valueOf(connection.deviceApi("device-1", quiet)))).toBe(
      "device-1",
    );
    expect(await provenKey()).toBe(next);
    expect(rig.store.log).toEqual(["read device", "read device"]);
  });

  test("that is refused all the same is refused once, without a third look", async () => {
    await rig.storeDeviceKey();
    rig.clientIds = ["device-1"];
    know("of somebody else");
    expect(await rig.connect().deviceApi("device-1", quiet)).toMatchObject({
      failure: { code: "device.refused" },
    });
    expect([rig.grants(), rig.store.log]).toEqual([["device-1"], ["read device", "read device"]]);
  });

  test("proves itself beside the held one, and nothing of that is kept", async () => {
    const own = await rig.storeDeviceKey();
    const connection = rig.connect();
    const next = await createDeviceKey();
    await rig.askedAs(await valueOf(connection.deviceApi("device-1", quiet, next)));
    expect(await provenKey()).toBe(next.thumbprint);
    await rig.askedAs(await valueOf(connection.deviceApi("device-1", quiet)));
    expect(await provenKey()).toBe(own);
    await valueOf(connection.replaceDeviceKey(next));
    await rig.askedAs(await valueOf(connection.deviceApi("device-1", quiet)));
    expect(await provenKey()).toBe(next.thumbprint);
  });
});
