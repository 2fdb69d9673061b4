import { afterAll, beforeAll, expect, test } from "vitest";
import { credentialText, expectClean, rowsOf } from "../integration/rig.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import {
  createCase,
  expectAgreement,
  expectEnrolment,
  runLatchkey,
  truthOf,
  type Case,
} from "./faultRig.ts";
import { startStagedService, type StagedService } from "./stagedService.ts";
import { HAS_STRACE, listCalls, underStrace } from "./strace.ts";

let staged: StagedService;
let keyring: PrivateSecretService;
beforeAll(async () => {
  [staged, keyring] = await Promise.all([startStagedService(), startSecretService()]);
});
afterAll(() => Promise.allSettled([staged?.stop(), keyring?.stop()]));

/** Another keyring in place of the one that was there, as when somebody deletes its file. */
async function replaceKeyring(): Promise<void> {
  await keyring.restart("without-keyring");
  await keyring.restart("open");
}

/** A machine with a keyring of its own: what another one left in it would be its own key. */
async function createKeyringCase(): Promise<Case> {
  await replaceKeyring();
  const { environment } = keyring;
  return createCase(staged.service, { credentialStore: "os-keychain", environment });
}

/** What goes wrong with the keyring, and how a person puts it right. */
interface Accident {
  readonly what: string;
  happen(): Promise<void>;
  repair(): Promise<void>;
  /** What a command may say that needs the keyring now. */
  readonly code: string;
}

const ACCIDENTS: readonly Accident[] = [
  {
    what: "locked",
    happen: () => keyring.lock(),
    repair: () => keyring.unlock(),
    code: "credentials.locked",
  },
  {
    what: "killed",
    happen: () => keyring.kill(),
    repair: () => keyring.restart("open"),
    code: "credentials.unavailable",
  },
  {
    what: "killed and back, but locked",
    happen: () => keyring.restart("locked"),
    repair: () => keyring.unlock(),
    code: "credentials.locked",
  },
];

interface Said {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

/** Accepts while the accident happens as the service answers at `path`. */
async function acceptDuring(one: Case, path: string, accident: Accident): Promise<Said> {
  staged.proxy.stage(path, async (send) => {
    const reply = await send();
    staged.proxy.stage(path, null);
    await accident.happen();
    return reply;
  });
  const args = ["accept", "--json", "--timeout", "12"];
  const run = await runLatchkey(one.machine, args, one.link);
  staged.proxy.stage(path, null);
  expectClean(run.stdout + run.stderr, one.link);
  return run.json() as Said;
}

test("a keyring that goes away in the middle of an acceptance is named, and nothing is lost", async () => {
  const counts = { accidents: 0, "before the key was kept": 0, "after it": 0, accepted: 0 };
  for (const accident of ACCIDENTS) {
    for (const moment of ["invitations/lookup", "invitations/accept"]) {
      const one = await createKeyringCase();
      const said = await acceptDuring(one, moment, accident);
      counts.accidents += 1;
      const { accepted } = truthOf(staged.service, one);
      if (moment === "invitations/lookup") {
        // Without a key that outlives this process the service is told nothing.
        expect(`${accident.what}: ${said.error?.code}`).toBe(`${accident.what}: ${accident.code}`);
        expect(accepted).toBe(false);
        counts["before the key was kept"] += 1;
      } else {
        expect([accident.what, said.ok, accepted]).toEqual([accident.what, true, true]);
        counts["after it"] += 1;
      }
      const status = await runLatchkey(one.machine, ["status", "--json", "--timeout", "12"]);
      expectClean(status.stdout + status.stderr);
      expect(truthOf(staged.service, one).accepted).toBe(accepted);
      await accident.repair();
      expect((await expectAgreement(staged.service, one)).accepted).toBe(accepted);
      await expectEnrolment(staged.service, one);
      if (accepted) counts.accepted += 1;
      one.machine.remove();
    }
  }
  announce("keyring going away while accepting", counts);
});

test("a keyring that is replaced by another one has lost the key: said so, enrolled anew, approved", async () => {
  const one = await createKeyringCase();
  const replaced: Accident = {
    what: "replaced",
    happen: replaceKeyring,
    repair: () => Promise.resolve(),
    code: "credentials.lost",
  };
  expect((await acceptDuring(one, "invitations/accept", replaced)).ok).toBe(true);
  const status = await runLatchkey(one.machine, ["status", "--json"]);
  const [enrolment] = (status.json() as { enrolments: { problem: string }[] }).enrolments;
  expect(enrolment?.problem).toBe("credentials.lost");
  // The first device is not this machine's to take: a person decides about the new key.
  const stored = await one.machine.latchkey(["credentials", "set"], credentialText(one.acme));
  expect(stored.code).toBe(0);
  const second = await one.acme.invite();
  const again = await runLatchkey(one.machine, ["accept", "--json"], second.landingLink);
  expect(again.code).toBe(20);
  const devices = `SELECT client_id FROM device_clients WHERE organization_id = '${one.acme.organization.id}'`;
  expect(rowsOf(staged.service, devices)).toHaveLength(1);
  announce("keyring replaced while accepting", { accidents: 1, "held for approval": 1 });
  one.machine.remove();
});

test("without a keyring nothing is sent that would need one afterwards", async () => {
  const one = await createKeyringCase();
  await keyring.kill();
  const run = await runLatchkey(one.machine, ["accept", "--json"], one.link);
  expect((run.json() as Said).error?.code).toBe("credentials.unavailable");
  expect(truthOf(staged.service, one)).toMatchObject({ state: "pending", accepted: false });
  await keyring.restart("open");
  await expectEnrolment(staged.service, one);
  announce("keyring absent", { acceptances: 1, sent: 0 });
  one.machine.remove();
});

test.skipIf(!HAS_STRACE)(
  "killed at any system call, with its keychain worker, the agent is found as it was",
  async () => {
    const random = createFaultRandom("keyring kills");
    const first = await createKeyringCase();
    const calls = await listCalls(first.machine.directory, (options) =>
      runLatchkey(first.machine, ["accept", "--json"], first.link, options),
    );
    first.machine.remove();
    const wanted = scaled(3, 80);
    const counts = { calls: calls.length, kills: 0, accepted: 0, pending: 0 };
    for (const { name, when, line } of random.sample(calls, wanted)) {
      const one = await createKeyringCase();
      const under = underStrace(`${name}:signal=KILL:when=${when}`);
      const run = await runLatchkey(one.machine, ["accept", "--json"], one.link, under);
      counts.kills += 1;
      const { accepted } = truthOf(staged.service, one);
      // Where only the worker was killed, the agent itself says what is wrong.
      if (run.code === 0) expect([line, accepted]).toEqual([line, true]);
      counts[accepted ? "accepted" : "pending"] += 1;
      expect([line, (await expectAgreement(staged.service, one)).accepted]).toEqual([
        line,
        accepted,
      ]);
      await expectEnrolment(staged.service, one);
      one.machine.remove();
    }
    announce("accept killed with a real keyring", counts);
  },
);
