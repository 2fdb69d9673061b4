import { randomUUID } from "node:crypto";
import type { FailureWords } from "../../../messages/loadWords.ts";
import {
  COMMAND_NAMES,
  type AgentView,
  type CommandName,
  type CommandPayloads,
  type CommandReply,
  type MachineView,
} from "../../../preload/contract.ts";
import type { Brand } from "../../core/brand.ts";
import { leastPauseSeconds, pollDelaySeconds } from "../../core/polling.ts";
import type { ServicePolicy } from "../../core/serviceOrigin.ts";
import { homeIn } from "../../core/sessionHome.ts";
import type { SessionState } from "../../core/sessionState.ts";
import { toNoticeView } from "../../core/recoveryNotice.ts";
import { toScreen } from "../../core/view.ts";
import { createArrivalQueue } from "./arrivalQueue.ts";
import { createRecognize } from "./arrivals.ts";
import type { EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import type { CredentialEntry } from "../credentialEntry.ts";
import type { NoticeBoard } from "../noticeBoard.ts";
import { toHomeTask } from "../resumption.ts";
import type { SessionRunner } from "../sessionRunner.ts";
import type { WindowAgent } from "./windowAgent.ts";

const TAKEN: CommandReply = { accepted: true };
const OUT_OF_PLACE: CommandReply = { accepted: false, why: "out_of_place" };

type Handlers = {
  readonly [Name in CommandName]: (payload: CommandPayloads[Name]) => boolean;
};

export interface WindowAgentOptions {
  readonly runner: SessionRunner;
  readonly machine: MachineView;
  readonly brand: Pick<Brand, "productName" | "scheme">;
  readonly policy: ServicePolicy;
  readonly notices: Pick<NoticeBoard, "list" | "subscribe">;
  readonly words: FailureWords;
  readonly book: Pick<EnrolmentBook, "enrolments" | "waiting">;
  readonly credentials: CredentialEntry | null;
  readonly random?: () => number;
}

/**
 * The session as a window sees it: snapshots out, commands in, invitations from outside in their
 * turn. While the machine waits for approval it asks again, through failures that may pass, as
 * long as the window lives.
 */
export function createWindowAgent(options: WindowAgentOptions): WindowAgent {
  const { runner, machine, notices, policy, words, book, random = Math.random } = options;
  const { productName, scheme } = options.brand;
  let revision = 0;
  let poll: NodeJS.Timeout | undefined;
  /** On the monotonic clock, in ms: what the wall clock says may jump. */
  let lastWordAt = 0;
  const { promise: closeRequested, resolve: requestClose } = withResolvers();
  const listeners = new Set<(view: AgentView) => void>();
  const arrivals = createArrivalQueue({
    recognize: createRecognize(scheme, policy),
    state: () => runner.state(),
    submit: (text) => runner.request({ kind: "submit", text }),
    startOver: () => runner.request({ kind: "startOver" }),
    onChange: publish,
  });

  function view(): AgentView {
    return {
      revision,
      productName,
      language: words.language,
      locale: words.locale,
      frame: { mode: "window", mayClose: true, hasHistory: false },
      screen: toScreen(runner.state(), {
        machine,
        words,
        known: policy.services,
        devices: book.enrolments(),
      }),
      notices: [
        ...notices.list().map((notice) => toNoticeView(notice, words)),
        ...arrivals.notices(words),
      ],
      queued: arrivals.length(),
    };
  }

  function schedulePoll(state: SessionState): void {
    clearTimeout(poll);
    lastWordAt = performance.now();
    const delaySeconds = pollDelaySeconds(state, random);
    if (delaySeconds === null) return;
    poll = setTimeout(() => runner.request({ kind: "checkApproval" }), delaySeconds * 1000);
    // A closed window must not be kept alive by its own patience.
    poll.unref();
  }

  /** Whoever presses "Check now" sooner than the service allows is asked for when it is time. */
  function checkApproval(): boolean {
    const passedSeconds = (performance.now() - lastWordAt) / 1000;
    if (passedSeconds < leastPauseSeconds(runner.state())) return true;
    return runner.request({ kind: "checkApproval" });
  }

  /** The home named, else the one shown, else the newest. */
  function showHome(clientId: string | null): boolean {
    const shown = clientId ?? shownDevice(runner.state());
    const own = book.enrolments();
    const enrolment = own.find((one) => one.clientId === shown) ?? own.at(-1);
    if (enrolment === undefined || (clientId !== null && enrolment.clientId !== clientId)) {
      return false;
    }
    return runner.request({ kind: "showHome", task: toHomeTask(enrolment) });
  }

  function storeCredential(entered: CommandPayloads["storeCredential"]): boolean {
    const { credentials } = options;
    if (credentials === null || runner.state().kind !== "credentials") return false;
    credentials.offer(entered);
    const isTaken = runner.request({ kind: "storeCredential" });
    if (!isTaken) credentials.withdraw();
    return isTaken;
  }

  function publish(): void {
    revision += 1;
    const snapshot = view();
    for (const listener of listeners) listener(snapshot);
  }

  notices.subscribe(publish);
  runner.subscribe((state) => {
    schedulePoll(state);
    publish();
  });

  const handlers: Handlers = {
    submitInvitation: ({ text }) => arrivals.type(text),
    confirmService: ({ address }) => runner.request({ kind: "confirmService", address }),
    showNext: () => arrivals.showNext(),
    accept: ({ name }) => runner.request({ kind: "accept", name, idempotencyKey: randomUUID() }),
    decline: ({ reason }) =>
      runner.request({ kind: "decline", reason, idempotencyKey: randomUUID() }),
    rename: ({ name }) => runner.request({ kind: "rename", name }),
    checkName: () => false,
    settleName: () => false,
    storeCredential,
    showHome: ({ clientId }) => showHome(clientId),
    showHistory: () => false,
    closeHistory: () => false,
    leave: () => runner.request({ kind: "leave" }),
    setLanguage: () => false,
    retry: () => runner.request({ kind: "retry" }),
    checkApproval,
    startOver: () => arrivals.startOver(),
    closeWindow: () => {
      requestClose();
      return true;
    },
  };

  return {
    view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (name, payload) =>
      COMMAND_NAMES.includes(name) && handlers[name](payload) ? TAKEN : OUT_OF_PLACE,
    openInvitation: (text) => arrivals.arrive(text),
    refuseInvitation: (failure) => {
      arrivals.refuse(failure);
    },
    closeRequested,
  };
}

/** The device on the screen, where there is one. */
function shownDevice(state: SessionState): string | null {
  return state.kind === "enrolled"
    ? state.device.clientId
    : (homeIn(state)?.device.clientId ?? null);
}

/** `Promise.withResolvers` needs Node 22; the agent runs on 20. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
