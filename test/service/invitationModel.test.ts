import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { acceptInvitation, showAcceptance } from "../../service/domain/acceptance.ts";
import { declineInvitation } from "../../service/domain/decline.ts";
import { activateNextKey, setNextKey } from "../../service/domain/deviceKeys.ts";
import { findDeviceByKey, listDevices, setDeviceState } from "../../service/domain/devices.ts";
import { createGroup } from "../../service/domain/groups.ts";
import { showInvitation } from "../../service/domain/invitationList.ts";
import {
  resendInvitation,
  type SendingContext,
  sendInvitation,
} from "../../service/domain/invitationSending.ts";
import { createLicence } from "../../service/domain/licences.ts";
import { lookUpInvitation } from "../../service/domain/lookup.ts";
import { createOrganization, updateOrganization } from "../../service/domain/organizations.ts";
import { assertNever, type Outcome } from "../../service/domain/outcome.ts";
import { leaveOrganization } from "../../service/domain/ownDevice.ts";
import {
  approveInvitation,
  denyInvitation,
  revokeInvitation,
} from "../../service/domain/review.ts";
import { settleAnswer } from "../../service/domain/settle.ts";
import { type Database, openDatabase } from "../../service/storage/database.ts";
import {
  type AnswerStep,
  board,
  MACHINES,
  pick,
  type Step,
  stepArbitrary,
} from "./invitationSteps.ts";

/**
 * Random histories against the rules of the service, with machines that clone, retry and compete.
 * Whatever happens in whatever order, the promises at the bottom hold after every step.
 */
