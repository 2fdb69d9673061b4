import type { ErrorCode } from "./errorCodes.ts";
import type { Failure } from "./result.ts";
import type { Home, LastSeen, ReadDevice, SeenDevice, SessionState } from "./sessionState.ts";

/** The home on the screen, also while the service is asked again behind it; else `null`. */
export function homeIn(state: SessionState): Home | null {
  if (state.kind === "home") return state;
  if (state.kind !== "working" || state.task.kind !== "readDevice") return null;
  return state.task.shown ?? null;
}

/** Asks the service again, behind the home on the screen. */
export function lookAgain(home: Home): ReadDevice {
  const { service, device } = home;
  const { clientId, name, organization } = device;
  return {
    kind: "readDevice",
    service,
    clientId,
    created: false,
    opened: null,
    known: { name, organization },
    seen: lastSeen(home),
    shown: home,
  };
}

/** What is known of the device of a home. */
export function lastSeen({ device, stale }: Home): LastSeen {
  return { device, asOf: stale?.asOf ?? null };
}

/** The home of a device that the service has just described. */
export function toHome(service: Home["service"], device: SeenDevice): Home {
  return { kind: "home", service, device, stale: null, nameProblem: null };
}

/** The home of a device that could not be read, as far as it is known without the service. */
export function toStaleHome(
  { service, shown }: ReadDevice,
  { device, asOf }: LastSeen,
  failure: Failure,
): Home {
  const stale = { asOf, failure };
  return { kind: "home", service, device, stale, nameProblem: shown?.nameProblem ?? null };
}

/** Whether the machine is this device no more, or another machine is: then it has no home here. */
export function isHomeless(code: ErrorCode): boolean {
  return code === "device.not_enrolled" || code.startsWith("machine.");
}
