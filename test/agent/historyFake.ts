import { succeed } from "../../main/core/result.ts";
import type { Happening, History } from "../../main/enrolment/history.ts";

/** A history that keeps what it is told, in memory. */
export interface HistoryFake extends History {
  readonly noted: Happening[];
}

export function createHistoryFake(): HistoryFake {
  const noted: Happening[] = [];
  return {
    noted,
    damage: null,
    note: (happening) => {
      noted.push(happening);
      return Promise.resolve();
    },
    entries: () =>
      noted.map(({ event, serviceOrigin, organization, deviceName }) => {
        const at = "2026-11-22T08:00:00.000Z";
        return { at, event, serviceOrigin, organization, deviceName };
      }),
    refresh: () => Promise.resolve(succeed(undefined)),
  };
}
