import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AgentMachine, CommandResult } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { createAgentMachine } from "../support/agentMachine.ts";
import { credentialText } from "./rig.ts";

let service: ReferenceService;
let keyring: PrivateSecretService;
let acme: InvitingOrganization;
const machines: AgentMachine[] = [];

beforeAll(async () => {
  [service, keyring] = await Promise.all([
    startReferenceService({ args: ["--poll-interval", "1"] }),
    startSecretService(),
  ]);
  acme = await createInvitingOrganization(service, { approval: "manual" });
});

afterAll(async () => {
  for (const machine of machines) machine.remove();
  await Promise.allSettled([service?.stop(), keyring?.stop()]);
});

/** Command lines and environments of every process that came up while the loop ran. */
function watchProcesses(): { readonly seen: Map<string, string>; stop(): void } {
  const seen = new Map<string, string>();
  const timer = setInterval(() => {
    for (const pid of readdirSync("/proc")) {
      if (!/^\d+$/.test(pid)) continue;
      for (const what of ["cmdline", "environ"]) {
        try {
          const content = readFileSync(`/proc/${pid}/${what}`, "latin1");
          if (content !== "") seen.set(`${what} of ${pid}: ${content.slice(0, 60)}`, content);
        } catch {
          // Processes end while one looks at them.
        }
      }
    }
  }, 15);
  return { seen, stop: () => clearInterval(timer) };
}

/** What nobody may find anywhere: as it is, and as it may stand in a header or an address. */
function canariesOf(sent: readonly SentInvitation[]): Map<string, string> {
  const { clientId, clientSecret } = acme;
  const canaries = new Map([
    ["client secret", clientSecret],
    ["basic authentication", Buffer.from(`${clientId}:${clientSecret}`).toString("base64")],
  ]);
  for (const [index, { token, accessCode }] of sent.entries()) {
    canaries.set(`token ${index}`, token);
    canaries.set(`code ${index}`, accessCode);
    canaries.set(`bare code ${index}`, accessCode.replaceAll("-", ""));
  }
  return canaries;
}

function find(canaries: Map<string, string>, where: Iterable<readonly [string, string]>): string[] {
  const found: string[] = [];
  for (const [place, content] of where) {
    for (const [name, canary] of canaries) {
      if (content.toLowerCase().includes(canary.toLowerCase())) found.push(`${name} in ${place}`);
    }
  }
  return found;
}

/** Everything below a directory; the inbox is the recipient's, and e-mails carry the link. */
function filesBelow(directory: string): [string, string][] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/inbox/"))
    .map((path) => [path, readFileSync(path, "latin1")]);
}

/** The loop with everything that can go wrong in it; secrets go in by standard input only. */
async function walk(
  machine: AgentMachine,
  sent: readonly SentInvitation[],
): Promise<CommandResult[]> {
  const [accepted, declined, revoked] = sent;
  const said: CommandResult[] = [];
  const run = async (args: readonly string[], input?: string): Promise<void> => {
    said.push(await machine.latchkey(args, input));
  };
  await run(["credentials", "set"], credentialText(acme));
  await run(["credentials", "status", "--json"]);
  await run(["inspect"], accepted?.landingLink);
  await run(["inspect", "--json"], accepted?.accessCode);
  await run(["accept", "--json"], accepted?.landingLink);
  const path = `invitations/${accepted?.invitation.id}/approve`;
  expect((await service.adminRequest("POST", path, {})).status).toBe(200);
  await run(["wait", "--json", "--timeout", "60"]);
  await run(["rename", "Canary"]);
  await run(["decline", "--reason", "no"], declined?.appLink);
  await run(["accept"], declined?.appLink);
  await service.adminRequest("POST", `invitations/${revoked?.invitation.id}/revoke`, {});
  await run(["--json", "accept"], revoked?.landingLink);
  await run(["inspect"], `${revoked?.landingLink}X`);
  await run(["accept"], `${accepted?.landingLink} ${declined?.landingLink}`);
  await run(["status"]);
  return said;
}

test.each(["file-protected-by-permissions-only", "os-keychain"] as const)(
  "with %s no secret, token or code is left anywhere",
  async (credentialStore) => {
    const machine = createAgentMachine({
      services: [service.origin],
      credentialStore,
      environment: keyring.environment,
    });
    machines.push(machine);
    const sent = await Promise.all([1, 2, 3].map(() => acme.invite()));
    const canaries = canariesOf(sent);
    const processes = watchProcesses();
    const said = await walk(machine, sent);
    processes.stop();

    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0, 20, 0, 0, 0, 7, 7, 3, 3, 0]);
    // The search finds what is there: the tier that is allowed to hold the secret holds it.
    const own = join(machine.stateDirectory, "credentials");
    const files = [...machine.files()];
    const inTier = find(
      canaries,
      files.filter(([path]) => path.startsWith(own)),
    );
    expect(inTier).toEqual(
      credentialStore === "os-keychain" ? [] : [expect.stringContaining("client secret in")],
    );

    expect(
      find(
        canaries,
        files.filter(([path]) => !path.startsWith(own)),
      ),
    ).toEqual([]);
    const output = said.map(({ stdout, stderr }, at) => [`output ${at}`, stdout + stderr] as const);
    expect(find(canaries, output)).toEqual([]);
    expect(find(canaries, [["the service's log", service.log()]])).toEqual([]);
    expect(find(canaries, filesBelow(service.dataDirectory))).toEqual([]);
    expect([...processes.seen.values()].some((text) => text.includes("--config"))).toBe(true);
    expect(find(canaries, processes.seen)).toEqual([]);

    const privateKeys = find(
      new Map([["a private key", '"d":"']]),
      files.filter(([path]) => !path.startsWith(own)),
    );
    expect(privateKeys).toEqual([]);
  },
);
