import { createNoticeBoard } from "../../../main/agent/noticeBoard.ts";
import {
  createWindowAgent,
  type WindowAgentOptions,
} from "../../../main/agent/window/createWindowAgent.ts";
import {
  createSessionRunner,
  type Outcome,
  type SessionRunner,
} from "../../../main/agent/sessionRunner.ts";
import type { WindowAgent } from "../../../main/agent/window/windowAgent.ts";
import { succeed, type Failure } from "../../../main/core/result.ts";
import type { Task } from "../../../main/core/sessionState.ts";
import type { Enrolment } from "../../../main/enrolment/enrolmentRecord.ts";
import type { AgentView } from "../../../preload/contract.ts";
import { opened, ORGANIZATION, SERVICE } from "../../core/sessionArbitraries.ts";
import { ENGLISH } from "../../support/englishWords.ts";
import { createHistoryFake, type HistoryFake } from "../historyFake.ts";

export const machine = {
  hostname: "press-4",
  platform: "linux",
  maker: null,
  model: null,
  serial: null,
} as const;

/** The device that the session's tests tell of, as this machine wrote it down. */
export const ENROLMENT: Enrolment = {
  service: SERVICE,
  clientId: "device-1",
  deviceName: "Press line 4",
  organization: ORGANIZATION,
  deviceId: "0".repeat(32),
  enrolledAt: "2026-11-20T08:00:00Z",
  seen: {
    groups: [{ id: "id-Presses", name: "Presses" }],
    licences: [{ id: "id-Press control", name: "Press control" }],
    at: "2026-11-21T08:00:00Z",
  },
};

export const card: Outcome = { kind: "opened", opened: opened(), proposedName: "Press line 4" };
export const failed = (failure: Failure): Outcome => ({ kind: "failed", failure });

/** A window over a session whose tasks end as they are told to. */
export interface WindowRig {
  readonly agent: WindowAgent;
  readonly runner: SessionRunner;
  readonly views: AgentView[];
  readonly tasks: Task[];
  /** What the next tasks end with, one after another. */
  readonly outcomes: Outcome[];
  readonly history: HistoryFake;
}

export function startWindow(
  outcomes: Outcome[],
  options: Partial<WindowAgentOptions> = {},
): WindowRig {
  const tasks: Task[] = [];
  const runner = createSessionRunner((task) => {
    tasks.push(task);
    const outcome = outcomes.shift();
    return outcome === undefined ? new Promise(() => undefined) : Promise.resolve(outcome);
  });
  const history = createHistoryFake();
  const agent = createWindowAgent({
    runner,
    machine,
    brand: { productName: "Latchkey", scheme: "latchkey" },
    policy: { services: [], defaultService: undefined, insecureLoopback: false },
    notices: createNoticeBoard(),
    words: ENGLISH,
    book: { enrolments: () => [], waiting: () => [] },
    history,
    checkName: () => Promise.resolve(succeed(null)),
    credentials: null,
    renaming: { pending: () => null, forget: () => Promise.resolve(succeed(undefined)) },
    random: () => 1,
    ...options,
  });
  const views: AgentView[] = [];
  agent.subscribe((view) => views.push(view));
  return { agent, runner, views, tasks, outcomes, history };
}
