import { toResumption } from "../../../main/agent/resumption.ts";
import { assertNever } from "../../../main/core/result.ts";
import type { SessionState } from "../../../main/core/sessionState.ts";
import type { AgentProcess } from "./agentProcess.ts";
import type { Invited } from "./modelService.ts";
import type { Place } from "./place.ts";
import { NEWEST, type MachineStep, type Step } from "./steps.ts";
import type { Consent, World } from "./world.ts";

/** What a step came to, for those who judge it. */
export interface Taken {
  readonly place: Place | null;
  readonly invited: Invited | null;
  /** The session afterwards; `null` where the process died, or no process took part. */
  readonly state: SessionState | null;
  /** Whether somebody said yes or no. */
  readonly hasAnswered: boolean;
  /** The process died on the way. */
  readonly hasDied: boolean;
}

const NOTHING: Taken = {
  place: null,
  invited: null,
  state: null,
  hasAnswered: false,
  hasDied: false,
};
const MOST_MACHINES = 5;
const MOST_INVITATIONS = 6;

/** Takes a step, or does nothing where there is nothing it could be about. */
export async function takeStep(world: World, step: Step): Promise<Taken> {
  switch (step.kind) {
    case "invite": {
      if (world.invited.length >= MOST_INVITATIONS) return NOTHING;
      const invited = await world.organization.invite(step.hours);
      world.invited.push(invited);
      return { ...NOTHING, invited };
    }
    case "resend":
    case "revoke":
    case "deny":
    case "approve":
      return administer(world, step);
    case "policy":
      await world.organization.setApproval(step.approval);
      world.approval = step.approval;
      return NOTHING;
    case "expire":
      world.clock.nowMs += step.hours * 3_600_000;
      return NOTHING;
    case "deliver": {
      const { delayed } = world;
      const [late] = delayed.splice(step.which % Math.max(1, delayed.length), 1);
      if (late !== undefined) await world.service.deliver(late.parcel);
      return NOTHING;
    }
    case "clone":
    case "reinstall": {
      const place = findPlace(world, step.machine);
      if (world.places.length >= MOST_MACHINES) return NOTHING;
      await endProcess(place);
      const made = step.kind === "clone" ? world.addClone(place) : world.addReinstalled(place);
      return { ...NOTHING, place: made };
    }
    case "restart":
      await endProcess(findPlace(world, step.machine));
      return atMachine(world, step);
    case "inspect":
    case "accept":
    case "decline":
    case "retry":
    case "resume":
    case "rename":
    case "rotate":
    case "unenrol":
      return atMachine(world, step);
    default:
      return assertNever(step);
  }
}

export async function endProcess(place: Place): Promise<void> {
  await place.process?.life.end();
  place.process = null;
}

export function findPlace({ places }: World, number: number): Place {
  const there = places.filter(({ isGone }) => !isGone);
  const place = number === NEWEST ? there.at(-1) : there[number % there.length];
  if (place === undefined) throw new Error("no machine");
  return place;
}

export function findInvited({ invited }: World, number: number): Invited | null {
  return invited[number % Math.max(1, invited.length)] ?? null;
}

async function administer(
  world: World,
  step: Extract<Step, { kind: "resend" | "revoke" | "deny" | "approve" }>,
): Promise<Taken> {
  const invited = findInvited(world, step.invitation);
  if (invited === null) return NOTHING;
  const body = step.kind === "approve" && step.enrolAs ? { enrolAs: step.enrolAs } : {};
  const reply = await world.service.admin("POST", `invitations/${invited.id}/${step.kind}`, body);
  if (reply.status >= 500) world.broken.push(`${step.kind}: ${reply.status}`);
  if (step.kind === "resend" && reply.status === 201) {
    const { invitation, appLink, accessCode } = reply.body;
    world.invited.push({ id: invitation.id, appLink, accessCode });
  }
  if (reply.status === 200 && "enrolAs" in body) world.approvedAsNew.add(invited.id);
  return { ...NOTHING, invited };
}

