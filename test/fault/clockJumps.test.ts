import { existsSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../integration/rig.ts";
import { announce, scaled } from "./faultRandom.ts";
import {
  createCase,
  expectAgreement,
  expectEnrolment,
  runLatchkey,
  truthOf,
  type Case,
} from "./faultRig.ts";
import { startStagedService, type StagedService } from "./stagedService.ts";

/** libfaketime(1), where it is installed. */
function findFaketime(): string | undefined {
  return readdirSync("/usr/lib")
    .map((name) => `/usr/lib/${name}/faketime/libfaketime.so.1`)
    .find((path) => existsSync(path));
}

const FAKETIME = process.platform === "linux" ? findFaketime() : undefined;
const JUMPS = ["10y", "1y", "30d", "25h", "1h", "3m"].flatMap((size) => [`+${size}`, `-${size}`]);

let staged: StagedService;
beforeAll(async () => {
  staged = await startStagedService(["--poll-interval", "1"]);
});
afterAll(() => staged?.stop());

/** The clock of one machine: its timers go on, as those of a real one do. */
interface Clock {
  readonly environment: Readonly<Record<string, string>>;
  jump(offset: string): void;
}

function createClock(one: Case): Clock {
  const file = join(one.machine.directory, "clock");
  function jump(offset: string): void {
    // Whole at any moment: the library reads it whenever somebody asks for the time.
    writeFileSync(`${file}.new`, `${offset}\n`);
    renameSync(`${file}.new`, file);
  }
  jump("+0");
  return {
    environment: {
      LD_PRELOAD: FAKETIME ?? "",
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: "1",
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
    },
    jump,
  };
}

function acceptanceIdOf(one: Case): string {
  const [row] = rowsOf(
    staged.service,
    `SELECT id FROM acceptances WHERE invitation_id = '${one.invitationId}'`,
  );
  return String(row?.["id"]);
}

interface Outcome {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

test.skipIf(FAKETIME === undefined)(
  "a clock that jumps in the middle of an acceptance changes nothing of what was decided",
  async () => {
    const counts = { jumps: 0, accepted: 0, "clock.skewed": 0, recovered: 0 };
    for (const [index, offset] of JUMPS.entries()) {
      for (const moment of ["lookup", "accept"] as const) {
        if (scaled(1, 0) === 1 && index % 4 < 2 !== (moment === "lookup")) continue;
        const one = await createCase(staged.service);
        const clock = createClock(one);
        staged.proxy.stage(`invitations/${moment}`, async (send) => {
          // The proof on the way is still from before; everything after it is from another time.
          const reply = await send();
          clock.jump(offset);
          counts.jumps += 1;
          staged.proxy.stage(`invitations/${moment}`, null);
          return reply;
        });
        const { environment } = clock;
        const run = await runLatchkey(one.machine, ["accept", "--json"], one.link, { environment });
        const said = run.json() as Outcome;
        const { accepted } = truthOf(staged.service, one);
        // An accepted proof is judged by the service's clock, a later one by the same.
        if (moment === "accept") expect(accepted).toBe(true);
        if (said.ok) expect(accepted).toBe(true);
        else {
          expect([offset, moment, said.error?.code]).toEqual([offset, moment, "clock.skewed"]);
          counts["clock.skewed"] += 1;
        }
        if (accepted) counts.accepted += 1;
        // Set right again, it is what it was, and nothing happens twice.
        expect((await expectAgreement(staged.service, one)).accepted).toBe(accepted);
        await expectEnrolment(staged.service, one);
        counts.recovered += 1;
        one.machine.remove();
      }
    }
    announce("clock jumps while accepting", counts);
    expect(counts["clock.skewed"]).toBeGreaterThan(0);
    expect(counts.recovered).toBe(counts.jumps);
  },
);

test.skipIf(FAKETIME === undefined)(
  "a clock that jumps while an approval is waited for costs no approval",
  async () => {
    const counts = { jumps: 0, approved: 0 };
    for (const offset of JUMPS.slice(0, scaled(2, 12))) {
      const one = await createCase(staged.service, {}, { approval: "manual" });
      const clock = createClock(one);
      const { environment } = clock;
      const first = await runLatchkey(one.machine, ["accept", "--json"], one.link);
      expect(first.code).toBe(20);
      const path = `acceptances/${acceptanceIdOf(one)}`;
      let polls = 0;
      staged.proxy.stage(path, async (send) => {
        polls += 1;
        const reply = await send();
        if (polls === 1) clock.jump(offset);
        if (polls === 2) clock.jump("+0");
        return reply;
      });
      const waiting = runLatchkey(one.machine, ["wait", "--json", "--timeout", "60"], "", {
        environment,
      });
      const approved = await staged.service.adminRequest(
        "POST",
        `invitations/${one.invitationId}/approve`,
        {},
      );
      expect(approved.status).toBe(200);
      const run = await waiting;
      staged.proxy.stage(path, null);
      counts.jumps += 1;
      const said = run.json() as Outcome;
      // Told at once what is wrong, or carried on; either way the approval is found afterwards.
      if (!said.ok) expect(said.error?.code).toBe("clock.skewed");
      const { devices } = await expectAgreement(staged.service, one);
      expect(devices).toHaveLength(1);
      counts.approved += 1;
      one.machine.remove();
    }
    announce("clock jumps while waiting", counts);
  },
);
