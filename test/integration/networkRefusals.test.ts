import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { freePort, startMiddlebox, type Middlebox, type Misbehaviour } from "./middlebox.ts";
import {
  credentialText,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
  rowsOf,
} from "./rig.ts";

const METADATA = "/.well-known/oauth-protected-resource";
const ISSUER = "/.well-known/oauth-authorization-server";
const TOKEN = "/oauth/token";
const LOOKUP = "/api/v1/invitations/lookup";
const ACCEPT = "/api/v1/invitations/accept";

let middlebox: Middlebox;
let service: ReferenceService;
let acme: InvitingOrganization;
let machine: AgentMachine;
let nobody: string;

beforeAll(async () => {
  middlebox = await startMiddlebox();
  const port = await freePort();
  nobody = `http://127.0.0.1:${await freePort()}`;
  middlebox.connectTo(port);
  service = await startReferenceService({ port, args: ["--public-origin", middlebox.origin] });
  acme = await createInvitingOrganization(service);
  machine = await prepareMachine(middlebox, acme, { services: [middlebox.origin, nobody] });
  await machine.latchkey(["credentials", "set", "--service", nobody], credentialText(acme));
});

beforeEach(() => middlebox.behave());

afterAll(async () => {
  machine?.remove();
  await service?.stop();
  middlebox?.close();
});

function html(status: number): Misbehaviour {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
    response.end("<!doctype html><title>Hotel</title><h1>Sign in to our network</h1>");
  };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Misbehaviour {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

const silence: Misbehaviour = () => undefined;
const drip: Misbehaviour = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 100);
  response.once("close", () => clearInterval(timer));
};
const redirect: Misbehaviour = (_request, response) => {
  response.writeHead(302, { location: "https://login.example.com/" }).end();
};
const within: Misbehaviour = (_request, response) => {
  response.writeHead(302, { location: "/elsewhere" }).end();
};
const reset: Misbehaviour = (request) => request.socket.resetAndDestroy();
const cut: Misbehaviour = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
  response.write('{"resource":');
  setTimeout(() => response.destroy(), 50);
};
const flood: Misbehaviour = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(" ".repeat(3_000_000));
};

function metadata(change: Record<string, unknown>): Misbehaviour {
  return json(200, {
    resource: middlebox.origin,
    authorization_servers: [middlebox.origin],
    latchkey_api: `${middlebox.origin}/api/v1/`,
    latchkey_protocol_version: 1,
    latchkey_invitation_authentication: ["client_credentials"],
    ...change,
  });
}

const evil = "https://evil.example.com";

/** Little where the deadline is what is tested; elsewhere a slow machine must not meet it. */
function patience(code: ErrorCode, seconds = 3): string[] {
  return code === "service.timeout" ? ["--timeout", String(seconds)] : [];
}

const ROWS: readonly (readonly [string, string, () => Misbehaviour, ErrorCode])[] = [
  ["takes the connection and says nothing", METADATA, () => silence, "service.timeout"],
  ["answers byte by byte for ever", METADATA, () => drip, "service.timeout"],
  ["answers HTML", METADATA, () => html(200), "network.captive_portal"],
  ["wants a sign-in first (511)", METADATA, () => html(511), "network.captive_portal"],
  ["has no such page", METADATA, () => html(404), "service.not_latchkey"],
  ["redirects to somebody else", METADATA, () => redirect, "network.captive_portal"],
  ["redirects within itself", METADATA, () => within, "service.redirected"],
  ["resets the connection", METADATA, () => reset, "service.unreachable"],
  ["cuts its answer off", METADATA, () => cut, "service.unreachable"],
  ["answers without end", METADATA, () => flood, "service.not_latchkey"],
  ["is overloaded", METADATA, () => json(503, {}), "service.failed"],
  ["fails behind a proxy that says so in HTML", METADATA, () => html(502), "service.failed"],
  ["speaks another protocol", METADATA, () => json(200, { hello: 1 }), "service.not_latchkey"],
  [
    "is the resource of another address",
    METADATA,
    () => metadata({ resource: evil }),
    "service.metadata_invalid",
  ],
  [
    "has its API elsewhere",
    METADATA,
    () => metadata({ latchkey_api: `${evil}/api/` }),
    "service.metadata_invalid",
  ],
  [
    "has its authorization server elsewhere",
    METADATA,
    () => metadata({ authorization_servers: [evil] }),
    "service.metadata_invalid",
  ],
  [
    "has another issuer",
    ISSUER,
    () => json(200, { issuer: evil, token_endpoint: `${middlebox.origin}/token` }),
    "service.metadata_invalid",
  ],
  [
    "has its token endpoint elsewhere",
    ISSUER,
    () => json(200, { issuer: middlebox.origin, token_endpoint: `${evil}/token` }),
    "service.metadata_invalid",
  ],
  ["answers HTML for an issuer", ISSUER, () => html(200), "network.captive_portal"],
  ["answers HTML for a token", TOKEN, () => html(200), "network.captive_portal"],
  ["redirects the token request", TOKEN, () => redirect, "network.captive_portal"],
  ["fails to make a token", TOKEN, () => json(500, {}), "service.failed"],
  ["says nothing to the lookup", LOOKUP, () => silence, "service.timeout"],
  ["answers HTML to the lookup", LOOKUP, () => html(200), "network.captive_portal"],
  ["answers the lookup with anything", LOOKUP, () => json(200, {}), "service.not_latchkey"],
];

