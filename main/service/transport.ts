import { toNetworkFailure } from "../core/networkFailure.ts";
import { TransportError } from "../core/transportError.ts";
import type { Fetch } from "./connector.ts";
import { readAnswer } from "./readAnswer.ts";
import type { ServiceClock } from "./serviceClock.ts";

export type { Fetch } from "./connector.ts";

export interface TransportOptions {
  /** Opens connections. */
  readonly connect: Fetch;
  /** Longest time for one request with its answer, in ms. */
  readonly requestTimeoutMs: number;
  /** Longest time until the answer begins, in ms. */
  readonly firstByteTimeoutMs: number;
  /** Ends everything: the command's deadline, or the window being closed. */
  readonly deadline: AbortSignal | undefined;
  readonly userAgent: string;
  readonly clock: ServiceClock;
}

/**
 * One request and its answer. Follows no redirect, reads the whole answer within the deadline,
 * and throws {@link TransportError} for everything that is no answer of a service: no connection,
 * bad certificate, HTML, a redirect, 429 and 5xx.
 */
export function createTransport(options: TransportOptions): Fetch {
  return async (url, request) => {
    const { signal, answerBegan, end } = startWatch(options, request.signal);
    const { origin } = new URL(url);
    const headers = new Headers(request.headers);
    headers.set("user-agent", options.userAgent);
    try {
      // A deadline that is over lets nothing out, not even a question for a name.
      signal.throwIfAborted();
      const sentAtMs = performance.now();
      const response = await options.connect(url, {
        ...request,
        headers,
        redirect: "manual",
        signal,
      });
      answerBegan();
      options.clock.observe(origin, response.headers.get("date"), performance.now() - sentAtMs);
      return await readAnswer(response, origin);
    } catch (error) {
      throw error instanceof TransportError ? error : new TransportError(toNetworkFailure(error));
    } finally {
      end();
    }
  };
}

interface Watch {
  readonly signal: AbortSignal;
  readonly answerBegan: () => void;
  readonly end: () => void;
}

/** Node's timers are monotonic: setting the clock ends no request. */
function startWatch(options: TransportOptions, own: AbortSignal | null | undefined): Watch {
  const controller = new AbortController();
  const late = (): void => controller.abort(new DOMException("no answer", "TimeoutError"));
  const whole = setTimeout(late, options.requestTimeoutMs);
  const first = setTimeout(late, options.firstByteTimeoutMs);
  const signals = [controller.signal];
  if (options.deadline !== undefined) signals.push(options.deadline);
  if (own) signals.push(own);
  return {
    signal: AbortSignal.any(signals),
    answerBegan: () => clearTimeout(first),
    end: () => {
      clearTimeout(whole);
      clearTimeout(first);
    },
  };
}
