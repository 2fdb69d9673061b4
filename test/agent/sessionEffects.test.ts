import { beforeEach, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { Progress, Task } from "../../main/core/sessionState.ts";
import type { InvitationState } from "../../protocol/invitation.ts";
import {
  APPROVED,
  invitation,
  opened,
  SECRET,
  SERVICE,
  WAITING,
} from "../core/sessionArbitraries.ts";
import {
  createEffectsRig,
  DEVICE_ID,
  failing,
  NOW,
  type EffectsRig,
  type Step,
} from "./effectsRig.ts";

import { accept, decline, LINK, open, poll, readDevice, rename } from "./sessionTasks.ts";

let rig: EffectsRig;
beforeEach(async () => {
  rig = await createEffectsRig();
});

/** What each task touches when nothing goes wrong, in this very order. */
const PATHS: readonly (readonly [string, Task, readonly Step[], string, readonly Progress[]])[] = [
  ["opening", open, ["identity", "lookup"], "opened", ["looking-up"]],
  [
    "accepting",
    accept,
    [
      "identity",
      "keepDeviceKey",
      "claim",
      "invitationApi",
      "journal.intend",
      "journal.send",
      "accept",
      "journal.acknowledge",
      "book.keep",
      "journal.commit",
      "journal.clear",
    ],
    "answered",
    ["securing-key", "accepting", "recording"],
  ],
  ["declining", decline, ["invitationApi", "decline"], "declined", ["declining"]],
  ["asking again", poll, ["identity", "acceptance", "identity", "book.keep"], "answered", []],
  [
    "reading the device",
    readDevice,
    ["identity", "deviceApi", "device", "identity", "book.meet"],
    "deviceRead",
    ["reading-device"],
  ],
  [
    "renaming",
    rename,
    ["identity", "deviceApi", "rename", "identity", "book.meet"],
    "deviceRead",
    ["renaming"],
  ],
];

describe.each(PATHS)("%s", (_, task, path, kind, progress) => {
  test("takes its steps in order", async () => {
    expect(await rig.perform(task)).toMatchObject({ kind });
    expect(rig.steps).toEqual(path);
  });

  test("says what it is doing", async () => {
    const reported: string[] = [];
    await rig.effects.perform(task, (progress) => reported.push(progress));
    expect(reported).toEqual(progress);
  });

  // The last two only tidy up.
  const needed = [...new Set(path)].filter((step) => !step.startsWith("journal.c"));
  test.each(needed)("ends where %s fails, and goes no further", async (step) => {
    rig.failures.set(step, failing("state.unwritable"));
    expect(await rig.perform(task)).toMatchObject({
      kind: "failed",
      failure: { code: "state.unwritable" },
    });
    expect(rig.steps).toEqual(path.slice(0, path.indexOf(step) + 1));
  });
});

describe("opening", () => {
  test.each<[string, string, ErrorCode]>([
    ["nothing", "", "link.none"],
    ["a damaged link", LINK.replace(SECRET.value, SECRET.value.slice(3)), "link.cut_off"],
    ["another program's link", "zoommtg://join", "link.foreign"],
    ["a service that is not allowed", LINK.replace("licences", "evil"), "service.not_allowed"],
    ["a service without https", LINK.replace("https", "http"), "service.insecure"],
  ])("%s touches nothing", async (_, text, code) => {
    expect(await rig.perform({ kind: "open", text })).toMatchObject({ failure: { code } });
    expect(rig.steps).toEqual([]);
  });

  test.each<[string | null, string]>([
    ["Press line 4", "Press line 4"],
    [" Press  line\u00a04 ", "Press line 4"],
    [null, "press-4"],
    ["", "press-4"],
    ["a\nb", "press-4"],
    ["\u202etxet", "press-4"],
    ["x".repeat(65), "press-4"],
  ])("with %j proposed proposes %j, which can always be accepted", async (deviceName, proposed) => {
    rig.answers.lookup = invitation({ deviceName });
    expect(await rig.perform(open)).toMatchObject({ kind: "opened", proposedName: proposed });
  });

  test.each<[string | null, string | null, string]>([
    ["Press 4", "{model}", "Press 4"],
    [null, "{model}", "by {model}"],
    ["a\nb", "{model}", "by {model}"],
    [null, "", "press-4"],
    [null, null, "press-4"],
  ])("proposes the name for %j of the organization's way %j: %j", async (...row) => {
    const [deviceName, nameTemplate, proposedName] = row;
    rig.answers.lookup = invitation({ deviceName, nameTemplate });
    expect(await rig.perform(open)).toMatchObject({ kind: "opened", proposedName });
  });

  test.each<[InvitationState, ErrorCode]>([
    ["rejected", "invitation.rejected"],
    ["declined", "invitation.declined"],
    ["expired", "invitation.expired"],
    ["revoked", "invitation.revoked"],
    ["inactivated", "invitation.superseded"],
  ])("one that is %s shows no card", async (state, code) => {
    rig.answers.lookup = invitation({ state });
    expect(await rig.perform(open)).toMatchObject({ kind: "failed", failure: { code } });
    expect(rig.accepted).toEqual([]);
  });

  test("a machine that is a device of the organization keeps the name it has there", async () => {
    const { organization } = invitation();
    const enrolment = { clientId: "device-1", deviceId: DEVICE_ID, enrolledAt: NOW };
    rig.enrolments = [
      { ...enrolment, service: SERVICE, organization, deviceName: "Press line 5" },
      {
        ...enrolment,
        service: SERVICE,
        organization: { ...organization, id: "org-2" },
        deviceName: "Elsewhere",
      },
    ];
    rig.answers.lookup = invitation({ effect: "join" });
    expect(await rig.perform(open)).toMatchObject({ proposedName: "Press line 5" });
    rig.answers.lookup = invitation({ effect: "create" });
    expect(await rig.perform(open)).toMatchObject({ proposedName: "Press line 4" });
  });

  test.each<InvitationState>(["waiting", "approved"])(
    "one that this machine accepted before and is %s asks for the stored answer",
    async (state) => {
      rig.answers.lookup = invitation({ state });
      rig.answers.accept = state === "waiting" ? WAITING : APPROVED;
      expect(await rig.perform(open)).toMatchObject({ kind: "answered", acceptance: { state } });
      expect(rig.accepted).toMatchObject([{ key: "random-key" }]);
    },
  );

  test.each<InvitationState>(["waiting", "approved"])(
    "one that is %s, on a machine that never made a key, is not accepted on the service's word",
    async (state) => {
      rig.answers.lookup = invitation({ state });
      rig.hasStoredKey = false;
      expect(await rig.perform(open)).toMatchObject({ failure: { code: "invitation.used" } });
      expect(rig.accepted).toEqual([]);
      expect(rig.steps).not.toContain("keepDeviceKey");
    },
  );

  test("to inspect changes nothing, whatever it is", async () => {
    rig.answers.lookup = invitation({ state: "approved" });
    expect(await rig.effects.inspect(LINK, () => undefined)).toMatchObject({ ok: true });
    expect(rig.steps).toEqual(["identity", "lookup"]);
  });
});

describe("accepting", () => {
  test("sends this machine, its key and the name, under the key of the gesture", async () => {
    await rig.perform(accept);
    expect(rig.accepted).toEqual([
      {
        key: "key-1",
        request: {
          invitation: { token: SECRET.value },
          deviceId: DEVICE_ID,
          deviceName: "Press line 5",
          evidence: { confidence: "low" },
          publicKey: rig.key.publicJwk,
        },
      },
    ]);
    expect(JSON.stringify(rig.accepted)).not.toContain('"d"');
  });

  test("writes down the name that the service gave, before anybody is told", async () => {
    const outcome = await rig.perform(accept);
    expect(rig.kept).toEqual([
      {
        service: SERVICE,
        acceptance: APPROVED,
        deviceName: "Press line 4",
        deviceId: DEVICE_ID,
        evidence: { confidence: "low" },
        keyThumbprint: rig.key.thumbprint,
        at: NOW,
      },
    ]);
    expect(outcome).toMatchObject({ deviceName: "Press line 4" });
  });

  test("that waits keeps the name that was asked for", async () => {
    rig.answers.accept = WAITING;
    expect(await rig.perform(accept)).toMatchObject({ deviceName: "Press line 5" });
    expect(rig.kept).toMatchObject([{ deviceName: "Press line 5" }]);
  });

  test("an access code is sent as one", async () => {
    const secret = { kind: "code", value: "0".repeat(16) } as const;
    const byCode = { ...opened(), target: { service: SERVICE, secret } };
    await rig.perform({ ...accept, opened: byCode });
    expect(rig.accepted).toMatchObject([{ request: { invitation: { code: "0".repeat(16) } } }]);
  });
});

describe("declining", () => {
  test.each([
    ["not mine", { reason: "not mine" }],
    [null, {}],
  ])("with the reason %j", async (reason, sent) => {
    await rig.perform({ ...decline, decision: { kind: "decline", reason } });
    expect(rig.declined).toEqual([
      { key: "key-2", request: { invitation: { token: SECRET.value }, ...sent } },
    ]);
    expect(rig.kept).toEqual([]);
  });
});
