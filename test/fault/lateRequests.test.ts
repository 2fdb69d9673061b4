import { afterAll, beforeAll, expect, test } from "vitest";
import { createDeviceSimulator } from "../service/deviceSimulator.ts";
import { createInvitingOrganization } from "../support/referenceService.ts";
import { answerWith, recover, startAgent } from "./agentInProcess.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import { createCase, expectAgreement, expectEnrolment, truthOf, type Case } from "./faultRig.ts";
import type { Reply } from "./stagedProxy.ts";
import { startStagedService, type StagedService } from "./stagedService.ts";

let staged: StagedService;
beforeAll(async () => {
  staged = await startStagedService();
});
afterAll(() => staged?.stop());

const PATHS = { accept: "invitations/accept", decline: "invitations/decline" } as const;

function problemOf({ status, body }: Reply): string {
  const said = JSON.parse(body.toString()) as { code?: string; state?: string };
  return `${status} ${said.code ?? said.state ?? ""}`;
}

/** Sends one answer whose request is held on the way until the agent has given up. */
async function hold(
  one: Case,
  decision: "accept" | "decline",
): Promise<{ readonly said: string; readonly deliver: () => Promise<Reply> }> {
  const held: (() => Promise<Reply>)[] = [];
  const deadline = new AbortController();
  staged.proxy.stage(PATHS[decision], async (send) => {
    held.push(send);
    // The time of the command is over: it gives up, and does not ask again itself.
    deadline.abort();
    return null;
  });
  const state = await answerWith(
    await startAgent(one.machine, deadline.signal),
    one.link,
    decision,
  );
  staged.proxy.stage(PATHS[decision], null);
  const [first] = held;
  if (first === undefined) throw new Error("nothing was sent");
  return { said: state.kind === "problem" ? state.failure.code : state.kind, deliver: first };
}

test("an acceptance that arrives after its machine settled that there was none is refused", async () => {
  const counts = { delayed: 0, refused: 0 };
  for (let time = 0; time < scaled(4, 40); time += 1) {
    const one = await createCase(staged.service);
    const { said, deliver } = await hold(one, "accept");
    expect(said).toBe("answer.unconfirmed");
    await recover(one.machine);
    expect(problemOf(await deliver())).toBe("409 idempotency.settled");
    counts.delayed += 1;
    counts.refused += 1;
    expect(truthOf(staged.service, one)).toMatchObject({ state: "pending", accepted: false });
    if (time === 0) await expectAgreement(staged.service, one);
    await expectEnrolment(staged.service, one);
    // Once more, now that there is something to spoil.
    expect(problemOf(await deliver())).toMatch(/^(409 idempotency\.settled|401 proof\.invalid)$/);
    one.machine.remove();
  }
  announce("acceptances that came after the settlement", counts);
});

test("an acceptance that arrives after its machine gave up, but before it asks, is found", async () => {
  const counts = { delayed: 0, found: 0 };
  for (let time = 0; time < scaled(4, 40); time += 1) {
    const one = await createCase(staged.service);
    const { said, deliver } = await hold(one, "accept");
    expect(said).toBe("answer.unconfirmed");
    expect(problemOf(await deliver())).toBe("200 approved");
    counts.delayed += 1;
    const agent = await recover(one.machine);
    expect(agent.book.enrolments()).toHaveLength(1);
    counts.found += 1;
    await expectEnrolment(staged.service, one);
    one.machine.remove();
  }
  announce("acceptances that came before the settlement", counts);
});

test("requests that arrive twice, at once or one after the other, are one acceptance", async () => {
  const random = createFaultRandom("twice");
  const counts = { doubled: 0, "at once": 0 };
  for (let time = 0; time < scaled(6, 60); time += 1) {
    const one = await createCase(staged.service);
    const isAtOnce = random.below(2) === 0;
    const isSecondHeard = random.below(2) === 0;
    staged.proxy.stage(PATHS.accept, async (send) => {
      const first = send();
      if (!isAtOnce) await first;
      const second = send();
      const replies = await Promise.all([first, second]);
      counts.doubled += 1;
      return replies[Number(isSecondHeard)] ?? null;
    });
    if (isAtOnce) counts["at once"] += 1;
    const state = await answerWith(await startAgent(one.machine), one.link, "accept");
    staged.proxy.stage(PATHS.accept, null);
    // The second copy's proof was used already; a machine that hears of that alone asks again.
    expect(["enrolled", "problem"]).toContain(state.kind);
    expect(truthOf(staged.service, one)).toMatchObject({ accepted: true, state: "approved" });
    await expectAgreement(staged.service, one);
    await expectEnrolment(staged.service, one);
    one.machine.remove();
  }
  announce("requests that arrived twice", counts);
});

test("a decline that comes after the acceptance of the same machine declines nothing", async () => {
  const counts = { "declined too late": 0, "accepted too late": 0 };
  for (let time = 0; time < scaled(3, 30); time += 1) {
    const one = await createCase(staged.service);
    const { deliver } = await hold(one, "decline");
    expect((await answerWith(await startAgent(one.machine), one.link, "accept")).kind).toBe(
      "enrolled",
    );
    expect(problemOf(await deliver())).toMatch(/^4(09|10) /);
    counts["declined too late"] += 1;
    expect(truthOf(staged.service, one).state).toBe("approved");
    await expectEnrolment(staged.service, one);
    one.machine.remove();
  }
  for (let time = 0; time < scaled(3, 30); time += 1) {
    const one = await createCase(staged.service);
    const { deliver } = await hold(one, "accept");
    // Whoever declines after that is asked what became of the first answer before.
    const agent = await startAgent(one.machine);
    const state = await answerWith(agent, one.link, "decline");
    expect(state.kind).toBe("declined");
    await recover(one.machine);
    expect(problemOf(await deliver())).toMatch(/^(409 idempotency\.settled|410 )/);
    counts["accepted too late"] += 1;
    expect(truthOf(staged.service, one)).toMatchObject({ state: "declined", accepted: false });
    await expectAgreement(staged.service, one);
    one.machine.remove();
  }
  announce("answers that changed places", counts);
});

test("answers of one device that race each other come to one state, which both are told", async () => {
  const counts = { races: 0, accepted: 0, declined: 0 };
  for (let time = 0; time < scaled(10, 200); time += 1) {
    const acme = await createInvitingOrganization(staged.service);
    const sent = await acme.invite();
    const device = await createDeviceSimulator(staged.service.origin);
    const token = await device.applicationToken(acme);
    const reference = { token: sent.token };
    const answers = [
      () => device.accept(token, reference),
      () => device.decline(token, reference),
      () => device.accept(token, reference),
    ];
    if (time % 2 === 1) answers.reverse();
    const statuses = (await Promise.all(answers.map((answer) => answer()))).map(
      ({ status }) => status,
    );
    const one = { acme, invitationId: sent.invitation.id };
    const { state, accepted, devices } = truthOf(staged.service, one);
    counts.races += 1;
    counts[accepted ? "accepted" : "declined"] += 1;
    expect(state).toBe(accepted ? "approved" : "declined");
    expect(devices).toHaveLength(Number(accepted));
    expect(statuses.filter((status) => status === 200)).toHaveLength(accepted ? 2 : 1);
  }
  announce("answers that raced each other", counts);
});
