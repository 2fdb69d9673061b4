import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAgentMachine } from "../test/support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
} from "../test/support/referenceService.ts";
import { compare, timeProcess, type Series } from "./measure.ts";

const LATCHKEY = fileURLToPath(new URL("../bin/latchkey", import.meta.url));

/** `latchkey apply` where nothing is to change, as at every boot, beside Node that does nothing. */
export async function measureApplyAgain(rounds: number): Promise<readonly Series[]> {
  const service = await startReferenceService();
  const machine = createAgentMachine({ services: [service.origin] });
  try {
    const acme = await createInvitingOrganization(service);
    const { landingLink } = await acme.invite();
    const { clientId: client_id, clientSecret: client_secret } = acme;
    const place = (name: string): string => join(machine.directory, name);
    const files = {
      "credential.json": JSON.stringify({ client_id, client_secret }),
      "link.txt": landingLink,
      // JSON is YAML too.
      "provision.yaml": JSON.stringify({
        version: 1,
        service: service.origin,
        applicationCredential: { file: place("credential.json") },
        invitation: { file: place("link.txt") },
        name: "Kiosk",
      }),
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(place(name), text, { mode: 0o600 });
    }
    const apply = ["apply", place("provision.yaml")];
    const first = await machine.latchkey(apply);
    if (first.code !== 0) throw new Error(first.stderr);
    const env = machine.environment;
    const command = [LATCHKEY, "--config", machine.configFile, ...apply];
    return await compare(
      [
        {
          name: "latchkey apply, with nothing to change",
          run: () => timeProcess(process.execPath, command, { env }),
        },
        { name: "node -e 0", run: () => timeProcess(process.execPath, ["-e", "0"], { env }) },
      ],
      rounds,
    );
  } finally {
    machine.remove();
    await service.stop();
  }
}
