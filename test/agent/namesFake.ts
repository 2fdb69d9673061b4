import { succeed } from "../../main/core/result.ts";
import type { QueuedName, QueuedNames } from "../../main/enrolment/queuedNames.ts";

/** A fake of the file with names that wait for their service: it lives as long as the test. */
export function createNamesFake(): QueuedNames {
  let names: readonly QueuedName[] = [];
  const others = (service: string, clientId: string): readonly QueuedName[] =>
    names.filter((entry) => entry.service !== service || entry.clientId !== clientId);
  return {
    damage: null,
    find: (service, clientId) =>
      names.find((entry) => entry.service === service && entry.clientId === clientId) ?? null,
    refresh: () => Promise.resolve(succeed(undefined)),
    queue: (entry) => {
      names = [...others(entry.service, entry.clientId), entry];
      return Promise.resolve(succeed(undefined));
    },
    forget: (service, clientId) => {
      names = others(service, clientId);
      return Promise.resolve(succeed(undefined));
    },
  };
}