test.each(ROWS)("a service that %s (%s)", async (_what, path, how, code) => {
  const sent = await acme.invite();
  middlebox.misbehave(path, how());
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: [...patience(code), "accept"], input: sent.landingLink, code }),
  );
  expect(middlebox.requests).toContainEqual(expect.stringContaining(path));
  // What was spoiled is as far as anything confidential got.
  const beyond = { [METADATA]: [], [ISSUER]: [], [TOKEN]: [TOKEN] }[path] ?? [TOKEN, LOOKUP];
  for (const told of middlebox.authorized) expect(beyond).toContain(told);
});

test("a service that asks to slow down is asked again when it said", async () => {
  const sent = await acme.invite();
  middlebox.misbehave(METADATA, json(429, {}, { "retry-after": "7" }));
  await expectNothingChanged(service, machine, async () => {
    const [, scripted] = await expectFailure({
      machine,
      args: ["accept"],
      input: sent.landingLink,
      code: "service.rate_limited",
    });
    expect(scripted?.json().error).toMatchObject({ retry: "again", retryAfterSeconds: 7 });
  });
});

test("a service where nobody listens is unreachable", async () => {
  const sent = await acme.invite();
  const input = `latchkey://invite/${sent.token}?service=${encodeURIComponent(nobody)}`;
  await expectNothingChanged(service, machine, () =>
    expectFailure({
      machine,
      args: ["accept"],
      input,
      code: "service.unreachable",
      detail: /ECONNREFUSED/,
    }),
  );
});

const LOST: readonly (readonly [string, Misbehaviour, number | null])[] = [
  [
    "is cut off",
    (_request, response, forward) => forward().then(() => response.destroy()),
    // As often as chance has it, within twelve seconds.
    null,
  ],
  [
    "turns into HTML",
    (request, response, forward) => forward().then(() => html(200)(request, response, forward)),
    1,
  ],
  ["never arrives", (_request, _response, forward) => forward(), 2],
];

test.each(LOST)("an answer to Accept that %s is asked for again", async (_how, spoil, attempts) => {
  const other = await prepareMachine(middlebox, acme);
  const sent = await acme.invite({ deviceName: "Press line 4" });
  middlebox.misbehave(ACCEPT, spoil);
  const failed = await other.latchkey(["--timeout", "9", "--json", "accept"], sent.landingLink);
  expect(failed.json().error.code).toBe("answer.unconfirmed");
  const made = middlebox.requests.filter((request) => request === `POST ${ACCEPT}`).length;
  if (attempts === null) expect(made).toBeGreaterThan(1);
  else expect(made).toBe(attempts);
  middlebox.behave();
  const again = await other.latchkey(["--json", "accept", "--name", "Other"], sent.landingLink);
  expect(again.json()).toMatchObject({ outcome: "approved", created: true });
  const { clientId, deviceId } = again.json().device;
  expect(
    rowsOf(service, `SELECT client_id, name FROM device_clients WHERE device_id = '${deviceId}'`),
  ).toEqual([{ client_id: clientId, name: "Press line 4" }]);
  other.remove();
});
