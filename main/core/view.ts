import type { Device } from "../../protocol/device.ts";
import type {
  AgentScreen,
  CardView,
  DeviceView,
  MachineView,
  ProblemView,
} from "../../preload/contract.ts";
import type { FailureWords } from "../../messages/loadWords.ts";
import { markOrigin } from "./originMarks.ts";
import { assertNever, type Failure } from "./result.ts";
import { isRetryable } from "./retryAdvice.ts";
import type { ServiceOrigin } from "./serviceOrigin.ts";
import { sleep } from "./sessionSleep.ts";
import type { Opened, SessionState } from "./sessionState.ts";

/** A failure in words. */
export function toProblemView(failure: Failure, words: FailureWords): ProblemView {
  const { code } = failure;
  return {
    code,
    title: words.say(`error.${code}.title`),
    text: words.say(`error.${code}.text`),
    advice: words.say(`error.${code}.advice`),
    detail: failure.detail ?? null,
    retryable: isRetryable(code),
  };
}

function toCardView({ target, invitation }: Opened, machine: MachineView): CardView {
  return {
    serviceOrigin: target.service,
    organization: invitation.organization,
    group: invitation.group,
    inviterName: invitation.inviter.name,
    recipientName: invitation.recipient?.name ?? null,
    message: invitation.message,
    invitedAt: invitation.invitedAt,
    expiresAt: invitation.expiresAt,
    licences: invitation.licences,
    approval: invitation.approval,
    effect: invitation.effect,
    machine,
  };
}

function toDeviceView(serviceOrigin: string, device: Device): DeviceView {
  const { clientId, name, organization, groups, licences } = device;
  return { serviceOrigin, clientId, name, organization, groups, licences, enrolledAt: null };
}

/** What a screen is made of beside the session's state. */
export interface ScreenSurroundings {
  readonly machine: MachineView;
  readonly words: FailureWords;
  /** The services this machine knows, which another one may only seem to be. */
  readonly known: readonly ServiceOrigin[];
}

/** The screen for a state: everything the page may know, and nothing that opens an invitation. */
export function toScreen(state: SessionState, around: ScreenSurroundings): AgentScreen {
  const { machine, words, known } = around;
  switch (state.kind) {
    case "idle":
      return {
        kind: "welcome",
        problem: state.problem === null ? null : toProblemView(state.problem, words),
      };
    case "working": {
      const { task } = state;
      // Asking again happens on its own every few seconds: the waiting screen stays as it is.
      if ("wasDeactivated" in task) return toScreen(sleep(task), around);
      if (task.kind === "poll") return waitingScreen(task, machine);
      const opened = "opened" in task ? task.opened : null;
      return {
        kind: "working",
        step: state.progress,
        plan: [state.progress],
        card: opened === null ? null : toCardView(opened, machine),
      };
    }
    case "unconfirmed":
      return {
        kind: "confirm_service",
        serviceOrigin: state.service,
        marks: state.service === null ? [] : markOrigin(state.service, known),
        problem: state.problem === null ? null : toProblemView(state.problem, words),
      };
    case "card":
      return {
        kind: "card",
        card: toCardView(state.opened, machine),
        proposedName: state.proposedName,
        nameProblem: state.nameProblem === null ? null : toProblemView(state.nameProblem, words),
        suggestions: [],
        nameCheck: { state: "unchecked" },
      };
    case "waiting":
      return waitingScreen(state, machine);
    case "enrolled":
      return {
        kind: "approved",
        device: toDeviceView(state.service, state.device),
        created: state.created,
        nameProblem: state.nameProblem === null ? null : toProblemView(state.nameProblem, words),
      };
    case "declined":
      return { kind: "declined", organization: state.opened.invitation.organization };
    case "deactivated":
      return { kind: "deactivated", serviceOrigin: state.service, device: state.device };
    case "problem":
      return {
        kind: "problem",
        problem: { ...toProblemView(state.failure, words), retryable: state.task !== null },
        card: state.opened === null ? null : toCardView(state.opened, machine),
      };
    default:
      return assertNever(state);
  }
}

function waitingScreen(
  state: Pick<Extract<SessionState, { kind: "waiting" }>, "opened" | "waiting" | "deviceName">,
  machine: MachineView,
): AgentScreen {
  return {
    kind: "waiting",
    card: state.opened === null ? null : toCardView(state.opened, machine),
    organization: state.waiting.organization,
    reason: state.waiting.reason,
    deviceName: state.deviceName,
  };
}
