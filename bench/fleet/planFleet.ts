import type { HardwareTraits } from "../../test/support/hardware.ts";

/** What a device of the fleet goes through while it is enrolled. */
export type Fate =
  /** Runs once, undisturbed. */
  | "plain"
  /** Is killed somewhere on the way, and started again with the same code. */
  | "killed"
  /** Is started twice at the same moment. */
  | "duplicated"
  /** Is a copy of a device that is enrolled already: its machine id, another key and state. */
  | "clone";

export interface PlannedDevice {
  /** Unlike that of any other, clones among them. */
  readonly name: string;
  readonly fate: Fate;
  /** Raw, 32 hex digits: a clone's is its original's. */
  readonly machineId: string;
  readonly hardware: Required<HardwareTraits>;
  /** For a clone, the position of its original in the plan. */
  readonly original: number | null;
}

export interface FleetShares {
  readonly killed: number;
  readonly duplicated: number;
  readonly clones: number;
}

/** Of a hundred devices five are killed, five are started twice, and two have a clone. */
export const USUAL_SHARES: FleetShares = { killed: 0.05, duplicated: 0.05, clones: 0.02 };

/**
 * So many devices that are to be enrolled, the disturbed ones spread evenly among them, and behind
 * them the clones, which come on top. The same numbers give the same plan.
 * @param random at least 0, less than 1.
 */
export function planFleet(
  devices: number,
  shares: FleetShares,
  random: () => number,
): readonly PlannedDevice[] {
  const disturbed = new Map<number, Fate>();
  const killed = count(devices, shares.killed);
  const twice = count(devices, shares.duplicated);
  for (let nth = 0; nth < killed + twice; nth += 1) {
    const at = Math.floor(((nth + 0.5) * devices) / (killed + twice));
    // In turns, as long as there are of both.
    const kills = nth < 2 * Math.min(killed, twice) ? nth % 2 === 0 : killed > twice;
    disturbed.set(at, kills ? "killed" : "duplicated");
  }
  const digits = String(devices).length;
  const number = (at: number): string => String(at + 1).padStart(digits, "0");
  const plan = Array.from({ length: devices }, (_, at): PlannedDevice => {
    const fate = disturbed.get(at) ?? "plain";
    const machineId = hex(random, 32);
    return {
      name: `Kiosk ${number(at)}`,
      fate,
      machineId,
      hardware: board(random),
      original: null,
    };
  });
  const copies = count(devices, shares.clones);
  const clones = Array.from({ length: copies }, (_, nth): PlannedDevice => {
    const original = Math.floor((nth * devices) / copies);
    const machineId = plan[original]?.machineId ?? "";
    const name = `Copy of kiosk ${number(original)}`;
    return { name, fate: "clone", machineId, hardware: board(random), original };
  });
  return [...plan, ...clones];
}

/** At least one where there is to be any: a small fleet goes through everything, too. */
function count(devices: number, share: number): number {
  return share === 0 ? 0 : Math.min(devices, Math.max(1, Math.round(devices * share)));
}

function board(random: () => number): Required<HardwareTraits> {
  const uuid = hex(random, 32);
  return {
    uuid: uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
    serial: `SN-${hex(random, 10).toUpperCase()}`,
    // 00:16:3e: given out by a maker, and not by hand.
    mac: `00:16:3e:${hex(random, 6).replace(/(..)(?=.)/g, "$1:")}`,
    disk: `DISK-${hex(random, 10).toUpperCase()}`,
    maker: "Example",
    model: "Kiosk",
  };
}

function hex(random: () => number, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join("");
}
