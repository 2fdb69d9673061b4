import { calculateJwkThumbprint } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createDeviceKeyHolder } from "../../../main/agent/connection/deviceKeyHolder.ts";
import { createSignIn, type SignIn } from "../../../main/agent/connection/signIn.ts";
import { succeed } from "../../../main/core/result.ts";
import { createDeviceKey } from "../../../main/device/deviceKey.ts";
import { createNetwork, type NetworkOptions } from "../../../main/service/network.ts";
import { goodToken, proofOf } from "../../oauth/authorizationRig.ts";
import { json } from "../../service-client/httpServer.ts";
import { OPTIONS } from "../../service-client/transportRig.ts";
import { startConnectionRig, valueOf, type ConnectionRig } from "./connectionRig.ts";

let rig: ConnectionRig;
beforeAll(async () => {
  rig = await startConnectionRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

const quiet = (): undefined => undefined;
const asDevice = (): ReturnType<Parameters<SignIn>[0]> => succeed("device-1");

function signInWith(options: Partial<NetworkOptions> = {}): SignIn {
  const { store, service } = rig;
  const keys = createDeviceKeyHolder({ service: service.origin, store, isForeign: () => false });
  const network = createNetwork({ ...OPTIONS, ...options });
  return createSignIn({ service: service.origin, network, store, keys });
}

async function thumbprintsOfGrants(): Promise<string[]> {
  return Promise.all(
    rig.service
      .tokenRequests()
      .map((request) =>
        calculateJwkThumbprint(proofOf(request).header.jwk as Record<string, string>),
      ),
  );
}

describe("signing in by another key than the machine's own", () => {
  test("proves that key, stores nothing, and leaves what is signed in as it is", async () => {
    const own = await rig.storeDeviceKey();
    const next = await createDeviceKey();
    const signIn = signInWith();
    await valueOf(signIn(asDevice, quiet));
    const api = await valueOf(signIn(asDevice, quiet, next));
    expect(await rig.askedAs(api)).toBe("device-1");
    await valueOf(signIn(asDevice, quiet));
    expect(await thumbprintsOfGrants()).toEqual([own, next.thumbprint]);
    expect(rig.store.log).toEqual(["read device"]);
  });

  test("does it anew each time", async () => {
    await rig.storeDeviceKey();
    const next = await createDeviceKey();
    const signIn = signInWith();
    await valueOf(signIn(asDevice, quiet, next));
    await valueOf(signIn(asDevice, quiet, next));
    expect(await thumbprintsOfGrants()).toEqual([next.thumbprint, next.thumbprint]);
  });
});

/** Repeats at once, by a clock that stands still. */
const tools = {
  now: () => 0,
  sleep: () => Promise.resolve(),
  random: () => 0.5,
  deadline: undefined,
};

describe("an attempt that failed on the way", () => {
  test("is made again with a proof and an assertion of its own", async () => {
    await rig.storeDeviceKey();
    let failures = 3;
    rig.service.onToken = (request, response) => {
      failures -= 1;
      const scope = new URLSearchParams(request.body).get("scope");
      if (failures >= 0) json(response, 503, {});
      else json(response, 200, goodToken({ scope }));
    };
    await valueOf(signInWith({ tools })(asDevice, quiet));
    const requests = rig.service.tokenRequests();
    const assertions = requests.map(({ body }) =>
      new URLSearchParams(body).get("client_assertion"),
    );
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map((request) => proofOf(request).jti)).size).toBe(4);
    expect(new Set(assertions).size).toBe(4);
  });

  test("of the API is made again with a proof of its own and the same idempotency key", async () => {
    await rig.storeDeviceKey();
    const api = await valueOf(signInWith({ tools })(asDevice, quiet));
    let failures = 2;
    rig.service.onResource = (_request, response) => {
      failures -= 1;
      if (failures >= 0) json(response, 502, {});
      else json(response, 200, { answer: "none" });
    };
    expect(await valueOf(api.settle("key-1"))).toEqual({ answer: "none" });
    const asked = rig.service.server.requests.filter(({ path }) => path.endsWith("/settle"));
    expect(asked.map(({ headers }) => headers["idempotency-key"])).toEqual(
      Array.from({ length: 3 }, () => "key-1"),
    );
    expect(new Set(asked.map((request) => proofOf(request).jti)).size).toBe(3);
  });

  test.each<[string, number, number]>([
    ["device/next-key/activate", 503, 1],
    ["device", 503, 1],
    ["device", 404, 1],
  ])("of %s (%i), which a second one would contradict, is not", async (path, status, count) => {
    await rig.storeDeviceKey();
    const api = await valueOf(signInWith({ tools })(asDevice, quiet));
    rig.service.onResource = (_request, response) => json(response, status, {});
    const answer = path === "device" ? await api.leave() : await api.activateNextKey();
    expect(answer.ok).toBe(false);
    const asked = rig.service.server.requests.filter((request) => request.path.endsWith(path));
    expect(asked).toHaveLength(count);
  });

  test.each([400, 401, 403, 404, 409, 410, 422])("but answered by %i is not", async (status) => {
    await rig.storeDeviceKey();
    const api = await valueOf(signInWith({ tools })(asDevice, quiet));
    rig.service.onResource = (_request, response) => json(response, status, { code: "x.y" });
    expect((await api.device()).ok).toBe(false);
    const asked = rig.service.server.requests.filter(({ path }) => path.endsWith("/device"));
    expect(asked).toHaveLength(1);
  });
});

test("a deactivated device signs in, and is told so by each call", async () => {
  await rig.storeDeviceKey();
  const api = await valueOf(signInWith()(asDevice, quiet));
  rig.service.onResource = (_request, response) =>
    json(response, 403, { code: "device.deactivated" });
  const calls = [
    api.device(),
    api.rename("Press"),
    api.acceptance("a"),
    api.lookup({ invitation: { token: "T".repeat(28) } }),
    api.settle("key-1"),
    api.leave(),
    api.activateNextKey(),
  ];
  for (const answer of await Promise.all(calls)) {
    expect(answer).toMatchObject({ ok: false, failure: { code: "device.deactivated" } });
  }
});