/** A person sits down at a machine and does one thing, in whatever trouble. */
async function atMachine(world: World, step: MachineStep): Promise<Taken> {
  const place = findPlace(world, step.machine);
  const process = await world.processOf(place);
  const invited = "invitation" in step ? findInvited(world, step.invitation) : null;
  const { trouble } = step;
  if (trouble?.kind === "weather") process.way.set(trouble.weather);
  if (trouble?.kind === "crash" && trouble.from === "start") process.life.plan(trouble.moments);
  const before = world.consents.length;
  const done = act(world, step, place, process, invited).then(() => true);
  const isAlive = await Promise.race([done, process.life.over.then(() => false)]);
  const hasAnswered = world.consents.length > before;
  world.deciding = null;
  if (!isAlive) {
    await endProcess(place);
    return { place, invited, state: null, hasAnswered, hasDied: true };
  }
  process.life.plan(null);
  process.way.set(null);
  return { place, invited, state: process.runner.state(), hasAnswered, hasDied: false };
}

async function act(
  world: World,
  step: MachineStep,
  place: Place,
  process: AgentProcess,
  invited: Invited | null,
): Promise<void> {
  const { runner, life } = process;
  function decide(invitationId: string, decision: Consent["decision"], key: string): void {
    const consent = { place, invitationId, decision, keys: new Set([key]), counts: true };
    world.consents.push(consent);
    world.deciding = consent;
    const { trouble } = step;
    if (trouble?.kind === "crash" && trouble.from === "answer") life.plan(trouble.moments);
  }
  switch (step.kind) {
    case "restart":
      return process.recovery.run(() => undefined);
    case "resume": {
      const task = toResumption(process.book);
      runner.request({ kind: "startOver" });
      if (task !== undefined) runner.request({ kind: "resume", task });
      break;
    }
    case "retry": {
      const state = runner.state();
      const task = state.kind === "problem" ? state.task : null;
      if (task?.kind === "answer") {
        decide(task.opened.invitation.id, task.decision.kind, task.idempotencyKey);
      }
      runner.request({ kind: "retry" });
      break;
    }
    case "rename":
      runner.request({ kind: "rename", name: `Renamed ${world.randomUuid().slice(-4)}` });
      break;
    case "rotate":
      await process.rotate(world.service.origin, () => undefined);
      return;
    case "unenrol": {
      waive(world, place);
      if (step.isOffline) place.leftUnasked = true;
      const { origin: service } = world.service;
      const { named: organization } = world.organization;
      const request = { service, organization, keepsApplication: true, isOffline: step.isOffline };
      const left = await process.unenrol(request, () => undefined);
      if (left.ok) place.isLeaving = left.value.failure !== null;
      return;
    }
    case "inspect":
    case "accept":
    case "decline": {
      if (invited === null) return;
      const text = step.byCode ? invited.accessCode : invited.appLink;
      runner.request({ kind: "submit", text });
      const card = await runner.settled();
      if (card.kind !== "card" || step.kind === "inspect") return;
      const idempotencyKey = world.randomUuid();
      decide(card.opened.invitation.id, step.kind, idempotencyKey);
      if (step.kind === "decline") {
        runner.request({ kind: "decline", reason: null, idempotencyKey });
      } else {
        runner.request({ kind: "accept", name: card.proposedName, idempotencyKey });
      }
      break;
    }
    default:
      return assertNever(step);
  }
  await runner.settled();
}

/** Whoever leaves wants nothing of what was accepted, or may yet arrive. */
function waive({ consents, sight }: World, place: Place): void {
  place.isLeaving = true;
  for (const consent of consents) {
    if (consent.place === place && consent.counts) place.waived.add(consent.invitationId);
  }
  for (const { id, acceptance } of sight.invitations) {
    if (acceptance?.deviceId === place.traits.deviceId) place.waived.add(id);
  }
}
