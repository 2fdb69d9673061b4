import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAgentMachine } from "../test/support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
} from "../test/support/referenceService.ts";
import { startSecretService } from "../test/support/secretService.ts";
import { compare, timeProcess, type Contestant, type Series } from "./measure.ts";

const LATCHKEY = fileURLToPath(new URL("../bin/latchkey", import.meta.url));
const SHELL = fileURLToPath(new URL("accept.sh", import.meta.url));
const BARE = fileURLToPath(new URL("acceptBare.mjs", import.meta.url));

/** `latchkey accept` beside programs that send the same requests, each on a machine of its own. */
export async function measureAcceptance(rounds: number): Promise<readonly Series[]> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-bench-"));
  const service = await startReferenceService();
  const acme = await createInvitingOrganization(service);
  const credential = JSON.stringify({
    client_id: acme.clientId,
    client_secret: acme.clientSecret,
  });
  const credentialFile = join(folder, "credential.json");
  const linkFile = join(folder, "link.txt");
  writeFileSync(credentialFile, credential, { mode: 0o600 });

  async function prepareLink(): Promise<string> {
    const { landingLink } = await acme.invite();
    writeFileSync(linkFile, landingLink, { mode: 0o600 });
    return landingLink;
  }
  function newDeviceId(): string {
    return randomBytes(16).toString("hex");
  }
  function latchkey(
    name: string,
    store: "os-keychain" | "file-protected-by-permissions-only",
  ): Contestant {
    return {
      name,
      async run() {
        // A machine's own, as its id and its state: another's key would be noticed.
        const keyring = await startSecretService();
        const machine = createAgentMachine({
          services: [service.origin],
          credentialStore: store,
          environment: { ...keyring.environment },
        });
        try {
          const stored = await machine.latchkey(["credentials", "set"], credential);
          if (stored.code !== 0) throw new Error(stored.stderr);
          const input = await prepareLink();
          const args = [LATCHKEY, "--config", machine.configFile, "accept", "--name", "Bench"];
          return await timeProcess(process.execPath, args, { input, env: machine.environment });
        } finally {
          machine.remove();
          await keyring.stop();
        }
      },
    };
  }

  try {
    return await compare(
      [
        latchkey("latchkey accept, credentials in files", "file-protected-by-permissions-only"),
        latchkey("latchkey accept, credentials in the keychain", "os-keychain"),
        {
          name: "curl + openssl script",
          async run() {
            await prepareLink();
            return timeProcess(SHELL, [service.origin, credentialFile, linkFile, newDeviceId()]);
          },
        },
        {
          name: "bare Node script",
          async run() {
            await prepareLink();
            const args = [BARE, service.origin, credentialFile, linkFile, newDeviceId()];
            return timeProcess(process.execPath, args);
          },
        },
      ],
      rounds,
    );
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
