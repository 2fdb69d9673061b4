import type { ErrorCode } from "../core/errorCodes.ts";
import { assertNever } from "../core/result.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the file wants this machine to be, with everything read that it refers to. */
export interface Desired {
  /** `null` where the one in the credential store is good. */
  readonly hasCredential: boolean;
  readonly hasInvitation: boolean;
  /** Name or id; `null` where the file does not say. */
  readonly organization: string | null;
  readonly group: string | null;
  /** `null` where the name is left to others. */
  readonly name: string | null;
  /** Whether to wait for an administrator. */
  readonly waits: boolean;
  /** Whether what this machine knows is not enough: the service is asked as well. */
  readonly refreshes: boolean;
}

/** What this machine is at the service. */
export type Standing =
  | { readonly kind: "none" }
  | {
      readonly kind: "waiting";
      readonly organization: Named;
      readonly group: Named;
      readonly name: string;
    }
  | {
      readonly kind: "device";
      readonly clientId: string;
      readonly name: string;
      readonly organization: Named;
      /** `null` where the service has not said yet. */
      readonly groups: readonly Named[] | null;
      /** The group that an administrator has yet to let it into. */
      readonly joining: Named | null;
    };

/** What is known of the invitation in the file. */
export type InvitationStanding =
  | { readonly kind: "unasked" }
  /** It has done its work on this machine, or there is nothing that it could do. */
  | { readonly kind: "settled" }
  | { readonly kind: "open"; readonly organization: Named; readonly group: Named }
  | { readonly kind: "dead"; readonly code: ErrorCode };

export interface Observed {
  /** Whether the store holds the credential that the file hands over. */
  readonly isCredentialStored: boolean;
  readonly invitation: InvitationStanding;
  readonly standing: Standing;
  /** Whether the service has said in this run how the standing is. */
  readonly isAsked: boolean;
  /** Whether the wait is over, decided or not. */
  readonly hasWaited: boolean;
}

/** Why there is no way from what is to what is wanted. */
export type Obstacle =
  | { readonly kind: "not_enrolled" }
  | { readonly kind: "dead"; readonly code: ErrorCode }
  | { readonly kind: "other_organization"; readonly found: Named }
  | { readonly kind: "other_group"; readonly found: readonly Named[] };

/** The next thing to do; each changes what is observed, or ends in a failure. */
export type Step =
  | { readonly kind: "storeCredential" }
  | { readonly kind: "lookUp" }
  | { readonly kind: "accept" }
  | { readonly kind: "askDecision" }
  | { readonly kind: "awaitDecision" }
  | { readonly kind: "readDevice" }
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "refuse"; readonly obstacle: Obstacle }
  | { readonly kind: "done" };

export function isNamed(found: Named, wanted: string | null): boolean {
  return wanted === null || found.id === wanted || found.name === wanted;
}

/** Decides what comes next; nothing is asked or changed by that. */
export function planNext(desired: Desired, observed: Observed): Step {
  if (desired.hasCredential && !observed.isCredentialStored) return { kind: "storeCredential" };
  const { invitation, standing } = observed;
  if (desired.hasInvitation && invitation.kind === "unasked") return { kind: "lookUp" };
  if (invitation.kind === "open") {
    const { organization, group } = invitation;
    if (!isNamed(organization, desired.organization)) {
      return refuse({ kind: "other_organization", found: organization });
    }
    return isNamed(group, desired.group)
      ? { kind: "accept" }
      : refuse({ kind: "other_group", found: [group] });
  }
  switch (standing.kind) {
    case "none":
      // Somebody else used it up, or it ran out: that matters only to who is no device yet.
      return refuse(
        invitation.kind === "dead"
          ? { kind: "dead", code: invitation.code }
          : { kind: "not_enrolled" },
      );
    case "waiting":
      return planWait(desired, observed) ?? { kind: "done" };
    case "device": {
      const wait = standing.joining === null ? null : planWait(desired, observed);
      return wait ?? planForDevice(desired, standing, observed.isAsked);
    }
    default:
      return assertNever(standing);
  }
}

/** @returns `null` where nobody is asked any more. */
function planWait(desired: Desired, { hasWaited, isAsked }: Observed): Step | null {
  if (desired.waits && !hasWaited) return { kind: "awaitDecision" };
  return isAsked ? null : { kind: "askDecision" };
}

function planForDevice(
  desired: Desired,
  device: Extract<Standing, { kind: "device" }>,
  isAsked: boolean,
): Step {
  if (desired.refreshes && !isAsked) return { kind: "readDevice" };
  if (desired.name !== null && device.name !== desired.name) {
    return { kind: "rename", name: desired.name };
  }
  const { groups, joining } = device;
  const isMember = groups === null || groups.some((group) => isNamed(group, desired.group));
  return desired.group === null || isMember || joining !== null
    ? { kind: "done" }
    : refuse({ kind: "other_group", found: groups ?? [] });
}

function refuse(obstacle: Obstacle): Step {
  return { kind: "refuse", obstacle };
}

export interface Change {
  readonly what: "application_credential" | "enrolment" | "group" | "name";
  readonly from: string | null;
  readonly to: string | null;
}

/** What became another between two looks at the same organization; what nobody knows yet is empty. */
export function compareStandings(before: Standing, after: Standing): Change[] {
  if (after.kind === "none") return [];
  const changes: Change[] = [];
  if (before.kind === "none") {
    changes.push({ what: "enrolment", from: null, to: after.organization.name || null });
  } else if (before.kind === "waiting" && after.kind === "device") {
    const { name } = after.organization;
    changes.push({ what: "enrolment", from: `${name} (waiting for approval)`, to: name });
  }
  const had = groupsOf(before);
  const has = groupsOf(after);
  // Where nobody has said before which groups they are, nothing is known to be new.
  if (had !== null && has !== null) {
    const joined = has.filter(({ id }) => !had.some((group) => group.id === id));
    for (const { name } of joined) changes.push({ what: "group", from: null, to: name || null });
  }
  const formerName = before.kind === "none" ? null : before.name;
  if (formerName !== after.name) {
    changes.push({ what: "name", from: formerName, to: after.name || null });
  }
  return changes;
}

function groupsOf(standing: Standing): readonly Named[] | null {
  switch (standing.kind) {
    case "none":
      return [];
    case "waiting":
      return [standing.group];
    case "device":
      return standing.groups;
    default:
      return assertNever(standing);
  }
}
