import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../integration/rig.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import { createCase, inLanes, leftoversOf, runLatchkey, type Case } from "./faultRig.ts";

let service: ReferenceService;
beforeAll(async () => {
  const limit = ["--request-limit", "100000/100000"];
  service = await startReferenceService({ args: ["--no-inbox", ...limit] });
});
afterAll(() => service?.stop());

/** A machine that a file describes; nothing of it is done. */
async function prepare(): Promise<{ readonly one: Case; readonly args: readonly string[] }> {
  const one = await createCase(service);
  const file = join(one.machine.directory, "provision.json");
  const invitation = join(one.machine.directory, "invitation.txt");
  writeFileSync(invitation, one.link, { mode: 0o600 });
  const provision = {
    version: 1,
    service: service.origin,
    invitation: { file: invitation },
    name: "Lobby 1",
  };
  writeFileSync(file, JSON.stringify(provision), { mode: 0o600 });
  return { one, args: ["--json", "apply", file] };
}

function devicesOf({ acme }: Case) {
  return rowsOf(
    service,
    `SELECT name, state FROM device_clients WHERE organization_id = '${acme.organization.id}'`,
  );
}

function acceptancesOf({ acme }: Case) {
  return rowsOf(
    service,
    `SELECT a.id FROM acceptances a JOIN invitations i ON i.id = a.invitation_id
     WHERE i.organization_id = '${acme.organization.id}'`,
  );
}

test("`apply` killed before and after each of its steps ends with one acceptance when it is run again", async () => {
  const first = await prepare();
  const log = join(first.one.machine.directory, "steps");
  const done = await runLatchkey(first.one.machine, first.args, "", {
    plan: { step: null, moment: "before", effect: "kill", log },
  });
  expect(done).toMatchObject({ code: 0, stderr: "" });
  const steps = readFileSync(log, "utf8").trim().split("\n");
  first.one.machine.remove();

  const kills = steps.flatMap((name, index) =>
    (["before", "after"] as const).map((moment) => ({ name, step: index + 1, moment })),
  );
  const chosen = createFaultRandom("apply").sample(kills, scaled(8, kills.length));
  const tally = { kills: 0, recovered: 0 };
  await inLanes(
    2,
    chosen,
    ({ name, moment }) => `killed ${moment} ${name}`,
    async ({ step, moment }) => {
      const { one, args } = await prepare();
      const cut = await runLatchkey(one.machine, args, "", {
        plan: { step, moment, effect: "kill" },
      });
      tally.kills += Number(cut.signal === "SIGKILL" || cut.code === 137);
      const again = await runLatchkey(one.machine, args);
      expect(again.json()).toMatchObject({ ok: true, outcome: "enrolled" });
      expect(devicesOf(one)).toEqual([{ name: "Lobby 1", state: "active" }]);
      expect(acceptancesOf(one)).toHaveLength(1);
      expect(leftoversOf(one.machine)).toEqual([]);
      const third = await runLatchkey(one.machine, args);
      expect(third.json()).toMatchObject({ ok: true, changed: false });
      tally.recovered += 1;
      one.machine.remove();
    },
  );
  announce("apply killed at its steps", { steps: steps.length, ...tally });
  expect(tally.kills).toBeGreaterThan(chosen.length / 2);
});
