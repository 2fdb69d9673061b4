import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { createToken } from "../../protocol/invitationSecret.ts";
import type { AgentMachine, AgentMachineOptions } from "../support/agentMachine.ts";
import { createAgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import {
  businessOf,
  changeDatabase,
  credentialText,
  expectFailure,
  expectNothingChanged,
  prepareMachine,
} from "./rig.ts";

let service: ReferenceService;
let acme: InvitingOrganization;
let careful: InvitingOrganization;
/** The machine that is refused; it has the credential and is nothing else. */
let machine: AgentMachine;
/** One that accepts, declines and waits before it comes along. */
let earlier: AgentMachine;
const machines: AgentMachine[] = [];

async function newMachine(
  organization: InvitingOrganization,
  options: Partial<AgentMachineOptions> = {},
): Promise<AgentMachine> {
  const made = await prepareMachine(service, organization, options);
  machines.push(made);
  return made;
}

beforeAll(async () => {
  service = await startReferenceService();
  acme = await createInvitingOrganization(service);
  careful = await createInvitingOrganization(service, { approval: "manual" });
  [machine, earlier] = await Promise.all([newMachine(acme), newMachine(acme)]);
});

afterAll(async () => {
  for (const made of machines) made.remove();
  await service?.stop();
});

async function act(sent: SentInvitation, action: string): Promise<void> {
  const path = `invitations/${sent.invitation.id}/${action}`;
  expect((await service.adminRequest("POST", path, {})).status).toBeLessThan(300);
}

async function answer(by: AgentMachine, verb: string, sent: SentInvitation): Promise<void> {
  expect((await by.latchkey([verb], sent.landingLink)).stderr).toBe("");
}

/** Brings a fresh invitation of Acme's into a state in which it cannot be answered. */
const ENDS: readonly (readonly [string, ErrorCode, (sent: SentInvitation) => Promise<void>])[] = [
  [
    "expired",
    "invitation.expired",
    async (sent) =>
      changeDatabase(
        service,
        "UPDATE invitations SET expires_at = 1 WHERE id = ?",
        sent.invitation.id,
      ),
  ],
  ["used by another machine", "invitation.used", (sent) => answer(earlier, "accept", sent)],
  ["revoked", "invitation.revoked", (sent) => act(sent, "revoke")],
  ["superseded by a newer one", "invitation.superseded", (sent) => act(sent, "resend")],
  [
    "declined by another machine",
    "invitation.declined",
    (sent) => answer(earlier, "decline", sent),
  ],
];

test.each(ENDS)("an invitation that is %s is %s", async (_state, code, end) => {
  const sent = await acme.invite();
  await end(sent);
  await expectNothingChanged(service, machine, async () => {
    await Promise.all(
      ["inspect", "accept", "decline"].map((command) =>
        expectFailure({ machine, args: [command], input: sent.landingLink, code }),
      ),
    );
    await expectFailure({ machine, args: ["accept"], input: sent.accessCode, code });
  });
});

test("an invitation that an administrator rejected is invitation.rejected to everybody", async () => {
  const [asker, witness] = await Promise.all([newMachine(careful), newMachine(careful)]);
  const sent = await careful.invite();
  expect((await asker.latchkey(["accept"], sent.landingLink)).code).toBe(20);
  await act(sent, "deny");
  for (const who of [asker, witness]) {
    await expectNothingChanged(service, who, () =>
      expectFailure({
        machine: who,
        args: ["accept"],
        input: sent.landingLink,
        code: "invitation.rejected",
      }),
    );
  }
});

test("a token nobody made and another organization's are refused alike", async () => {
  const made = createToken(new Uint8Array(16).fill(7)).value;
  const foreign = await careful.invite();
  await expectNothingChanged(service, machine, async () => {
    const said = await Promise.all(
      [`${service.origin}/i#${made}`, foreign.landingLink].map((input) =>
        expectFailure({ machine, args: ["accept"], input, code: "invitation.unknown" }),
      ),
    );
    expect(said[0]?.map(({ stderr }) => stderr)).toEqual(said[1]?.map(({ stderr }) => stderr));
  });
});

const NAMES: readonly (readonly [string, ErrorCode, string])[] = [
  ["an empty name", "name.empty", ""],
  ["a name of spaces", "name.empty", " \u3000 "],
  ["a name of 65 characters", "name.too_long", "x".repeat(65)],
  ["a name with a control character", "name.forbidden_character", "Press\u0007line"],
  ["a name with a line break", "name.forbidden_character", "Press\nline"],
  ["a name that reverses text", "name.forbidden_character", "Press \u202eenil"],
];

test.each(NAMES)("%s is %s", async (_situation, code, name) => {
  const sent = await acme.invite();
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: ["accept", "--name", name], input: sent.landingLink, code }),
  );
});

