import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settledAnswerSchema } from "../../protocol/invitation.ts";
import {
  createInvitingOrganization,
  type InvitingOrganization,
} from "../support/referenceService.ts";
import {
  createDeviceSimulator,
  type DeviceReply,
  type DeviceSimulator,
} from "./deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;
let acme: InvitingOrganization;
let careful: InvitingOrganization;
let device: DeviceSimulator;
let token: string;

beforeAll(async () => {
  service = await startInProcessService({
    args: ["--no-inbox", "--invitation-authentication", "client_credentials,none"],
  });
});
afterAll(async () => {
  await service.close();
});

async function start() {
  acme = await createInvitingOrganization(service);
  careful = await createInvitingOrganization(service, { approval: "manual" });
  device = await createDeviceSimulator(service.origin);
  token = await device.applicationToken(acme);
}

const settled = (reply: DeviceReply) => {
  expect(reply.status).toBe(200);
  return settledAnswerSchema.parse(reply.body);
};

describe("an answer that arrived", () => {
  test("is told as often as its device asks, in the service's words", async () => {
    await start();
    const key = randomUUID();
    const accepted = await device.accept(token, { token: (await acme.invite()).token }, { key });
    for (const asked of [key, key.toUpperCase(), `"${key}"`]) {
      expect(settled(await device.settle(token, asked))).toEqual({
        answer: "accept",
        acceptance: accepted.body,
      });
    }
  });

  test("is told as it stands now, not as it was", async () => {
    await start();
    const key = randomUUID();
    const sent = await careful.invite({ validityHours: 1 });
    token = await device.applicationToken(careful);
    await device.accept(token, { token: sent.token }, { key });
    const state = async () => {
      const answer = settled(await device.settle(token, key));
      return answer.answer === "accept" ? answer.acceptance.state : answer.answer;
    };
    expect(await state()).toBe("waiting");
    service.advanceHours(1);
    expect(await state()).toBe("expired");
    const second = await careful.invite();
    const secondKey = randomUUID();
    await device.accept(token, { token: second.token }, { key: secondKey });
    const id = second.invitation.id;
    await service.adminRequest("POST", `invitations/${id}/deny`, { reason: "not ours" });
    expect(settled(await device.settle(token, secondKey))).toMatchObject({
      acceptance: { state: "rejected", reason: "not ours" },
    });
  });

  test("was a declination", async () => {
    await start();
    const key = randomUUID();
    const declined = await device.decline(token, { token: (await acme.invite()).token }, { key });
    expect(settled(await device.settle(token, key))).toEqual({
      answer: "decline",
      declined: declined.body,
    });
  });

  test("is told whatever client the device asks through, for the key is the proof", async () => {
    await start();
    const key = randomUUID();
    const { body } = await device.accept(token, { token: (await acme.invite()).token }, { key });
    const others = [
      await device.applicationToken(careful),
      await device.deviceToken(body.clientId),
      null,
    ];
    for (const other of others) {
      expect(settled(await device.settle(other, key))).toMatchObject({ acceptance: body });
    }
  });
});

describe("an answer that did not arrive", () => {
  test.each(["accept", "decline"] as const)(
    "is given up: %s with its key counts no more, whoever asks and however late",
    async (operation) => {
      await start();
      const key = randomUUID();
      const sent = await acme.invite();
      expect(settled(await device.settle(token, key))).toEqual({ answer: "none" });
      expect(settled(await device.settle(token, key))).toEqual({ answer: "none" });
      const late = await device[operation](token, { token: sent.token }, { key });
      expect([late.status, late.body.code]).toEqual([409, "idempotency.settled"]);
      const shown = await service.adminRequest("GET", `invitations/${sent.invitation.id}`);
      expect(shown.body).toMatchObject({ state: "pending", acceptance: null });
      expect(settled(await device.settle(token, key))).toEqual({ answer: "none" });
      // A new decision is a new key.
      expect((await device[operation](token, { token: sent.token })).status).toBe(200);
    },
  );

  test("was refused, and is none", async () => {
    await start();
    const key = randomUUID();
    const foreign = await careful.invite();
    expect((await device.accept(token, { token: foreign.token }, { key })).status).toBe(404);
    expect(settled(await device.settle(token, key))).toEqual({ answer: "none" });
    expect((await device.accept(token, { token: foreign.token }, { key })).body.code).toBe(
      "idempotency.settled",
    );
  });

  test("says nothing about another device with the same key", async () => {
    await start();
    const key = randomUUID();
    const accepted = await device.accept(token, { token: (await acme.invite()).token }, { key });
    const other = await createDeviceSimulator(service.origin);
    const otherToken = await other.applicationToken(acme);
    expect(settled(await other.settle(otherToken, key))).toEqual({ answer: "none" });
    expect(settled(await device.settle(token, key))).toMatchObject({ acceptance: accepted.body });
  });

  test("races with the question: whichever is first, the two never contradict each other", async () => {
    await start();
    for (let round = 0; round < 40; round += 1) {
      const key = randomUUID();
      const sent = await acme.invite();
      const accept = () => device.accept(token, { token: sent.token }, { key });
      const settle = () => device.settle(token, key);
      const order = round % 2 === 0 ? [accept(), settle()] : [settle(), accept()];
      const replies = await Promise.all(order);
      const [answer, question] = round % 2 === 0 ? replies : replies.toReversed();
      const said = settledAnswerSchema.parse(question?.body).answer;
      expect(answer?.status).toBe(said === "none" ? 409 : 200);
      expect((await settle()).body).toEqual(question?.body);
    }
  });
});

test.each([
  ["no key", {}, undefined, 400],
  ["a key that is no UUID", { "idempotency-key": "1" }, undefined, 400],
  ["a body that says something", { "idempotency-key": randomUUID() }, { answer: "none" }, 422],
])("%s is refused", async (_name, headers, body, status) => {
  await start();
  const reply = await device.call("POST", "answers/settle", token, body, { headers });
  expect(reply.status).toBe(status);
});

test("an empty object will do as the body", async () => {
  await start();
  const headers = { "idempotency-key": randomUUID() };
  const reply = await device.call("POST", "answers/settle", token, {}, { headers });
  expect(settled(reply)).toEqual({ answer: "none" });
});
