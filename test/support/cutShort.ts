import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { createJournal } from "../../main/enrolment/journal.ts";
import type { AgentMachine } from "./agentMachine.ts";

/**
 * Puts a machine back to where it was when the service had just received its acceptance: the record
 * is not written yet, and the journal says "sent". Where a kill at that very moment leaves it.
 */
export async function cutShort(machine: AgentMachine, databaseFile: string): Promise<void> {
  const database = new DatabaseSync(databaseFile, { readOnly: true });
  const status = (await machine.latchkey(["status", "--offline", "--json"])).json();
  const [enrolment] = status.enrolments;
  const row = database
    .prepare(
      `SELECT k.idempotency_key AS idempotencyKey, k.key_thumbprint AS keyThumbprint,
         a.device_id AS deviceId, a.evidence
       FROM idempotency_keys k JOIN acceptances a ON a.invitation_id = k.invitation_id
       WHERE a.client_id = ?`,
    )
    .get(enrolment.clientId) as Record<string, string>;
  database.close();
  const journal = createJournal(join(machine.stateDirectory, "journal"));
  const intent = await journal.intend({
    idempotencyKey: row["idempotencyKey"] ?? "",
    service: enrolment.service,
    organization: enrolment.organization,
    deviceName: enrolment.deviceName,
    deviceId: row["deviceId"] ?? "",
    evidence: JSON.parse(row["evidence"] ?? ""),
    keyThumbprint: row["keyThumbprint"] ?? "",
    at: new Date().toISOString(),
  });
  if (!intent.ok) throw new Error(intent.failure.code);
  await journal.send(intent.value);
  rmSync(join(machine.stateDirectory, "enrolment.json"));
}
