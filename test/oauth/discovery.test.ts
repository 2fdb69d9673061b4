import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { discoverAuthorizationServer } from "../../main/oauth/authorizationServer.ts";
import { json } from "../service-client/httpServer.ts";
import {
  METADATA_PATH,
  SECRET,
  startAuthorizationRig,
  type AuthorizationRig,
} from "./authorizationRig.ts";

let rig: AuthorizationRig;
beforeAll(async () => {
  rig = await startAuthorizationRig();
});
beforeEach(() => rig.reset());
afterAll(() => rig.close());

/** No request but the one for the metadata, and no byte of the secret in anything. */
function expectNothingSent(): void {
  expect(rig.tokenRequests()).toEqual([]);
  expect(rig.server.requests.map(({ path }) => path)).toEqual([METADATA_PATH]);
  expect(rig.server.received()).not.toContain(SECRET);
  expect(rig.server.received()).not.toContain(Buffer.from(SECRET).toString("base64").slice(0, 12));
}

describe("discoverAuthorizationServer", () => {
  test("asks at the place of RFC 8414, once, without credentials", async () => {
    const found = await rig.discover();
    expect(found).toMatchObject({ ok: true, value: { issuer: rig.origin } });
    expect(rig.server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET ${METADATA_PATH}`,
    ]);
    expect(rig.server.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  const evil = "https://evil.example";
  test.each<[string, () => object, string | undefined]>([
    ["another issuer", () => ({ issuer: evil }), undefined],
    ["an issuer that begins alike", () => ({ issuer: `${rig.origin}.evil.example` }), undefined],
    ["an issuer on another port", () => ({ issuer: "http://127.0.0.1:1" }), undefined],
    ["an issuer with a path", () => ({ issuer: `${rig.origin}/realm` }), undefined],
    ["an issuer with a query", () => ({ issuer: `${rig.origin}?a=b` }), undefined],
    ["an issuer with a user", () => ({ issuer: rig.origin.replace("//", "//a@") }), undefined],
    ["no issuer", () => ({ issuer: undefined }), undefined],
    ["an issuer of no address", () => ({ issuer: "hello" }), undefined],
    ["an issuer that is a number", () => ({ issuer: 7 }), undefined],
    ["an issuer that is a list", () => ({ issuer: [rig.origin] }), undefined],
    ["an issuer that is null", () => ({ issuer: null }), undefined],
    ["a token endpoint elsewhere", () => ({ token_endpoint: `${evil}/token` }), "token_endpoint"],
    [
      "a token endpoint on another port",
      () => ({ token_endpoint: "http://127.0.0.1:1/token" }),
      "token_endpoint",
    ],
    [
      "a token endpoint whose user is this origin",
      () => ({ token_endpoint: "http://127.0.0.1@evil.example/token" }),
      "token_endpoint",
    ],
    [
      "a token endpoint with a user",
      () => ({ token_endpoint: `${rig.origin.replace("//", "//a:b@")}/oauth/token` }),
      "token_endpoint",
    ],
    [
      "a token endpoint with a password",
      () => ({ token_endpoint: `${rig.origin.replace("//", "//:b@")}/oauth/token` }),
      "token_endpoint",
    ],
    [
      "a token endpoint on a host that begins alike",
      () => ({ token_endpoint: `${rig.origin}.evil.example/token` }),
      "token_endpoint",
    ],
    [
      "a token endpoint of https where the service has none",
      () => ({ token_endpoint: `${rig.origin.replace("http", "https")}/token` }),
      "token_endpoint",
    ],
    ["no token endpoint", () => ({ token_endpoint: undefined }), "token_endpoint"],
    [
      "a token endpoint without an address",
      () => ({ token_endpoint: "/oauth/token" }),
      "token_endpoint",
    ],
    ["an empty token endpoint", () => ({ token_endpoint: "" }), "token_endpoint"],
    [
      "a token endpoint of another scheme",
      () => ({ token_endpoint: "file:///oauth/token" }),
      "token_endpoint",
    ],
    [
      "a script as token endpoint",
      () => ({ token_endpoint: "javascript:alert(1)" }),
      "token_endpoint",
    ],
    ["a token endpoint that is a number", () => ({ token_endpoint: 7 }), "token_endpoint"],
    [
      "a token endpoint that is an object",
      () => ({ token_endpoint: { href: evil } }),
      "token_endpoint",
    ],
  ])("does not trust %s", async (_, change, detail) => {
    rig.onMetadata = (_request, response) => json(response, 200, rig.metadata(change()));
    const found = await rig.discover();
    expect(found).toMatchObject({ ok: false, failure: { code: "service.metadata_invalid" } });
    if (detail !== undefined) expect(found).toMatchObject({ failure: { detail } });
    expectNothingSent();
  });

  test.each<[string, (response: ServerResponse) => unknown, string]>([
    ["an array", (response) => json(response, 200, []), "service.metadata_invalid"],
    ["a text", (response) => json(response, 200, "hello"), "service.metadata_invalid"],
    ["null", (response) => json(response, 200, null), "service.metadata_invalid"],
    [
      "no JSON",
      (response) => response.writeHead(200, { "content-type": "application/json" }).end("hello"),
      "service.metadata_invalid",
    ],
    ["an empty answer", (response) => response.end(), "service.metadata_invalid"],
    [
      "a page",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Hello</h1>"),
      "network.captive_portal",
    ],
    ["that it is not there", (response) => json(response, 404, {}), "service.not_latchkey"],
    ["that it is forbidden", (response) => json(response, 403, {}), "service.not_latchkey"],
    [
      "a challenge",
      (response) => json(response, 401, {}, { "www-authenticate": "Basic" }),
      "service.not_latchkey",
    ],
    [
      "a redirect",
      (response) => response.writeHead(302, { location: "/elsewhere" }).end(),
      "service.redirected",
    ],
    [
      "more than any metadata",
      (response) =>
        response.writeHead(200, { "content-type": "application/json" }).end(" ".repeat(2_000_000)),
      "service.not_latchkey",
    ],
    ["a failure", (response) => json(response, 500, {}), "service.failed"],
    ["too many", (response) => json(response, 429, {}), "service.rate_limited"],
    ["nothing, the connection cut", (response) => response.destroy(), "service.unreachable"],
  ])("gets %s", async (_, how, code) => {
    rig.onMetadata = (_request, response) => void how(response);
    expect(await rig.discover()).toMatchObject({ ok: false, failure: { code } });
    expectNothingSent();
  });

  test("takes metadata whatever the server calls its kind", async () => {
    rig.onMetadata = (_, response) => response.end(JSON.stringify(rig.metadata()));
    expect(await rig.discover()).toMatchObject({ ok: true });
  });

  test.each([evil, "hello", "", "file:///etc"])(
    "asks nobody about %j as the issuer",
    async (issuer) => {
      const found = await discoverAuthorizationServer(issuer, rig.origin, {
        fetch: () => Promise.reject(new Error("asked")),
        allowInsecure: true,
      });
      expect(found).toMatchObject({ failure: { code: "service.metadata_invalid" } });
      expect(rig.server.requests).toEqual([]);
    },
  );

  test("asks nothing without TLS unless that was allowed", async () => {
    expect(await rig.discover(false)).toMatchObject({
      ok: false,
      failure: { code: "service.metadata_invalid" },
    });
    expect(rig.server.requests).toEqual([]);
  });
});
