import { describe, expect, test } from "vitest";
import { fail, succeed, type Result } from "../../main/core/result.ts";
import { createInvitationApi, type InvitationApi } from "../../main/service/invitationApi.ts";
import { createNetwork } from "../../main/service/network.ts";
import type { Authorization } from "../../main/oauth/authorization.ts";
import { APPROVED, device, invitation, REJECTED, WAITING } from "../core/sessionArbitraries.ts";
import { OPTIONS } from "./transportRig.ts";

const BASE = "https://licences.example.com/api/v1/";
const REFERENCE = { token: "T".repeat(28) };
const ACCEPT = {
  invitation: REFERENCE,
  deviceId: "0".repeat(32),
  deviceName: "Press line 4",
  evidence: { confidence: "low" },
  publicKey: { kty: "EC", crv: "P-256", x: "x".repeat(43), y: "y".repeat(43) },
} as const;
const ENDLESS = "x".repeat(501);
const DECLINED = { invitationId: "inv-1", state: "declined" };

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly key: string | null;
  readonly contentType: string | null;
}

/** The API over an authorization that answers as told and writes down what it was asked. */
function apiAnswering(
  answer: () => Result<Response>,
  checksNames = true,
): { api: InvitationApi; sent: Sent[] } {
  const sent: Sent[] = [];
  const authorization: Authorization = {
    isFresh: () => true,
    request: (method, url, body, headers) => {
      sent.push({
        method,
        url,
        body: body === null ? null : JSON.parse(body),
        key: headers.get("idempotency-key"),
        contentType: headers.get("content-type"),
      });
      return Promise.resolve(answer());
    },
  };
  const service = { api: BASE, checksNames };
  return { api: createInvitationApi(service, authorization, createNetwork(OPTIONS)), sent };
}

const json = (status: number, body: unknown) => (): Result<Response> =>
  succeed(Response.json(body, { status }));

type Call = (api: InvitationApi) => Promise<Result<unknown>>;
const lookup: Call = (api) => api.lookup({ invitation: REFERENCE });
const CHECK = { invitation: REFERENCE, deviceId: "0".repeat(32), name: "Press 4" };
const checkName: Call = (api) => api.checkName(CHECK);
const accept: Call = (api) => api.accept(ACCEPT, "key-1");
const decline: Call = (api) => api.decline({ invitation: REFERENCE, reason: "no" }, "key-2");
const acceptance: Call = (api) => api.acceptance("acc/1?");
const readDevice: Call = (api) => api.device();
const rename: Call = (api) => api.rename("Press");
const settle: Call = (api) => api.settle("key-3");
const nextKey: Call = (api) => api.nextKey(ACCEPT.publicKey);
const activateNextKey: Call = (api) => api.activateNextKey();
const leave: Call = (api) => api.leave();
const KEYS = { keyThumbprint: "a".repeat(43), nextKeyThumbprint: null };

const CALLS: readonly (readonly [string, Call, Partial<Sent>, unknown])[] = [
  [
    "lookup",
    lookup,
    {
      method: "POST",
      url: `${BASE}invitations/lookup`,
      body: { invitation: REFERENCE },
      key: null,
    },
    invitation(),
  ],
  [
    "checkName",
    checkName,
    { method: "POST", url: `${BASE}invitations/name-check`, body: CHECK, key: null },
    { name: "Press 4", state: "taken", instead: "Press 4 (2)", refused: true },
  ],
  [
    "accept",
    accept,
    { method: "POST", url: `${BASE}invitations/accept`, body: ACCEPT, key: "key-1" },
    APPROVED,
  ],
  [
    "decline",
    decline,
    {
      method: "POST",
      url: `${BASE}invitations/decline`,
      body: { invitation: REFERENCE, reason: "no" },
      key: "key-2",
    },
    DECLINED,
  ],
  [
    "acceptance",
    acceptance,
    { method: "GET", url: `${BASE}acceptances/acc%2F1%3F`, body: null, contentType: null },
    WAITING,
  ],
  [
    "device",
    readDevice,
    { method: "GET", url: `${BASE}device`, body: null, contentType: null },
    device(),
  ],
  [
    "rename",
    rename,
    {
      method: "PATCH",
      url: `${BASE}device`,
      body: { name: "Press" },
      contentType: "application/json",
    },
    device("Press"),
  ],
  [
    "settle",
    settle,
    { method: "POST", url: `${BASE}answers/settle`, body: null, key: "key-3", contentType: null },
    { answer: "accept", acceptance: APPROVED },
  ],
  [
    "nextKey",
    nextKey,
    {
      method: "PUT",
      url: `${BASE}device/next-key`,
      body: { publicKey: ACCEPT.publicKey },
      contentType: "application/json",
    },
    KEYS,
  ],
  [
    "activateNextKey",
    activateNextKey,
    { method: "POST", url: `${BASE}device/next-key/activate`, body: null },
    KEYS,
  ],
  [
    "leave",
    leave,
    { method: "DELETE", url: `${BASE}device`, body: null, contentType: null },
    { clientId: "device-1", state: "left" },
  ],
];

