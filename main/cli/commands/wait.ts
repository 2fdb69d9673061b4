import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import type { CommandWords } from "../../../messages/loadWords.ts";
import type { Agent } from "../../agent/createAgent.ts";
import { pollDelaySeconds } from "../../core/polling.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import type { ReadDevice, SessionState } from "../../core/sessionState.ts";
import { conclude } from "../conclude.ts";
import { finishFirst, openAgent } from "../openAgent.ts";
import { plain } from "../output.ts";
import type { CommandKit } from "../program.ts";

type Enrolment = ReturnType<Agent["book"]["enrolments"]>[number];

/** `latchkey wait`: asks at the service's interval (RFC 8628 s3.5) until somebody decided. */
export function waitCommand({ run, words, help }: CommandKit): Command {
  return new Command("wait")
    .description(words.say("help.wait"))
    .addHelpText("after", () =>
      help([words.say("help.wait.how")], ["latchkey wait --timeout 3600"]),
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
        const device = book.enrolments().at(-1);
        if (waitsAtFirst || device === undefined) agent.value.resume();
        else runner.request({ kind: "resume", task: toReading(device) });
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
          output.progress(describe(state, output.words));
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

/** Nothing but what the service says now: a script does not ask what it said before. */
function toReading({ service, clientId }: Enrolment): ReadDevice {
  const origin = service as ServiceOrigin;
  return { kind: "readDevice", service: origin, clientId, created: false, opened: null };
}

function describe(state: SessionState, words: CommandWords): string {
  return state.kind === "waiting"
    ? words.say("progress.waiting", { organization: plain(state.waiting.organization.name) })
    : words.say("progress.unreachable");
}
