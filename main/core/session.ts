import { parseDeviceName, type DeviceNameDefect } from "../../protocol/deviceName.ts";
import { REASON_MAX_LENGTH } from "../../protocol/limits.ts";
import type { ErrorCode } from "./errorCodes.ts";
import { assertNever, type Failure } from "./result.ts";
import { isRetryable } from "./retryAdvice.ts";
import type {
  Decision,
  Effect,
  Progress,
  SessionEvent,
  SessionState,
  Task,
} from "./sessionState.ts";

export interface Transition {
  readonly state: SessionState;
  readonly effect: Effect | null;
  /** False where the event does not fit the state: nothing changed. */
  readonly taken: boolean;
}

/** Nothing opened yet. */
export const INITIAL_STATE: SessionState = { kind: "idle", problem: null };

const NAME_DEFECT_CODE = {
  empty: "name.empty",
  too_long: "name.too_long",
  forbidden_character: "name.forbidden_character",
} as const satisfies Record<DeviceNameDefect, ErrorCode>;

const FIRST_PROGRESS = {
  open: "reading-invitation",
  answer: "accepting",
  poll: "looking-up",
  readDevice: "reading-device",
  rename: "renaming",
} as const satisfies Record<Task["kind"], Progress>;

function stay(state: SessionState): Transition {
  return { state, effect: null, taken: false };
}

function become(state: SessionState): Transition {
  return { state, effect: null, taken: true };
}

function begin(task: Task, attempt: number): Transition {
  const progress =
    task.kind === "answer" && task.decision.kind === "decline"
      ? "declining"
      : FIRST_PROGRESS[task.kind];
  return {
    state: { kind: "working", task, progress, attempt },
    effect: { task, attempt },
    taken: true,
  };
}

/**
 * The session machine: what the window and the command line both run. Pure; `nextAttempt` is a
 * number never used before in this session.
 */
export function transition(
  state: SessionState,
  event: SessionEvent,
  nextAttempt: number,
): Transition {
  switch (event.kind) {
    case "submit":
      // While an answer is under way nothing may replace it: what was consented to must finish.
      if (isAnswering(state)) return stay(state);
      return begin({ kind: "open", text: event.text }, nextAttempt);
    case "resume":
      return state.kind === "idle" ? begin(event.task, nextAttempt) : stay(state);
    case "startOver":
      return isAnswering(state) ? stay(state) : become(INITIAL_STATE);
    case "accept":
      return accept(state, event.name, event.idempotencyKey, nextAttempt);
    case "decline":
      return decline(state, event.reason, event.idempotencyKey, nextAttempt);
    case "rename":
      return rename(state, event.name, nextAttempt);
    case "retry":
      return state.kind === "problem" && state.task !== null
        ? begin(state.task, nextAttempt)
        : stay(state);
    case "checkApproval":
      if (state.kind !== "waiting") return stay(state);
      return begin(
        {
          kind: "poll",
          service: state.service,
          opened: state.opened,
          waiting: state.waiting,
          deviceName: state.deviceName,
        },
        nextAttempt,
      );
    case "progress":
    case "opened":
    case "answered":
    case "declined":
    case "deviceRead":
    case "failed":
      return state.kind === "working" && state.attempt === event.attempt
        ? conclude(state, event, nextAttempt)
        : stay(state);
    default:
      return assertNever(event);
  }
}

function isAnswering(state: SessionState): boolean {
  return state.kind === "working" && (state.task.kind === "answer" || state.task.kind === "rename");
}

function accept(state: SessionState, text: string, key: string, nextAttempt: number): Transition {
  if (state.kind !== "card") return stay(state);
  // A machine that is a device already keeps its name: what stands in the field does not matter.
  const parsed = parseDeviceName(
    state.opened.invitation.effect === "join" ? state.proposedName : text,
  );
  if (!parsed.ok) {
    const nameProblem: Failure = { code: NAME_DEFECT_CODE[parsed.defect] };
    return become({ ...state, proposedName: text, nameProblem });
  }
  const decision: Decision = { kind: "accept", name: parsed.name };
  return begin(
    { kind: "answer", opened: state.opened, decision, idempotencyKey: key },
    nextAttempt,
  );
}

function decline(
  state: SessionState,
  reason: string | null,
  key: string,
  nextAttempt: number,
): Transition {
  if (state.kind !== "card") return stay(state);
  const folded = reason?.replace(/\s+/gu, " ").trim() ?? "";
  if (folded.length > REASON_MAX_LENGTH) {
    return become({ ...state, nameProblem: { code: "reason.too_long" } });
  }
  const decision: Decision = { kind: "decline", reason: folded === "" ? null : folded };
  return begin(
    { kind: "answer", opened: state.opened, decision, idempotencyKey: key },
    nextAttempt,
  );
}

function rename(state: SessionState, text: string, nextAttempt: number): Transition {
  if (state.kind !== "enrolled") return stay(state);
  const parsed = parseDeviceName(text);
  if (!parsed.ok) {
    return become({ ...state, nameProblem: { code: NAME_DEFECT_CODE[parsed.defect] } });
  }
  const { service, device, created } = state;
  return begin({ kind: "rename", service, device, created, name: parsed.name }, nextAttempt);
}

type Working = Extract<SessionState, { kind: "working" }>;
type Conclusion = Extract<SessionEvent, { attempt: number }>;

function conclude(state: Working, event: Conclusion, nextAttempt: number): Transition {
  const { task } = state;
  switch (event.kind) {
    case "progress":
      return become({ ...state, progress: event.progress });
    case "failed":
      return become(afterFailure(task, event.failure));
    case "opened":
      return become({
        kind: "card",
        opened: event.opened,
        proposedName: event.proposedName,
        nameProblem: null,
      });
    case "declined":
      return task.kind === "answer"
        ? become({ kind: "declined", opened: task.opened })
        : stay(state);
    case "deviceRead":
      return task.kind === "readDevice" || task.kind === "rename"
        ? become({
            kind: "enrolled",
            service: task.service,
            device: event.device,
            created: task.created,
            nameProblem: null,
          })
        : stay(state);
    case "answered":
      return afterAnswer(event, nextAttempt);
    default:
      return assertNever(event);
  }
}

function afterAnswer(
  event: Extract<SessionEvent, { kind: "answered" }>,
  nextAttempt: number,
): Transition {
  const { service, opened, acceptance, deviceName } = event;
  switch (acceptance.state) {
    case "approved": {
      const { clientId, created } = acceptance;
      return begin({ kind: "readDevice", service, clientId, created, opened }, nextAttempt);
    }
    case "waiting":
      return become({ kind: "waiting", service, opened, waiting: acceptance, deviceName });
    case "rejected": {
      const failure: Failure = { code: "invitation.rejected" };
      return become({ kind: "problem", failure, opened, task: null });
    }
    case "expired": {
      const failure: Failure = { code: "invitation.expired" };
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
  // A name that could not be changed is still the name; the device is as it was.
  if (task.kind === "rename") {
    const { service, device, created } = task;
    return { kind: "enrolled", service, device, created, nameProblem: failure };
  }
  // The service judges names too, perhaps by newer rules: back to where the name is typed.
  if (task.kind === "answer" && task.decision.kind === "accept" && isNameFailure(failure)) {
    const { opened, decision } = task;
    return { kind: "card", opened, proposedName: decision.name, nameProblem: failure };
  }
  const retry = isRetryable(failure.code) ? task : null;
  return { kind: "problem", failure, opened: "opened" in task ? task.opened : null, task: retry };
}

function isNameFailure({ code }: Failure): boolean {
  return code.startsWith("name.");
}
