import { comparisonCodeOf } from "../agent/comparisonCodeOf.ts";
import type { Agent } from "../agent/createAgent.ts";
import { EXIT, type ExitCode } from "../core/exitCode.ts";
import { assertNever, type Failure } from "../core/result.ts";
import type { SessionState } from "../core/sessionState.ts";
import { describeDevice } from "./describe.ts";
import { plain, type Output } from "./output.ts";

/** Tells how a session ended, and the exit code that belongs to it. */
export function conclude(state: SessionState, agent: Agent, output: Output): ExitCode {
  const { words } = output;
  switch (state.kind) {
    case "enrolled": {
      const { service, device, created } = state;
      const organization = plain(device.organization.name);
      output.result({ outcome: "approved", created, service, device }, [
        words.say(created ? "outcome.created" : "outcome.joined", { organization }),
        ...describeDevice(service, device, words),
      ]);
      return EXIT.ok;
    }
    case "waiting": {
      const { service, waiting, deviceName } = state;
      const code = comparisonCodeOf(agent, waiting.acceptanceId);
      output.result(
        {
          outcome: "waiting",
          service,
          deviceName,
          reason: waiting.reason,
          organization: waiting.organization,
          group: waiting.group,
          comparisonCode: code,
        },
        [
          words.say("outcome.waiting", { organization: plain(waiting.organization.name) }),
          // Why somebody has to look, where it is not simply the organization's way.
          ...(waiting.reason === "manual_approval"
            ? []
            : [words.say(`outcome.waiting.${waiting.reason}`)]),
          ...(code === null ? [] : [words.say("outcome.waiting.code", { code })]),
          words.say("outcome.waiting.next"),
        ],
      );
      return EXIT.pending;
    }
    case "declined": {
      const { organization } = state.opened.invitation;
      output.result({ outcome: "declined", organization }, [
        words.say("outcome.declined", { organization: plain(organization.name) }),
      ]);
      return EXIT.ok;
    }
    case "deactivated":
      return output.failure({ code: "device.deactivated" });
    case "problem":
      return state.task?.kind === "readDevice"
        ? acceptedUnread(state.failure, state.task, agent, output)
        : output.failure(state.failure);
    case "card":
      return output.failure(state.nameProblem ?? { code: "internal.bug", detail: "card" });
    case "unconfirmed":
      return output.failure({ code: "service.not_allowed", detail: state.service ?? "" });
    case "credentials":
      return output.failure(state.reason);
    // A script looks at a device and leaves it by commands of their own.
    case "home":
    case "left":
      return output.failure({ code: "internal.bug", detail: state.kind });
    case "idle":
      return output.failure(state.problem ?? { code: "link.none" });
    case "working":
      return output.failure({ code: "internal.bug", detail: "working" });
    default:
      return assertNever(state);
  }
}

/** Accepted and recorded; only the device's own first look at itself failed. */
function acceptedUnread(
  failure: Failure,
  { service, clientId }: { readonly service: string; readonly clientId: string },
  agent: Agent,
  output: Output,
): ExitCode {
  const enrolment = agent.book
    .enrolments()
    .find((known) => known.service === service && known.clientId === clientId);
  if (enrolment === undefined) return output.failure(failure);
  const { deviceName, organization } = enrolment;
  output.result(
    {
      outcome: "approved",
      service,
      device: null,
      enrolment: { clientId, deviceName, organization },
      warning: failure.code,
    },
    [
      output.words.say("outcome.joined.unread", {
        organization: plain(organization.name),
        device: plain(deviceName),
      }),
      output.words.say("outcome.unread", { code: failure.code }),
    ],
  );
  return EXIT.ok;
}
