import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceSchema } from "../../protocol/invitation.ts";
import { enrolKnownMachine, FULL, NOTHING, OTHER, type Return } from "./knownMachineRig.ts";
import { type InProcessService, startInProcessService } from "./inProcessService.ts";

let service: InProcessService;

beforeAll(async () => {
  service = await startInProcessService();
});
afterAll(async () => {
  await service.close();
});

const NEW_KEY = { sameKey: false } as const;
const OWN_KEY = { sameKey: true } as const;
/** What comes back; the reason, the comparison, and what approving makes of it. */
const RETURNS: Record<string, [Return, string | null, string | null, string | null]> = {
  "the same hardware, the same id": [
    { before: FULL, now: FULL, sameId: true, ...NEW_KEY },
    "reinstalled",
    "same",
    "reclaim",
  ],
  "the same hardware, another id": [
    { before: FULL, now: FULL, sameId: false, ...NEW_KEY },
    "reinstalled",
    "reinstalled",
    "reclaim",
  ],
  "the same board seen by an ordinary user, another id": [
    {
      before: FULL,
      now: { confidence: "medium", smbiosUuid: FULL.smbiosUuid },
      sameId: false,
      ...NEW_KEY,
    },
    "reinstalled",
    "reinstalled",
    "reclaim",
  ],
  "another board, the same disk and card": [
    {
      before: FULL,
      now: { ...OTHER, macAddress: FULL.macAddress, disk: FULL.disk },
      sameId: true,
      ...NEW_KEY,
    },
    "hardware_changed",
    "board_replaced",
    "reclaim",
  ],
  "other hardware with the same disk": [
    { before: FULL, now: { ...OTHER, disk: FULL.disk }, sameId: true, ...NEW_KEY },
    "hardware_changed",
    "disk_moved",
    "new",
  ],
  "other hardware, a copied disk": [
    { before: FULL, now: OTHER, sameId: true, ...NEW_KEY },
    "cloned",
    "cloned",
    "new",
  ],
  "the same id and no word about the hardware": [
    { before: FULL, now: NOTHING, sameId: true, ...NEW_KEY },
    "known_device_new_key",
    "same",
    "new",
  ],
  "the same id, never a word about the hardware": [
    { before: NOTHING, now: NOTHING, sameId: true, ...NEW_KEY },
    "known_device_new_key",
    "same",
    "new",
  ],
  "another id and a serial number that many have": [
    { before: FULL, now: { ...OTHER, smbiosSerial: FULL.smbiosSerial }, sameId: false, ...NEW_KEY },
    "hardware_changed",
    "other",
    "new",
  ],
  "another machine": [{ before: FULL, now: OTHER, sameId: false, ...NEW_KEY }, null, null, null],
  "another machine that says nothing": [
    { before: NOTHING, now: NOTHING, sameId: false, ...NEW_KEY },
    null,
    null,
    null,
  ],
  "another machine with the same network card": [
    { before: FULL, now: { ...OTHER, macAddress: FULL.macAddress }, sameId: false, ...NEW_KEY },
    null,
    null,
    null,
  ],
  itself: [{ before: FULL, now: FULL, sameId: true, ...OWN_KEY }, null, null, null],
  "itself, seen by an ordinary user": [
    { before: FULL, now: NOTHING, sameId: true, ...OWN_KEY },
    null,
    null,
    null,
  ],
  "its key under another id": [
    { before: FULL, now: FULL, sameId: false, ...OWN_KEY },
    "reinstalled",
    "reinstalled",
    "reclaim",
  ],
  "its key on a repaired machine": [
    {
      before: FULL,
      now: { ...OTHER, macAddress: FULL.macAddress, disk: FULL.disk },
      sameId: true,
      ...OWN_KEY,
    },
    "hardware_changed",
    "board_replaced",
    "reclaim",
  ],
  "its key and id on other hardware": [
    { before: FULL, now: OTHER, sameId: true, ...OWN_KEY },
    "cloned",
    "cloned",
    null,
  ],
  "its key and disk in other hardware": [
    { before: FULL, now: { ...OTHER, disk: FULL.disk }, sameId: true, ...OWN_KEY },
    "cloned",
    "disk_moved",
    null,
  ],
  "its key on a machine of its own": [
    { before: FULL, now: OTHER, sameId: false, ...OWN_KEY },
    "cloned",
    "other",
    null,
  ],
};

