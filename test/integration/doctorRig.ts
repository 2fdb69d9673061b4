import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { CheckId } from "../../main/doctor/check.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { createAuthority, type Authority } from "../support/certificates.ts";
import { canChangeHardware, createHardware, type Hardware } from "../support/hardware.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import { startScreen, type Screen } from "../support/screen.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { credentialText } from "./rig.ts";

/** One line of `latchkey doctor --json`. */
export interface Checked {
  readonly id: CheckId;
  readonly subject: string | null;
  readonly status: "pass" | "warn" | "fail" | "skipped";
  readonly code: string | null;
  readonly why: string;
  readonly found: Readonly<Record<string, unknown>>;
  readonly repair: {
    readonly text: string;
    readonly command: string | null;
    readonly automatic: boolean;
  } | null;
}

export interface Consultation {
  readonly exit: number | null;
  readonly checks: readonly Checked[];
  readonly fixes: readonly { readonly id: string; readonly done: boolean; readonly text: string }[];
  /** Ids of what is not as it should be, with how bad. */
  readonly faults: Readonly<Record<string, string>>;
  readonly output: string;
  of(id: CheckId): Checked;
}

/** What of a run is not the machine's own. */
export interface Around {
  /** `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where the processes run, such as over other mounts. */
  readonly within?: Hardware["within"];
  /** The same, beside the machine's own hardware. */
  readonly over?: Hardware["within"];
  readonly args?: readonly string[];
}

/** A person at their machine, with all that a doctor looks at. */
export interface Clinic {
  readonly service: ReferenceService;
  readonly authority: Authority;
  readonly acme: InvitingOrganization;
  readonly keyring: PrivateSecretService;
  readonly screen: Screen;
  /** Links of invitations that nobody answered yet. */
  readonly invitations: SentInvitation[];
  /** A machine that is enrolled and registered. */
  admit(options?: {
    readonly keyring?: PrivateSecretService;
    readonly enrol?: boolean;
  }): Promise<Patient>;
  close(): Promise<void>;
}

export interface Patient {
  readonly machine: AgentMachine;
  readonly home: string;
  /** Runs a command line of a shell, as a person who reads it off the screen. */
  readonly shell: (
    line: string,
    around?: Around,
    input?: string,
  ) => Promise<{ code: number | null; output: string }>;
  readonly doctor: (around?: Around) => Promise<Consultation>;
  /** Changes fields of the configuration; answers how to put it back. */
  readonly configure: (change: Readonly<Record<string, unknown>>) => () => void;
  /** Keeps the state directory; answers how to put it back. */
  readonly keepState: () => () => void;
}

const asIs: Hardware["within"] = (command) => command;

/**
 * The built program in a place of its own, where no other build takes it away.
 * @throws where it is not built
 */
