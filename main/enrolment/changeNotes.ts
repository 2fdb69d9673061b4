import { join } from "node:path";
import { succeed, type Result } from "../core/result.ts";
import { readCheckedDirectory, type DamagedFile } from "../files/checkedDirectory.ts";
import { writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory, removeFileDurably } from "../files/durableFile.ts";
import { setAside } from "../files/setAside.ts";
import { openChangeSchema, toChangeStem, type ChangeKey, type OpenChange } from "./openChange.ts";

export interface NotesReading {
  readonly open: readonly OpenChange[];
  /** Set aside; the stem says which change each was about. */
  readonly damage: readonly DamagedFile[];
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
/** Names of the files; the group is the stem. */
export const NOTE_FILE = /^((?:leaving|rotation)-[0-9a-f]{32})\.json$/;

export function noteForm(directory: string, stem: string): CheckedFile<OpenChange> {
  return {
    file: join(directory, `${stem}.json`),
    version: VERSION,
    // Under another name it is a copy, and not to be believed.
    schema: openChangeSchema.refine((change) => toChangeStem(change) === stem),
    protection: "secret",
  };
}

/** Touches nothing yet; the directory is made with the first note. */
export function createChangeNotes(directory: string): ChangeNotes {
  const fileOf = (stem: string): string => join(directory, `${stem}.json`);
  const formOf = (stem: string): CheckedFile<OpenChange> => noteForm(directory, stem);

  async function read(): Promise<Result<NotesReading>> {
    const read = await readCheckedDirectory(directory, NOTE_FILE, formOf);
    if (!read.ok) return read;
    const { found, damage } = read.value;
    return succeed({ open: found.toReversed(), damage: damage.toReversed() });
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