/** Those whose answer tells nothing but that it was done. */
const SILENT = new Set(["decline", "leave"]);

describe.each(CALLS)("%s", (name, call, expected, answer) => {
  test("asks as the protocol says, and gives the answer", async () => {
    const { api, sent } = apiAnswering(json(200, answer));
    const value = SILENT.has(name) ? undefined : answer;
    expect(await call(api)).toEqual({ ok: true, value });
    expect(sent).toMatchObject([expected]);
  });

  test("leaves out what a newer service adds", async () => {
    const { api } = apiAnswering(json(200, { ...(answer as object), future: "word" }));
    expect(JSON.stringify(await call(api))).not.toContain("future");
  });

  test.each<[string, () => Result<Response>, object]>([
    [
      "nothing",
      () => succeed(new Response(null, { status: 204 })),
      { code: "service.not_latchkey" },
    ],
    ["no JSON", () => succeed(new Response("hello")), { code: "service.not_latchkey" }],
    ["another form", json(200, { hello: 1 }), { code: "service.not_latchkey" }],
    ["an array", json(200, [answer]), { code: "service.not_latchkey" }],
    ["a problem", json(410, { code: "invitation.expired" }), { code: "invitation.expired" }],
    [
      "a problem of no known code",
      json(409, { title: "x", code: "a.b" }),
      { code: "service.request_refused", detail: "a.b" },
    ],
    [
      "a status and nothing more",
      () => succeed(new Response(null, { status: 403 })),
      { code: "credentials.insufficient" },
    ],
    ["a failed request", () => fail("service.timeout"), { code: "service.timeout" }],
  ])("with %s answered: a failure", async (_, how, failure) => {
    expect(await call(apiAnswering(how).api)).toMatchObject({ ok: false, failure });
  });
});

describe("an answer in which one value is wrong", () => {
  test.each<[string, Call, object]>([
    ["an unknown state", lookup, { ...invitation(), state: "lost" }],
    ["a message that is too long", lookup, invitation({ message: "x".repeat(2_049) })],
    ["a date that is none", lookup, invitation({ expiresAt: "tomorrow" })],
    ["an unknown effect", lookup, { ...invitation(), effect: "replace" }],
    ["an acceptance of an unknown state", accept, { ...APPROVED, state: "maybe" }],
    ["an approval without a client id", accept, { ...APPROVED, clientId: undefined }],
    ["a pause of no seconds", acceptance, { ...WAITING, interval: 0 }],
    ["a pause in the past", acceptance, { ...WAITING, interval: -5 }],
    ["an answer to another question", decline, APPROVED],
    ["a settled answer of an unknown kind", settle, { answer: "maybe" }],
    ["a settled acceptance without one", settle, { answer: "accept" }],
    ["keys of no device", nextKey, { nextKeyThumbprint: null }],
    ["a device that did not leave", leave, { clientId: "device-1", state: "active" }],
    ["a device without a name", readDevice, { ...device(), name: null }],
    // The record has a largest size, and is shared by all services: one must not fill it.
    ["a client id of a page", accept, { ...APPROVED, clientId: ENDLESS }],
    ["an acceptance id of a page", accept, { ...WAITING, acceptanceId: ENDLESS }],
    ["a name of a page", accept, { ...APPROVED, deviceName: ENDLESS }],
    ["a reason of a page", acceptance, { ...REJECTED, reason: ENDLESS }],
    [
      "a settled client id of a page",
      settle,
      { answer: "accept", acceptance: { ...APPROVED, clientId: ENDLESS } },
    ],
    ["a device with a name of a page", readDevice, { ...device(), name: ENDLESS }],
    ["a device with a client id of a page", readDevice, { ...device(), clientId: ENDLESS }],
    ["a device id that is none", readDevice, { ...device(), deviceId: "x" }],
  ])("%s", async (_, call, body) => {
    expect(await call(apiAnswering(json(200, body)).api)).toMatchObject({
      ok: false,
      failure: { code: "service.not_latchkey" },
    });
  });
});

describe("a service of before", () => {
  test("is not asked whether a name is free", async () => {
    const { api, sent } = apiAnswering(json(404, {}), false);
    expect(await api.checkName(CHECK)).toEqual(succeed(null));
    expect(sent).toEqual([]);
  });

  test("says neither language nor naming template of an invitation", async () => {
    const { language: _language, nameTemplate: _template, ...before } = invitation();
    const { api } = apiAnswering(json(200, before));
    expect(await api.lookup({ invitation: REFERENCE })).toEqual(
      succeed({ ...before, language: null, nameTemplate: null }),
    );
  });
});

test("a proposal that is no device name is none, and the rest of the answer stands", async () => {
  const taken = { name: "Press 4", state: "taken", instead: "Press\u202e4", refused: false };
  const { api } = apiAnswering(json(200, taken));
  expect(await api.checkName(CHECK)).toEqual(succeed({ ...taken, instead: null }));
});