const STORIES = Object.entries(RETURNS);
const HELD = STORIES.filter(([, [, reason]]) => reason !== null);
const UNDER_NEW_KEY = HELD.filter(([, [story]]) => !story.sameKey);

describe("what comes back", () => {
  test.each(STORIES)(
    "%s: is held for the right reason, or not at all, as the card says before",
    async (_name, [story, reason, comparison, enrolsAs]) => {
      const world = await enrolKnownMachine(service, story.before);
      const { clientId } = world;
      const { answer, card, sent, back } = await world.comeBack(story);
      expect(card.approval).toBe(reason === null ? "automatic" : "manual");
      if (reason === null) {
        expect(answer).toMatchObject({ state: "approved", created: !story.sameKey });
        return;
      }
      expect(answer).toMatchObject({ state: "waiting", reason });
      const { acceptance } = await world.show(sent);
      expect(acceptance).toMatchObject({
        state: "waiting",
        waitingReason: reason,
        knownDevice: { clientId, name: "Press 4", comparison },
        approvalEnrolsAs: enrolsAs,
        keyThumbprint: back.thumbprint,
      });
      const [before] = await world.devices();
      expect(before).toMatchObject({ clientId, deviceId: world.known.deviceId });
      expect(await world.devices()).toHaveLength(1);
    },
  );

  test.each(HELD)(
    "%s: is approved as that, unless told otherwise",
    async (_name, [story, , , enrolsAs]) => {
      const world = await enrolKnownMachine(service, story.before);
      const { clientId } = world;
      const { answer, sent, back, token } = await world.comeBack(story);
      const reply = await world.approve(sent);
      if (enrolsAs === null) {
        expect([reply.status, reply.body.code]).toEqual([409, "device.state_conflict"]);
        expect((await world.show(sent)).state).toBe("waiting");
        return;
      }
      expect(reply.body.acceptance).toMatchObject({ state: "approved", enrolledAs: enrolsAs });
      const { body } = await back.poll(token, answer.acceptanceId);
      const mine = await back.deviceToken(body.clientId);
      if (enrolsAs === "new") {
        expect(body).toMatchObject({ created: true, deviceName: "Back" });
        expect(body.clientId).not.toBe(clientId);
        expect((await world.known.call("GET", "device", world.own)).body.name).toBe("Press 4");
      } else {
        expect(body).toMatchObject({ created: false, deviceName: "Press 4", clientId });
        expect((await back.call("GET", "device", mine)).body.deviceId).toBe(back.deviceId);
        expect(await world.devices()).toHaveLength(1);
      }
    },
  );

  test.each(UNDER_NEW_KEY)("%s: is new where the administrator says so", async (_name, [story]) => {
    const world = await enrolKnownMachine(service, story.before);
    const { sent } = await world.comeBack(story);
    const reply = await world.approve(sent, { enrolAs: "new" });
    expect(reply.body.acceptance).toMatchObject({ enrolledAs: "new", created: true });
    expect(await world.devices()).toHaveLength(2);
  });

  test.each(HELD)(
    "%s: is the known device where the administrator says so",
    async (_name, [story]) => {
      const world = await enrolKnownMachine(service, story.before);
      const { clientId } = world;
      const { sent, back } = await world.comeBack(story);
      const reply = await world.approve(sent, { enrolAs: "reclaim", clientId });
      expect(reply.body.acceptance).toMatchObject({
        enrolledAs: "reclaim",
        created: false,
        clientId,
      });
      const [device] = await world.devices();
      expect(device).toMatchObject({
        clientId,
        name: "Press 4",
        deviceId: back.deviceId,
        keyThumbprint: back.thumbprint,
        evidence: evidenceSchema.parse(story.now),
      });
      expect(await world.devices()).toHaveLength(1);
    },
  );
});
