import { homeIn } from "../../core/sessionHome.ts";
import type { ReadDevice, SessionState } from "../../core/sessionState.ts";
import type { Enrolment } from "../../enrolment/enrolmentRecord.ts";
import { toHomeTask } from "../resumption.ts";

/**
 * Which home is meant: of the device named, else of the one on the screen, else of the newest.
 * `null` where this machine is none of that name, or none at all.
 */
export function chooseHome(
  enrolments: readonly Enrolment[],
  state: SessionState,
  clientId: string | null,
): ReadDevice | null {
  const named = clientId ?? shownIn(state);
  const found = enrolments.find((enrolment) => enrolment.clientId === named);
  const chosen = found ?? (clientId === null ? enrolments.at(-1) : undefined);
  return chosen === undefined ? null : toHomeTask(chosen);
}

function shownIn(state: SessionState): string | null {
  if (state.kind === "enrolled") return state.device.clientId;
  return homeIn(state)?.device.clientId ?? null;
}
