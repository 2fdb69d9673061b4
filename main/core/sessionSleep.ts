import type { Device } from "../../protocol/device.ts";
import { assertNever } from "./result.ts";
import { lastSeen } from "./sessionHome.ts";
import type { KnownDevice, SeenDevice, SessionState, Task } from "./sessionState.ts";

/** What finds out that a device is deactivated; neither an answer nor leaving does. */
type Sleeper = Exclude<Task, { kind: "answer" | "leave" | "storeCredential" }>;

export function isSleeper(task: Task): task is Sleeper {
  return task.kind !== "answer" && task.kind !== "leave" && task.kind !== "storeCredential";
}

/**
 * The session of a device that turned out to be deactivated while a task was under way, with all
 * that is known of it. An answer is not repeated by itself, so it is no task of this kind.
 */
export function sleep(task: Sleeper, device?: Device): SessionState {
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
      const { shown: _, ...again } = task;
      return {
        kind: "deactivated",
        service: task.service,
        device: known ?? null,
        task: { ...again, ...(known && { known }), wasDeactivated: true },
      };
    }
    case "rename": {
      const { service, created } = task;
      const { clientId } = task.device;
      const known = toKnown(device ?? task.device);
      const common = { kind: "readDevice", service, clientId, created, opened: null } as const;
      return sleep({ ...common, known, ...(task.home && { seen: lastSeen(task.home) }) });
    }
    default:
      return assertNever(task);
  }
}

function toKnown({ name, organization }: SeenDevice): KnownDevice {
  return { name, organization };
}
