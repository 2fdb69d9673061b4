import { assertNever } from "../../../main/core/result.ts";
import type { Fetch } from "../../../main/service/transport.ts";
import { pack, type Deliver, type Parcel } from "./inProcessFetch.ts";
import type { Life } from "./life.ts";

/**
 * What becomes of a request: it arrives and so does the reply; it arrives twice; it arrives and its
 * reply is lost; it never arrives; it arrives some time later, when nobody waits for it any more.
 */
export type Fate = "arrives" | "duplicate" | "lose-reply" | "lose-request" | "delay";

/** What the network does to one of the requests of a step, and to those after it. */
export interface Weather {
  /** Requests before it that arrive; of all, or of those that answer or change something. */
  readonly after: number;
  readonly of: "all" | "answers";
  readonly fate: Fate;
  /** Whether the way is good again afterwards, or nothing gets through for the rest of the step. */
  readonly isOver: boolean;
}

export interface Way {
  readonly fetch: Fetch;
  set(weather: Weather | null): void;
}

export interface WayOptions {
  readonly deliver: Deliver;
  readonly life: Life;
  /** Told of each request that leaves the machine. */
  readonly onSent: (parcel: Parcel) => void;
  /** Takes what arrives later. */
  readonly onDelayed: (parcel: Parcel) => void;
}

const ANSWER = /\/(?:invitations\/(?:accept|decline)|answers\/settle|next-key|activate)$/;

/** The network between one process and the service. */
export function createWay({ deliver, life, onSent, onDelayed }: WayOptions): Way {
  let weather: Weather | null = null;
  let passed = 0;

  function chooseFate({ method, url }: Parcel): Fate {
    if (weather === null) return "arrives";
    const isAnswer = ANSWER.test(url) || !["GET", "POST"].includes(method);
    const isMet = weather.of === "all" || isAnswer;
    if (isMet) passed += 1;
    if (isMet && passed === weather.after + 1) return weather.fate;
    const isBefore = passed <= weather.after;
    return isBefore || weather.isOver ? "arrives" : "lose-request";
  }

  async function send(parcel: Parcel): Promise<Response> {
    onSent(parcel);
    const fate = chooseFate(parcel);
    switch (fate) {
      case "arrives":
        return deliver(parcel);
      case "duplicate": {
        const first = await deliver(parcel);
        await deliver(parcel);
        return first;
      }
      case "lose-reply":
        await deliver(parcel);
        throw broken("ECONNRESET");
      case "lose-request":
        throw broken("ECONNREFUSED");
      case "delay":
        onDelayed(parcel);
        throw broken("ECONNRESET");
      default:
        return assertNever(fate);
    }
  }

  return {
    fetch: (url, request) => life.step(() => send(pack(url, request))),
    set: (next) => {
      weather = next;
      passed = 0;
    },
  };
}

/** As Node's own `fetch` says it. */
function broken(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}
