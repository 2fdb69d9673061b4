import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { expect } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { EXIT_CODE } from "../../main/core/exitCode.ts";
import {
  createAgentMachine,
  type AgentMachine,
  type AgentMachineOptions,
  type CommandResult,
} from "../support/agentMachine.ts";
import type { InvitingOrganization, ReferenceService } from "../support/referenceService.ts";
import { ERROR_TEXT } from "../support/englishWords.ts";

/** Everything the service keeps about its business; its tokens and proofs come and go. */
const TABLES = [
  "organizations",
  "licences",
  "device_groups",
  "group_licences",
  "application_clients",
  "device_clients",
  "group_devices",
  "invitations",
  "acceptances",
  "idempotency_keys",
];

export type Row = Readonly<Record<string, unknown>>;

/** Rows of the service's database, read beside the running service. */
export function rowsOf(service: Pick<ReferenceService, "databaseFile">, sql: string): Row[] {
  const database = new DatabaseSync(service.databaseFile, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Changes the service's database behind its back: for what would take three days otherwise. */
export function changeDatabase(
  service: Pick<ReferenceService, "databaseFile">,
  sql: string,
  ...values: readonly (string | number)[]
): void {
  const database = new DatabaseSync(service.databaseFile);
  try {
    database.exec("PRAGMA busy_timeout = 5000");
    expect(Number(database.prepare(sql).run(...values).changes)).toBeGreaterThan(0);
  } finally {
    database.close();
  }
}

/**
 * All business tables, to compare before and after. That a key of an answer will never count is a
 * promise to the machine, and no business.
 */
export function businessOf(service: Pick<ReferenceService, "databaseFile">): Record<string, Row[]> {
  return Object.fromEntries(
    TABLES.map((table) => {
      const rows = rowsOf(service, `SELECT * FROM ${table}`);
      return [table, rows.filter(({ operation }) => operation !== "void")];
    }),
  );
}

/** The agent's state directory as path -> hash of the content, to compare before and after. */
export function stateOf(machine: AgentMachine): Record<string, string> {
  const state: Record<string, string> = {};
  for (const [path, content] of machine.files()) {
    if (!path.startsWith(machine.stateDirectory)) continue;
    state[path.slice(machine.stateDirectory.length)] = createHash("sha256")
      .update(content, "latin1")
      .digest("hex");
  }
  return state;
}

export function credentialText(
  organization: Pick<InvitingOrganization, "clientId" | "clientSecret">,
): string {
  const { clientId, clientSecret } = organization;
  return JSON.stringify({ client_id: clientId, client_secret: clientSecret });
}

/** A machine that may open invitations of an organization, as an installer leaves it. */
export async function prepareMachine(
  service: Pick<ReferenceService, "origin">,
  organization: InvitingOrganization,
  options: Partial<AgentMachineOptions> = {},
): Promise<AgentMachine> {
  const machine = createAgentMachine({ services: [service.origin], ...options });
  const stored = await machine.latchkey(
    ["credentials", "set", "--service", service.origin],
    credentialText(organization),
  );
  expect(stored).toMatchObject({ code: 0, stderr: "" });
  return machine;
}

export interface ExpectedFailure {
  readonly machine: AgentMachine;
  readonly args: readonly string[];
  readonly input?: string;
  readonly code: ErrorCode;
  /** In the detail; what a person needs to find the place. */
  readonly detail?: RegExp;
}

/**
 * Runs a command for people and for scripts at once; both must fail alike: code, exit code, title
 * and next step, and neither a stack trace, a warning of Node's nor what was handed over.
 */
export async function expectFailure(expected: ExpectedFailure): Promise<CommandResult[]> {
  const { machine, args, input, code, detail } = expected;
  const [text, json] = await Promise.all([
    machine.latchkey(args, input),
    machine.latchkey(["--json", ...args], input),
  ]);
  const { title, advice } = ERROR_TEXT[code];
  expect(text.stderr).toContain(`(${code}`);
  expect(text.stderr).toContain(title);
  expect(text.stderr).toContain(advice);
  expect(text.stdout).toBe("");
  expect(json.json()).toMatchObject({
    version: 1,
    ok: false,
    error: { code, title, advice },
  });
  expect(json.stdout.trim().split("\n")).toHaveLength(1);
  expect(json.stderr).toBe("");
  if (detail !== undefined) {
    expect(text.stderr).toMatch(detail);
    expect(json.json().error.detail).toMatch(detail);
  }
  expect([text.code, json.code]).toEqual([EXIT_CODE[code], EXIT_CODE[code]]);
  for (const { stdout, stderr } of [text, json]) expectClean(stdout + stderr, input);
  return [text, json];
}

/** No stack trace, no warning of the runtime's, nothing of the invitation that was handed over. */
export function expectClean(output: string, input = ""): void {
  expect(output).not.toMatch(/^\s+at .*:\d+/m);
  expect(output).not.toMatch(/\(node:\d+\)|Warning:|ExperimentalWarning/);
  for (const secret of input.match(/[0-9A-Z]{28}|(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g) ?? []) {
    expect(output).not.toContain(secret);
  }
}

/** Runs `work` and makes sure that neither side is any different afterwards. */
export async function expectNothingChanged(
  service: Pick<ReferenceService, "databaseFile">,
  machine: AgentMachine,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = { business: businessOf(service), state: stateOf(machine) };
  await work();
  expect({ business: businessOf(service), state: stateOf(machine) }).toEqual(before);
}
