import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pollDelaySeconds } from "../../main/core/polling.ts";
import { INITIAL_STATE, transition } from "../../main/core/session.ts";
import { homeIn } from "../../main/core/sessionHome.ts";
import type { SessionEvent, SessionState, Task } from "../../main/core/sessionState.ts";
import type { Transition } from "../../main/core/sessionStep.ts";
import { toScreen } from "../../main/core/view.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { REASON_MAX_LENGTH } from "../../protocol/limits.ts";
import { eventPlans, fittingEvents, SECRET, type EventPlan } from "./sessionArbitraries.ts";
import { ENGLISH } from "../support/englishWords.ts";

const machine = {
  hostname: "press-4",
  platform: "linux",
  maker: null,
  model: null,
  serial: null,
} as const;
const around = { machine, words: ENGLISH, known: [] };

interface Step {
  readonly before: SessionState;
  readonly event: SessionEvent;
  readonly nextAttempt: number;
  readonly after: Transition;
}

/** Any event at all, or the number of one that fits the state: so that histories lead somewhere. */
type Plan = EventPlan | number;

function toEvent(plan: Plan, state: SessionState): SessionEvent {
  const attempt = state.kind === "working" ? state.attempt : -1;
  if (typeof plan === "number") {
    const fitting = fittingEvents(state);
    const own = state.kind === "working" ? { attempt } : {};
    return { ...own, ...fitting[plan % fitting.length] } as SessionEvent;
  }
  if (plan.attempt === null) return plan.event;
  return {
    ...plan.event,
    attempt: plan.attempt === "current" ? attempt : plan.attempt,
  } as SessionEvent;
}

/** Walks the machine through a list of events and gives every step to a check. */
function walk(plans: readonly Plan[], check: (step: Step) => void): void {
  let before: SessionState = INITIAL_STATE;
  let attempts = 0;
  for (const plan of plans) {
    const event = toEvent(plan, before);
    const after = transition(before, event, attempts + 1);
    check({ before, event, nextAttempt: attempts + 1, after });
    if (after.effect !== null) attempts = after.effect.attempt;
    before = after.state;
  }
}

const histories = fc.array(fc.oneof(eventPlans, fc.nat(30)), { maxLength: 40 });

/** Holds in every step of every history; a check that fails names the invariant by its test. */
function always(check: (step: Step) => boolean, numRuns = 1_500): void {
  fc.assert(
    fc.property(histories, (plans) => {
      walk(plans, (step) => {
        if (!check(step)) throw new Error(`${step.before.kind} + ${step.event.kind}`);
      });
    }),
    { numRuns },
  );
}

const isAnswering = (state: SessionState): boolean =>
  state.kind === "working" && ["answer", "rename", "leave"].includes(state.task.kind);

/** The very task that was waiting for a credential, once it is stored. */
const isAfterStoring = (before: SessionState, event: SessionEvent, task: Task): boolean =>
  before.kind === "working" &&
  before.task.kind === "storeCredential" &&
  event.kind === "credentialStored" &&
  before.task.next === task;

/** The very same, but for how long a wait pauses. */
const isSameTask = (task: Task, before: Task): boolean =>
  task === before ||
  (task.kind === "poll" && before.kind === "poll" && task.waiting === before.waiting);

/** True where `claim` need not hold or does. */
const implies = (premise: boolean, claim: () => boolean): boolean => !premise || claim();

