import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionState } from "../../../main/core/sessionState.ts";
import type { AgentProcess, Machine } from "./agentProcess.ts";

/** One installation on one piece of hardware, with everything its agent has told so far. */
export interface Place extends Machine {
  readonly index: number;
  /** The key that came with a copy; never its own. */
  readonly copiedKey: string | undefined;
  /** The process that runs on it, if any does. */
  process: AgentProcess | null;
  /** Overwritten by another installation on the same hardware. */
  isGone: boolean;
  /** Invitations that the person was told are accepted, each with the client id. */
  readonly toldApproved: Map<string, string>;
  readonly toldDeclined: Set<string>;
  /** Invitations that it let go of by leaving, whatever becomes of them. */
  readonly waived: Set<string>;
  /** It began to leave, and did not say that it has. */
  isLeaving: boolean;
  /** It left without asking what became of its answers: what is still on its way may count. */
  leftUnasked: boolean;
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
    copiedKey: entries.get("device"),
    process: null,
    isGone: false,
    toldApproved: new Map(),
    toldDeclined: new Set(),
    waived: new Set(),
    isLeaving: false,
    leftUnasked: false,
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
  // A copy of a disk has the modes too.
  for (const entry of readdirSync(place.directory, { withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(join(place.directory, entry.name), 0o700);
  }
  place.isLeaving = original.isLeaving;
  place.leftUnasked = original.leftUnasked;
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
  return listNotes(place, "journal");
}

/** Changes of the credential that lie open. */
export function listOpenChanges(place: Place): string[] {
  return listNotes(place, "changes");
}

function listNotes({ directory }: Place, kind: "journal" | "changes"): string[] {
  const path = join(directory, kind);
  const files = existsSync(path) ? readdirSync(path) : [];
  return files.flatMap((file) => /^([^.][^.]*)\.json$/.exec(file)?.[1] ?? []);
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
