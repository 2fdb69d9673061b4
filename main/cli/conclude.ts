import type { Agent } from "../agent/createAgent.ts";
import { EXIT, type ExitCode } from "../core/exitCode.ts";
import { assertNever, type Failure } from "../core/result.ts";
import type { SessionState, WaitingReason } from "../core/sessionState.ts";
import { describeDevice } from "./describe.ts";
import { plain, type Output } from "./output.ts";

/** Why somebody has to look, where it is not simply the organization's way. */
const WAITING_REASON: Readonly<Record<WaitingReason, readonly string[]>> = {
  manual_approval: [],
  known_device_new_key: [
    "The service knows this machine under another key, so somebody has to look at it.",
  ],
  reinstalled: [
    "The service knows this hardware: once approved, the device gets its old name and place back.",
  ],
  cloned: ["The service knows this machine's identity on other hardware: one of them is a copy."],
  hardware_changed: ["The service knows this device with other hardware."],
};

/** Tells how a session ended, and the exit code that belongs to it. */
export function conclude(state: SessionState, agent: Agent, output: Output): ExitCode {
  switch (state.kind) {
    case "enrolled": {
      const { service, device, created } = state;
      const headline = created
        ? `This machine is now a device of ${plain(device.organization.name)}.`
        : `This machine is a device of ${plain(device.organization.name)}.`;
      output.result({ outcome: "approved", created, service, device }, [
        headline,
        ...describeDevice(service, device),
      ]);
      return EXIT.ok;
    }
    case "waiting": {
      const { service, waiting, deviceName } = state;
      output.result(
        {
          outcome: "waiting",
          service,
          deviceName,
          reason: waiting.reason,
          organization: waiting.organization,
          group: waiting.group,
        },
        [
          `Accepted; an administrator of ${plain(waiting.organization.name)} has to approve it.`,
          ...WAITING_REASON[waiting.reason],
          "Run `latchkey wait` to wait for the decision; nothing is lost meanwhile.",
        ],
      );
      return EXIT.pending;
    }
    case "declined": {
      const { organization } = state.opened.invitation;
      output.result({ outcome: "declined", organization }, [
        `The invitation to ${plain(organization.name)} was declined.`,
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
      `This machine is a device of ${plain(organization.name)}: ${plain(deviceName)}.`,
      `Its details could not be read now (${failure.code}); \`latchkey status\` tries again.`,
    ],
  );
  return EXIT.ok;
}
