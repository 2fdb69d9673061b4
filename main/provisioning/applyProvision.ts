import type { Agent } from "../agent/createAgent.ts";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import type { Report } from "../core/sessionState.ts";
import { parseApplicationCredential } from "../oauth/clientCredential.ts";
import { createHands, type Hands } from "./carryOut.ts";
import type { Goal } from "./desired.ts";
import { foresee, lookAhead, type Outlook, type Prospect } from "./foresee.ts";
import {
  compareStandings,
  planNext,
  type Change,
  type Named,
  type Observed,
  type Obstacle,
  type Standing,
} from "./plan.ts";
import type { ReadProvision } from "./readProvision.ts";
import { standingAt, waitAt, written, type Place } from "./standing.ts";

/** What an earlier run is known to have done, from its record. */
export interface Remembered {
  /** The invitation of the file has nothing left to do on this machine. */
  readonly isInvitationSettled: boolean;
  /** The credential that the file hands over was stored, and is in the store since. */
  readonly isCredentialStored: boolean;
  readonly organizationId: string | null;
}

export interface ApplyOptions {
  readonly agent: Agent;
  readonly goal: Goal;
  readonly refuse: ReadProvision["refuse"];
  readonly remembered: Remembered;
  readonly isCheck: boolean;
  /** Longest wait for an administrator, in ms. */
  readonly waitMs: number;
  /** Told when that wait begins: it is not part of the command's own time. */
  readonly onWait: (waitMs: number) => void;
  readonly report: Report;
  readonly randomUuid: () => string;
}

export interface Applied {
  readonly changes: readonly Change[];
  readonly standing: Exclude<Standing, { kind: "none" }>;
  /** The invitation that is dead meanwhile, which took nothing from a machine that is a device. */
  readonly dead: Failure | null;
}

/** More steps than any plan has: one that goes in circles is a mistake of ours. */
const STEPS_MAX = 20;

/**
 * Brings this machine to what the file wants, or says what that would take. Each step is durable by
 * itself; one that was cut short is finished by whatever command comes next.
 * @returns the failure of the step that failed; what was done before it stays done.
 */
export async function applyProvision(options: ApplyOptions): Promise<Result<Applied>> {
  const { agent, goal, isCheck } = options;
  const { book, recovery } = agent;
  const change = agent.machineChange(goal.service);
  if (change !== null) return fail(change);
  let atFirst = written(book, goal.service);
  if (!isCheck) await recovery.run(options.report);
  const credential = await lookAtCredential(options);
  if (!credential.ok) return credential;

  const hands = createHands(options);
  const changes: Change[] = credential.value.change === null ? [] : [credential.value.change];
  let place: Place = {
    organizationId: options.remembered.organizationId,
    organization: goal.organization,
  };
  // What the record names may have been left since; then the file alone counts.
  if (standingAt(atFirst, place).kind === "none") place = { ...place, organizationId: null };
  const standing = standingAt(written(book, goal.service), place);
  const isSettled =
    options.remembered.isInvitationSettled &&
    standing.kind !== "none" &&
    place.organizationId !== null;
  let observed: Observed = {
    isCredentialStored: credential.value.change === null,
    invitation: { kind: isSettled ? "settled" : "unasked" },
    standing,
    isAsked: false,
    hasWaited: false,
  };
  let dead: Failure | null = null;
  let prospect: Prospect | null = null;

  for (let steps = 0; steps < STEPS_MAX; steps += 1) {
    const step = planNext(goal, observed);
    if (step.kind === "refuse") return toFailure(step.obstacle, options);
    if (step.kind === "done") {
      const { standing: now } = observed;
      if (now.kind === "none") break;
      // By its id, where that is known: the name may be another by now.
      const { organizationId } = place;
      const there = organizationId === null ? place : { organizationId, organization: null };
      const before = standingAt(atFirst, there);
      changes.push(...compareStandings(before, now));
      return succeed({ changes, standing: now, dead });
    }
    if (step.kind === "lookUp") {
      const found = isCheck
        ? await lookAhead(agent, goal, observed, credential.value.change === null)
        : await lookUp(hands, options, place);
      if (!found.ok) return found;
      const { invitation } = found.value;
      if (invitation.kind === "dead") dead = { code: invitation.code };
      if (found.value.prospect !== null) prospect = found.value.prospect;
      const at = found.value.organizationId;
      const opened = invitation.kind === "open" ? invitation.organization.id : "";
      if (at !== null || opened !== "") place = { ...place, organizationId: at ?? opened };
      observed = {
        isCredentialStored: observed.isCredentialStored,
        hasWaited: observed.hasWaited,
        invitation,
        standing: standingAt(written(book, goal.service), place),
        isAsked: observed.isAsked || at !== null,
      };
      continue;
    }
    if (isCheck) {
      observed = foresee(step, observed, prospect);
      continue;
    }
    const done = await perform(step.kind, hands, observed, options, place);
    if (!done.ok) return done;
    // What the service says now is what this run found: nothing of it was done here.
    if (step.kind === "readDevice" && standingAt(atFirst, place).kind === "device") {
      atFirst = written(book, goal.service);
    }
    observed = {
      isCredentialStored: true,
      invitation: step.kind === "accept" ? { kind: "settled" } : observed.invitation,
      standing: standingAt(written(book, goal.service), place),
      isAsked: observed.isAsked || step.kind !== "storeCredential",
      hasWaited: observed.hasWaited || step.kind === "awaitDecision",
    };
  }
  return fail("internal.bug", { detail: "apply goes in circles" });
}

