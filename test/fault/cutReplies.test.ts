import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../integration/middlebox.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { answerWith, recover, startAgent } from "./agentInProcess.ts";
import { startCuttingProxy, type CuttingProxy } from "./cuttingProxy.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import {
  createCase,
  expectAgreement,
  expectEnrolment,
  inLanes,
  leftoversOf,
  truthOf,
  type Case,
} from "./faultRig.ts";

const ACCEPT = "POST /api/v1/invitations/accept";

let service: ReferenceService;
let proxy: CuttingProxy;
beforeAll(async () => {
  const port = await freePort();
  proxy = await startCuttingProxy();
  proxy.connectTo(port);
  const limit = ["--request-limit", "100000/100000"];
  service = await startReferenceService({
    port,
    args: ["--no-inbox", "--public-origin", proxy.origin, ...limit],
  });
});
afterAll(async () => {
  proxy?.close();
  await service?.stop();
});

/** Length of the whole reply, in bytes. */
async function measureReply(): Promise<number> {
  const one = await createCase(service);
  const key = randomUUID();
  proxy.plan(key, { after: null });
  const agent = await startAgent(one.machine);
  expect((await answerWith(agent, one.link, "accept", key)).kind).toBe("enrolled");
  proxy.plan(key, null);
  one.machine.remove();
  return proxy.counted();
}

/** By the agent's own word, and by the service's, this machine is one device. */
async function expectOneDevice(one: Case): Promise<void> {
  const agent = await recover(one.machine);
  const { accepted, devices } = truthOf(service, one);
  expect(accepted).toBe(true);
  const clientId = devices[0]?.["client_id"];
  expect(devices).toHaveLength(1);
  expect(agent.book.enrolments().map((enrolment) => enrolment.clientId)).toEqual([clientId]);
  expect(leftoversOf(one.machine)).toEqual([]);
}

interface ByteCut {
  readonly after: number;
  /** Whether the same run asks again, or its time is over with the cut and the next start asks. */
  readonly isPatient: boolean;
  readonly isReset: boolean;
}

async function cutAcceptance({ after, isPatient, isReset }: ByteCut): Promise<void> {
  const one = await createCase(service);
  const key = randomUUID();
  const deadline = new AbortController();
  const onCut = (): void => {
    if (!isPatient) deadline.abort();
  };
  proxy.plan(key, { after, isReset, isOnce: isPatient, onCut });
  const agent = await startAgent(one.machine, deadline.signal);
  const state = await answerWith(agent, one.link, "accept", key);
  proxy.plan(key, null);
  // Nobody is told that it failed: it may not have.
  const said = state.kind === "problem" ? state.failure.code : state.kind;
  expect([after, said]).toEqual([after, isPatient ? "enrolled" : "answer.unconfirmed"]);
  await expectOneDevice(one);
  one.machine.remove();
}

test("the reply to an acceptance, cut at any byte, costs nothing but asking again", async () => {
  const random = createFaultRandom("cuts");
  const bytes = await measureReply();
  // One byte of so many, which differ from run to run, and one way of asking again at each.
  const stride = scaled(3, 1);
  const first = random.below(stride);
  const both = scaled(0, 1) === 1;
  const parity = random.below(2);
  const cuts = Array.from({ length: bytes }, (_, after) => after)
    .filter((after) => after % stride === first)
    .flatMap((after) =>
      [true, false]
        .filter((isPatient) => both || (after + parity) % 2 === Number(isPatient))
        .map((isPatient) => ({ after, isPatient, isReset: random.below(2) === 0 })),
    );
  await inLanes(6, cuts, (cut) => JSON.stringify(cut), cutAcceptance);
  announce("reply cut at its bytes", {
    bytes,
    cuts: cuts.length,
    "asked again at once": cuts.filter(({ isPatient }) => isPatient).length,
    "asked by the next start": cuts.filter(({ isPatient }) => !isPatient).length,
  });
});

test("the command line itself finds an acceptance whose replies were all cut", async () => {
  const random = createFaultRandom("cuts of the command line");
  const bytes = await measureReply();
  const times = scaled(2, 40);
  for (let time = 0; time < times; time += 1) {
    const one = await createCase(service);
    const after = random.below(bytes);
    proxy.plan(ACCEPT, { after, isReset: random.below(2) === 0 });
    const args = ["accept", "--json", "--timeout", "5"];
    const first = await one.machine.latchkey(args, one.link);
    proxy.plan(ACCEPT, null);
    expect([after, first.json().error?.code]).toEqual([after, "answer.unconfirmed"]);
    if (time % 2 === 0) expect((await expectAgreement(service, one)).accepted).toBe(true);
    await expectEnrolment(service, one);
    one.machine.remove();
  }
  announce("replies cut under the command line", { cuts: times });
});
