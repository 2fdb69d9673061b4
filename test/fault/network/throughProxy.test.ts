import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectFailure, prepareMachine, rowsOf } from "../../integration/rig.ts";
import type { AgentMachine } from "../../support/agentMachine.ts";
import { createAuthority, type Authority } from "../../support/certificates.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../../support/referenceService.ts";
import { tell } from "./networkRig.ts";
import { startProxyServer, type ProxyServer } from "./proxyServer.ts";

const PASSWORD = "pr0xy-canary-7f3a";

let authority: Authority;
let dataDirectory: string;
let service: ReferenceService;
let acme: InvitingOrganization;
let proxy: ProxyServer;
let machine: AgentMachine;
/** Invitations made while the service still spoke http to its administrator. */
const links: string[] = [];

beforeAll(async () => {
  authority = createAuthority();
  dataDirectory = mkdtempSync(join(tmpdir(), "lk-proxied-"));
  const first = await startReferenceService({ dataDirectory });
  acme = await createInvitingOrganization(first);
  for (let count = 0; count < 2; count += 1) links.push((await acme.invite()).token);
  await first.stop();
  const { certFile, keyFile } = authority.issue("IP:127.0.0.1");
  service = await startReferenceService({
    dataDirectory,
    args: ["--tls-cert", certFile, "--tls-key", keyFile],
  });
});
afterAll(async () => {
  await service?.stop();
  authority?.remove();
  rmSync(dataDirectory, { recursive: true });
});
beforeEach(async () => {
  proxy = await startProxyServer({ credential: `installer:${PASSWORD}` });
  machine = await prepareMachine(service, acme, {
    caFile: authority.caFile,
    insecureLoopback: false,
  });
});
afterEach(async () => {
  machine.remove();
  await proxy.close();
});

/** Sets the proxy up as an administrator does. */
function configure(fields: Record<string, unknown>): void {
  const config = JSON.parse(readFileSync(machine.configFile, "utf8")) as object;
  writeFileSync(machine.configFile, JSON.stringify({ ...config, ...fields }));
}

function writeCredential(text: string, mode = 0o600): string {
  const file = join(machine.directory, "proxy-credential");
  writeFileSync(file, text, { mode });
  return file;
}

function expectNoPassword(...outputs: readonly string[]): void {
  for (const output of outputs) expect(output).not.toContain(PASSWORD);
  for (const [path, content] of machine.files()) {
    if (!path.endsWith("proxy-credential")) expect(content).not.toContain(PASSWORD);
  }
}

describe("a machine behind a proxy that wants a password", () => {
  test("is enrolled through it, with the credential of a file", async () => {
    const proxyCredentialFile = writeCredential(`installer:${PASSWORD}\n`);
    configure({ proxy: `http://127.0.0.1:${proxy.port}`, proxyCredentialFile });
    const input = `${service.origin}/i#${links[0]}`;
    const accepted = await machine.latchkey(["accept", "--json"], input);
    expect(accepted).toMatchObject({ code: 0, stderr: "" });
    const status = await machine.latchkey(["status", "--json"]);
    expect(status).toMatchObject({ code: 0, stderr: "" });
    tell("enrolled through a proxy", { tunnels: proxy.targets.length });
    expect(proxy.targets.length).toBeGreaterThan(1);
    const address = service.origin.replace("https://", "");
    expect(new Set(proxy.targets)).toEqual(new Set([address]));
    expect(rowsOf(service, "SELECT client_id FROM device_clients")).toHaveLength(1);
    expectNoPassword(accepted.stdout, status.stdout);
  });

  test("is enrolled through it, with the credential of the environment", async () => {
    const address = `http://installer:${PASSWORD}@127.0.0.1:${proxy.port}`;
    machine.environment["HTTPS_PROXY"] = address;
    const inspected = await machine.latchkey(
      ["inspect", "--json"],
      `${service.origin}/i#${links[1]}`,
    );
    expect(inspected).toMatchObject({ code: 0, stderr: "" });
    expect(proxy.targets.length).toBeGreaterThan(0);
    expectNoPassword(inspected.stdout);
  });

  test.each([
    ["a wrong one", "installer:wrong"],
    ["another user's", `other:${PASSWORD}`],
  ])("is told that %s is refused, and nothing reaches the service", async (_, credential) => {
    const proxyCredentialFile = writeCredential(credential);
    configure({ proxy: `http://127.0.0.1:${proxy.port}`, proxyCredentialFile });
    const told = await expectFailure({
      machine,
      args: ["inspect"],
      input: `${service.origin}/i#${links[1]}`,
      code: "network.proxy_refused",
      detail: /proxy: HTTP 407/,
    });
    tell("a refused credential", { tunnels: proxy.targets.length });
    expect(proxy.targets).toHaveLength(2);
    expectNoPassword(...told.flatMap(({ stdout, stderr }) => [stdout, stderr]));
  });

  test("uses no credential that others could read", async () => {
    const proxyCredentialFile = writeCredential(`installer:${PASSWORD}`, 0o644);
    configure({ proxy: `http://127.0.0.1:${proxy.port}`, proxyCredentialFile });
    await expectFailure({
      machine,
      args: ["inspect"],
      input: `${service.origin}/i#${links[1]}`,
      code: "config.unsafe",
    });
    expect(proxy.targets).toEqual([]);
  });

  test("goes past it where the configuration says none", async () => {
    machine.environment["HTTPS_PROXY"] = `http://127.0.0.1:${proxy.port}`;
    configure({ proxy: "none" });
    const inspected = await machine.latchkey(["inspect"], `${service.origin}/i#${links[1]}`);
    expect(inspected.code).toBe(0);
    expect(proxy.targets).toEqual([]);
  });
});
