import type { AdminInvitation } from "../../../service/admin/schemas.ts";
import type { InvitationState } from "../../../protocol/invitation.ts";
import type { Sight } from "./modelService.ts";
import { listOpenAnswers, type Place } from "./place.ts";
import type { Step } from "./steps.ts";
import type { Taken } from "./takeStep.ts";
import type { Consent, World } from "./world.ts";

/** Where an invitation may go from where it is; from the rest it goes nowhere. */
const LATER: Readonly<Record<InvitationState, readonly InvitationState[]>> = {
  pending: ["waiting", "approved", "declined", "expired", "revoked", "inactivated"],
  waiting: ["approved", "rejected", "expired"],
  expired: ["inactivated"],
  rejected: ["inactivated"],
  approved: [],
  declined: [],
  revoked: [],
  inactivated: [],
};

const ANSWERED: ReadonlySet<InvitationState> = new Set(["waiting", "approved", "declined"]);

/** The machine that an acceptance names, by all that it says of itself. */
export function holderOf(world: World, invitation: AdminInvitation): Place | undefined {
  const { acceptance } = invitation;
  if (acceptance === null) return undefined;
  return world.places.find(
    ({ traits }) =>
      traits.deviceId === acceptance.deviceId && traits.evidence.disk === acceptance.evidence.disk,
  );
}

/** Looks at the service after a step and says what must never happen and did. */
export async function watch(world: World, step: Step, taken: Taken): Promise<void> {
  const before = world.sight;
  const after = await world.organization.look();
  world.sight = after;
  for (const invitation of after.invitations) {
    const former = before.invitations.find(({ id }) => id === invitation.id);
    if (former !== undefined) watchInvitation(world, former, invitation);
  }
  watchSilence(world, step, taken, before);
  watchDevices(world);
  watchTold(world);
  for (const consent of world.consents) noteOutcome(world, consent);
}

function watchInvitation(world: World, former: AdminInvitation, now: AdminInvitation): void {
  const { broken } = world;
  const number = world.invited.findIndex(({ id }) => id === now.id);
  if (former.state !== now.state && !LATER[former.state].includes(now.state)) {
    broken.push(`invitation ${number} went from ${former.state} to ${now.state}`);
  }
  const isAnswered = former.state === "pending" && ANSWERED.has(now.state);
  if (isAnswered && now.expiresAt !== null && Date.parse(now.expiresAt) <= world.clock.nowMs) {
    broken.push(`invitation ${number} was answered after its end`);
  }
  if (former.acceptance !== null && former.acceptance.id !== now.acceptance?.id) {
    broken.push(`invitation ${number} has another acceptance`);
  }
  if (former.acceptance?.clientId && former.acceptance.clientId !== now.acceptance?.clientId) {
    broken.push(`invitation ${number} was approved as another device`);
  }
  if (former.acceptance === null && now.acceptance !== null) {
    const holder = holderOf(world, now);
    if (!hasConsent(world, now, "accept", holder)) {
      broken.push(`invitation ${number} was accepted by machine ${holder?.index} without consent`);
    }
  }
  if (former.state !== "declined" && now.state === "declined") {
    if (!hasConsent(world, now, "decline")) {
      broken.push(`invitation ${number} was declined by nobody`);
    }
  }
}

function hasConsent(
  { consents }: World,
  { id }: AdminInvitation,
  decision: Consent["decision"],
  place?: Place,
): boolean {
  return consents.some(
    (consent) =>
      consent.counts &&
      consent.invitationId === id &&
      consent.decision === decision &&
      (decision === "decline" || consent.place === place),
  );
}

const CHANGING = new Set<Step["kind"]>([
  "invite",
  "resend",
  "revoke",
  "approve",
  "deny",
  "expire",
  "deliver",
  "rename",
  "policy",
  "unenrol",
]);

/** Opening, asking, starting and copying change nothing at the service. */
function watchSilence(world: World, step: Step, taken: Taken, before: Sight): void {
  if (CHANGING.has(step.kind) || taken.hasAnswered) return;
  // A start goes on with what it had begun before.
  if (taken.place?.isLeaving) return;
  if (printSight(before) !== printSight(world.sight)) {
    world.broken.push(`${step.kind} changed something`);
  }
}

/** Without the keys: a start may also finish changing one. */
function printSight(sight: Sight): string {
  return JSON.stringify(sight, (name, value: unknown) =>
    name === "keyThumbprint" || name === "nextKeyThumbprint" ? undefined : value,
  );
}

/** One living device client for one piece of hardware, unless somebody wanted more. */
function watchDevices({ sight, approvedAsNew, broken }: World): void {
  if (approvedAsNew.size > 0) return;
  const hardware = sight.devices
    .filter(({ state }) => state !== "left")
    .map(({ evidence }) => evidence.smbiosUuid);
  if (new Set(hardware).size !== hardware.length) broken.push("one machine is two devices");
}

/** Nobody was told anything that is not so. */
function watchTold({ places, sight, broken }: World): void {
  for (const { toldApproved, toldDeclined, index } of places) {
    for (const [id, clientId] of toldApproved) {
      const invitation = sight.invitations.find((one) => one.id === id);
      const isTrue =
        invitation?.state === "approved" && invitation.acceptance?.clientId === clientId;
      if (!isTrue) broken.push(`machine ${index} was told of an approval that is none`);
    }
    for (const id of toldDeclined) {
      const invitation = sight.invitations.find((one) => one.id === id);
      if (invitation?.state !== "declined") {
        broken.push(`machine ${index} was told of a refusal that is none`);
      }
    }
  }
}

/** Once the journal has let go of an answer that never arrived, it must not count any more. */
function noteOutcome({ sight }: World, consent: Consent): void {
  if (consent.decision === "decline" || !consent.counts) return;
  const invitation = sight.invitations.find(({ id }) => id === consent.invitationId);
  // Of whoever left, what was on its way may still arrive.
  if (invitation?.acceptance || consent.place.waived.has(consent.invitationId)) return;
  const open = listOpenAnswers(consent.place);
  consent.counts = open.some((key) => consent.keys.has(key));
}
