import type { AdminAcceptance } from "../../service/admin/acceptanceSchemas.ts";
import type { AdminDevice, AdminInvitation } from "../../service/admin/schemas.ts";
import type { ReferenceService } from "../../test/support/referenceService.ts";
import type { Enrolled } from "./enrolFleet.ts";
import type { FleetInvitation } from "./inviteFleet.ts";
import type { PlannedDevice } from "./planFleet.ts";

export interface Judgement {
  readonly enrolled: number;
  readonly held: number;
  /** Everything that is not as it has to be, in words; empty where all is well. */
  readonly faults: readonly string[];
  /** How long the administration took for its two longest lists, in ms. */
  readonly listDevicesMs: number;
  readonly listInvitationsMs: number;
}

export interface Fleet {
  readonly organizationId: string;
  readonly plan: readonly PlannedDevice[];
  readonly invitations: ReadonlyMap<string, FleetInvitation>;
  readonly enrolled: readonly Enrolled[];
}

/** Why a clone is held; whatever its hardware says, its machine id is known. */
const HELD_AS_CLONE = new Set<AdminAcceptance["waitingReason"]>(["cloned", "known_device_new_key"]);

/** Compares what the service's own administration says with what was planned and what was told. */
export async function judgeFleet(
  service: Pick<ReferenceService, "adminRequest">,
  fleet: Fleet,
): Promise<Judgement> {
  const devices = await ask<AdminDevice>(
    service,
    `organizations/${fleet.organizationId}/devices`,
    "devices",
  );
  const invitations = await ask<AdminInvitation>(
    service,
    `invitations?organization=${fleet.organizationId}`,
    "invitations",
  );
  return {
    ...compare(fleet, devices.list, invitations.list),
    listDevicesMs: devices.ms,
    listInvitationsMs: invitations.ms,
  };
}

async function ask<Row>(
  service: Pick<ReferenceService, "adminRequest">,
  path: string,
  member: string,
): Promise<{ list: readonly Row[]; ms: number }> {
  const beganMs = performance.now();
  const { status, body } = await service.adminRequest("GET", path);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return { list: body[member], ms: performance.now() - beganMs };
}

/** Pure: the verdict on one fleet. */
export function compare(
  { plan, invitations, enrolled }: Omit<Fleet, "organizationId">,
  devices: readonly AdminDevice[],
  kept: readonly AdminInvitation[],
): Pick<Judgement, "enrolled" | "held" | "faults"> {
  const faults: string[] = [];
  const expected = plan.filter(({ fate }) => fate !== "clone");
  const byName = groupByName(devices);
  const byId = new Map(kept.map((invitation) => [invitation.id, invitation]));
  const becameOf = new Map(enrolled.map((one) => [one.name, one]));
  let held = 0;
  for (const planned of plan) {
    const { name, fate } = planned;
    const wrong = (what: string): unknown => faults.push(`${name} (${fate}): ${what}`);
    const invitation = byId.get(invitations.get(name)?.invitationId ?? "");
    const acceptance = invitation?.acceptance;
    const became = becameOf.get(name);
    const last = became?.runs.at(-1);
    if (fate === "clone") {
      const original = byName.get(plan[planned.original ?? -1]?.name ?? "")?.[0];
      if (byName.has(name)) wrong("is a device");
      if (last?.code !== 20) wrong(`ended with ${describe(last)}`);
      if (invitation?.state !== "waiting") wrong(`its invitation is ${invitation?.state}`);
      else if (!HELD_AS_CLONE.has(acceptance?.waitingReason ?? null))
        wrong(`waits as ${acceptance?.waitingReason}`);
      else if (acceptance?.knownDevice?.clientId !== original?.clientId)
        wrong("is taken for a copy of another device");
      else held += 1;
      continue;
    }
    const [device, ...more] = byName.get(name) ?? [];
    if (device === undefined) wrong(`is no device: ${describe(last)}, ${invitation?.state}`);
    else if (more.length > 0) wrong(`is there ${more.length + 1} times`);
    else if (device.state !== "active") wrong(`is ${device.state}`);
    else if (device.groups.length !== 1) wrong(`is in ${device.groups.length} groups`);
    if (invitation?.state !== "approved") wrong(`its invitation is ${invitation?.state}`);
    if (acceptance?.clientId !== device?.clientId) wrong("its invitation made another device");
    if (last?.code !== 0) wrong(`ended with ${describe(last)}`);
    else if (last.said?.device?.clientId !== device?.clientId) wrong("was told another client id");
    // Of two at once the other may have had no turn, and nothing else may have happened to it.
    const refused = became?.runs.find(({ code, signal }) => signal === null && !isWell(code));
    if (refused !== undefined) wrong(`one run ended with ${describe(refused)}`);
    if (became?.afterwards) {
      const { code, said } = became.afterwards;
      const [own, ...others] = said?.enrolments ?? [];
      const isItself = own?.clientId === device?.clientId && own?.problem === null;
      if (code !== 0 || !isItself || others.length > 0)
        wrong(`says of itself afterwards: ${code} ${JSON.stringify(said).slice(0, 300)}`);
    }
  }
  if (devices.length !== expected.length)
    faults.push(`${devices.length} devices in the place of ${expected.length}`);
  if (new Set(devices.map(({ keyThumbprint }) => keyThumbprint)).size !== devices.length)
    faults.push("two devices share a key");
  return { enrolled: devices.length, held, faults };
}

/** Done, or what passes by itself: the network, the machine's lock, time. */
function isWell(code: number | null): boolean {
  return code === 0 || code === 5 || code === 10 || code === 11;
}

function describe(run: Enrolled["runs"][number] | undefined): string {
  if (run === undefined) return "nothing";
  return `${run.signal ?? run.code} ${run.said?.error?.code ?? run.said?.outcome ?? ""}`;
}

function groupByName(devices: readonly AdminDevice[]): ReadonlyMap<string, readonly AdminDevice[]> {
  const groups = new Map<string, AdminDevice[]>();
  for (const device of devices) {
    const group = groups.get(device.name);
    if (group === undefined) groups.set(device.name, [device]);
    else group.push(device);
  }
  return groups;
}