const open: Database[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function createWorld() {
  const database = openDatabase(":memory:");
  open.push(database);
  let now = Date.UTC(2030, 0, 1);
  const context: SendingContext = {
    database,
    clock: () => now,
    randomBytes,
    pollIntervalSeconds: 5,
    mailer: { languages: () => ["en"], deliver: async () => ({ state: "sent" }) },
    linksFor: (token) => ({ landingLink: token, appLink: token }),
  };
  const organization = must(
    createOrganization(context, {
      name: "Acme",
      approval: "automatic",
      invitationValidityHours: 72,
      nameTemplate: null,
      uniqueNames: false,
      autoInvite: false,
    }),
  );
  must(createLicence(context, organization.id, "L"));
  must(createGroup(context, organization.id, { name: "G", licences: ["L"] }));
  return {
    context,
    organization,
    advance: (hours: number) => (now += hours * 3_600_000),
    /** What each machine signs with. */
    keys: MACHINES.map(({ key }): string => key),
  };
}

type World = ReturnType<typeof createWorld>;

interface Sent {
  readonly id: string;
  readonly token: string;
  readonly code: string;
}

/** What was promised to whom; it only grows. */
interface Ledger {
  readonly sent: Sent[];
  /** Who accepted an invitation first: nobody else ever may. */
  readonly holders: Map<string, { machine: number; acceptanceId: string }>;
  readonly approved: Map<string, string>;
  /** Answers the service has taken, under the keys that their machines have by now. */
  readonly answers: { key: string; readonly idempotencyKey: string; readonly said: string }[];
}

function snapshot(context: SendingContext): string {
  const tables = [
    "invitations",
    "acceptances",
    "device_clients",
    "group_devices",
    "idempotency_keys",
  ];
  return JSON.stringify(tables.map((table) => context.database.all(`SELECT * FROM ${table}`)));
}

async function take(world: World, ledger: Ledger, step: Step): Promise<void> {
  const { context, organization } = world;
  const remember = (outcome: Awaited<ReturnType<typeof sendInvitation>>) => {
    if (!outcome.ok) return;
    const { invitation, landingLink, accessCode } = outcome.value;
    ledger.sent.push({ id: invitation.id, token: landingLink, code: accessCode });
  };
  switch (step.kind) {
    case "invite":
      remember(
        await sendInvitation(context, {
          organization: "Acme",
          group: "G",
          inviterName: "Ida",
          language: "en",
          validityHours: step.hours,
        }),
      );
      return;
    case "wait":
      world.advance(step.hours);
      return;
    case "policy":
      must(updateOrganization(context, organization.id, { approval: step.approval }));
      return;
    case "activate":
    case "deactivate": {
      const device = deviceOf(world, step.machine);
      const state = step.kind === "activate" ? "active" : "deactivated";
      if (device !== undefined) must(setDeviceState(context, device.clientId, state));
      return;
    }
    case "rotate":
      rotate(world, ledger, step.machine);
      return;
    case "leave": {
      const device = deviceOf(world, step.machine);
      if (device === undefined) return;
      const { clientId, keyThumbprint } = device;
      const left = leaveOrganization(context, { clientId, keyThumbprint });
      expect(left.ok).toBe(device.state === "active");
      return;
    }
    case "settle": {
      const answered = pick(ledger.answers, step.answer);
      if (answered === undefined) return;
      const before = snapshot(context);
      const told = must(settleAnswer(context, answered.key, answered.idempotencyKey));
      expect(told.answer === "accept" ? told.acceptance.acceptanceId : told.answer).toBe(
        answered.said,
      );
      expect(snapshot(context)).toBe(before);
      return;
    }
    case "late": {
      const sent = pick(ledger.sent, step.invitation);
      if (sent !== undefined) arriveLate(world, sent, step.machine);
      return;
    }
    case "look":
    case "accept":
    case "decline": {
      const sent = pick(ledger.sent, step.invitation);
      if (sent !== undefined) answer(world, ledger, sent, step);
      return;
    }
    case "resend":
    case "revoke":
    case "deny": {
      const id = pick(ledger.sent, step.invitation)?.id ?? "none";
      if (step.kind === "resend") remember(await resendInvitation(context, id));
      else if (step.kind === "revoke") revokeInvitation(context, id);
      else denyInvitation(context, id, undefined);
      return;
    }
    case "approve": {
      const id = pick(ledger.sent, step.invitation)?.id ?? "none";
      const outcome = approveInvitation(
        context,
        id,
        step.enrolAs === undefined ? {} : { enrolAs: step.enrolAs },
      );
      const acceptance = outcome.ok ? outcome.value.acceptance : null;
      // An identity is handed over by somebody's word, or because the hardware says so.
      const spoken = step.enrolAs === "reclaim" || acceptance?.waitingReason === "reinstalled";
      if (acceptance?.enrolledAs === "reclaim") expect(spoken).toBe(true);
      return;
    }
    default:
      assertNever(step);
  }
}

/** The living device client that the machine's key belongs to. */
function deviceOf({ context, organization, keys }: World, machine: number) {
  return findDeviceByKey(context, organization.id, keys[machine] ?? "");
}

/** The machine gets another key; a copy of its profile keeps the old one, and nothing with it. */
function rotate(world: World, ledger: Ledger, machine: number): void {
  const { context, keys } = world;
  const device = deviceOf(world, machine);
  if (device === undefined) return;
  const { clientId, keyThumbprint: former } = device;
  const next = `key-${randomBytes(8).toString("hex")}`;
  const noted = setNextKey(
    context,
    { clientId, keyThumbprint: former },
    { publicKey: PUBLIC_KEY, thumbprint: next },
  );
  expect(noted.ok).toBe(device.state === "active");
  if (!noted.ok) return;
  must(activateNextKey(context, { clientId, keyThumbprint: next }));
  keys[machine] = next;
  for (const answered of ledger.answers) {
    if (answered.key === former) answered.key = next;
  }
}

const PUBLIC_KEY = { kty: "EC", crv: "P-256", x: "x", y: "y" } as const;

function toRequest(invitation: { token: string } | { code: string }, machine: number) {
  const { id = "", evidence = board("0") } = MACHINES[machine] ?? {};
  return {
    invitation,
    deviceId: id,
    deviceName: `Machine ${machine}`,
    evidence,
    publicKey: PUBLIC_KEY,
  };
}

/** The machine has asked about an answer that was still on its way: it never counts. */
function arriveLate({ context, organization, keys }: World, sent: Sent, machine: number): void {
  const keyThumbprint = keys[machine] ?? "";
  const caller = { keyThumbprint, organizationId: organization.id };
  const idempotencyKey = randomBytes(16).toString("hex");
  expect(must(settleAnswer(context, keyThumbprint, idempotencyKey))).toEqual({ answer: "none" });
  const before = snapshot(context);
  const request = toRequest({ token: sent.token }, machine);
  for (const outcome of [
    acceptInvitation(context, caller, request, idempotencyKey),
    declineInvitation(context, caller, { invitation: { code: sent.code } }, idempotencyKey),
  ]) {
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "idempotency.settled" } });
  }
  expect(snapshot(context)).toBe(before);
}