/** Whether the credential that is handed over has to be stored, and what that changes. */
async function lookAtCredential({
  agent,
  goal,
  remembered,
}: ApplyOptions): Promise<Result<{ readonly change: Change | null }>> {
  if (goal.credential === null || remembered.isCredentialStored) return succeed({ change: null });
  const wanted = parseApplicationCredential(goal.credential);
  if (!wanted.ok) return wanted;
  const read = await agent.store.read({ kind: "application", service: goal.service });
  const stored = read.ok ? parseApplicationCredential(read.value) : read;
  // What keeps it from being read would keep the new one from being stored too, and says so then.
  const isSame = stored.ok && JSON.stringify(stored.value) === JSON.stringify(wanted.value);
  if (isSame) return succeed({ change: null });
  const from = stored.ok ? stored.value.client_id : null;
  return succeed({ change: { what: "application_credential", from, to: wanted.value.client_id } });
}

async function lookUp(
  hands: Hands,
  { agent, goal }: ApplyOptions,
  place: Place,
): Promise<Result<Outlook>> {
  const found = await hands.lookUp();
  if (!found.ok) return found;
  switch (found.value.kind) {
    case "open": {
      const { organization, group } = found.value;
      const invitation = { kind: "open", organization, group } as const;
      return succeed({ invitation, prospect: null, organizationId: null });
    }
    case "dead": {
      const { failure } = found.value;
      const standing = standingAt(written(agent.book, goal.service), place);
      if (standing.kind === "none") return { ok: false, failure };
      const invitation = { kind: "dead", code: failure.code } as const;
      return succeed({ invitation, prospect: null, organizationId: null });
    }
    case "answered": {
      const { organizationId } = found.value;
      return succeed({ invitation: { kind: "settled" }, prospect: null, organizationId });
    }
    default:
      return assertNever(found.value);
  }
}

async function perform(
  kind: "storeCredential" | "accept" | "askDecision" | "awaitDecision" | "readDevice" | "rename",
  hands: Hands,
  { standing }: Observed,
  { agent, goal, waitMs, onWait }: ApplyOptions,
  place: Place,
): Promise<Result<void>> {
  const wait = waitAt(written(agent.book, goal.service), place);
  switch (kind) {
    case "storeCredential":
      return hands.storeCredential();
    case "accept":
      return hands.accept();
    case "askDecision":
      return wait === undefined ? succeed(undefined) : hands.askDecision(wait);
    case "awaitDecision":
      if (wait === undefined) return succeed(undefined);
      onWait(waitMs);
      return hands.awaitDecision(wait, waitMs);
    case "readDevice":
      return standing.kind === "device" ? hands.readDevice(standing.clientId) : succeed(undefined);
    case "rename":
      return standing.kind === "device" ? hands.rename(standing) : succeed(undefined);
    default:
      return assertNever(kind);
  }
}

function toFailure(obstacle: Obstacle, { refuse, goal }: ApplyOptions): ReturnType<typeof fail> {
  const list = (found: readonly Named[]): string => found.map(({ name }) => name).join(", ");
  switch (obstacle.kind) {
    case "not_enrolled":
      return goal.hasInvitation
        ? fail("device.not_enrolled")
        : fail("device.not_enrolled", { detail: "the file names no invitation" });
    case "dead":
      return fail(obstacle.code);
    case "other_organization":
      return refuse(["organization"], `the invitation is of ${obstacle.found.name}`);
    case "other_group":
      return obstacle.found.length === 0
        ? refuse(["group"], "this device is in no group, and no invitation leads there")
        : refuse(["group"], `the way leads to ${list(obstacle.found)}`);
    default:
      return assertNever(obstacle);
  }
}
