import type { Device } from "../../protocol/device.ts";
import { afterNoReply, afterReply, EVEN_PACE, isSlowDown } from "./polling.ts";
import { assertNever, type Failure } from "./result.ts";
import { isRetryable, RETRY_ADVICE } from "./retryAdvice.ts";
import type { CredentialTask, PollPace, SessionEvent, SessionState, Task } from "./sessionState.ts";
import { isHomeless, toHome, toStaleHome } from "./sessionHome.ts";
import { isSleeper, sleep } from "./sessionSleep.ts";
import { become, begin, type Transition } from "./sessionStep.ts";
import { advanceWork } from "./workPlan.ts";

type Working = Extract<SessionState, { kind: "working" }>;
type Conclusion = Extract<SessionEvent, { attempt: number }>;

/** What the outcome of a task makes of the session. The caller has checked the attempt. */
export function conclude(state: Working, event: Conclusion, nextAttempt: number): Transition {
  const { task } = state;
  switch (event.kind) {
    case "progress":
      return become({ ...state, ...advanceWork(state, event.progress) });
    case "failed":
      return become(afterFailure(task, event.failure));
    case "opened":
      if (task.kind !== "open") return mistake(task);
      return become({
        kind: "card",
        opened: event.opened,
        proposedName: event.proposedName,
        nameProblem: null,
      });
    case "unconfirmed": {
      if (task.kind !== "open") return mistake(task);
      const { service, problem } = event;
      return become({ kind: "unconfirmed", text: task.text, service, problem });
    }
    case "declined":
      if (task.kind !== "answer") return mistake(task);
      return become({ kind: "declined", opened: task.opened });
    case "deviceRead":
      if (task.kind !== "readDevice" && task.kind !== "rename") return mistake(task);
      // Some services tell a device so, instead of refusing it.
      if (event.device.state === "deactivated") return become(sleep(task, event.device));
      return become(toDevice(task, event.device, event.nameProblem ?? null));
    case "nameQueued": {
      if (task.kind !== "rename") return mistake(task);
      const { service, device, home = toHome(service, device) } = task;
      return become({ ...home, nameProblem: null });
    }
    case "left": {
      if (task.kind !== "leave") return mistake(task);
      const { organization, problem } = event;
      return become({ kind: "left", organization, problem });
    }
    case "credentialWanted": {
      const { service, failure } = event;
      return isCredentialTask(task)
        ? become({ kind: "credentials", service, reason: failure, problem: null, task })
        : mistake(task);
    }
    case "credentialStored":
      return task.kind === "storeCredential" ? begin(task.next, nextAttempt) : mistake(task);
    case "answered":
      if (!isCredentialTask(task)) return mistake(task);
      return afterAnswer(event, task.kind === "poll" ? task.pace : undefined, nextAttempt);
    default:
      return assertNever(event);
  }
}

function isCredentialTask(task: Task): task is CredentialTask {
  return task.kind === "open" || task.kind === "answer" || task.kind === "poll";
}

function toDevice(
  task: Extract<Task, { kind: "readDevice" | "rename" }>,
  device: Device,
  nameProblem: Failure | null,
): SessionState {
  const { service, created } = task;
  return hasHome(task)
    ? { ...toHome(service, device), nameProblem }
    : { kind: "enrolled", service, device, created, nameProblem };
}

function hasHome(task: Extract<Task, { kind: "readDevice" | "rename" }>): boolean {
  if (task.kind === "rename") return task.home !== undefined;
  return task.seen !== undefined;
}

/** An outcome of another kind of task. Staying would leave the session at work for ever. */
function mistake(task: Task): Transition {
  return become(afterFailure(task, { code: "internal.bug", detail: "outcome" }));
}

function afterAnswer(
  event: Extract<SessionEvent, { kind: "answered" }>,
  pace: PollPace | undefined,
  nextAttempt: number,
): Transition {
  const { service, opened, acceptance, deviceName } = event;
  switch (acceptance.state) {
    case "approved": {
      const { clientId, created, organization } = acceptance;
      const known = { name: acceptance.deviceName, organization };
      return begin({ kind: "readDevice", service, clientId, created, opened, known }, nextAttempt);
    }
    case "waiting":
      return become({
        kind: "waiting",
        service,
        opened,
        waiting: acceptance,
        deviceName,
        ...(pace && { pace: afterReply(pace) }),
      });
    case "rejected": {
      const failure: Failure = { code: "invitation.rejected" };
      return become({ kind: "problem", failure, opened, task: null });
    }
    case "expired": {
      const failure: Failure = { code: "acceptance.expired" };
      return become({ kind: "problem", failure, opened, task: null });
    }
    default:
      return assertNever(acceptance);
  }
}

function afterFailure(task: Task, failure: Failure): SessionState {
  // What was typed was no invitation: the person corrects it where they typed it.
  if (task.kind === "open" && failure.code.startsWith("link.")) {
    return { kind: "idle", problem: failure };
  }
  // What was entered was not stored: the person enters it once more.
  if (task.kind === "storeCredential") {
    const { service, reason, next } = task;
    return { kind: "credentials", service, reason, problem: failure, task: next };
  }
  if (failure.code === "device.deactivated" && isSleeper(task)) return sleep(task);
  // That nobody could be asked is no news about a device that was deactivated.
  if ("wasDeactivated" in task && RETRY_ADVICE[failure.code] === "again") return sleep(task);
  if (task.kind === "poll") return afterNoWord(task, failure);
  // A name that could not be changed is still the name; the device is as it was.
  if (task.kind === "rename") {
    if (task.home !== undefined) return { ...task.home, nameProblem: failure };
    const { service, device, created } = task;
    return { kind: "enrolled", service, device, created, nameProblem: failure };
  }
  if (task.kind === "readDevice" && task.seen !== undefined && !isHomeless(failure.code)) {
    return toStaleHome(task, task.seen, failure);
  }
  // The service judges names too, perhaps by newer rules: back to where the name is typed.
  if (task.kind === "answer" && task.decision.kind === "accept" && isNameFailure(failure)) {
    const { opened, decision } = task;
    return { kind: "card", opened, proposedName: decision.name, nameProblem: failure };
  }
  const retry = isRetryable(failure.code) ? task : null;
  return { kind: "problem", failure, opened: "opened" in task ? task.opened : null, task: retry };
}

/** A question about a wait that failed: one too many, or one to ask again some time later. */
function afterNoWord(task: Extract<Task, { kind: "poll" }>, failure: Failure): SessionState {
  const paced = { ...task, pace: afterNoReply(task.pace ?? EVEN_PACE, failure) };
  // RFC 8628 s3.5: "slow down" says that nobody has decided yet.
  if (isSlowDown(failure)) return { ...paced, kind: "waiting" };
  const retry = isRetryable(failure.code) ? paced : null;
  return { kind: "problem", failure, opened: task.opened, task: retry };
}

function isNameFailure({ code }: Failure): boolean {
  return code.startsWith("name.");
}
