import { toComparisonCode } from "../../protocol/comparisonCode.ts";
import type {
  AgentScreen,
  CardView,
  DeviceChoiceView,
  DeviceView,
  MachineView,
  NamedView,
  NameSuggestionView,
  ProblemView,
  RenameView,
} from "../../preload/contract.ts";
import type { FailureWords } from "../../messages/loadWords.ts";
import { suggestNames } from "./deviceNaming.ts";
import { markOrigin } from "./originMarks.ts";
import { assertNever, type Failure } from "./result.ts";
import { isRetryable } from "./retryAdvice.ts";
import type { ServiceOrigin } from "./serviceOrigin.ts";
import { sleep } from "./sessionSleep.ts";
import type { Home, Opened, SeenDevice, SessionState } from "./sessionState.ts";

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

function toDeviceView(
  serviceOrigin: string,
  device: SeenDevice,
  { devices = [] }: ScreenSurroundings,
): DeviceView {
  const { clientId, name, organization, groups, licences } = device;
  const own = devices.find((one) => one.service === serviceOrigin && one.clientId === clientId);
  const enrolledAt = own?.enrolledAt ?? null;
  return { serviceOrigin, clientId, name, organization, groups, licences, enrolledAt };
}

function toOptionalProblem(failure: Failure | null, words: FailureWords): ProblemView | null {
  return failure === null ? null : toProblemView(failure, words);
}

/** What a screen is made of beside the session's state. */
export interface ScreenSurroundings {
  readonly machine: MachineView;
  readonly words: FailureWords;
  /** The services this machine knows, which another one may only seem to be. */
  readonly known: readonly ServiceOrigin[];
  /** All that this machine is, as it wrote down itself. */
  readonly devices?: readonly OwnDevice[];
  /** All that this machine waits for, as it wrote down itself. */
  readonly waiting?: readonly OwnWait[];
  /** The name that waits for a device's service, where one does. */
  readonly renameOf?: (service: ServiceOrigin, device: SeenDevice) => RenameView | null;
}

/** An acceptance of this machine that an administrator has not decided yet. */
export interface OwnWait {
  readonly acceptance: { readonly acceptanceId: string };
  /** RFC 3339 in UTC. */
  readonly since: string;
  /** RFC 7638, of the key that accepted. */
  readonly keyThumbprint?: string | undefined;
}

/** A device that this machine is. */
export interface OwnDevice {
  readonly service: string;
  readonly clientId: string;
  readonly deviceName: string;
  readonly organization: NamedView;
  /** RFC 3339 in UTC. */
  readonly enrolledAt: string;
}

/** The screen for a state: everything the page may know, and nothing that opens an invitation. */
export function toScreen(state: SessionState, around: ScreenSurroundings): AgentScreen {
  const { machine, words, known } = around;
  switch (state.kind) {
    case "idle":
      return {
        kind: "welcome",
        problem: toOptionalProblem(state.problem, words),
      };
    case "working": {
      const { task } = state;
      // Asking again happens on its own every few seconds: the waiting screen stays as it is.
      if ("wasDeactivated" in task) return toScreen(sleep(task), around);
      if (task.kind === "poll") return waitingScreen(task, around);
      if (task.kind === "readDevice" && task.shown !== undefined)
        return toScreen(task.shown, around);
      const opened = "opened" in task ? task.opened : null;
      return {
        kind: "working",
        step: state.progress,
        plan: state.plan,
        card: opened === null ? null : toCardView(opened, machine),
      };
    }
    case "unconfirmed":
      return {
        kind: "confirm_service",
        serviceOrigin: state.service,
        marks: state.service === null ? [] : markOrigin(state.service, known),
        problem: toOptionalProblem(state.problem, words),
      };
    case "credentials":
      return {
        kind: "credentials",
        serviceOrigin: state.service,
        reason: toProblemView(state.reason, words),
        problem: toOptionalProblem(state.problem, words),
      };
    case "card":
      return {
        kind: "card",
        card: toCardView(state.opened, machine),
        proposedName: state.proposedName,
        nameProblem: toOptionalProblem(state.nameProblem, words),
        suggestions: suggestionsFor(state, machine),
        nameCheck: { state: "unchecked" },
      };
    case "waiting":
      return waitingScreen(state, around);
    case "enrolled":
      return {
        kind: "approved",
        device: toDeviceView(state.service, state.device, around),
        created: state.created,
        nameProblem: toOptionalProblem(state.nameProblem, words),
      };
    case "home":
      return {
        kind: "home",
        device: toDeviceView(state.service, state.device, around),
        asOf: state.stale?.asOf ?? null,
        problem: toOptionalProblem(state.stale?.failure ?? null, words),
        rename: around.renameOf?.(state.service, state.device) ?? null,
        nameProblem: toOptionalProblem(state.nameProblem, words),
        others: othersThan(state, around),
      };
    case "left": {
      const { organization, problem } = state;
      return { kind: "left", organization, problem: toOptionalProblem(problem, words) };
    }
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

/** A machine that is a device already keeps its name. */
function suggestionsFor(
  { opened, proposedName }: Extract<SessionState, { kind: "card" }>,
  machine: MachineView,
): readonly NameSuggestionView[] {
  const { effect, deviceName: invited, nameTemplate: template } = opened.invitation;
  if (effect === "join") return [];
  return suggestNames({ proposal: proposedName, invited, template, machine });
}

function othersThan({ service, device }: Home, around: ScreenSurroundings): DeviceChoiceView[] {
  const { devices = [] } = around;
  return devices
    .filter((one) => one.service !== service || one.clientId !== device.clientId)
    .map(({ clientId, deviceName, organization }) => ({
      clientId,
      name: deviceName,
      organization,
    }));
}

function waitingScreen(
  state: Pick<Extract<SessionState, { kind: "waiting" }>, "opened" | "waiting" | "deviceName">,
  { machine, waiting = [] }: ScreenSurroundings,
): AgentScreen {
  const { acceptanceId } = state.waiting;
  const own = waiting.find(({ acceptance }) => acceptance.acceptanceId === acceptanceId);
  return {
    kind: "waiting",
    card: state.opened === null ? null : toCardView(state.opened, machine),
    organization: state.waiting.organization,
    reason: state.waiting.reason,
    deviceName: state.deviceName,
    since: own?.since ?? null,
    comparisonCode: own?.keyThumbprint === undefined ? null : toComparisonCode(own.keyThumbprint),
  };
}