test("a reason of 501 characters is reason.too_long", async () => {
  const sent = await acme.invite();
  const args = ["decline", "--reason", "x".repeat(501)];
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args, input: sent.landingLink, code: "reason.too_long" }),
  );
});

const MACHINE_IDS: readonly (readonly [string, string | null])[] = [
  ["missing", null],
  ["empty", ""],
  ["zero", "0".repeat(32)],
  ["uninitialized", "uninitialized"],
  ["a host name", "press-4"],
];

test.each(MACHINE_IDS)("a machine id that is %s is machine.id_missing", async (_how, machineId) => {
  const nobody = await newMachine(acme, { machineId });
  const sent = await acme.invite();
  await expectNothingChanged(service, nobody, () =>
    expectFailure({
      machine: nobody,
      args: ["accept"],
      input: sent.landingLink,
      code: "machine.id_missing",
      detail: /machine-id/,
    }),
  );
});

test("without a credential an invitation is credentials.absent, with a wrong one rejected", async () => {
  const sent = await acme.invite();
  const bare = createAgentMachine({ services: [service.origin] });
  machines.push(bare);
  const expected = { machine: bare, args: ["accept"], input: sent.landingLink };
  await expectNothingChanged(service, bare, () =>
    expectFailure({ ...expected, code: "credentials.absent" }),
  );
  const wrong = credentialText({ ...acme, clientSecret: "wrong-secret-canary" });
  await bare.latchkey(["credentials", "set"], wrong);
  await expectNothingChanged(service, bare, async () => {
    const said = await expectFailure({ ...expected, code: "credentials.rejected" });
    expect(JSON.stringify(said)).not.toContain("wrong-secret-canary");
  });
});

test("a device that was deactivated is refused, and the invitation stays open", async () => {
  const device = await newMachine(acme);
  await answer(device, "accept", await acme.invite());
  const status = (await device.latchkey(["status", "--json"])).json();
  const { clientId } = status.enrolments[0];
  await service.adminRequest("POST", `devices/${clientId}/deactivate`, {});
  const sent = await acme.invite();
  await expectNothingChanged(service, device, async () => {
    const input = sent.landingLink;
    await expectFailure({ machine: device, args: ["accept"], input, code: "device.deactivated" });
    await expectFailure({ machine: device, args: ["rename", "New"], code: "device.deactivated" });
    const told = await device.latchkey(["status", "--json"]);
    expect(told.code).toBe(8);
    expect(told.json().enrolments[0]).toMatchObject({
      device: null,
      problem: "device.deactivated",
    });
  });
  // Without the client credential nobody is left who could ask, and the device itself may not.
  await device.latchkey(["credentials", "clear"]);
  await expectNothingChanged(service, device, () =>
    expectFailure({
      machine: device,
      args: ["accept"],
      input: sent.landingLink,
      code: "device.deactivated",
    }),
  );
  await service.adminRequest("POST", `devices/${clientId}/activate`, {});
  expect((await device.latchkey(["status"])).code).toBe(0);
});

test("a configuration that is wrong, missing or open to others is not used", async () => {
  const broken = createAgentMachine({ services: [service.origin] });
  machines.push(broken);
  const file = join(broken.directory, "other.json");
  const before = businessOf(service);
  const rows: readonly (readonly [string | null, number, ErrorCode, RegExp])[] = [
    [null, 0o600, "config.invalid", /does not exist/],
    ["{", 0o600, "config.invalid", /not JSON/],
    ['{"service": []}', 0o600, "config.invalid", /service/],
    ['{"services": ["https://example.com/path"]}', 0o600, "config.invalid", /services/],
    ['{"stateDirectory": "here"}', 0o600, "config.invalid", /stateDirectory/],
    ["{}", 0o602, "config.unsafe", /changed by other users/],
  ];
  for (const [text, mode, code, detail] of rows) {
    if (text !== null) writeFileSync(file, text, { mode });
    if (text !== null) chmodSync(file, mode);
    await expectFailure({ machine: broken, args: ["--config", file, "status"], code, detail });
  }
  expect(businessOf(service)).toEqual(before);
});
