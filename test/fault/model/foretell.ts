import { assertNever } from "../../../main/core/result.ts";
import type { SessionState } from "../../../main/core/sessionState.ts";
import { parseDeviceKey } from "../../../main/device/deviceKey.ts";
import type { AdminInvitation } from "../../../service/admin/schemas.ts";
import type { InvitationState } from "../../../protocol/invitation.ts";
import { listOpenChanges, type Place } from "./place.ts";
import { holderOf } from "./promises.ts";
import type { Step } from "./steps.ts";
import { findInvited, findPlace } from "./takeStep.ts";
import type { World } from "./world.ts";

/** What nobody can answer any more says so, whoever asks. */
const OVER = {
  declined: "invitation.declined",
  expired: "invitation.expired",
  revoked: "invitation.revoked",
  rejected: "invitation.rejected",
  inactivated: "invitation.superseded",
} as const satisfies Partial<Record<InvitationState, string>>;

/**
 * Where the session is after a step in which nothing goes wrong, by the small model: who holds the
 * invitation, and whether the machine is known. `null` where the model does not say.
 */
export async function foretell(world: World, step: Step): Promise<string | null> {
  if (step.kind !== "inspect" && step.kind !== "accept" && step.kind !== "decline") return null;
  if (step.trouble !== null) return null;
  const place = findPlace(world, step.machine);
  const id = findInvited(world, step.invitation)?.id;
  const { invitations } = await world.organization.look();
  const invitation = invitations.find((one) => one.id === id);
  if (invitation === undefined || place.isLeaving || listOpenChanges(place).length > 0) return null;
  const key = await ownKey(place);
  const { state } = invitation;
  switch (state) {
    case "pending":
      if (step.kind === "inspect") return "card";
      return step.kind === "decline" ? "declined" : foretellAcceptance(world, place, key);
    case "waiting":
    case "approved":
      if (!isHeldBy(world, place, key, invitation)) return "invitation.used";
      return state === "waiting" ? "waiting" : "enrolled";
    case "declined":
    case "expired":
    case "revoked":
    case "rejected":
    case "inactivated":
      return OVER[state];
    default:
      return assertNever(state);
  }
}

/** The session in one word. */
export function summarize(state: SessionState): string {
  return state.kind === "problem" ? state.failure.code : state.kind;
}

/** The key that the machine made itself. */
async function ownKey(place: Place): Promise<string | null> {
  const text = place.entries.get("device");
  if (text === undefined || text === place.copiedKey) return null;
  const key = await parseDeviceKey(text);
  return key.ok ? key.value.thumbprint : null;
}

function isHeldBy(
  world: World,
  place: Place,
  key: string | null,
  invitation: AdminInvitation,
): boolean {
  return (
    key !== null &&
    holderOf(world, invitation) === place &&
    invitation.acceptance?.keyThumbprint === key
  );
}

/** A device joins, a stranger is let in or looked at, and a known face is always looked at. */
function foretellAcceptance(world: World, place: Place, key: string | null): string {
  const { deviceId, evidence } = place.traits;
  const living = world.sight.devices.filter(({ state }) => state !== "left");
  const isDevice = living.some(({ keyThumbprint }) => keyThumbprint === key);
  const isKnown = living.some(
    (device) => device.deviceId === deviceId || device.evidence.smbiosUuid === evidence.smbiosUuid,
  );
  if (world.approval === "manual" || (isKnown && !isDevice)) return "waiting";
  return "enrolled";
}
