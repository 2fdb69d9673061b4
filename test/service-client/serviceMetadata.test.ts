import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ServiceOrigin } from "../../main/core/serviceOrigin.ts";
import { fetchServiceMetadata } from "../../main/service/serviceMetadata.ts";
import { json, startServer, type TestServer } from "./httpServer.ts";
import { createFetch } from "./transportRig.ts";

let server: TestServer;
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
  server = await startServer((_, response) => answer(response));
});
afterAll(() => server.close());

const fetch = createFetch();
const read = () => fetchServiceMetadata(server.origin as ServiceOrigin, fetch);

function good(): Record<string, unknown> {
  return {
    resource: server.origin,
    authorization_servers: [server.origin],
    resource_name: "Acme licences",
    latchkey_api: `${server.origin}/api/v1/`,
    latchkey_protocol_version: 1,
    latchkey_invitation_authentication: ["client_credentials"],
  };
}

beforeEach(() => {
  answer = (response) => json(response, 200, good());
});

describe("fetchServiceMetadata", () => {
  test("asks at the well-known place of RFC 9728, and nowhere else", async () => {
    expect(await read()).toEqual({
      ok: true,
      value: {
        origin: server.origin,
        issuer: server.origin,
        api: `${server.origin}/api/v1/`,
        name: "Acme licences",
        checksNames: false,
      },
    });
    expect(server.log).toEqual(["GET /.well-known/oauth-protected-resource"]);
    expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test.each<[string, () => object, object]>([
    ["the origin with a slash", () => ({ resource: `${server.origin}/` }), {}],
    ["an API without its slash", () => ({ latchkey_api: `${server.origin}/api/v1` }), {}],
    ["an API at the root", () => ({ latchkey_api: server.origin }), { api: "/" }],
    ["no name", () => ({ resource_name: undefined }), { name: null }],
    [
      "more ways to authenticate",
      () => ({ latchkey_invitation_authentication: ["none", "client_credentials"] }),
      {},
    ],
    ["parameters that are new", () => ({ latchkey_future: { a: 1 } }), {}],
  ])("takes %s", async (_, change, expected) => {
    answer = (response) => json(response, 200, { ...good(), ...change() });
    const { api = "/api/v1/", name = "Acme licences" } = expected as {
      api?: string;
      name?: string;
    };
    expect(await read()).toMatchObject({ ok: true, value: { api: server.origin + api, name } });
  });

  test.each([
    ["says so", { latchkey_name_check_supported: true }, true],
    ["says no", { latchkey_name_check_supported: false }, false],
    ["says nothing, like services of before", {}, false],
  ])("a service that %s is asked about names, or not", async (_, change, checksNames) => {
    answer = (response) => json(response, 200, { ...good(), ...change });
    expect(await read()).toMatchObject({ ok: true, value: { checksNames } });
  });

  const elsewhere = "https://evil.example";
  test.each<[string, () => object, string]>([
    ["the resource of another origin", () => ({ resource: elsewhere }), "resource"],
    ["the resource on another port", () => ({ resource: "http://127.0.0.1:1" }), "resource"],
    ["a resource with a path", () => ({ resource: `${server.origin}/x` }), "resource"],
    [
      "a resource that begins alike",
      () => ({ resource: `${server.origin}.evil.example` }),
      "resource",
    ],
    [
      "a resource with a user",
      () => ({ resource: server.origin.replace("//", "//a@") }),
      "resource",
    ],
    ["no resource to speak of", () => ({ resource: "" }), "resource"],
    ["an API elsewhere", () => ({ latchkey_api: `${elsewhere}/api/` }), "latchkey_api"],
    ["an API without a scheme", () => ({ latchkey_api: "/api/v1/" }), "latchkey_api"],
    ["an API of another scheme", () => ({ latchkey_api: "file:///api/" }), "latchkey_api"],
    [
      "an API with a user",
      () => ({ latchkey_api: `${server.origin.replace("//", "//a:b@")}/api/` }),
      "latchkey_api",
    ],
    [
      "an API whose user is this origin",
      () => ({ latchkey_api: `http://127.0.0.1@evil.example/` }),
      "latchkey_api",
    ],
    ["an API with a query", () => ({ latchkey_api: `${server.origin}/api/?a=` }), "latchkey_api"],
    ["an API with a fragment", () => ({ latchkey_api: `${server.origin}/api/#` }), "latchkey_api"],
    [
      "an API of a backslash",
      () => ({ latchkey_api: "http:\\\\evil.example\\api\\" }),
      "latchkey_api",
    ],
    [
      "only a way that is not ours",
      () => ({ latchkey_invitation_authentication: ["none"] }),
      "latchkey_invitation_authentication",
    ],
  ])("does not trust %s", async (_, change, detail) => {
    answer = (response) => json(response, 200, { ...good(), ...change() });
    expect(await read()).toEqual({
      ok: false,
      failure: { code: "service.metadata_invalid", detail },
    });
  });

  test.each<[string, unknown, string]>([
    ["nothing", {}, "resource"],
    ["an array", [], ""],
    ["a text", "hello", ""],
    ["null", null, ""],
    ["no authorization server", { authorization_servers: [] }, "authorization_servers"],
    [
      "an authorization server that is no text",
      { authorization_servers: [1] },
      "authorization_servers.0",
    ],
    [
      "one that is no list",
      { authorization_servers: "https://a.example" },
      "authorization_servers",
    ],
    ["no API", { latchkey_api: undefined }, "latchkey_api"],
    ["a newer protocol", { latchkey_protocol_version: 2 }, "latchkey_protocol_version"],
    ["a version as text", { latchkey_protocol_version: "1" }, "latchkey_protocol_version"],
    [
      "no way to authenticate",
      { latchkey_invitation_authentication: [] },
      "latchkey_invitation_authentication",
    ],
  ])("is no service of ours with %s", async (_, body, detail) => {
    const change = typeof body === "object" && body !== null && Object.keys(body).length > 0;
    answer = (response) => json(response, 200, change ? { ...good(), ...body } : body);
    expect(await read()).toMatchObject({
      ok: false,
      failure: { code: "service.not_latchkey", detail },
    });
  });

  test.each<[string, (response: ServerResponse) => unknown, string]>([
    ["no JSON", (response) => response.end("hello"), "service.not_latchkey"],
    ["half of it", (response) => response.end('{"resource":'), "service.not_latchkey"],
    ["nothing at all", (response) => response.end(), "service.not_latchkey"],
    [
      "a page",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end(),
      "network.captive_portal",
    ],
    ["a status of its own", (response) => json(response, 203, good()), "service.not_latchkey"],
    ["that it is not there", (response) => json(response, 404, {}), "service.not_latchkey"],
    [
      "a redirect",
      (response) => response.writeHead(302, { location: "/x" }).end(),
      "service.redirected",
    ],
    [
      "more than any metadata",
      (response) => response.end(" ".repeat(2_000_000)),
      "service.not_latchkey",
    ],
    ["a failure", (response) => json(response, 500, {}), "service.failed"],
  ])("answers %s", async (_, how, code) => {
    answer = (response) => void how(response);
    expect(await read()).toMatchObject({ ok: false, failure: { code } });
  });
});
