import type { Failure } from "../core/result.ts";
import { createConnector, type ConnectorOptions, type Fetch } from "./connector.ts";
import { createRepeat, systemTools, type Repeat, type RepeatTools } from "./repeat.ts";
import { createServiceClock } from "./serviceClock.ts";
import { createTransport } from "./transport.ts";

/** The way to services: one attempt, how often it is made, and what a refusal may come from. */
export interface Network {
  /** One attempt; throws a `TransportError` for everything that is no answer of a service. */
  readonly fetch: Fetch;
  readonly repeat: Repeat;
  /** The same failure, or `clock.skewed` where this machine's clock explains it. */
  readonly explain: (url: string, failure: Failure) => Failure;
}

export interface NetworkOptions extends Partial<
  Omit<ConnectorOptions, "clock" | "connectTimeoutMs">
> {
  readonly userAgent: string;
  /** Ends everything: a command's deadline. */
  readonly deadline?: AbortSignal | undefined;
  /** This machine's clock, in ms since 1970; the system's where undefined. */
  readonly now?: () => number;
  readonly timeouts?: Partial<Timeouts>;
  /** Time and chance for repeating; the system's where undefined. */
  readonly tools?: RepeatTools;
}

export interface Timeouts {
  /** Longest time until a connection stands, until the answer begins, and for all of it, in ms. */
  readonly connectMs: number;
  readonly firstByteMs: number;
  readonly wholeMs: number;
}

/** Within five seconds a person is told what is wrong. */
const TIMEOUTS: Timeouts = { connectMs: 4_000, firstByteMs: 5_000, wholeMs: 10_000 };

/** Opens nothing yet. */
export function createNetwork(options: NetworkOptions): Network {
  const clock = createServiceClock(options.now ?? Date.now);
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const connect = createConnector({
    caFile: undefined,
    proxy: { proxy: undefined, noProxy: undefined, readCredential: undefined },
    environment: {},
    surelyPassedMs: () => 0,
    ...options,
    connectTimeoutMs: timeouts.connectMs,
    clock,
  });
  return {
    fetch: createTransport({
      connect,
      requestTimeoutMs: timeouts.wholeMs,
      firstByteTimeoutMs: timeouts.firstByteMs,
      deadline: options.deadline,
      userAgent: options.userAgent,
      clock,
    }),
    repeat: createRepeat(options.tools ?? systemTools(options.deadline)),
    explain: (url, failure) => clock.explain(new URL(url).origin, failure),
  };
}
