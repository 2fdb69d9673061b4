import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { ensurePrivateDirectory, removeFileDurably, setAside } from "../files/durableFile.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { removeAbandonedTemporaries } from "../files/temporaryFiles.ts";
import { openChangeSchema, toChangeStem, type ChangeKey, type OpenChange } from "./openChange.ts";

/** A note that could not be read and was set aside; its name says which change it was about. */
export interface DamagedNote {
  readonly stem: string;
  readonly failure: Failure;
}

export interface NotesReading {
  readonly open: readonly OpenChange[];
  readonly damage: readonly DamagedNote[];
}

/**
 * Notes about changes of the device's own credential. Every method returns once its step is on the
 * disk; whoever writes holds the machine's enrolment lock.
 */
export interface ChangeNotes {
  /** What lies open; rotations first, since whoever leaves needs the key that works. */
  read(): Promise<Result<NotesReading>>;
  write<Change extends OpenChange>(change: Change): Promise<Result<Change>>;
  /** Nothing is open any more. */
  clear(change: ChangeKey): Promise<Result<{ readonly existed: boolean }>>;
  /** Not this machine's to finish: kept for whoever looks into it, and never used again. */
  putAway(change: ChangeKey): Promise<Result<string>>;
}

const VERSION = 1;
const FILE = /^((?:leaving|rotation)-[0-9a-f]{32})\.json$/;

/** Touches nothing yet; the directory is made with the first note. */
export function createChangeNotes(directory: string): ChangeNotes {
  const fileOf = (stem: string): string => join(directory, `${stem}.json`);
  const formOf = (stem: string): CheckedFile<OpenChange> => ({
    file: fileOf(stem),
    version: VERSION,
    // Under another name it is a copy, and not to be believed.
    schema: openChangeSchema.refine((change) => toChangeStem(change) === stem),
    protection: "secret",
  });

  async function read(): Promise<Result<NotesReading>> {
    let names: readonly string[];
    try {
      names = await readdir(directory);
    } catch (error) {
      const code = errorCodeOf(error);
      return code === "ENOENT"
        ? succeed({ open: [], damage: [] })
        : fail("state.unwritable", { detail: `${code} ${directory}`, cause: error });
    }
    await removeAbandonedTemporaries(directory);
    const open: OpenChange[] = [];
    const damage: DamagedNote[] = [];
    for (const name of names.toSorted().toReversed()) {
      const stem = FILE.exec(name)?.[1];
      if (stem === undefined) continue;
      const note = await readCheckedFile(formOf(stem));
      if (!note.ok) return note;
      if (note.value.content !== undefined) open.push(note.value.content);
      if (note.value.damage !== null) damage.push({ stem, failure: note.value.damage });
    }
    return succeed({ open, damage });
  }

  return {
    read,
    write: async (change) => {
      const made = await ensurePrivateDirectory(directory);
      if (!made.ok) return made;
      const written = await writeCheckedFile(formOf(toChangeStem(change)), change);
      return written.ok ? succeed(change) : written;
    },
    clear: (change) => removeFileDurably(fileOf(toChangeStem(change))),
    putAway: (change) => setAside(fileOf(toChangeStem(change)), "replaced"),
  };
}
