import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMarkers } from "../../main/credentials/markers.ts";
import { openCredentialStore } from "../../main/credentials/openCredentialStore.ts";
import { BRAND } from "../../main/core/brand.ts";
import { createAgentMachine, type AgentMachine } from "../../test/support/agentMachine.ts";
import { startSecretService } from "../../test/support/secretService.ts";
import { say } from "./narration.ts";

const WORKER = fileURLToPath(new URL("../../dist/cli/keychainWorker.mjs", import.meta.url));

export interface DemoMachine {
  readonly machine: AgentMachine;
  /** Further environment a person needs to use the same machine from another terminal. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes the demo's entries out of the keychain again and removes every file. */
  cleanUp(): Promise<void>;
}

export interface MachineOptions {
  readonly service: string;
  /** The application credential, as `credentials set` takes it. */
  readonly credential: string;
  /** How windows are shown where the person's own display is not used. */
  readonly browser?: string;
  readonly display?: string;
}

type Tier = "os-keychain" | "file-protected-by-permissions-only";

/**
 * Sets this machine up as a device to be, the credential in a keychain: the machine's own, else a
 * private Secret Service, else the file tier by its name. Says which, since it matters.
 */
export async function prepareMachine(options: MachineOptions): Promise<DemoMachine> {
  const machineId = hasMachineId() ? "own" : randomBytes(16).toString("hex");
  if (machineId !== "own") say("This machine has no id (/etc/machine-id): the demo makes one up.");

  async function attempt(
    tier: Tier,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<AgentMachine | undefined> {
    const machine = createAgentMachine({
      services: [options.service],
      credentialStore: tier,
      machineId,
      environment: {
        ...environment,
        ...(options.display === undefined ? {} : { DISPLAY: options.display }),
      },
      ...(options.browser === undefined ? {} : { browser: options.browser }),
    });
    const { code } = await machine.latchkey(["credentials", "set"], options.credential);
    if (code === 0) return machine;
    machine.remove();
    return undefined;
  }

  const own = await attempt("os-keychain");
  if (own !== undefined) {
    say("The application credential is in this machine's own keychain.");
    return { machine: own, environment: {}, cleanUp: () => forget(own, options.service) };
  }
  const keyring =
    process.platform === "linux" ? await startSecretService().catch(() => undefined) : undefined;
  const inKeyring = keyring && (await attempt("os-keychain", { ...keyring.environment }));
  if (inKeyring !== undefined) {
    say(
      "This session has no keychain: the credential is in a private Secret Service (gnome-keyring).",
    );
    return {
      machine: inKeyring,
      environment: { ...keyring?.environment },
      cleanUp: async () => {
        inKeyring.remove();
        await keyring?.stop();
      },
    };
  }
  await keyring?.stop();
  const inFile = await attempt("file-protected-by-permissions-only");
  if (inFile === undefined) throw new Error("the credential could not be stored anywhere");
  say(
    "No keychain can be had here: the credential is in a file protected by its permissions only.",
  );
  return { machine: inFile, environment: {}, cleanUp: async () => inFile.remove() };
}

/** Containers often have none, or an empty file. */
function hasMachineId(): boolean {
  if (process.platform !== "linux") return true;
  try {
    return /^[0-9a-f]{32}\s*$/.test(readFileSync("/etc/machine-id", "utf8"));
  } catch {
    return false;
  }
}

/** Removes what the demo put into the person's own keychain. */
async function forget(machine: AgentMachine, service: string): Promise<void> {
  const store = openCredentialStore({
    tier: "os-keychain",
    productId: BRAND.keychainService,
    markers: createMarkers({ directory: join(machine.stateDirectory, "markers") }),
    fileDirectory: join(machine.stateDirectory, "credentials"),
    worker: WORKER,
  });
  await store.remove({ kind: "application", service });
  await store.remove({ kind: "device", service });
  machine.remove();
}
