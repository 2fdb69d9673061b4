import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { pollDelaySeconds } from "../../core/polling.ts";
import type { SessionState } from "../../core/sessionState.ts";
import { conclude } from "../conclude.ts";
import { finishFirst, openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { Runner } from "../program.ts";

/** `latchkey wait`: asks at the service's interval (RFC 8628 s3.5) until somebody decided. */
export function waitCommand(run: Runner): Command {
  return new Command("wait")
    .description("wait until an administrator approved or rejected this machine")
    .addHelpText(
      "after",
      `
Waits at most --timeout seconds, then ends with exit code 20; waiting goes on at the service
either way, and the command can be run again at any time. A service or network that is away for
a while is waited for as well, less and less often. Ends with 0 when approved, with 7 when rejected
or when nobody decided in time, and with 8 when this device is deactivated.

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
        await finishFirst(agent.value, context);
        // Nothing to wait for is success where the machine is a device already.
        if (book.waiting().length + book.enrolments().length === 0) {
          return output.failure({ code: "device.not_enrolled" });
        }
        const waitsAtFirst = book.waiting().length > 0;
        agent.value.resume();
        let seenWaiting = false;
        let told: SessionState | undefined;
        for (;;) {
          const state = await runner.settled();
          const pauseSeconds = pollDelaySeconds(state, Math.random);
          // Nobody promised that a deactivated device will be active again: no reason to wait.
          if (pauseSeconds === null || state.kind === "deactivated") {
            // A device that cannot read itself was not approved by this command.
            if (state.kind === "problem" && !waitsAtFirst) return output.failure(state.failure);
            return conclude(state, agent.value, output);
          }
          seenWaiting ||= state.kind === "waiting";
          // A question that the deadline cut short says nothing new.
          if (told === undefined || !context.deadline.signal.aborted) told = state;
          output.progress(describe(state));
          await sleep(Math.max(0, Math.min(pauseSeconds * 1000, endMs - performance.now())));
          if (performance.now() >= endMs) {
            if (seenWaiting) return output.failure({ code: "approval.pending" });
            return conclude(told, agent.value, output);
          }
          runner.request({ kind: "checkApproval" });
        }
      }),
    );
}

function describe(state: SessionState): string {
  return state.kind === "waiting"
    ? `Waiting for an administrator of ${plain(state.waiting.organization.name)}`
    : "The service cannot be asked now; trying again";
}
