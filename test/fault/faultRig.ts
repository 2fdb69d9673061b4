import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { createFileStore } from "../../main/credentials/fileStore.ts";
import { credentialText, rowsOf, type Row } from "../integration/rig.ts";
import {
  createAgentMachine,
  type AgentMachine,
  type AgentMachineOptions,
  type CommandResult,
} from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import { FAULT_PLAN_VARIABLE, type FaultPlan } from "./faultPlan.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));
const HOOK = new URL("faultHookProcess.ts", import.meta.url).href;

export interface RunOptions {
  /** What the command runs under, such as strace with its options. */
  readonly under?: readonly string[];
  readonly plan?: Omit<FaultPlan, "root">;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Ends it the hard way when it fires. */
  readonly kill?: AbortSignal;
}

export interface RunResult extends CommandResult {
  readonly signal: NodeJS.Signals | null;
}

/** Runs the built command line on a machine, with something between it and its surroundings. */
export async function runLatchkey(
  machine: AgentMachine,
  args: readonly string[],
  input = "",
  options: RunOptions = {},
): Promise<RunResult> {
  const { plan, under = [] } = options;
  const hook = plan === undefined ? [] : ["--import", HOOK];
  const words = [process.execPath, ...hook, LATCHKEY, "--config", machine.configFile, ...args];
  const [program = "", ...rest] = [...under, ...words];
  const child = spawn(program, rest, {
    env: {
      ...machine.environment,
      // Authorities nobody needs here take longer to read than all the rest.
      NODE_EXTRA_CA_CERTS: undefined,
      ...(plan && {
        [FAULT_PLAN_VARIABLE]: JSON.stringify({ root: machine.stateDirectory, ...plan }),
      }),
      ...options.environment,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  options.kill?.addEventListener("abort", () => child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  await once(child, "close");
  return {
    code: child.exitCode,
    signal: child.signalCode,
    stdout,
    stderr,
    json: () => JSON.parse(stdout) as unknown,
  };
}

/** One invitation, the machine that may answer it, and an organization that has no other. */
export interface Case {
  readonly acme: InvitingOrganization;
  readonly machine: AgentMachine;
  readonly link: string;
  readonly invitationId: string;
}

/**
 * A fresh machine with an invitation. Simulated machines share the hardware of the one that
 * simulates them, so that each has an organization of its own.
 */
export async function createCase(
  service: Pick<ReferenceService, "adminRequest" | "origin">,
  options: Partial<AgentMachineOptions> = {},
  organization: Parameters<typeof createInvitingOrganization>[1] = {},
): Promise<Case> {
  const acme = await createInvitingOrganization(service, organization);
  return createCaseOf(service, acme, await acme.invite(), options);
}

/** A fresh machine that may answer this invitation. */
export async function createCaseOf(
  service: Pick<ReferenceService, "origin">,
  acme: InvitingOrganization,
  sent: SentInvitation,
  options: Partial<AgentMachineOptions> = {},
): Promise<Case> {
  const machine = createAgentMachine({ services: [service.origin], ...options });
  if (options.credentialStore === "os-keychain") {
    const stored = await machine.latchkey(["credentials", "set"], credentialText(acme));
    expect(stored).toMatchObject({ code: 0, stderr: "" });
  } else {
    const store = createFileStore({ directory: join(machine.stateDirectory, "credentials") });
    const name = { kind: "application", service: service.origin } as const;
    expect(await store.write(name, credentialText(acme))).toMatchObject({ ok: true });
  }
  return { acme, machine, link: sent.landingLink, invitationId: sent.invitation.id };
}

/** What the service knows about the one invitation of a case. */
export interface Truth {
  readonly state: string;
  readonly accepted: boolean;
  readonly devices: readonly Row[];
}

export function truthOf(
  service: Pick<ReferenceService, "databaseFile">,
  of: Pick<Case, "acme" | "invitationId">,
): Truth {
  const select = (sql: string): Row[] => rowsOf(service, sql);
  const [invitation] = select(`SELECT state FROM invitations WHERE id = '${of.invitationId}'`);
  const acceptances = select(
    `SELECT id FROM acceptances WHERE invitation_id = '${of.invitationId}'`,
  );
  expect(acceptances.length).toBeLessThanOrEqual(1);
  return {
    state: String(invitation?.["state"]),
    accepted: acceptances.length === 1,
    devices: select(
      `SELECT client_id, state FROM device_clients WHERE organization_id = '${of.acme.organization.id}'`,
    ),
  };
}

/** Files of the state directory that a finished command does not leave: open answers, drafts. */
export function leftoversOf(machine: AgentMachine): string[] {
  return readdirSync(machine.stateDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(machine.stateDirectory.length))
    .filter((path) => path.startsWith("/journal/") || /\.tmp$|\.corrupt-|\.newer-/.test(path));
}

/**
 * After something went wrong and the next command ran: what the service says and what the agent
 * says are the same, and nothing of the accident is left.
 */
export async function expectAgreement(
  service: Pick<ReferenceService, "databaseFile">,
  of: Case,
): Promise<Truth> {
  const truth = truthOf(service, of);
  const status = await runLatchkey(of.machine, ["status", "--json"]);
  const known = (status.json() as { enrolments: { clientId: string; device: unknown }[] })
    .enrolments;
  expect(truth.devices).toHaveLength(truth.accepted ? 1 : 0);
  expect(known).toEqual(
    truth.devices.map((row) =>
      expect.objectContaining({
        clientId: row["client_id"],
        problem: null,
        device: expect.objectContaining({ state: "active" }),
      }),
    ),
  );
  expect(leftoversOf(of.machine)).toEqual([]);
  return truth;
}

/** Whatever happened: accepting (again) ends in one device that works, and says so. */
export async function expectEnrolment(
  service: Pick<ReferenceService, "databaseFile">,
  of: Case,
): Promise<void> {
  const accepted = await runLatchkey(of.machine, ["accept", "--json"], of.link);
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  const { devices } = truthOf(service, of);
  expect(devices).toEqual([expect.objectContaining({ state: "active" })]);
  expect(accepted.json()).toMatchObject({
    outcome: "approved",
    device: { clientId: devices[0]?.["client_id"] },
  });
  expect(leftoversOf(of.machine)).toEqual([]);
}

/**
 * Runs jobs in as many lanes as there are processors to feed. All of them: a long run that stopped
 * at its first failure would hide the others.
 * @throws with what failed, each by its name.
 */
export async function inLanes<Job>(
  lanes: number,
  jobs: readonly Job[],
  nameOf: (job: Job) => string,
  work: (job: Job, index: number) => Promise<void>,
): Promise<void> {
  const queue = jobs.map((job, index) => ({ job, index }));
  const failures: string[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { job, index } = next;
        await work(job, index).catch((error: unknown) => {
          failures.push(`${nameOf(job)}: ${String(error).slice(0, 2_000)}`);
          // A long run says so when it happens.
          process.stdout.write(`fault: failed: ${failures.at(-1)}\n`);
        });
      }
    }),
  );
  expect(failures).toEqual([]);
}
