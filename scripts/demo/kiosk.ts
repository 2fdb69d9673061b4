import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAgentMachine } from "../../test/support/agentMachine.ts";
import type { ReferenceService } from "../../test/support/referenceService.ts";
import { administer, latchkey } from "./commands.ts";
import { heading, quote, say } from "./narration.ts";

/**
 * The other way in, for machines that nobody stands in front of: one sheet for all of them, one file
 * on each, and a command that may run at every boot.
 */
export async function enrolKiosk(service: ReferenceService, credential: string): Promise<void> {
  heading("A kiosk without a screen: a sheet for the fleet, a file, one command");
  const machineId = randomBytes(16).toString("hex");
  const kiosk = createAgentMachine({ services: [service.origin], machineId });
  const place = (name: string): string => join(kiosk.directory, name);
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(place(name), `${lines.join("\n")}\n`, { mode: 0o600 });
  try {
    write("devices.csv", [
      "External ID,Machine ID,Hostname,Name",
      `lobby-1,${machineId},,Lobby kiosk`,
      "lobby-2,,kiosk-02,Second lobby kiosk",
    ]);
    say("The administrator lists the devices, and gets a sheet with a code for each, once:");
    await administer(service, [
      "invite",
      "--org=Acme Printing",
      "--group=Presses",
      "--inviter=Ida Inviter",
      `--bulk=${place("devices.csv")}`,
      `--output=${place("codes.csv")}`,
      "--yes",
    ]);
    write("credential.json", [credential]);
    const provision = [
      "version: 1",
      `service: ${service.origin}`,
      `applicationCredential: { file: ${place("credential.json")} }`,
      `invitation: { sheet: ${place("codes.csv")} }`,
      "group: Presses",
    ];
    write("provision.yaml", provision);
    say("The same file on every kiosk; each finds its own line of the sheet:");
    quote(provision.join("\n"));
    for (const options of [["--check"], [], []]) {
      await latchkey({ machine: kiosk }, ["apply", ...options, place("provision.yaml")]);
    }
    say("The second run asked nobody and wrote nothing: it may run at every boot.");
  } finally {
    kiosk.remove();
  }
}