function answer(
  { context, organization, keys }: World,
  ledger: Ledger,
  sent: Sent,
  step: AnswerStep,
): void {
  const key = keys[step.machine] ?? "";
  const caller = { keyThumbprint: key, organizationId: organization.id };
  const invitation = step.byCode ? { code: sent.code } : { token: sent.token };
  const request = toRequest(invitation, step.machine);
  const { deviceId, evidence } = request;
  if (step.kind === "look") {
    const before = snapshot(context);
    lookUpInvitation(context, caller, { invitation, deviceId, evidence });
    expect(snapshot(context)).toBe(before);
    return;
  }
  const idempotencyKey = randomBytes(16).toString("hex");
  if (step.kind === "decline") {
    const outcome = declineInvitation(context, caller, { invitation }, idempotencyKey);
    if (!outcome.ok) return;
    expect(ledger.holders.has(sent.id)).toBe(false);
    ledger.answers.push({ key, idempotencyKey, said: "decline" });
    return;
  }
  const looked = lookUpInvitation(context, caller, { invitation, deviceId, evidence });
  const outcome = acceptInvitation(context, caller, request, idempotencyKey);
  const again = acceptInvitation(context, caller, request, randomBytes(16).toString("hex"));
  expect(again).toEqual(outcome);
  if (!outcome.ok) return;
  const { acceptanceId } = outcome.value;
  ledger.answers.push({ key, idempotencyKey, said: acceptanceId });
  const holder = ledger.holders.get(sent.id);
  if (holder === undefined) {
    ledger.holders.set(sent.id, { machine: step.machine, acceptanceId });
    // What the card promised is what happened.
    const approval = outcome.value.state === "waiting" ? "manual" : "automatic";
    expect(looked).toMatchObject({ ok: true, value: { approval } });
  } else expect(holder).toEqual({ machine: step.machine, acceptanceId });
  expect(showAcceptance(context, caller.keyThumbprint, acceptanceId)).toEqual(outcome);
}

function checkPromises({ context, organization }: World, ledger: Ledger): void {
  const { devices } = must(listDevices(context, organization.id));
  const living = devices.filter(({ state }) => state !== "left");
  const keys = living.map(({ keyThumbprint }) => keyThumbprint);
  // One key is one device client; none exists that no approved acceptance made.
  expect(new Set(keys).size).toBe(keys.length);
  const created = new Set<string>();
  for (const { id } of ledger.sent) {
    const invitation = must(showInvitation(context, id));
    const { acceptance } = invitation;
    const holder = ledger.holders.get(id);
    expect(acceptance === null).toBe(holder === undefined);
    if (acceptance === null) continue;
    expect(acceptance.id).toBe(holder?.acceptanceId);
    if (acceptance.state !== "approved") {
      expect(acceptance.clientId).toBeNull();
      continue;
    }
    // An approval stands for ever, and names the same device client for ever.
    const clientId = acceptance.clientId ?? "";
    expect(ledger.approved.get(id) ?? clientId).toBe(clientId);
    ledger.approved.set(id, clientId);
    const device = devices.find((candidate) => candidate.clientId === clientId);
    expect(device?.groups).toHaveLength(device?.state === "left" ? 0 : 1);
    if (acceptance.created === true) {
      expect(created.has(clientId)).toBe(false);
      created.add(clientId);
    }
  }
  expect(created.size).toBe(devices.length);
  for (const id of ledger.approved.keys()) {
    expect(must(showInvitation(context, id)).state).toBe("approved");
  }
}

describe("whatever happens in whatever order", () => {
  test("one invitation has one holder, one key one client, and answers stay", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stepArbitrary, { minLength: 20, maxLength: 60, size: "max" }),
        async (steps) => {
          const world = createWorld();
          const ledger: Ledger = {
            sent: [],
            holders: new Map(),
            approved: new Map(),
            answers: [],
          };
          await take(world, ledger, { kind: "invite", hours: 72 });
          for (const step of steps) {
            await take(world, ledger, step);
            checkPromises(world, ledger);
          }
        },
      ),
      { numRuns: 120, seed: Number(process.env["FAULT_SEED"] ?? Date.now()) },
    );
  });
});
