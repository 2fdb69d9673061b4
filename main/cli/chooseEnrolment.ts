import type { Agent } from "../agent/createAgent.ts";
import type { CommandWords } from "../../messages/loadWords.ts";
import { fail, succeed, type Result } from "../core/result.ts";

/** What this machine is, or waits to become, at one organization of one service. */
export interface Place {
  readonly service: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** Devices it is there, by name; none where it only waits. */
  readonly devices: readonly string[];
}

export interface PlaceOptions {
  readonly service?: string;
  readonly organization?: string;
}

/** Every organization that this machine is a device of, or waits for. */
export function listPlaces({ book }: Pick<Agent, "book">): readonly Place[] {
  const places = new Map<string, Place>();
  function add(
    { service, organization }: Pick<Place, "service" | "organization">,
    names: readonly string[],
  ): void {
    const key = `${service}\n${organization.id}`;
    const devices = [...(places.get(key)?.devices ?? []), ...names];
    places.set(key, { service, organization, devices });
  }
  for (const entry of book.enrolments()) add(entry, [entry.deviceName]);
  for (const { service, acceptance } of book.waiting()) {
    add({ service, organization: acceptance.organization }, []);
  }
  return [...places.values()];
}

/** The one that the options name, or the only one. */
export function choosePlace(
  places: readonly Place[],
  { service, organization }: PlaceOptions,
  words: CommandWords,
): Result<Place> {
  const fitting = places.filter(
    (place) =>
      (service === undefined || place.service === service) &&
      (organization === undefined ||
        place.organization.name === organization ||
        place.organization.id === organization),
  );
  const [only] = fitting;
  if (only === undefined) {
    return places.length === 0
      ? fail("device.not_enrolled")
      : fail("usage.invalid", { detail: words.say("usage.place") });
  }
  return fitting.length === 1 ? succeed(only) : fail("device.ambiguous");
}
