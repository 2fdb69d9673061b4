import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EnrolmentRecord } from "../../main/enrolment/enrolmentRecord.ts";
import { createJournal } from "../../main/enrolment/journal.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import { prepareMachine, rowsOf } from "./rig.ts";

let service: ReferenceService;
let machine: AgentMachine;
beforeAll(async () => {
  service = await startReferenceService({ args: ["--poll-interval", "1"] });
});
afterAll(() => service?.stop());
beforeEach(() => {
  machine?.remove();
});
afterAll(() => machine?.remove());

/** As a power cut leaves it: the service has the first acceptance, the machine only its journal. */
async function acceptAndLoseTheReply(organization: InvitingOrganization): Promise<void> {
  machine = await prepareMachine(service, organization);
  const sent = await organization.invite({ deviceName: "Press line 4" });
  await machine.latchkey(["accept", "--json"], sent.landingLink);
  const recordFile = join(machine.stateDirectory, "enrolment.json");
  const record = JSON.parse(readFileSync(recordFile, "utf8")) as { content: EnrolmentRecord };
  const [owner] = record.content.keyOwners ?? [];
  const [used] = rowsOf(
    service,
    "SELECT idempotency_key, key_thumbprint FROM idempotency_keys ORDER BY used_at DESC",
  );
  if (owner?.evidence === undefined || used === undefined) throw new Error("nothing was accepted");
  rmSync(recordFile);
  const journal = createJournal(join(machine.stateDirectory, "journal"));
  const intent = await journal.intend({
    idempotencyKey: String(used["idempotency_key"]),
    keyThumbprint: String(used["key_thumbprint"]),
    service: service.origin,
    organization: organization.organization,
    deviceName: "Press line 4",
    deviceId: owner.deviceId,
    evidence: owner.evidence,
    at: new Date().toISOString(),
  });
  if (intent.ok) await journal.send(intent.value);
}

describe("after a first acceptance that was cut short, it is finished before it is said that there is nothing", () => {
  test("by wait", async () => {
    await acceptAndLoseTheReply(await createInvitingOrganization(service, { approval: "manual" }));
    const waited = await machine.latchkey(["wait", "--timeout", "5", "--json"]);
    expect(waited.json()).toMatchObject({
      error: { code: "approval.pending" },
      notices: [{ kind: "done" }],
    });
  });

  test.each([
    ["rename", ["rename", "Press line 5"]],
    ["rotate", ["rotate"]],
    ["unenrol", ["unenrol"]],
  ])("by %s", async (_, args) => {
    await acceptAndLoseTheReply(await createInvitingOrganization(service));
    const done = await machine.latchkey([...args, "--json"]);
    expect(done.json()).toMatchObject({ ok: true, notices: [{ kind: "done" }] });
    expect(done.code).toBe(0);
  });
});
