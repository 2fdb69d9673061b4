import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionState } from "../../../main/core/sessionState.ts";
import type { AgentProcess, Machine } from "./agentProcess.ts";

/** One installation on one piece of hardware, with everything its agent has told so far. */
export interface Place extends Machine {
  readonly index: number;
  /** The process that runs on it, if any does. */
  process: AgentProcess | null;
  /** Overwritten by another installation on the same hardware. */
  isGone: boolean;
  /** Invitations that the person was told are accepted, each with the client id. */
  readonly toldApproved: Map<string, string>;
  readonly toldDeclined: Set<string>;
}

/** 16 bytes as hex that no other kind or number has. */
function name(kind: string, number: number): string {
  return `${kind}${number}`.padStart(32, "0").replaceAll(/[^0-9a-f]/g, "e");
}

const KINDS = { machine: "a", uuid: "b", serial: "c", mac: "d", disk: "f" } as const;

export interface PlaceOptions {
  readonly index: number;
  readonly parent: string;
  readonly lockPrefix: string;
  readonly applicationCredential: string;
}

function createPlace(
  { index, parent, lockPrefix }: PlaceOptions,
  machineId: string,
  evidence: Machine["traits"]["evidence"],
  entries: Map<string, string>,
): Place {
  return {
    index,
    lockName: `${lockPrefix}x${index}`,
    directory: join(parent, String(index)),
    entries,
    traits: { deviceId: machineId, evidence },
    process: null,
    isGone: false,
    toldApproved: new Map(),
    toldDeclined: new Set(),
  };
}

function hardware(number: number): Machine["traits"]["evidence"] {
  return {
    confidence: "high",
    smbiosUuid: name(KINDS.uuid, number),
    smbiosSerial: name(KINDS.serial, number),
    macAddress: name(KINDS.mac, number),
    disk: name(KINDS.disk, number),
  };
}

/** A new machine with nothing on it but the application credential. */
export function buyMachine(options: PlaceOptions): Place {
  const entries = new Map([["application", options.applicationCredential]]);
  const machineId = name(KINDS.machine, options.index);
  const place = createPlace(options, machineId, hardware(options.index), entries);
  mkdirSync(place.directory, { recursive: true, mode: 0o700 });
  return place;
}

/** Files, keychain and machine id of `original` on other hardware. */
export function cloneMachine(options: PlaceOptions, original: Place): Place {
  const entries = new Map(original.entries);
  const { deviceId } = original.traits;
  const place = createPlace(options, deviceId, hardware(options.index), entries);
  cpSync(original.directory, place.directory, { recursive: true });
  return place;
}

/** The hardware of `former` with a new system on it; what was there is gone. */
export function reinstallMachine(options: PlaceOptions, former: Place): Place {
  const entries = new Map([["application", options.applicationCredential]]);
  const machineId = name(KINDS.machine, options.index);
  const place = createPlace(options, machineId, former.traits.evidence, entries);
  mkdirSync(place.directory, { recursive: true, mode: 0o700 });
  return place;
}

/** Idempotency keys of the answers that lie open. */
export function listOpenAnswers(place: Place): string[] {
  try {
    return readdirSync(join(place.directory, "journal")).flatMap(
      (file) => /^([0-9a-f-]{36})\.json$/.exec(file)?.[1] ?? [],
    );
  } catch {
    return [];
  }
}

/** Everything that the program has written on the disk. */
export function readEverything(place: Place): string {
  const files = readdirSync(place.directory, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), "latin1"))
    .join("\n");
}

/** Writes down what the person is told. */
export function listen(place: Place, state: SessionState): void {
  if (state.kind === "working" && state.task.kind === "readDevice" && state.task.opened !== null) {
    place.toldApproved.set(state.task.opened.invitation.id, state.task.clientId);
  }
  if (state.kind === "declined") place.toldDeclined.add(state.opened.invitation.id);
}
