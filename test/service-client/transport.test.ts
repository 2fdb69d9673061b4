import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { json, startServer, type Answer } from "./httpServer.ts";
import { createFetch, failureAt, failureOf, plain, withServer } from "./transportRig.ts";

describe("an answer", () => {
  test.each([200, 201, 204, 205, 400, 401, 403, 404, 409, 410, 422])(
    "of status %i comes through with headers and body",
    (status) =>
      withServer(
        (_, response) => json(response, status, { a: 1 }, { "x-more": "yes" }),
        async (server) => {
          const response = await createFetch()(`${server.origin}/x`, {});
          expect(response.status).toBe(status);
          expect(response.headers.get("x-more")).toBe("yes");
          const text = await response.text();
          expect(text).toBe(status === 204 || status === 205 ? "" : '{"a":1}');
        },
      ),
  );

  test("is read whole in any encoding", () =>
    withServer(
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
        response.end(gzipSync('{"a":"ö"}'));
      },
      async (server) => {
        const response = await createFetch()(`${server.origin}/x`, {});
        expect(await response.json()).toEqual({ a: "ö" });
      },
    ));

  test("was asked for as the caller said, with our name on it", () =>
    withServer(
      (_, response) => json(response, 200, {}),
      async (server) => {
        const headers = { authorization: "DPoP abc", "user-agent": "another" };
        const request = { method: "POST", headers, body: '{"b":2}' };
        await createFetch()(`${server.origin}/path`, request);
        expect(server.requests).toMatchObject([
          {
            method: "POST",
            path: "/path",
            body: '{"b":2}',
            headers: { authorization: "DPoP abc", "user-agent": "Latchkey/test" },
          },
        ]);
      },
    ));
});

describe("what is no answer of a service", () => {
  const page = { "content-type": "text/html; charset=utf-8" };
  const soon = new Date(Date.now() + 90_000).toUTCString();
  const before = new Date(Date.now() - 90_000).toUTCString();

  test.each<[string, Answer, object]>([
    ["several choices", plain(300), { code: "service.redirected" }],
    ["moved", plain(301, { location: "/y" }), { code: "service.redirected" }],
    [
      "found elsewhere",
      plain(302, { location: "https://login.example" }),
      { code: "network.captive_portal", detail: "HTTP 302" },
    ],
    ["see other", plain(303, { location: "/y" }), { code: "service.redirected" }],
    ["temporarily elsewhere", plain(307, { location: "/y" }), { code: "service.redirected" }],
    ["permanently elsewhere", plain(308, { location: "/y" }), { code: "service.redirected" }],
    ["a redirect to nowhere", plain(302), { code: "service.redirected" }],
    [
      "a page",
      plain(200, page, "<h1>Sign in</h1>"),
      { code: "network.captive_portal", detail: "HTTP 200" },
    ],
    [
      "a page of capitals",
      plain(200, { "content-type": "TEXT/HTML" }),
      { code: "network.captive_portal" },
    ],
    [
      "a page that is missing",
      plain(404, page),
      { code: "service.not_latchkey", detail: "HTTP 404" },
    ],
    [
      "a network that wants a sign-in",
      plain(511, page),
      { code: "network.captive_portal", detail: "HTTP 511" },
    ],
    ["the same without a page", plain(511), { code: "network.captive_portal", detail: "HTTP 511" }],
    // Fetch itself gives a service's own 407 to nobody; that of a proxy is the tunnel's business.
    ["a service that acts like a proxy", plain(407), { code: "service.unreachable" }],
    [
      "the same host, unprotected",
      plain(302, { location: "http://127.0.0.1/" }),
      { code: "network.captive_portal" },
    ],
    [
      "a redirect to nonsense",
      plain(302, { location: "https://" }),
      { code: "service.redirected" },
    ],
    ["too many, no hint", plain(429), { code: "service.rate_limited" }],
    [
      "too many, in seconds",
      plain(429, { "retry-after": "17" }),
      { code: "service.rate_limited", retryAfterSeconds: 17 },
    ],
    [
      "too many, until a date that is over",
      plain(429, { "retry-after": before }),
      { retryAfterSeconds: 0 },
    ],
    [
      "too many, with nonsense",
      plain(429, { "retry-after": "soon" }),
      { code: "service.rate_limited" },
    ],
    ["too many, as a page", plain(429, page), { code: "service.rate_limited" }],
    ["a failure", plain(500), { code: "service.failed", detail: "HTTP 500" }],
    [
      "a failure with a page of what stands before it",
      plain(502, page, "<h1>Bad Gateway</h1>"),
      { code: "service.failed", detail: "HTTP 502" },
    ],
    [
      "maintenance with a hint",
      plain(503, { "retry-after": "120" }),
      { code: "service.failed", retryAfterSeconds: 120 },
    ],
    [
      "more than any answer has",
      plain(200, {}, "x".repeat(1_048_577)),
      { code: "service.not_latchkey", detail: "answer too large" },
    ],
    [
      "a small answer that unpacks to a large one",
      (_, response) =>
        response
          .writeHead(200, { "content-encoding": "gzip" })
          .end(gzipSync(Buffer.alloc(9_000_000))),
      { code: "service.not_latchkey", detail: "answer too large" },
    ],
    [
      "an answer cut short",
      (_, response) => cut(response, { "content-length": "100" }),
      { code: "service.unreachable" },
    ],
    [
      "an answer in pieces, cut short",
      (_, response) => cut(response, {}),
      { code: "service.unreachable" },
    ],
    [
      "a reset",
      (_, response) => response.socket?.resetAndDestroy(),
      { code: "service.unreachable", detail: "ECONNRESET" },
    ],
  ])("%s", async (_, answer, expected) => {
    expect(await failureAt(answer)).toMatchObject(expected);
  });

  test.each([
    ["+24 h", 24 * 3_600_000],
    ["-24 h", -24 * 3_600_000],
    ["+10 years", 10 * 365 * 24 * 3_600_000],
  ])("a date to wait for is one of the service's clock, here %s", async (_, awayMs) => {
    const theirs = Date.now() + awayMs;
    const { retryAfterSeconds } = await failureAt(
      plain(503, {
        date: new Date(theirs).toUTCString(),
        "retry-after": new Date(theirs + 90_000).toUTCString(),
      }),
    );
    expect(retryAfterSeconds).toBe(90);
  });

  test("a date to wait for is told in seconds", async () => {
    const { retryAfterSeconds } = await failureAt(plain(503, { "retry-after": soon }));
    expect(retryAfterSeconds).toBeGreaterThan(30);
    expect(retryAfterSeconds).toBeLessThanOrEqual(90);
  });

  test("a redirect is not followed, and what was sent is not sent again", async () => {
    const other = await startServer((_, response) => json(response, 200, {}));
    const failure = await failureAt(
      plain(307, { location: `${other.origin}/y` }),
      {},
      { method: "POST", headers: { authorization: "Basic c2VjcmV0" }, body: "secret" },
    );
    expect(failure).toEqual({ code: "network.captive_portal", detail: "HTTP 307" });
    expect(other.log).toEqual([]);
    await other.close();
  });

  test("a server that is not there", async () => {
    const server = await startServer(plain(200));
    await server.close();
    expect(await failureOf(server.origin, {})).toMatchObject({
      code: "service.unreachable",
      detail: "ECONNREFUSED",
    });
  });
});

function cut(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { "content-type": "application/json", ...headers });
  response.write('{"a":');
  setTimeout(() => response.destroy(), 20);
}
