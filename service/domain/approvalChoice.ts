import type { ApproveInvitation } from "../admin/acceptanceSchemas.ts";
import { findDeviceByKey, findLivingDevice, type LivingDevice } from "./devices.ts";
import type { DomainContext } from "./domainContext.ts";
import { type EnrolAs, toStranger } from "./enrolment.ts";
import type { AcceptanceRecord, InvitationRecord } from "./invitationRecord.ts";
import { findLookAlikes, recognise } from "./machineRecognition.ts";
import { done, type Outcome, refuse, type Refused } from "./outcome.ts";

/**
 * What approving makes of a known machine unless somebody says otherwise. Its identity goes back
 * to it where its hardware says that it is the same machine, and is never handed to another.
 */
export function defaultChoice(acceptance: AcceptanceRecord): "new" | "reclaim" {
  const { waiting_reason: reason, machine_change: change } = acceptance;
  // Only where part of the hardware is still there. A disk in other hardware may be a copy after
  // all, since virtual disks are copied with their names; under another id with little of the board
  // in common, it may as well be another machine.
  const repaired = reason === "hardware_changed" && change === "board_replaced";
  return reason === "reinstalled" || repaired ? "reclaim" : "new";
}

/** What approving the acceptance as it was chosen does, or why it cannot. Within a transaction. */
export function chooseEnrolment(
  context: DomainContext,
  record: InvitationRecord,
  acceptance: AcceptanceRecord,
  choice: ApproveInvitation,
): Outcome<EnrolAs> {
  const organizationId = record.organization_id;
  const owner = findDeviceByKey(context, organizationId, acceptance.key_thumbprint);
  if (owner !== undefined) return chooseForOwner(acceptance, choice, owner);
  const wanted = choice.enrolAs ?? defaultChoice(acceptance);
  if (wanted === "reclaim") return chooseReclaim(context, record, acceptance, choice.clientId);
  if (choice.enrolAs === undefined) {
    // Nobody could have seen it when they looked: another acceptance was approved since.
    const recognition = recognise(context, organizationId, toStranger(acceptance));
    const known = recognition?.device.clientId ?? null;
    if (known !== null && acceptance.known_client_id === null) {
      return conflict(`this machine is known as ${known} by now; say what to enrol it as`);
    }
  }
  return done({ kind: "new" });
}

/** The key is a device client's already: one key is never two of them. */
function chooseForOwner(
  acceptance: AcceptanceRecord,
  { enrolAs, clientId }: ApproveInvitation,
  device: LivingDevice,
): Outcome<EnrolAs> {
  if (device.state === "deactivated") return conflict("the device is deactivated");
  if (enrolAs === "new") return conflict("its key belongs to a device client already");
  if (clientId !== undefined && clientId !== device.clientId) {
    return conflict("its key belongs to another device client");
  }
  if (enrolAs === "reclaim") return done({ kind: "reclaim", device });
  if (acceptance.known_client_id !== device.clientId) return done({ kind: "join", device });
  return defaultChoice(acceptance) === "reclaim"
    ? done({ kind: "reclaim", device })
    : conflict("a device client's key came from other hardware; reclaim it, or deny");
}

function chooseReclaim(
  context: DomainContext,
  record: InvitationRecord,
  acceptance: AcceptanceRecord,
  named: string | undefined,
): Outcome<EnrolAs> {
  const clientId = named ?? acceptance.known_client_id;
  if (clientId === null) return conflict("no device client is known that looks like this machine");
  const device = findLivingDevice(context, clientId);
  if (device === undefined) return conflict("there is no such device client any more");
  const alike =
    clientId === acceptance.known_client_id ||
    findLookAlikes(context, record.organization_id, toStranger(acceptance)).some(
      (other) => other.clientId === clientId,
    );
  if (!alike) return conflict("nothing says that this machine is that device client");
  if (device.state === "deactivated") {
    return conflict("the device client is deactivated; activate it first, or enrol as new");
  }
  return done({ kind: "reclaim", device });
}

function conflict(detail: string): Refused {
  return refuse("device.state_conflict", { detail });
}