describe("in every history of a session", () => {
  test("what is not taken changes nothing and starts nothing", () => {
    always(({ before, after }) =>
      implies(!after.taken, () => after.state === before && after.effect === null),
    );
  });

  test("an effect begins with `working`, and only with an attempt never used before", () => {
    always(({ before, after, nextAttempt }) => {
      const { state, effect } = after;
      if (effect !== null) {
        return (
          state.kind === "working" &&
          state.task === effect.task &&
          state.attempt === nextAttempt &&
          effect.attempt === nextAttempt
        );
      }
      // `working` without an effect is the work that was under way before.
      return implies(
        state.kind === "working",
        () =>
          before.kind === "working" &&
          state.kind === "working" &&
          before.attempt === state.attempt &&
          before.task === state.task,
      );
    });
  });

  test("a late outcome of another attempt changes nothing", () => {
    always(({ before, event, after }) =>
      implies(
        "attempt" in event && !(before.kind === "working" && before.attempt === event.attempt),
        () => !after.taken,
      ),
    );
  });

  test("an outcome of the attempt under way is always taken, and ends it", () => {
    always(({ before, event, after }) =>
      implies(
        before.kind === "working" && "attempt" in event && event.attempt === before.attempt,
        () => {
          if (before.kind !== "working") return false;
          const { state } = after;
          const goesOn = state.kind === "working" && state.attempt === before.attempt;
          return after.taken && goesOn === (event.kind === "progress");
        },
      ),
    );
  });

  test("nothing a person or a link does replaces an answer under way", () => {
    always(({ before, event, after }) =>
      implies(isAnswering(before) && !("attempt" in event), () => !after.taken),
    );
  });

  test("an invitation is answered from its card alone, or by trying the same answer again", () => {
    always(({ before, event, after }) => {
      const task = after.effect?.task;
      return (
        task?.kind !== "answer" ||
        (before.kind === "card" && (event.kind === "accept" || event.kind === "decline")) ||
        ((before.kind === "problem" || before.kind === "credentials") &&
          event.kind === "retry" &&
          before.task === task) ||
        isAfterStoring(before, event, task)
      );
    });
  });

  test("what is accepted has a name that the profile leaves unchanged, and the key of the gesture", () => {
    always(({ before, event, after }) => {
      const task = after.effect?.task;
      if (before.kind !== "card" || task?.kind !== "answer") return true;
      const { decision, idempotencyKey, opened } = task;
      const isOwn =
        "idempotencyKey" in event &&
        idempotencyKey === event.idempotencyKey &&
        opened === before.opened;
      if (decision.kind === "decline") return isOwn;
      const parsed = parseDeviceName(decision.name);
      return isOwn && parsed.ok && parsed.name === decision.name;
    });
  });

  test("a machine that joins keeps its name, whatever stands in the field", () => {
    always(({ before, after }) => {
      const task = after.effect?.task;
      if (before.kind !== "card" || task?.kind !== "answer") return true;
      return implies(
        task.decision.kind === "accept" && before.opened.invitation.effect === "join",
        () => task.decision.kind === "accept" && task.decision.name === before.proposedName,
      );
    });
  });

  test("a service is confirmed by a yes that names exactly the one shown, and by nothing else", () => {
    always(({ before, event, after }) => {
      const task = after.effect?.task;
      if (task?.kind !== "open" || task.service?.isConfirmed !== true) return true;
      const isAgain =
        (before.kind === "problem" ||
          before.kind === "deactivated" ||
          before.kind === "credentials") &&
        (event.kind === "retry" || event.kind === "checkApproval") &&
        before.task === task;
      const isYes =
        before.kind === "unconfirmed" &&
        event.kind === "confirmService" &&
        before.service !== null &&
        event.address === before.service &&
        task.service.address === before.service &&
        task.text === before.text;
      return isAgain || isYes || isAfterStoring(before, event, task);
    });
  });

  test("an address that was typed is not confirmed by that: it is shown first", () => {
    always(({ before, event, after }) => {
      if (before.kind !== "unconfirmed" || before.service !== null) return true;
      const task = after.effect?.task;
      if (event.kind !== "confirmService") return task === undefined || event.kind === "submit";
      return (
        task?.kind === "open" &&
        task.text === before.text &&
        task.service?.address === event.address &&
        !task.service.isConfirmed
      );
    });
  });

  test("an unknown service is left by a yes, by another invitation or by starting over", () => {
    always(({ before, event, after }) =>
      implies(before.kind === "unconfirmed" && after.taken, () =>
        ["confirmService", "submit", "startOver"].includes(event.kind),
      ),
    );
  });

  test("trying again does the very same task again: one key for one decision", () => {
    always(({ before, event, after }) =>
      implies(event.kind === "retry" && after.taken, () => {
        const task = after.effect?.task;
        // At home it looks at the device once more.
        if (before.kind === "home") return task?.kind === "readDevice" && task.shown === before;
        return "task" in before && before.kind !== "working" && task === before.task;
      }),
    );
  });

  test("a step under way is one of the plan's, which only grows, and is never left behind", () => {
    always(({ before, after }) => {
      const { state } = after;
      if (state.kind !== "working") return true;
      const { plan, progress } = state;
      const isUnique = new Set(plan).size === plan.length;
      if (!plan.includes(progress) || !isUnique) return false;
      if (before.kind !== "working" || before.attempt !== state.attempt) return true;
      // What comes before the first step was not done yet when that was shown.
      const isBefore = before.plan.indexOf(before.progress) === 0;
      return (
        before.plan.every((step) => plan.includes(step)) &&
        JSON.stringify(plan.filter((step) => before.plan.includes(step))) ===
          JSON.stringify(before.plan) &&
        (isBefore || plan.indexOf(progress) >= plan.indexOf(before.progress))
      );
    });
  });

  test("a device is left by the word of the person who sees it, and from its home alone", () => {
    always(({ before, event, after }) => {
      const task = after.effect?.task;
      if (task?.kind !== "leave") return true;
      if (before.kind === "problem") return event.kind === "retry" && before.task === task;
      const home = homeIn(before);
      return (
        event.kind === "leave" &&
        task.service === home?.service &&
        task.organization === home.device.organization
      );
    });
  });

  test("no invitation that is undecided is lost to a look at the device", () => {
    always(({ before, event, after }) =>
      implies(
        event.kind === "showHome" && after.taken,
        () => !["card", "unconfirmed", "credentials"].includes(before.kind),
      ),
    );
  });

  test("a home stays on the screen, word for word, while the service is asked again", () => {
    always(({ before, event, after }) => {
      const home = homeIn(before);
      const isAsked = ["retry", "checkApproval"].includes(event.kind) && after.taken;
      return implies(
        home !== null && isAsked,
        () =>
          JSON.stringify(toScreen(after.state, around)) ===
          JSON.stringify(toScreen(before, around)),
      );
    });
  });

  test("a home that could not be read is home all the same, with what was known of it", () => {
    always(({ before, event, after }) => {
      if (before.kind !== "working" || before.task.kind !== "readDevice") return true;
      const { seen } = before.task;
      if (event.kind !== "failed" || !after.taken || seen === undefined) return true;
      const { code } = event.failure;
      if (code === "device.deactivated" || code === "device.not_enrolled") return true;
      if (code.startsWith("machine.")) return after.state.kind === "problem";
      if (before.task.wasDeactivated && after.state.kind === "deactivated") return true;
      return (
        after.state.kind === "home" &&
        after.state.device === seen.device &&
        after.state.stale?.asOf === seen.asOf &&
        after.state.stale.failure === event.failure
      );
    });
  });

  test("a credential that is wanted is asked for until it is stored, and then the task goes on", () => {
    always(({ before, event, after }) => {
      if (before.kind === "credentials") {
        return implies(event.kind === "storeCredential", () => {
          const task = after.effect?.task;
          return task?.kind === "storeCredential" && task.next === before.task;
        });
      }
      if (before.kind !== "working" || before.task.kind !== "storeCredential") return true;
      if (!after.taken || event.kind !== "failed") return true;
      return (
        after.state.kind === "credentials" &&
        after.state.task === before.task.next &&
        after.state.problem === event.failure
      );
    });
  });

  test("a reason is one paragraph of at most 500 characters, or none", () => {
    always(({ after }) => {
      const task = after.effect?.task;
      if (task?.kind !== "answer" || task.decision.kind !== "decline") return true;
      const { reason } = task.decision;
      if (reason === null) return true;
      const isFolded = reason === reason.trim() && !/[\n\r\t]| {2}/.test(reason);
      return isFolded && reason !== "" && reason.length <= REASON_MAX_LENGTH;
    });
  });

  test("a device stays what it was when renaming fails", () => {
    always(({ before, event, after }) => {
      if (before.kind !== "working" || before.task.kind !== "rename") return true;
      if (event.kind !== "failed" || !after.taken) return true;
      const { state } = after;
      const { home } = before.task;
      if (event.failure.code === "device.deactivated") {
        return state.kind === "deactivated" && state.device?.name === before.task.device.name;
      }
      return (
        state.kind === (home === undefined ? "enrolled" : "home") &&
        state.device === before.task.device &&
        state.nameProblem === event.failure
      );
    });
  });

  test("what is retried can be retried: a problem keeps its task only where that may help", () => {
    always(({ before, event, after }) =>
      implies(
        event.kind === "failed" && after.taken && after.state.kind === "problem",
        () =>
          after.state.kind === "problem" &&
          (after.state.task === null ||
            (before.kind === "working" && isSameTask(after.state.task, before.task))),
      ),
    );
  });

  test("whoever waits asks again, and never in a hurry", () => {
    always(({ after }) => {
      const delay = pollDelaySeconds(after.state, () => 0.5);
      if (delay === null) return after.state.kind !== "waiting";
      const asked = transition(after.state, { kind: "checkApproval" }, 1_000).effect?.task.kind;
      return delay >= 1 && delay <= 3_600 && (asked === "poll" || asked === "readDevice");
    });
  });

  test("who is asked about again stays on its screen until there is news", () => {
    always(({ before, event, after }) => {
      const isAskedAgain =
        (before.kind === "waiting" || (before.kind === "deactivated" && before.device !== null)) &&
        event.kind === "checkApproval";
      return implies(
        isAskedAgain,
        () =>
          JSON.stringify(toScreen(after.state, around)) ===
          JSON.stringify(toScreen(before, around)),
      );
    });
  });

  test("there is a screen, and never the secret in it", () => {
    always(({ after }) => {
      const json = JSON.stringify(toScreen(after.state, around));
      return !json.includes(SECRET.value) && json.length > 10;
    });
  });

  test("every kind of state and of task is met", () => {
    const states = new Set<SessionState["kind"]>();
    const tasks = new Set<Task["kind"]>();
    always(({ after }) => {
      states.add(after.state.kind);
      if (after.effect !== null) tasks.add(after.effect.task.kind);
      return true;
    }, 3_000);
    expect([...states].toSorted()).toEqual(
      [
        "card",
        "credentials",
        "deactivated",
        "declined",
        "enrolled",
        "home",
        "idle",
        "left",
        "problem",
        "unconfirmed",
        "waiting",
        "working",
      ].toSorted(),
    );
    expect([...tasks].toSorted()).toEqual([
      "answer",
      "leave",
      "open",
      "poll",
      "readDevice",
      "rename",
      "storeCredential",
    ]);
  });
});
