import { setTimeout as later } from "node:timers/promises";
import { assertNever, fail, succeed, type Failure, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { takeLock } from "../files/lockGrip.ts";
import { prepareChannelAddress, type ChannelAddress, type WindowOwner } from "./channelAddress.ts";
import type { HandOverAnswer, HandOverRequest } from "./channelMessage.ts";
import { handOver } from "./handOver.ts";
import { openWindowChannel, type WindowChannel } from "./windowChannel.ts";

/** What a launch is: the window, or one that the window has taken its request from. */
export type Claim =
  | {
      readonly kind: "window";
      /** `null` where the system has no channel of this kind: then every launch is a window. */
      readonly channel: WindowChannel | null;
    }
  | { readonly kind: "handed_over" };

export interface ClaimOptions extends WindowOwner {
  readonly request: HandOverRequest;
  /** Shown to whoever waits for the lock. */
  readonly user: string;
  /** How long the other side may be silent, in ms. */
  readonly patienceMs?: number;
}

/** More than a busy machine needs to answer, less than a person waits for a window. */
const PATIENCE_MS = 15_000;
/** A window that has the lock and does not listen yet, or not any more. In ms. */
const ASK_AGAIN_MS = { least: 20, most: 120 } as const;

/**
 * Becomes the window of this user, or hands the request to the one that is. What is handed over and
 * not acknowledged was not taken: then it is tried anew, so that a window that dies, or is just
 * being closed, loses nothing.
 * @returns `window.unresponsive` where the window is there and does not answer, `window.full` where
 *   it has no room, `window.failed` where the private directory is none
 */
export async function claimWindow(options: ClaimOptions): Promise<Result<Claim>> {
  const prepared = await prepareChannelAddress(options);
  if (!prepared.ok) return prepared;
  const address = prepared.value;
  if (address === null) return succeed({ kind: "window", channel: null });
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  let quietSince = performance.now();
  for (;;) {
    const offered = await handOver(address.socketPath, options.request, patienceMs);
    if (offered.kind === "answered") return conclude(offered.answer);
    if (offered.kind === "silent") return unresponsive("it does not answer");
    if (offered.gaveSigns) quietSince = performance.now();
    const tried = await tryToLead(address, options, patienceMs);
    if (tried.kind === "settled") return tried.claim;
    if (performance.now() - quietSince > patienceMs) return unresponsive(tried.holder);
  }
}

type Attempt =
  | { readonly kind: "settled"; readonly claim: Result<Claim> }
  | { readonly kind: "held"; readonly holder: string };

/** Takes the lock and listens; where somebody has it, waits a moment for what they do next. */
async function tryToLead(
  address: ChannelAddress,
  { platform, user, request }: ClaimOptions,
  patienceMs: number,
): Promise<Attempt> {
  const taken = await takeLock({ name: address.lockName, platform, user });
  if (!("release" in taken)) {
    const stop = new AbortController();
    const { least, most } = ASK_AGAIN_MS;
    const pause = later(least + Math.random() * (most - least), undefined, stop);
    await Promise.race([taken.ended, pause.catch(() => undefined)]);
    stop.abort();
    taken.abandon();
    return { kind: "held", holder: taken.holder };
  }
  // Somebody may still listen whose lock is not seen from here (another network namespace).
  const offered = await handOver(address.socketPath, request, patienceMs);
  if (offered.kind !== "absent") {
    await taken.release();
    const claim =
      offered.kind === "answered" ? conclude(offered.answer) : unresponsive("it does not answer");
    return { kind: "settled", claim };
  }
  try {
    const channel = await openWindowChannel(address.socketPath, taken);
    return { kind: "settled", claim: succeed({ kind: "window", channel }) };
  } catch (error) {
    await taken.release();
    const detail = `${errorCodeOf(error)} ${address.socketPath}`;
    return { kind: "settled", claim: fail("window.failed", { detail, cause: error }) };
  }
}

function conclude(answer: HandOverAnswer): Result<Claim> {
  switch (answer) {
    case "taken":
      return succeed({ kind: "handed_over" });
    case "busy_full":
      return fail("window.full");
    case "older_version":
      return unresponsive("it is of an older version of this program");
    default:
      return assertNever(answer);
  }
}

function unresponsive(detail: string): { readonly ok: false; readonly failure: Failure } {
  return fail("window.unresponsive", { detail });
}