function install(): { readonly script: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), "lk-program-"));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  for (const part of ["bin", "dist/cli", "package.json"]) {
    cpSync(join(root, part), join(directory, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  return {
    script: join(directory, "bin/latchkey"),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

const TRAITS = {
  uuid: "4c4c4544-0042-3510-8057-b7c04f4d3632",
  serial: "7B5WM62",
  mac: "f4:8e:38:a1:02:3c",
  disk: "S4EWNX0M104733",
};

/** Whether this machine lets us exchange hardware and mounts: root on Linux. */
export const canAdmit = canChangeHardware();

export async function openClinic(): Promise<Clinic> {
  const authority = createAuthority();
  const dataDirectory = mkdtempSync(join(tmpdir(), "lk-clinic-"));
  // Organization and invitations are made before the certificate is one of its own authority's.
  const first = await startReferenceService({ dataDirectory });
  const acme = await createInvitingOrganization(first, { name: "Acme Printing" });
  const invitations = await Promise.all(Array.from({ length: 4 }, () => acme.invite()));
  await first.stop();
  const { certFile, keyFile } = authority.issue("IP:127.0.0.1");
  const [service, keyring, screen] = await Promise.all([
    startReferenceService({ dataDirectory, args: ["--tls-cert", certFile, "--tls-key", keyFile] }),
    startSecretService(),
    startScreen(),
  ]);
  const hardware = createHardware(TRAITS);
  const patients: Patient[] = [];

  async function admit({
    keyring: own = keyring,
    enrol = true,
  }: Parameters<Clinic["admit"]>[0] = {}): Promise<Patient> {
    const patient = createPatient({
      services: [service.origin],
      caFile: authority.caFile,
      environment: { ...own.environment, DISPLAY: screen.display },
      hardware,
    });
    patients.push(patient);
    if (enrol) {
      const stored = await patient.shell("latchkey credentials set", {}, credentialText(acme));
      expect(stored).toMatchObject({ code: 0 });
      const { token = "" } = invitations.pop() ?? {};
      const accepted = await patient.shell("latchkey accept", {}, `${service.origin}/i#${token}`);
      expect(accepted).toMatchObject({ code: 0 });
    }
    const registered = await patient.shell("latchkey register");
    expect(registered).toMatchObject({ code: 0 });
    return patient;
  }

  return {
    service,
    authority,
    acme,
    keyring,
    screen,
    invitations,
    admit,
    close: async () => {
      for (const { machine } of patients) machine.remove();
      hardware.remove();
      await Promise.allSettled([service.stop(), keyring.stop(), screen.stop()]);
      authority.remove();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** A machine with a home of its own, in whose shell `latchkey` and `sudo` are there. */
export function createPatient(options: {
  readonly services: readonly string[];
  readonly caFile?: string;
  readonly credentialStore?: "os-keychain" | "file-protected-by-permissions-only";
  readonly environment: Readonly<Record<string, string>>;
  readonly hardware?: Hardware;
  readonly insecureLoopback?: boolean;
}): Patient {
  // Its places are known once it is made, and what lies in them is needed by then.
  const home = mkdtempSync(join(tmpdir(), "lk-home-"));
  const bin = join(home, "bin");
  const machine = createAgentMachine({
    credentialStore: "os-keychain",
    insecureLoopback: false,
    ...options,
    environment: {
      ...options.environment,
      HOME: home,
      XDG_CONFIG_HOME: join(home, ".config"),
      XDG_DATA_HOME: join(home, ".local/share"),
      XDG_DATA_DIRS: join(home, "usr/share"),
      XDG_STATE_HOME: join(home, ".local/state"),
      PATH: `${bin}:${process.env["PATH"] ?? ""}`,
    },
  });
  const { script: latchkey, remove: uninstall } = install();
  const program = (name: string, script: string): void => {
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program(
    "latchkey",
    `LATCHKEY_CONFIG='${machine.configFile}' exec '${process.execPath}' '${latchkey}' "$@"`,
  );
  // These tests are root already.
  program("sudo", 'exec "$@"');

  const ownHardware: Hardware["within"] = (words) => options.hardware?.within(words) ?? words;

  async function run(
    command: readonly string[],
    { environment = {}, within = ownHardware, over = asIs }: Around,
    input = "",
  ): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const [file = "", ...args] = within(over(command));
    const child = spawn(file, args, {
      env: { ...machine.environment, LATCHKEY_CONFIG: machine.configFile, ...environment },
      cwd: home,
      stdio: ["pipe", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    await once(child, "close");
    return { code: child.exitCode, stdout, stderr };
  }

  return {
    home,
    machine: {
      ...machine,
      remove: () => {
        machine.remove();
        uninstall();
        rmSync(home, { recursive: true, force: true });
      },
    },
    shell: async (line, around = {}, input = "") => {
      const { code, stdout, stderr } = await run(["sh", "-c", line], around, input);
      return { code, output: stdout + stderr };
    },
    doctor: async (around = {}) => {
      const args = ["doctor", "--json", ...(around.args ?? [])];
      const said = await run([process.execPath, latchkey, ...args], around);
      expect(said.stderr).toBe("");
      const { checks, fixes } = JSON.parse(said.stdout) as Pick<Consultation, "checks" | "fixes">;
      const bad = checks.filter(({ status }) => status === "warn" || status === "fail");
      return {
        exit: said.code,
        checks,
        fixes,
        faults: Object.fromEntries(bad.map(({ id, status }) => [id, status])),
        output: said.stdout,
        of: (id) => {
          const found = checks.find((check) => check.id === id);
          if (found === undefined) throw new Error(`${id} was not checked`);
          return found;
        },
      };
    },
    configure: (change) => {
      const before = readFileSync(machine.configFile, "utf8");
      const after = { ...(JSON.parse(before) as object), ...change };
      writeFileSync(machine.configFile, JSON.stringify(after));
      return () => writeFileSync(machine.configFile, before);
    },
    keepState: () => {
      const kept = mkdtempSync(join(tmpdir(), "lk-kept-"));
      cpSync(machine.stateDirectory, kept, { recursive: true, preserveTimestamps: true });
      return () => {
        rmSync(machine.stateDirectory, { recursive: true, force: true });
        cpSync(kept, machine.stateDirectory, { recursive: true, preserveTimestamps: true });
        chmodSync(machine.stateDirectory, 0o700);
        rmSync(kept, { recursive: true, force: true });
      };
    },
  };
}
