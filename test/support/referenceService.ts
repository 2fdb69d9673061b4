import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../service/main.ts", import.meta.url));

export interface ReferenceServiceOptions {
  /** Further arguments of `service/main.ts`, e.g. `["--require-dpop-nonce"]`. */
  readonly args?: readonly string[];
  /** Kept after `stop()` when given; otherwise a temporary directory that goes with the service. */
  readonly dataDirectory?: string;
  /** Any free port by default; a restarted service wants the one it had. */
  readonly port?: number;
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests read what they expect
export type Json = any;

export interface AdminReply {
  readonly status: number;
  readonly body: Json;
}

/** The reference service as a process of its own, as users run it. */
export interface ReferenceService {
  readonly origin: string;
  readonly port: number;
  /** With a trailing slash. */
  readonly api: string;
  /** With a trailing slash. */
  readonly admin: string;
  readonly adminToken: string;
  readonly adminTokenFile: string;
  readonly dataDirectory: string;
  readonly databaseFile: string;
  /** `null` with `--no-inbox` or `--smtp`. */
  readonly inboxDirectory: string | null;
  readonly smtpUrl: string | null;
  readonly process: ChildProcess;
  /** Everything it has written to standard error so far: its log. */
  log(): string;
  /** Calls the administration API; `path` without a leading slash, e.g. `organizations`. */
  adminRequest(method: string, path: string, body?: unknown): Promise<AdminReply>;
  /** Ends it as an operator does (SIGTERM); answers the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does (SIGKILL); a temporary data directory stays. */
  kill(): Promise<void>;
}

/** Starts the service and waits for its ready line. */
export async function startReferenceService(
  options: ReferenceServiceOptions = {},
): Promise<ReferenceService> {
  const temporary = options.dataDirectory === undefined;
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), "latchkey-service-"));
  const child = spawn(
    process.execPath,
    [
      MAIN,
      "--data",
      dataDirectory,
      "--port",
      String(options.port ?? 0),
      // A test run that is killed takes its services with it.
      "--stop-with-stdin",
      ...(options.args ?? []),
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const exited = once(child, "exit");
  const line = await Promise.race([
    once(createInterface(child.stdout), "line").then(([text]) => String(text)),
    exited.then(() => undefined),
  ]);
  if (line === undefined) throw new Error(`the service did not start: ${log}`);
  const ready = JSON.parse(line) as {
    issuer: string;
    api: string;
    admin: string;
    adminTokenFile: string;
    inbox: { smtp: string; directory: string } | null;
    database: string;
  };
  const adminToken = readFileSync(ready.adminTokenFile, "utf8").trim();

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    // Windows has no SIGTERM: there the end of standard input asks.
    if (signal === "SIGTERM" && process.platform === "win32") child.stdin.end();
    else if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
    return child.exitCode;
  }

  return {
    origin: ready.issuer,
    port: Number(new URL(ready.issuer).port),
    api: ready.api,
    admin: ready.admin,
    adminToken,
    adminTokenFile: ready.adminTokenFile,
    dataDirectory,
    databaseFile: ready.database,
    inboxDirectory: ready.inbox?.directory ?? null,
    smtpUrl: ready.inbox?.smtp ?? null,
    process: child,
    log: () => log,
    async adminRequest(method, path, body) {
      const response = await fetch(ready.admin + path, {
        method,
        headers: {
          authorization: `Bearer ${adminToken}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    },
    async stop() {
      const code = await end("SIGTERM");
      if (temporary) rmSync(dataDirectory, { recursive: true, force: true });
      return code;
    },
    async kill() {
      await end("SIGKILL");
    },
  };
}

interface InvitingOrganizationOptions {
  readonly name?: string;
  readonly approval?: "automatic" | "manual";
  readonly invitationValidityHours?: number | null;
  readonly licences?: readonly string[];
  readonly group?: string;
}

interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** What `POST invitations` answers. */
export interface SentInvitation {
  readonly invitation: { readonly id: string; readonly state: string };
  readonly delivery: { readonly state: string; readonly reason?: string };
  readonly landingLink: string;
  readonly appLink: string;
  readonly accessCode: string;
  /** The token in the links. */
  readonly token: string;
}

export interface InvitingOrganization {
  readonly organization: NamedThing;
  readonly group: NamedThing;
  readonly licences: readonly NamedThing[];
  readonly clientId: string;
  readonly clientSecret: string;
  /** Invites to the group; anything of the request may be given. */
  invite(more?: Readonly<Record<string, unknown>>): Promise<SentInvitation>;
}

let organizations = 0;

/** Makes an organization with licences, a group that may use them, and an application client. */
export async function createInvitingOrganization(
  service: Pick<ReferenceService, "adminRequest">,
  options: InvitingOrganizationOptions = {},
): Promise<InvitingOrganization> {
  async function make<Value>(path: string, body: unknown): Promise<Value> {
    const reply = await service.adminRequest("POST", path, body);
    if (reply.status !== 201) {
      throw new Error(`POST ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
    return reply.body as Value;
  }
  organizations += 1;
  const { approval, invitationValidityHours } = options;
  const organization = await make<NamedThing>("organizations", {
    name: options.name ?? `Acme ${organizations}`,
    ...(approval === undefined ? {} : { approval }),
    ...(invitationValidityHours === undefined ? {} : { invitationValidityHours }),
  });
  const base = `organizations/${organization.id}`;
  const licences: NamedThing[] = [];
  for (const name of options.licences ?? ["Press control"]) {
    licences.push(await make<NamedThing>(`${base}/licences`, { name }));
  }
  const group = await make<NamedThing>(`${base}/groups`, {
    name: options.group ?? "Presses",
    licences: licences.map(({ id }) => id),
  });
  const { clientId, clientSecret } = await make<{ clientId: string; clientSecret: string }>(
    `${base}/application-clients`,
    { name: "Installer" },
  );
  return {
    organization: { id: organization.id, name: organization.name },
    group: { id: group.id, name: group.name },
    licences: licences.map(({ id, name }) => ({ id, name })),
    clientId,
    clientSecret,
    async invite(more = {}) {
      const sent = await make<Omit<SentInvitation, "token">>("invitations", {
        organization: organization.id,
        group: group.id,
        inviterName: "Ida Inviter",
        ...more,
      });
      return { ...sent, token: new URL(sent.landingLink).hash.slice(1) };
    },
  };
}
