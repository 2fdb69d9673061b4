import { randomUUID } from "node:crypto";
import { loadFailureWords, type FailureWords } from "../../../messages/loadWords.ts";
import {
  COMMAND_NAMES,
  type AgentScreen,
  type AgentView,
  type CommandName,
  type CommandPayloads,
  type CommandReply,
  type MachineView,
} from "../../../preload/contract.ts";
import { cardKey } from "../../../preload/cardKey.ts";
import type { Brand } from "../../core/brand.ts";
import type { ServicePolicy } from "../../core/serviceOrigin.ts";
import { isAnswering } from "../../core/session.ts";
import { homeIn } from "../../core/sessionHome.ts";
import { toNoticeView } from "../../core/recoveryNotice.ts";
import { toScreen } from "../../core/view.ts";
import { USUAL_CONDUCT, type WindowConduct } from "../../core/windowConduct.ts";
import type { EnrolmentBook } from "../../enrolment/enrolmentBook.ts";
import type { History } from "../../enrolment/history.ts";
import type { CredentialEntry } from "../credentialEntry.ts";
import type { Renaming } from "../renaming.ts";
import type { NoticeBoard } from "../noticeBoard.ts";
import type { SessionRunner } from "../sessionRunner.ts";
import { createArrivalQueue } from "./arrivalQueue.ts";
import { createRecognize } from "./arrivals.ts";
import { createHistoryShelf } from "./historyShelf.ts";
import { chooseHome } from "./homeChoice.ts";
import { invitationLanguageIn } from "./invitationLanguage.ts";
import { createNameDesk, type AskForName } from "./nameDesk.ts";
import { createPatience } from "./patience.ts";
import { createSpeech } from "./speech.ts";
import type { WindowAgent } from "./windowAgent.ts";

const TAKEN: CommandReply = { accepted: true };
const OUT_OF_PLACE: CommandReply = { accepted: false, why: "out_of_place" };

type Handlers = {
  readonly [Name in CommandName]: (payload: CommandPayloads[Name]) => boolean;
};

/** In front of the history nothing else is seen, so that nothing else is agreed to. */
const BESIDE_HISTORY: ReadonlySet<CommandName> = new Set([
  "showHistory",
  "closeHistory",
  "submitInvitation",
  "setLanguage",
  "closeWindow",
]);

export interface WindowAgentOptions {
  readonly runner: SessionRunner;
  readonly machine: MachineView;
  readonly brand: Pick<Brand, "productName" | "scheme">;
  readonly policy: ServicePolicy;
  readonly notices: Pick<NoticeBoard, "list" | "subscribe">;
  /** In the machine's language. */
  readonly words: FailureWords;
  /** In another one. */
  readonly loadWords?: typeof loadFailureWords;
  readonly book: Pick<EnrolmentBook, "enrolments" | "waiting">;
  readonly history: Pick<History, "entries" | "refresh">;
  readonly credentials: CredentialEntry | null;
  readonly renaming: Pick<Renaming, "pending" | "forget">;
  readonly checkName: AskForName;
  readonly random?: () => number;
  /** Without it, a window like any other. */
  readonly conduct?: WindowConduct;
}

/**
 * The session as a window sees it: snapshots out, commands in, invitations from outside in their
 * turn. While the machine waits for approval, or for its service to answer, it asks again as long
 * as the window lives.
 */
