import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../integration/rig.ts";
import {
  createDeviceSimulator,
  type DeviceReply,
  type DeviceSimulator,
} from "../service/deviceSimulator.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import { createCase, expectAgreement, expectEnrolment, runLatchkey } from "./faultRig.ts";
import { attachInjection, HAS_STRACE, listCallsDuring, type Call } from "./strace.ts";

const ARGS = ["--no-inbox", "--request-limit", "100000/100000"];
let dataDirectory: string;
let service: ReferenceService;

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), "latchkey-service-"));
  service = await startReferenceService({ dataDirectory, args: ARGS });
});
afterAll(async () => {
  await service?.kill();
  rmSync(dataDirectory, { recursive: true, force: true });
});

interface Redeemer {
  readonly device: DeviceSimulator;
  readonly token: string;
}

/** Three invitations and what is to be answered about them, all at once. */
interface Round {
  readonly sent: readonly [SentInvitation, SentInvitation, SentInvitation];
  /** Two of them want the first invitation; one the second; the last declines the third. */
  readonly answers: readonly (() => Promise<DeviceReply>)[];
}

async function prepareRound(key: () => string): Promise<Round> {
  const acme = await createInvitingOrganization(service);
  const redeemers: Redeemer[] = [];
  for (let at = 0; at < 4; at += 1) {
    const device = await createDeviceSimulator(service.origin);
    redeemers.push({ device, token: await device.applicationToken(acme) });
  }
  const sent = [await acme.invite(), await acme.invite(), await acme.invite()] as const;
  const answers = redeemers.map(({ device, token }, at) => {
    const reference = { token: sent[Math.max(0, at - 1)]?.token };
    const options = { key: key() };
    return () =>
      at === 3
        ? device.decline(token, reference, options)
        : device.accept(token, reference, options);
  });
  return { sent, answers };
}

/** The reply, or nothing where none came. */
async function attempt(answer: () => Promise<DeviceReply>): Promise<DeviceReply | undefined> {
  return answer().catch(() => undefined);
}

function bodyOf(reply: DeviceReply | undefined): unknown {
  return reply === undefined ? undefined : { status: reply.status, body: reply.body };
}

function randomKey(random: ReturnType<typeof createFaultRandom>): string {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16)).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

async function restart(): Promise<void> {
  await service.kill();
  const { port } = service;
  const database = new DatabaseSync(service.databaseFile);
  expect(database.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  database.close();
  service = await startReferenceService({ dataDirectory, port, args: ARGS });
}

/** How often each answered invitation was accepted, and as how many devices. */
function judge(round: Round): void {
  const ids = round.sent.map(({ invitation }) => `'${invitation.id}'`).join(",");
  const rows = rowsOf(
    service,
    `SELECT invitation_id, count(*) AS times FROM acceptances
     WHERE invitation_id IN (${ids}) GROUP BY invitation_id`,
  );
  expect(rows.map(({ times }) => times)).toEqual([1, 1]);
  const states = rowsOf(service, `SELECT id, state FROM invitations WHERE id IN (${ids})`);
  const stateOf = (sent: SentInvitation) =>
    states.find(({ id }) => id === sent.invitation.id)?.["state"];
  expect(round.sent.map(stateOf)).toEqual(["approved", "approved", "declined"]);
}

async function listServiceCalls(random: ReturnType<typeof createFaultRandom>): Promise<Call[]> {
  const round = await prepareRound(() => randomKey(random));
  return listCallsDuring(service.process.pid ?? 0, dataDirectory, () =>
    Promise.all(round.answers.map(attempt)),
  );
}

test.skipIf(!HAS_STRACE)(
  "a service killed at any of its system calls has lost no answer that it gave, and gave none twice",
  async () => {
    const random = createFaultRandom("service");
    const calls = await listServiceCalls(random);
    const chosen = random.sample(calls, scaled(8, 160));
    while (chosen.length < scaled(8, 160)) chosen.push(random.pick(calls));
    const counts = { kills: 0, acknowledged: 0, unanswered: 0, "lost and found": 0 };
    for (const { name, when, line } of chosen) {
      const round = await prepareRound(() => randomKey(random));
      const inject = `${name}:signal=KILL:when=${when}`;
      const attached = await attachInjection(service.process.pid ?? 0, inject);
      const first = await Promise.all(round.answers.map(attempt));
      counts.kills += 1;
      // Where the call did not come to pass, the kill comes from here.
      service.process.kill("SIGKILL");
      await attached.abandon();
      await restart();
      const second = await Promise.all(round.answers.map((answer) => answer()));
      for (const [at, reply] of first.entries()) {
        if (reply === undefined) counts.unanswered += 1;
        else counts.acknowledged += 1;
        // What was answered once is answered again, to the letter.
        if (reply !== undefined) expect([line, bodyOf(second[at])]).toEqual([line, bodyOf(reply)]);
        else if (second[at]?.status === 200) counts["lost and found"] += 1;
      }
      // Of the two who wanted the same one won, also beyond a restart.
      expect(new Set([second[0]?.status, second[1]?.status])).toEqual(new Set([200, 409]));
      judge(round);
    }
    announce("service killed at system calls", { calls: calls.length, ...counts });
    expect(counts["lost and found"]).toBeGreaterThan(0);
  },
);

test("a service killed while machines accept leaves each of them enrolled once, or not yet", async () => {
  const random = createFaultRandom("service and agents");
  const counts = { kills: 0, accepted: 0, pending: 0 };
  // How long it takes here and now: a kill after that would hit nothing.
  const beganMs = performance.now();
  const trial = [await createCase(service), await createCase(service)];
  await Promise.all(
    trial.map(({ machine, link }) => runLatchkey(machine, ["accept", "--json"], link)),
  );
  const tookMs = performance.now() - beganMs;
  for (const { machine } of trial) machine.remove();
  for (let round = 0; round < scaled(3, 40); round += 1) {
    const cases = [await createCase(service), await createCase(service)];
    const running = cases.map(({ machine, link }) =>
      runLatchkey(machine, ["accept", "--json"], link),
    );
    await sleep(tookMs * (0.4 + random.below(60) / 100));
    service.process.kill("SIGKILL");
    counts.kills += 1;
    const results = await Promise.all(running);
    await restart();
    for (const [at, one] of cases.entries()) {
      const truth = await expectAgreement(service, one);
      // Success was never said early.
      if (results[at]?.code === 0) expect(truth.accepted).toBe(true);
      if (truth.accepted) counts.accepted += 1;
      else counts.pending += 1;
      await expectEnrolment(service, one);
      one.machine.remove();
    }
  }
  announce("service killed under agents", counts);
});
