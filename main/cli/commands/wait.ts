import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { EXIT_CODE } from "../../core/exitCode.ts";
import { conclude } from "../conclude.ts";
import { openAgent } from "../openAgent.ts";
import type { Runner } from "../program.ts";

/** `latchkey wait`: asks at the service's interval (RFC 8628 s3.5) until somebody decided. */
export function waitCommand(run: Runner): Command {
  return new Command("wait")
    .description("wait until an administrator approved or rejected this machine")
    .addHelpText(
      "after",
      `
Waits at most --timeout seconds, then ends with exit code 20; waiting goes on at the service
either way, and the command can be run again at any time.

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
        agent.value.resume();
        for (;;) {
          const state = await runner.settled();
          if (state.kind !== "waiting") return conclude(state, agent.value, output);
          const pauseMs = state.waiting.interval * 1000;
          if (performance.now() + pauseMs > endMs) {
            output.failure({ code: "approval.pending" });
            return EXIT_CODE["approval.pending"];
          }
          output.progress(`Waiting for an administrator of ${state.waiting.organization.name}`);
          await sleep(pauseMs);
          runner.request({ kind: "checkApproval" });
        }
      }),
    );
}
