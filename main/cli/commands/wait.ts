import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { RETRY_ADVICE } from "../../core/retryAdvice.ts";
import type { SessionState } from "../../core/sessionState.ts";
import { conclude } from "../conclude.ts";
import { openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { Runner } from "../program.ts";

/** Until the service has named its own interval. */
const DEFAULT_PAUSE_MS = 2_500;
const LONGEST_PAUSE_MS = 60_000;

/** `latchkey wait`: asks at the service's interval (RFC 8628 s3.5) until somebody decided. */
export function waitCommand(run: Runner): Command {
  return new Command("wait")
    .description("wait until an administrator approved or rejected this machine")
    .addHelpText(
      "after",
      `
Waits at most --timeout seconds, then ends with exit code 20; waiting goes on at the service
either way, and the command can be run again at any time. A service or network that is away for
a while is waited for as well. Ends with 0 when approved and with 7 when rejected.

Example:
  latchkey wait --timeout 3600`,
    )
    .action(() =>
      run(async (context) => {
        const { output } = context;
        const endMs = performance.now() + context.timeoutMs;
        const agent = await openAgent(context);
        if (!agent.ok) return output.failure(agent.failure);
        const { runner, book } = agent.value;
        // Nothing to wait for is success where the machine is a device already.
        if (book.waiting().length + book.enrolments().length === 0) {
          return output.failure({ code: "device.not_enrolled" });
        }
        const waitsAtFirst = book.waiting().length > 0;
        agent.value.resume();
        let pauseMs = DEFAULT_PAUSE_MS;
        let seenWaiting = false;
        for (;;) {
          const state = await runner.settled();
          const again = toNextQuestion(state, pauseMs);
          if (again === undefined) {
            // A device that cannot read itself was not approved by this command.
            if (state.kind === "problem" && !waitsAtFirst) return output.failure(state.failure);
            return conclude(state, agent.value, output);
          }
          ({ pauseMs } = again);
          seenWaiting ||= state.kind === "waiting";
          output.progress(describe(state));
          await sleep(Math.max(0, Math.min(pauseMs, endMs - performance.now())));
          if (performance.now() >= endMs) {
            // A question that the deadline cut short says nothing new.
            if (seenWaiting) return output.failure({ code: "approval.pending" });
            return conclude(state, agent.value, output);
          }
          runner.request({ kind: again.kind });
        }
      }),
    );
}

/** How to ask again, and when; `undefined` where there is nothing to ask any more. */
function toNextQuestion(
  state: SessionState,
  pauseMs: number,
): { readonly kind: "checkApproval" | "retry"; readonly pauseMs: number } | undefined {
  if (state.kind === "waiting") {
    return { kind: "checkApproval", pauseMs: state.waiting.interval * 1000 };
  }
  if (state.kind !== "problem" || state.task?.kind !== "poll") return undefined;
  const { code, retryAfterSeconds = 0 } = state.failure;
  if (RETRY_ADVICE[code] !== "again") return undefined;
  // A service that restarts or a network that is away for a while (RFC 8628 s3.5: back off).
  const backedOffMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  return { kind: "retry", pauseMs: Math.max(backedOffMs, retryAfterSeconds * 1000) };
}

function describe(state: SessionState): string {
  return state.kind === "waiting"
    ? `Waiting for an administrator of ${plain(state.waiting.organization.name)}`
    : "The service cannot be asked now; trying again";
}
