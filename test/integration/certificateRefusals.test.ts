import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPlainServer } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import { createAgentMachine } from "../support/agentMachine.ts";
import { createInvitingOrganization, startReferenceService } from "../support/referenceService.ts";
import { createAuthority, type Authority, type Certificate } from "../support/certificates.ts";
import { credentialText, expectFailure, prepareMachine, rowsOf, stateOf } from "./rig.ts";

const TOKEN = createToken(new Uint8Array(16).fill(9)).value;
const CLIENT = { clientId: "app", clientSecret: "certificate-canary" };

let authority: Authority;
let server: Server;
let origin: string;
/** Requests that got through the handshake. */
let requests = 0;
/** One that trusts the authority, and one that knows nothing of it. */
let trusting: AgentMachine;
let plain: AgentMachine;

beforeAll(async () => {
  authority = createAuthority();
  server = createServer((_request, response) => {
    requests += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { services: [origin], insecureLoopback: false };
  trusting = createAgentMachine({ ...options, caFile: authority.caFile });
  plain = createAgentMachine(options);
  await Promise.all(
    [trusting, plain].map((machine) =>
      machine.latchkey(["credentials", "set"], credentialText(CLIENT)),
    ),
  );
});

afterAll(() => {
  trusting?.remove();
  plain?.remove();
  server?.close();
  authority?.remove();
});

const ROWS: readonly (readonly [
  string,
  () => Certificate,
  () => AgentMachine,
  ErrorCode,
  RegExp,
])[] = [
  [
    "nobody vouches for",
    () => authority.selfSign("IP:127.0.0.1"),
    () => plain,
    "network.intercepted",
    /issuer: service .*SELF_SIGNED/,
  ],
  [
    "nobody vouches for, on a machine with a CA of its own",
    () => authority.selfSign("IP:127.0.0.1"),
    () => trusting,
    "network.intercepted",
    /issuer: service .*SELF_SIGNED/,
  ],
  [
    "an unknown authority vouches for",
    () => authority.issue("IP:127.0.0.1"),
    () => plain,
    "network.intercepted",
    /issuer: Test CA .*UNABLE_TO_VERIFY|UNABLE_TO_GET/,
  ],
  [
    "has expired",
    () => authority.issue("IP:127.0.0.1", "expired"),
    () => trusting,
    "service.certificate",
    /CERT_HAS_EXPIRED/,
  ],
  [
    "is not valid yet",
    () => authority.issue("IP:127.0.0.1", "not_yet"),
    () => trusting,
    "service.certificate",
    /CERT_NOT_YET_VALID/,
  ],
  [
    "belongs to another host",
    () => authority.issue("DNS:licences.example.com"),
    () => trusting,
    "service.certificate",
    /ALTNAME/,
  ],
];

test.each(ROWS)(
  "a certificate that %s is refused before a byte is sent",
  async (_what, certificate, machine, code, detail) => {
    const { certFile, keyFile } = certificate();
    server.setSecureContext({ cert: readFileSync(certFile), key: readFileSync(keyFile) });
    const state = stateOf(machine());
    await expectFailure({
      machine: machine(),
      args: ["accept"],
      input: `${origin}/i#${TOKEN}`,
      code,
      detail,
    });
    expect(requests).toBe(0);
    expect(stateOf(machine())).toEqual(state);
  },
);

test("something that speaks no TLS is refused", async () => {
  const speaker = createPlainServer(() => (requests += 1));
  await new Promise<void>((resolve) => speaker.listen(0, "127.0.0.1", resolve));
  const { port } = speaker.address() as AddressInfo;
  const machine = createAgentMachine({
    services: [`https://127.0.0.1:${port}`],
    insecureLoopback: false,
  });
  await machine.latchkey(["credentials", "set"], credentialText(CLIENT));
  await expectFailure({ machine, args: ["inspect"], input: TOKEN, code: "service.certificate" });
  expect(requests).toBe(0);
  machine.remove();
  speaker.close();
});

test("a CA file that is missing or none is named, and nothing is sent", async () => {
  const file = join(plain.directory, "ca.pem");
  const machine = createAgentMachine({ services: [origin], caFile: file, insecureLoopback: false });
  await machine.latchkey(["credentials", "set"], credentialText(CLIENT));
  const expected = {
    machine,
    args: ["inspect"],
    input: TOKEN,
    code: "config.invalid",
    detail: /caFile/,
  } as const;
  await expectFailure(expected);
  writeFileSync(file, "no certificate");
  await expectFailure(expected);
  machine.remove();
});

test("plain http is refused without the development switch, wherever it is asked for", async () => {
  const http = origin.replace("https", "http");
  const configured = createAgentMachine({ services: [http], insecureLoopback: false });
  const input = `${http}/i#${TOKEN}`;
  await expectFailure({
    machine: configured,
    args: ["accept"],
    input,
    code: "config.invalid",
    detail: /services/,
  });
  await expectFailure({ machine: plain, args: ["accept"], input, code: "service.insecure" });
  configured.remove();
});

test("a service with a certificate of a private authority is used where it is trusted", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "lk-tls-"));
  const first = await startReferenceService({ dataDirectory });
  const acme = await createInvitingOrganization(first);
  const { token } = await acme.invite();
  await first.stop();
  const { certFile, keyFile } = authority.issue("IP:127.0.0.1");
  const service = await startReferenceService({
    dataDirectory,
    args: ["--tls-cert", certFile, "--tls-key", keyFile],
  });
  const machine = await prepareMachine(service, acme, {
    caFile: authority.caFile,
    insecureLoopback: false,
  });
  const accepted = await machine.latchkey(["accept", "--json"], `${service.origin}/i#${token}`);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  expect(rowsOf(service, "SELECT client_id FROM device_clients")).toEqual([
    { client_id: accepted.json().device.clientId },
  ]);
  machine.remove();
  await service.stop();
  rmSync(dataDirectory, { recursive: true });
});
