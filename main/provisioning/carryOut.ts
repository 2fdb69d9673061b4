import { setTimeout as sleep } from "node:timers/promises";
import type { Agent } from "../agent/createAgent.ts";
import { createCredentialDesk } from "../agent/credentialDesk.ts";
import { pollDelaySeconds } from "../core/polling.ts";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import type { Report, SessionState } from "../core/sessionState.ts";
import type { Goal } from "./desired.ts";
import type { Named } from "./plan.ts";
import type { WaitingAcceptance } from "../enrolment/enrolmentRecord.ts";

/** What looking an invitation up comes to. */
export type Found =
  | { readonly kind: "open"; readonly organization: Named; readonly group: Named }
  /** This very machine has answered it before; the stored answer is written down. */
  | { readonly kind: "answered"; readonly organizationId: string | null }
  | { readonly kind: "dead"; readonly failure: Failure };

/** The steps that change something or ask the service, done by the agent. */
export interface Hands {
  storeCredential(): Promise<Result<void>>;
  lookUp(): Promise<Result<Found>>;
  accept(): Promise<Result<void>>;
  /** Asks once what an administrator decided. */
  askDecision(wait: WaitingAcceptance): Promise<Result<void>>;
  /** Asks until somebody decided, for at most so long. */
  awaitDecision(wait: WaitingAcceptance, atMostMs: number): Promise<Result<void>>;
  readDevice(clientId: string): Promise<Result<void>>;
  rename(device: { clientId: string; name: string; organization: Named }): Promise<Result<void>>;
}

export interface HandsOptions {
  readonly agent: Agent;
  readonly goal: Goal;
  /** For a device that is made now. */
  readonly report: Report;
  readonly randomUuid: () => string;
}

/** A failure of the invitation itself, and not of the way to its service. */
export function isDead({ code }: Failure): boolean {
  return code.startsWith("invitation.");
}

export function createHands({ agent, goal, report, randomUuid }: HandsOptions): Hands {
  const { runner, ownDevice } = agent;
  const { service } = goal;

  /** How a session ended that had to end as a device or in a wait. */
  function judge(state: SessionState): Result<void> {
    if (state.kind === "enrolled" || state.kind === "waiting") return succeed(undefined);
    if (state.kind === "deactivated") return fail("device.deactivated");
    if (state.kind === "credentials") return { ok: false, failure: state.reason };
    if (state.kind !== "problem") return fail("internal.bug", { detail: state.kind });
    // Accepted and written down; only the device's first look at itself failed.
    return state.task?.kind === "readDevice"
      ? succeed(undefined)
      : { ok: false, failure: state.failure };
  }

  async function poll({ acceptance, deviceName }: WaitingAcceptance): Promise<SessionState> {
    if (runner.state().kind === "waiting") {
      runner.request({ kind: "checkApproval" });
      return runner.settled();
    }
    runner.request({ kind: "startOver" });
    runner.request({
      kind: "resume",
      task: { kind: "poll", service, opened: null, waiting: acceptance, deviceName },
    });
    return runner.settled();
  }

  return {
    storeCredential: async () => {
      const stored = await createCredentialDesk(agent.store, agent.history).set(
        service,
        goal.credential ?? "",
      );
      return stored.ok ? succeed(undefined) : stored;
    },
    lookUp: async () => {
      runner.request({ kind: "submit", text: goal.link ?? "" });
      const state = await runner.settled();
      if (state.kind === "card") {
        const { organization, group } = state.opened.invitation;
        return succeed({ kind: "open", organization, group });
      }
      const failure = state.kind === "problem" ? state.failure : null;
      if (failure !== null && isDead(failure)) return succeed({ kind: "dead", failure });
      const judged = judge(state);
      if (!judged.ok) return judged;
      const at =
        state.kind === "enrolled"
          ? state.device.organization.id
          : state.kind === "waiting"
            ? state.waiting.organization.id
            : null;
      return succeed({ kind: "answered", organizationId: at });
    },
    accept: async () => {
      const card = runner.state();
      if (card.kind !== "card") return fail("internal.bug", { detail: card.kind });
      const isNew = card.opened.invitation.effect === "create";
      const name = isNew ? (goal.name ?? card.proposedName) : card.proposedName;
      runner.request({ kind: "accept", name, idempotencyKey: randomUuid() });
      const state = await runner.settled();
      // A name that the service does not take leads back to the card.
      return state.kind === "card" && state.nameProblem !== null
        ? { ok: false, failure: state.nameProblem }
        : judge(state);
    },
    askDecision: async (wait) => judge(await poll(wait)),
    awaitDecision: async (wait, atMostMs) => {
      const endMs = performance.now() + atMostMs;
      let state = runner.state().kind === "waiting" ? runner.state() : await poll(wait);
      for (;;) {
        const pauseSeconds = pollDelaySeconds(state, Math.random);
        // Nobody promised that a deactivated device will be active again: no reason to wait.
        if (pauseSeconds === null || state.kind === "deactivated") return judge(state);
        await sleep(Math.max(0, Math.min(pauseSeconds * 1000, endMs - performance.now())));
        // Still waiting, as far as anybody knows; that the service is away changes nothing of it.
        if (performance.now() >= endMs) return succeed(undefined);
        runner.request({ kind: "checkApproval" });
        state = await runner.settled();
      }
    },
    readDevice: async (clientId) => {
      const read = await ownDevice.read(service, clientId, report);
      if (!read.ok) return read;
      const isActive = read.value.device.state === "active";
      return isActive ? succeed(undefined) : fail("device.deactivated");
    },
    rename: async (device) => {
      const name = goal.name ?? device.name;
      const known = { ...device, groups: [], licences: [] };
      const renamed = await ownDevice.rename({ service, device: known, name }, report);
      if (!renamed.ok) return renamed;
      // The name waits here and will be told; but the machine is not what the file says yet.
      if (renamed.value.kind === "queued") {
        const detail = "the new name waits on this machine until the service answers";
        return fail("service.unreachable", { detail });
      }
      const given = renamed.value.device.name;
      return given === name
        ? succeed(undefined)
        : fail("service.not_latchkey", { detail: "the device was given another name" });
    },
  };
}