export function createWindowAgent(options: WindowAgentOptions): WindowAgent {
  const { runner, machine, notices, policy, book, history, credentials, renaming } = options;
  const { productName, scheme } = options.brand;
  const { mode, close } = options.conduct ?? USUAL_CONDUCT;
  const mayClose = close === "allowed";
  let revision = 0;
  const { promise: closeRequested, resolve: requestClose } = withResolvers();
  const listeners = new Set<(view: AgentView) => void>();
  const arrivals = createArrivalQueue({
    recognize: createRecognize(scheme, policy),
    state: () => runner.state(),
    submit: (text) => {
      const isShown = runner.request({ kind: "submit", text });
      if (isShown) shelf.close();
      return isShown;
    },
    startOver: () => runner.request({ kind: "startOver" }),
    onChange: publish,
  });
  const shelf = createHistoryShelf(history, publish);
  const names = createNameDesk({ ask: options.checkName, onChange: publish });
  const patience = createPatience(runner, options.random ?? Math.random);
  const speech = createSpeech({
    machine: options.words,
    load: options.loadWords ?? loadFailureWords,
    onChange: publish,
  });

  function screen(): AgentScreen {
    const state = runner.state();
    const shown = toScreen(state, {
      machine,
      words: speech.words(),
      known: policy.services,
      devices: book.enrolments(),
      waiting: book.waiting(),
      renameOf: (service, device) => renaming.pending(service, device),
    });
    return state.kind === "card" && shown.kind === "card"
      ? { ...shown, nameCheck: names.checkOf(state.opened) }
      : shown;
  }

  function view(): AgentView {
    const words = speech.words();
    const hasHistory = history.entries().length > 0;
    return {
      revision,
      productName,
      language: words.language,
      locale: words.locale,
      frame: { mode, mayClose, hasHistory },
      screen: shelf.screen() ?? screen(),
      notices: [
        ...notices.list().map((notice) => toNoticeView(notice, words)),
        ...arrivals.notices(words),
      ],
      queued: arrivals.length(),
    };
  }

  function showHome(clientId: string | null): boolean {
    const task = chooseHome(book.enrolments(), runner.state(), clientId);
    return task !== null && runner.request({ kind: "showHome", task });
  }

  /** Whether the consent is for the card on the screen, and not for one that was there before. */
  function isShown(key: string): boolean {
    const shown = screen();
    return shown.kind === "card" && cardKey(shown.card) === key;
  }

  function checkName(name: string): boolean {
    const state = runner.state();
    if (state.kind !== "card") return false;
    names.check(state.opened, name);
    return true;
  }

  /** Between the name given here and the one that somebody gave the device at its service. */
  function settleName(keep: "mine" | "theirs"): boolean {
    const home = homeIn(runner.state());
    if (home === null) return false;
    const rename = renaming.pending(home.service, home.device);
    if (rename?.state !== "conflict") return false;
    if (keep === "mine") return runner.request({ kind: "rename", name: rename.name });
    void renaming.forget(home.service, home.device.clientId).then(publish);
    return true;
  }

  function storeCredential(entered: CommandPayloads["storeCredential"]): boolean {
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
    patience.begin(state);
    const language = invitationLanguageIn(state);
    if (language !== undefined) speech.follow(language);
    // The proposed name is one that nobody here has chosen: it may be taken as well.
    if (state.kind === "card" && state.nameProblem === null) {
      names.begin(state.opened, state.proposedName);
    }
    publish();
  });

  const handlers: Handlers = {
    submitInvitation: ({ text }) => arrivals.type(text),
    confirmService: ({ address }) => runner.request({ kind: "confirmService", address }),
    showNext: () => arrivals.showNext(),
    accept: ({ name, card }) =>
      isShown(card) && runner.request({ kind: "accept", name, idempotencyKey: randomUUID() }),
    decline: ({ reason, card }) =>
      isShown(card) && runner.request({ kind: "decline", reason, idempotencyKey: randomUUID() }),
    rename: ({ name }) => runner.request({ kind: "rename", name }),
    checkName: ({ name }) => checkName(name),
    settleName: ({ keep }) => settleName(keep),
    storeCredential,
    showHome: ({ clientId }) => showHome(clientId),
    showHistory: () => history.entries().length > 0 && !isAnswering(runner.state()) && shelf.open(),
    closeHistory: () => shelf.close(),
    leave: () => runner.request({ kind: "leave" }),
    setLanguage: ({ language }) => {
      speech.choose(language);
      return true;
    },
    retry: () => runner.request({ kind: "retry" }),
    checkApproval: () => patience.askNow(),
    startOver: () => arrivals.startOver(),
    closeWindow: () => {
      if (!mayClose) return false;
      requestClose();
      return true;
    },
  };

  function isInPlace(name: CommandName): boolean {
    return COMMAND_NAMES.includes(name) && (shelf.screen() === null || BESIDE_HISTORY.has(name));
  }

  return {
    view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (name, payload) => (isInPlace(name) && handlers[name](payload) ? TAKEN : OUT_OF_PLACE),
    openInvitation: (text) => arrivals.arrive(text),
    refuseInvitation: (failure) => {
      arrivals.refuse(failure);
    },
    closeRequested,
  };
}

/** `Promise.withResolvers` needs Node 22; the agent runs on 20. */
function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
