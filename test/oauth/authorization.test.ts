import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Authorization } from "../../main/oauth/authorization.ts";
import { json } from "../service-client/httpServer.ts";
import {
  goodToken,
  proofOf,
  startAuthorizationRig,
  type AuthorizationRig,
} from "./authorizationRig.ts";

let rig: AuthorizationRig;
beforeAll(async () => {
  rig = await startAuthorizationRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

async function authorization(token: object = {}): Promise<Authorization> {
  rig.onToken = (_, response) => json(response, 200, goodToken(token));
  const granted = await rig.authorize();
  if (!granted.ok) throw new Error(granted.failure.code);
  return granted.value;
}

function ask(authorized: Authorization): ReturnType<Authorization["request"]> {
  const headers = new Headers({ "content-type": "application/json", "idempotency-key": "key-1" });
  return authorized.request("POST", `${rig.origin}/api/x`, '{"a":1}', headers);
}

const resources = () => rig.server.requests.filter(({ path }) => path === "/api/x");

describe("a request with an access token", () => {
  test("carries the token and a fresh proof that is bound to it (RFC 9449 s7)", async () => {
    const authorized = await authorization();
    const answered = await ask(authorized);
    expect(answered.ok && (await answered.value.json())).toEqual({ ok: true });
    const [request] = resources();
    expect(request).toMatchObject({
      method: "POST",
      body: '{"a":1}',
      headers: { authorization: "DPoP access-1", "idempotency-key": "key-1" },
    });
    expect(proofOf(request)).toMatchObject({
      htm: "POST",
      htu: `${rig.origin}/api/x`,
      ath: createHash("sha256").update("access-1").digest("base64url"),
    });
    await ask(authorized);
    const ids = resources().map((each) => proofOf(each).jti);
    expect(new Set(ids).size).toBe(2);
  });

  test("answers a demanded nonce once, with the same request", async () => {
    rig.onResource = (request, response) => {
      if (proofOf(request)["nonce"] === "nonce-1") return json(response, 200, { ok: 2 });
      const challenge = {
        "www-authenticate": 'DPoP error="use_dpop_nonce"',
        "dpop-nonce": "nonce-1",
      };
      return json(response, 401, { code: "proof.nonce_required" }, challenge);
    };
    const authorized = await authorization();
    const answered = await ask(authorized);
    expect(answered.ok && (await answered.value.json())).toEqual({ ok: 2 });
    expect(resources().map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    expect(resources().map(({ headers }) => headers["idempotency-key"])).toEqual([
      "key-1",
      "key-1",
    ]);
    expect(authorized.isFresh()).toBe(true);
  });

  test.each([
    ["with a challenge", { "www-authenticate": 'DPoP error="invalid_token"' }],
    ["without one", {}],
  ])(
    "that is refused %s: the service's words come through, and the token is used no more",
    async (_, headers) => {
      rig.onResource = (_request, response) =>
        json(response, 401, { code: "token.invalid" }, headers);
      const authorized = await authorization();
      expect(authorized.isFresh()).toBe(true);
      const answered = await ask(authorized);
      expect(answered.ok && answered.value.status).toBe(401);
      expect(answered.ok && (await answered.value.json())).toEqual({ code: "token.invalid" });
      expect(authorized.isFresh()).toBe(false);
      expect(resources()).toHaveLength(1);
    },
  );

  test("that is answered by anything but 401 leaves the token as it is", async () => {
    const authorized = await authorization();
    for (const status of [200, 403, 404, 409, 410, 422]) {
      rig.onResource = (_, response) => json(response, status, { status });
      const answered = await ask(authorized);
      expect(answered.ok && answered.value.status).toBe(status);
    }
    expect(authorized.isFresh()).toBe(true);
  });

  test.each<[string, AuthorizationRig["onResource"], string]>([
    ["fails", (_, response) => json(response, 500, {}), "service.failed"],
    [
      "is redirected",
      (_, response) => response.writeHead(302, { location: "/" }).end(),
      "service.redirected",
    ],
    ["is cut off", (_, response) => response.destroy(), "service.unreachable"],
  ])("that %s is a failure of the network", async (_, how, code) => {
    rig.onResource = how;
    expect(await ask(await authorization())).toMatchObject({ ok: false, failure: { code } });
  });
});

describe("a token", () => {
  test.each([
    [300, true],
    [16, true],
    [15, false],
    [10, false],
    [1, false],
    [undefined, true],
  ])("of %s seconds is fresh: %s", async (expires_in, fresh) => {
    expect((await authorization({ expires_in })).isFresh()).toBe(fresh);
  });

  test("is fresh until a quarter of a minute before its end, by a clock that nobody sets", async () => {
    const authorized = await authorization({ expires_in: 300 });
    const now = performance.now();
    const clock = vi.spyOn(performance, "now");
    const freshAfter = [0, 280, 284, 286, 300, 10_000].map((seconds) => {
      clock.mockReturnValue(now + seconds * 1000);
      return authorized.isFresh();
    });
    clock.mockRestore();
    expect(freshAfter).toEqual([true, true, true, false, false, false]);
  });
});
