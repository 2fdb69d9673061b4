import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
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

describe("a nonce for proofs (RFC 9449 s8)", () => {
  test("answers a demanded nonce once", async () => {
    rig.onToken = (request, response) => {
      if (proofOf(request)["nonce"] === "nonce-1") json(response, 200, goodToken());
      else json(response, 400, { error: "use_dpop_nonce" }, { "dpop-nonce": "nonce-1" });
    };
    expect(await rig.authorize()).toMatchObject({ ok: true });
    expect(rig.tokenRequests().map((request) => proofOf(request)["nonce"])).toEqual([
      undefined,
      "nonce-1",
    ]);
  });

  test("gives up on a server that demands another nonce for ever", async () => {
    let count = 0;
    rig.onToken = (_, response) => {
      count += 1;
      json(response, 400, { error: "use_dpop_nonce" }, { "dpop-nonce": `nonce-${count}` });
    };
    expect(await rig.authorize()).toMatchObject({
      ok: false,
      failure: { code: "service.request_refused", detail: "use_dpop_nonce" },
    });
    expect(rig.tokenRequests()).toHaveLength(2);
  });
});
