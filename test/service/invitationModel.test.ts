import { randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { acceptInvitation, showAcceptance } from "../../service/domain/acceptance.ts";
import { declineInvitation } from "../../service/domain/decline.ts";
import { listDevices, setDeviceState } from "../../service/domain/devices.ts";
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
import {
  approveInvitation,
  denyInvitation,
  revokeInvitation,
} from "../../service/domain/review.ts";
import { type Database, openDatabase } from "../../service/storage/database.ts";

/**
 * Random histories against the rules of the service, with machines that clone, retry and compete.
 * Whatever happens in whatever order, the promises at the bottom hold after every step.
 */
interface AnswerStep {
  readonly kind: "look" | "accept" | "decline";
  readonly invitation: number;
  readonly machine: number;
  /** By access code in place of the token. */
  readonly byCode: boolean;
}
type Step =
  | { readonly kind: "invite"; readonly hours: number | null }
  | AnswerStep
  | { readonly kind: "resend" | "revoke" | "approve" | "deny"; readonly invitation: number }
  | { readonly kind: "wait"; readonly hours: number }
  | { readonly kind: "policy"; readonly approval: "automatic" | "manual" }
  | { readonly kind: "deactivate" | "activate"; readonly machine: number };

/** Key and machine id; two machines share an id (a clone), two share a key (a copied profile). */
const MACHINES = [
  { key: "key-a", id: "a".repeat(32) },
  { key: "key-b", id: "b".repeat(32) },
  { key: "key-clone-of-b", id: "b".repeat(32) },
  { key: "key-a", id: "c".repeat(32) },
  { key: "key-d", id: "d".repeat(32) },
] as const;

const index = fc.nat(7);
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("invite" as const), hours: fc.constantFrom(null, 1, 72) }),
  fc.record({
    kind: fc.constantFrom(
      "look" as const,
      "accept" as const,
      "accept" as const,
      "decline" as const,
    ),
    invitation: index,
    machine: fc.nat(MACHINES.length - 1),
    byCode: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom(
      "resend" as const,
      "revoke" as const,
      "approve" as const,
      "deny" as const,
    ),
    invitation: index,
  }),
  fc.record({ kind: fc.constant("wait" as const), hours: fc.constantFrom(0.5, 2, 100) }),
  fc.record({
    kind: fc.constant("policy" as const),
    approval: fc.constantFrom("automatic" as const, "manual" as const),
  }),
  fc.record({
    kind: fc.constantFrom("deactivate" as const, "activate" as const),
    machine: fc.nat(MACHINES.length - 1),
  }),
);

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
    }),
  );
  must(createLicence(context, organization.id, "L"));
  must(createGroup(context, organization.id, { name: "G", licences: ["L"] }));
  return { context, organization, advance: (hours: number) => (now += hours * 3_600_000) };
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
      const machine = MACHINES[step.machine];
      const { devices } = must(listDevices(context, organization.id));
      const device = devices.find(({ keyThumbprint }) => keyThumbprint === machine?.key);
      const state = step.kind === "activate" ? "active" : "deactivated";
      if (device !== undefined) must(setDeviceState(context, device.clientId, state));
      return;
    }
    case "look":
    case "accept":
    case "decline": {
      const sent = ledger.sent[step.invitation];
      if (sent !== undefined) answer(world, ledger, sent, step);
      return;
    }
    case "resend":
    case "revoke":
    case "approve":
    case "deny": {
      const id = ledger.sent[step.invitation]?.id ?? "none";
      if (step.kind === "resend") remember(await resendInvitation(context, id));
      else if (step.kind === "revoke") revokeInvitation(context, id);
      else if (step.kind === "approve") approveInvitation(context, id);
      else denyInvitation(context, id, undefined);
      return;
    }
    default:
      assertNever(step);
  }
}

function answer(
  { context, organization }: World,
  ledger: Ledger,
  sent: Sent,
  step: AnswerStep,
): void {
  const machine = MACHINES[step.machine];
  if (machine === undefined) return;
  const caller = { keyThumbprint: machine.key, organizationId: organization.id };
  const invitation = step.byCode ? { code: sent.code } : { token: sent.token };
  if (step.kind === "look") {
    const before = snapshot(context);
    lookUpInvitation(context, caller, { invitation, deviceId: machine.id });
    expect(snapshot(context)).toBe(before);
    return;
  }
  if (step.kind === "decline") {
    const outcome = declineInvitation(
      context,
      caller,
      { invitation },
      randomBytes(16).toString("hex"),
    );
    if (outcome.ok) expect(ledger.holders.has(sent.id)).toBe(false);
    return;
  }
  const request = {
    invitation,
    deviceId: machine.id,
    deviceName: `Machine ${step.machine}`,
    evidence: { confidence: "medium" as const },
    publicKey: { kty: "EC" as const, crv: "P-256" as const, x: "x", y: "y" },
  };
  const outcome = acceptInvitation(context, caller, request, randomBytes(16).toString("hex"));
  const again = acceptInvitation(context, caller, request, randomBytes(16).toString("hex"));
  expect(again).toEqual(outcome);
  if (!outcome.ok) return;
  const { acceptanceId } = outcome.value;
  const holder = ledger.holders.get(sent.id);
  if (holder === undefined) ledger.holders.set(sent.id, { machine: step.machine, acceptanceId });
  else expect(holder).toEqual({ machine: step.machine, acceptanceId });
  expect(showAcceptance(context, caller, acceptanceId)).toEqual(outcome);
}

function checkPromises({ context, organization }: World, ledger: Ledger): void {
  const { devices } = must(listDevices(context, organization.id));
  const keys = devices.map(({ keyThumbprint }) => keyThumbprint);
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
    expect(device?.keyThumbprint).toBe(acceptance.keyThumbprint);
    expect(device?.groups).toHaveLength(1);
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
      fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 40 }), async (steps) => {
        const world = createWorld();
        const ledger: Ledger = { sent: [], holders: new Map(), approved: new Map() };
        await take(world, ledger, { kind: "invite", hours: 72 });
        for (const step of steps) {
          await take(world, ledger, step);
          checkPromises(world, ledger);
        }
      }),
      { numRuns: 150 },
    );
  });
});
