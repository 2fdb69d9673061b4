import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROBLEM_STATUS, problemSchema, type ProblemCode } from "../../protocol/problem.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type ReferenceService,
  startReferenceService,
} from "../support/referenceService.ts";
import { createDeviceSimulator, type DeviceSimulator } from "./deviceSimulator.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
let device: DeviceSimulator;
let token: string;

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service);
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
});
afterAll(async () => {
  await service.stop();
});

async function expectProblem(response: Response, code: ProblemCode) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at .*\(/);
  const problem = problemSchema.parse(JSON.parse(text));
  expect(problem).toMatchObject({ code, status: PROBLEM_STATUS[code] });
  expect(response.status).toBe(PROBLEM_STATUS[code]);
}

describe("an address where nothing is", () => {
  test.each([
    ["GET", "/"],
    ["GET", "/favicon.ico"],
    ["GET", "/api/v1/"],
    ["GET", "/api/v1/invitations/lookup"],
    ["POST", "/api/v1/device"],
    ["POST", "/api/v2/invitations/lookup"],
    ["GET", "/admin/v1/nothing"],
    ["PUT", "/admin/v1/organizations"],
    ["GET", "/oauth/token"],
    ["POST", "/oauth/jwks"],
    ["GET", "/oauth/token/"],
    ["GET", "/auth"],
    ["GET", "/session/end"],
    ["POST", "/session/end/confirm"],
    ["GET", "/me"],
    ["GET", "/interaction/abc"],
    ["GET", "/.well-known/openid-credential-issuer"],
    ["GET", "/api/v1/%E0%A4%A"],
    ["GET", "/api/v1/acceptances/%00/x"],
  ])("%s %s", async (method, path) => {
    const headers = { accept: "text/html" };
    await expectProblem(
      await fetch(service.origin + path, { method, headers }),
      "resource.unknown",
    );
  });
});

describe("a body", () => {
  const send = (rawBody: string, headers: Record<string, string> = {}) =>
    device.call("POST", "invitations/lookup", token, undefined, { rawBody, headers });

  test.each<[string, string, Record<string, string>, ProblemCode]>([
    ["that is no JSON", "{", {}, "request.unsupported"],
    [
      "that is a form",
      "a=b",
      { "content-type": "application/x-www-form-urlencoded" },
      "request.unsupported",
    ],
    ["that is text", "{}", { "content-type": "text/plain" }, "request.unsupported"],
    ["that is a list", "[]", {}, "request.invalid"],
    ["that is null", "null", {}, "request.invalid"],
    ["without an invitation", "{}", {}, "request.invalid"],
    ["with token and code", '{"invitation":{"token":"a","code":"b"}}', {}, "request.invalid"],
    ["with more than is asked", '{"invitation":{"token":"a"},"x":1}', {}, "request.invalid"],
    ["with a prototype", '{"invitation":{"token":"a"},"__proto__":{"x":1}}', {}, "request.invalid"],
    [
      "with a raw machine id",
      '{"invitation":{"token":"a"},"deviceId":"NOT-HEX"}',
      {},
      "request.invalid",
    ],
    ["that is too large", `"${"x".repeat(140_000)}"`, {}, "request.too_large"],
  ])("%s is refused", async (_name, rawBody, headers, code) => {
    const reply = await send(rawBody, headers);
    expect([reply.status, reply.body.code]).toEqual([PROBLEM_STATUS[code], code]);
  });

  test("that is not UTF-8 is refused", async () => {
    const url = `${service.api}invitations/lookup`;
    const response = await fetch(url, {
      method: "POST",
      headers: {
        authorization: `DPoP ${token}`,
        dpop: await device.makeProof("POST", url, token),
        "content-type": "application/json",
      },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    await expectProblem(response, "request.unsupported");
  });

  test("that does not say how long it is, is refused once it is too long", async () => {
    const url = `${service.api}invitations/lookup`;
    const socket = connect(service.port, "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
    const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
    // Writing on after the answer may meet a connection that is closed.
    socket.on("error", () => undefined);
    socket.write(
      [
        "POST /api/v1/invitations/lookup HTTP/1.1",
        `host: 127.0.0.1:${service.port}`,
        `authorization: DPoP ${token}`,
        `dpop: ${await device.makeProof("POST", url, token)}`,
        "content-type: application/json",
        "transfer-encoding: chunked",
        "",
        "",
      ].join("\r\n"),
    );
    for (let chunk = 0; chunk < 9; chunk += 1) {
      socket.write(`4000\r\n${" ".repeat(0x4000)}\r\n`);
    }
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('"code":"request.too_large"');
  });

  test("is told where it is wrong, by pointer, and not what it said", async () => {
    const sent = await acme.invite();
    const reply = await device.accept(
      token,
      { token: sent.token },
      {
        body: { deviceId: "secret-raw-id", evidence: { confidence: "secret" }, surprise: "secret" },
      },
    );
    expect(reply.body.code).toBe("request.invalid");
    const pointers = reply.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(["/deviceId", "/evidence/confidence"]));
    expect(JSON.stringify(reply.body)).not.toMatch(/secret|surprise/);
  });
});

test("a request in mid-air when the service is asked to stop is answered", async () => {
  const other = await startReferenceService({ args: ["--no-inbox"] });
  const body = JSON.stringify({ name: "Acme" });
  const socket = connect(other.port, "127.0.0.1");
  let answer = "";
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const begun = new Promise<void>((resolve) => {
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
      if (answer.includes("100 Continue")) resolve();
    });
  });
  socket.write(
    [
      "POST /admin/v1/organizations HTTP/1.1",
      `host: 127.0.0.1:${other.port}`,
      `authorization: Bearer ${other.adminToken}`,
      "content-type: application/json",
      `content-length: ${body.length}`,
      "expect: 100-continue",
      "",
      "",
    ].join("\r\n"),
  );
  await begun;
  const stopped = other.stop();
  socket.write(body);
  await closed;
  expect(answer).toContain("HTTP/1.1 201 Created");
  expect(await stopped).toBe(0);
});

test("an open connection that says nothing does not keep the service from ending", async () => {
  const other = await startReferenceService({ args: ["--no-inbox"] });
  const socket = connect(other.port, "127.0.0.1");
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.write("POST /oauth/token HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf");
  expect(await other.stop()).toBe(0);
  socket.destroy();
});
