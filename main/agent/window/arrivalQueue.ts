import type { FailureWords } from "../../../messages/loadWords.ts";
import type { NoticeView } from "../../../preload/contract.ts";
import type { Failure } from "../../core/result.ts";
import { isAnswering } from "../../core/session.ts";
import type { SessionState } from "../../core/sessionState.ts";
import { toProblemView } from "../../core/view.ts";
import { isUndecided, receptionIn, type Recognize } from "./arrivals.ts";

/** More than anybody opens on purpose; what comes after is told, not kept. */
export const QUEUE_MAX_LENGTH = 20;

/**
 * What became of an invitation that arrived: it is on the screen, it was there or waited already,
 * it waits, it found no room, or it is no usable one. The window tells the last two.
 */
export type Arrival = "shown" | "same" | "queued" | "full" | "unusable";

export interface ArrivalQueueOptions {
  readonly recognize: Recognize;
  readonly state: () => SessionState;
  /** Opens an invitation in the session; false where the session refuses. */
  readonly submit: (text: string) => boolean;
  /** Back to the welcome screen; false where the session refuses. */
  readonly startOver: () => boolean;
  /** Something changed that no new state of the session tells. */
  readonly onChange: () => void;
}

/** Invitations on their way to the screen: every one of them is shown, waits, or is accounted for. */
export interface ArrivalQueue {
  /** One from outside the page. */
  arrive(text: string): Arrival;
  /** Something from outside the page that was to be an invitation, and why it is none. */
  refuse(failure: Failure): void;
  /**
   * One from the page: typed where the person is asked for one, it counts at once; scanned beside
   * something else, it arrives like one from outside.
   */
  type(text: string): boolean;
  /** Puts the one on the screen behind the others, unless it is done with, and shows the next. */
  showNext(): boolean;
  /** Done with the one on the screen: the next, or else the welcome screen. */
  startOver(): boolean;
  /** How many wait. */
  length(): number;
  notices(words: FailureWords): readonly NoticeView[];
}

interface Item {
  /** Says which invitation it is; the text itself where it is no usable one. */
  readonly key: string;
  readonly text: string;
}

export function createArrivalQueue(options: ArrivalQueueOptions): ArrivalQueue {
  const { recognize, state } = options;
  let waiting: readonly Item[] = [];
  let current: Item | null = null;
  let unusable: Failure | null = null;
  let isFull = false;

  function identify(text: string): Item & { readonly failure: Failure | null } {
    const key = recognize(text);
    return key.ok
      ? { key: key.value, text, failure: null }
      : { key: text.trim(), text, failure: key.failure };
  }

  /** Takes `item` to the screen; all is put back where the session does not take it. */
  function show(item: Item, others: readonly Item[]): boolean {
    const before = { waiting, current, unusable, isFull };
    // First, since the session tells of its new state at once, and with it of the queue.
    waiting = others.filter(({ key }) => key !== item.key);
    current = item;
    unusable = null;
    isFull = false;
    const taken = options.submit(item.text);
    if (!taken) ({ waiting, current, unusable, isFull } = before);
    return taken;
  }

  function tell(failure: Failure): Arrival {
    const isNew = unusable?.code !== failure.code || unusable.detail !== failure.detail;
    unusable = failure;
    if (isNew) options.onChange();
    return "unusable";
  }

  function enqueue(item: Item): Arrival {
    const hasRoom = waiting.length < QUEUE_MAX_LENGTH;
    const isNews = hasRoom || !isFull;
    if (hasRoom) waiting = [...waiting, item];
    else isFull = true;
    if (isNews) options.onChange();
    return hasRoom ? "queued" : "full";
  }

  function arrive(text: string): Arrival {
    const { failure, ...item } = identify(text);
    const reception = receptionIn(state());
    if (failure !== null) {
      if (reception.unusable === "tell" || !show(item, waiting)) return tell(failure);
      return "unusable";
    }
    if (item.key === current?.key) {
      return reception.same === "show" && show(item, waiting) ? "shown" : "same";
    }
    if (reception.another === "show" && show(item, waiting)) return "shown";
    return waiting.some(({ key }) => key === item.key) ? "same" : enqueue(item);
  }

  /** The first that waits comes to the screen, `aside` goes behind the last. */
  function advance(aside: readonly Item[]): boolean {
    const [next, ...others] = waiting;
    if (next === undefined || isAnswering(state())) return false;
    return show(next, [...others, ...aside]);
  }

  return {
    arrive,
    refuse: tell,
    type: (text) => {
      if (receptionIn(state()).unusable === "show") return show(identify(text), waiting);
      arrive(text);
      return true;
    },
    showNext: () => advance(current !== null && isUndecided(state()) ? [current] : []),
    startOver: () => {
      if (waiting.length > 0) return advance([]);
      const before = { current, unusable, isFull };
      current = null;
      unusable = null;
      isFull = false;
      const taken = options.startOver();
      if (!taken) ({ current, unusable, isFull } = before);
      return taken;
    },
    length: () => waiting.length,
    notices: (words) => [
      ...(unusable === null ? [] : [toUnusableNotice(unusable, words)]),
      ...(isFull ? [toFullNotice(words)] : []),
    ],
  };
}

function toFullNotice({ say }: FailureWords): NoticeView {
  return {
    kind: "lost",
    title: say("notice.queue_full.title"),
    text: say("notice.queue_full.text", { limit: QUEUE_MAX_LENGTH }),
  };
}

function toUnusableNotice(failure: Failure, words: FailureWords): NoticeView {
  const { title, text, advice } = toProblemView(failure, words);
  return {
    kind: "lost",
    title: words.say("notice.unusable.title", { title }),
    text: words.say("notice.unusable.text", { text, advice }),
  };
}
