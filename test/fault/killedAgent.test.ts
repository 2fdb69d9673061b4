import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { nameSteps, type FaultPlan } from "./faultPlan.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import {
  createCase,
  expectAgreement,
  expectEnrolment,
  inLanes,
  runLatchkey,
  truthOf,
  type Case,
  type RunOptions,
} from "./faultRig.ts";
import { HAS_STRACE, listCalls, underStrace } from "./strace.ts";

let service: ReferenceService;
beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
});
afterAll(() => service?.stop());

/** How to kill a command once. */
interface Kill {
  readonly name: string;
  options(): RunOptions;
}

type Decision = "accept" | "decline";

/** The names of all steps of an answer that nothing disturbs. */
async function stepsOf(decision: Decision): Promise<string[]> {
  const one = await createCase(service);
  const log = join(one.machine.directory, "steps");
  const plan = { step: null, moment: "before", effect: "kill", log } as const;
  const done = await runLatchkey(one.machine, [decision, "--json"], one.link, { plan });
  expect(done).toMatchObject({ code: 0, stderr: "" });
  const steps = readFileSync(log, "utf8").trim().split("\n");
  one.machine.remove();
  return steps;
}

function killsAtSteps(steps: readonly string[]): Kill[] {
  return nameSteps(steps).flatMap((named) =>
    (["before", "after"] as const).map((moment): Kill => {
      const plan: Omit<FaultPlan, "root"> = { step: null, named, moment, effect: "kill" };
      return { name: `${moment} ${named.name}, time ${named.time}`, options: () => ({ plan }) };
    }),
  );
}

/** The kernel kills at entry of a call: nothing of it has happened, all before it has. */
async function killsAtCalls(decision: Decision): Promise<Kill[]> {
  const one = await createCase(service);
  const calls = await listCalls(one.machine.directory, (options) =>
    runLatchkey(one.machine, [decision, "--json"], one.link, options),
  );
  one.machine.remove();
  return calls.map(({ name, when, line }): Kill => {
    const inject = `${name}:signal=KILL:when=${when}`;
    return { name: `at ${inject} ${line}`, options: () => underStrace(inject) };
  });
}

/** Whatever it is doing after so many milliseconds. */
function killAfter(ms: number): Kill {
  return { name: `after ${ms} ms`, options: () => ({ kill: AbortSignal.timeout(ms) }) };
}

interface Tally {
  kills: number;
  accepted: number;
  declined: number;
  pending: number;
}

/** Kills one answer, lets the next command find what is left, and judges both sides. */
async function killOnce(
  decision: Decision,
  kill: Kill,
  index: number,
  tally: Tally,
): Promise<void> {
  const one: Case = await createCase(service);
  const run = await runLatchkey(one.machine, [decision, "--json"], one.link, kill.options());
  const ended = run.signal === "SIGKILL" || run.code === 137;
  tally.kills += Number(ended);
  const before = truthOf(service, one);
  if (decision === "decline") expect(before.accepted).toBe(false);
  if (before.accepted) tally.accepted += 1;
  else if (before.state === "declined") tally.declined += 1;
  else tally.pending += 1;
  // Either command may be the next one; both must find the same.
  if (decision === "decline" || index % 2 === 0) {
    const after = await expectAgreement(service, one);
    expect(after.state).toBe(before.state);
  }
  if (before.state === "declined") expect(truthOf(service, one).devices).toEqual([]);
  else await expectEnrolment(service, one);
  one.machine.remove();
}

async function killAll(decision: Decision, kills: readonly Kill[]): Promise<Tally> {
  const tally: Tally = { kills: 0, accepted: 0, declined: 0, pending: 0 };
  await inLanes(
    2,
    kills,
    ({ name }) => `killed ${name}`,
    (kill, index) => killOnce(decision, kill, index, tally),
  );
  return tally;
}

test.each(["accept", "decline"] as const)(
  "`%s` killed before and after each of its steps is found and finished by the next command",
  async (decision) => {
    const random = createFaultRandom(`steps ${decision}`);
    const all = killsAtSteps(await stepsOf(decision));
    const chosen = random.sample(all, scaled(decision === "accept" ? 8 : 4, all.length));
    const tally = await killAll(decision, chosen);
    announce(`${decision} killed at its steps`, { steps: all.length / 2, ...tally });
    // Replies come in more or fewer pieces: a piece too few, and one kill does not come.
    expect(tally.kills).toBeGreaterThan(chosen.length * 0.7 - 1);
  },
);

test.skipIf(!HAS_STRACE).each(["accept", "decline"] as const)(
  "`%s` killed by the kernel at a system call is found and finished by the next command",
  async (decision) => {
    const random = createFaultRandom(`calls ${decision}`);
    const all = await killsAtCalls(decision);
    const chosen = random.sample(all, scaled(decision === "accept" ? 5 : 3, all.length));
    const tally = await killAll(decision, chosen);
    announce(`${decision} killed at system calls`, { calls: all.length, ...tally });
    expect(tally.kills).toBeGreaterThan(0);
  },
);

test("`accept` killed at any moment is found and finished by the next command", async () => {
  const random = createFaultRandom("moments");
  const one = await createCase(service);
  const beganMs = performance.now();
  await runLatchkey(one.machine, ["accept", "--json"], one.link);
  // Two lanes make it longer than alone; its beginning is node's own.
  const longestMs = Math.round((performance.now() - beganMs) * 1.6);
  one.machine.remove();
  const kills = Array.from({ length: scaled(4, 150) }, () =>
    killAfter(Math.round(longestMs / 3) + random.below(longestMs)),
  );
  const tally = await killAll("accept", kills);
  announce("accept killed at random moments", { ...tally });
  expect(tally.accepted + tally.pending).toBe(kills.length);
});
