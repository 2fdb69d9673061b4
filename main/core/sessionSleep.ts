import type { Device } from "../../protocol/device.ts";
import { assertNever } from "./result.ts";
import type { KnownDevice, SessionState, Task } from "./sessionState.ts";

/**
 * The session of a device that turned out to be deactivated while a task was under way, with all
 * that is known of it. An answer is not repeated by itself, so it is no task of this kind.
 */
export function sleep(task: Exclude<Task, { kind: "answer" }>, device?: Device): SessionState {
  switch (task.kind) {
    case "open":
      return { kind: "deactivated", service: null, device: null, task };
    case "poll": {
      const { service, deviceName, waiting } = task;
      return {
        kind: "deactivated",
        service,
        device: { name: deviceName, organization: waiting.organization },
        task: { ...task, wasDeactivated: true },
      };
    }
    case "readDevice": {
      const known = device === undefined ? task.known : toKnown(device);
      return {
        kind: "deactivated",
        service: task.service,
        device: known ?? null,
        task: { ...task, ...(known && { known }), wasDeactivated: true },
      };
    }
    case "rename": {
      const { service, created } = task;
      const { clientId } = task.device;
      const known = toKnown(device ?? task.device);
      return sleep({ kind: "readDevice", service, clientId, created, opened: null, known });
    }
    default:
      return assertNever(task);
  }
}

function toKnown({ name, organization }: Device): KnownDevice {
  return { name, organization };
}
