import { join } from "node:path";
import type { Acceptance } from "../../protocol/invitation.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { readCheckedDirectory } from "../files/checkedDirectory.ts";
import { writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { ensurePrivateDirectory, removeFileDurably } from "../files/durableFile.ts";
import { setAside } from "../files/setAside.ts";
import {
  openAnswerSchema,
  type AnsweredAnswer,
  type OpenAnswer,
  type UnansweredAnswer,
} from "./openAnswer.ts";

/** What lies open when the journal is read. */
export interface JournalReading {
  readonly open: readonly OpenAnswer[];
  /** Files that could not be read and were set aside, each to be told to the person. */
  readonly damage: readonly Failure[];
}

/**
 * The journal of acceptances: intent -> sent -> acknowledged -> committed -> cleared. Every method
 * returns once its step is on the disk, so that the step after it may begin. One file for each
 * acceptance; whoever writes holds the machine's enrolment lock.
 */
export interface Journal {
  /** What is open now, also by other processes; damaged and newer files are set aside. */
  read(): Promise<Result<JournalReading>>;
  /** The person said yes: nothing was sent yet. */
  intend(answer: Omit<UnansweredAnswer, "stage">): Promise<Result<UnansweredAnswer>>;
  /** From now on the request may have left this machine. */
  send(answer: UnansweredAnswer): Promise<Result<UnansweredAnswer>>;
  /** The service answered. */
  acknowledge(answer: UnansweredAnswer, acceptance: Acceptance): Promise<Result<AnsweredAnswer>>;
  /** The answer is in the record. */
  commit(answer: AnsweredAnswer): Promise<Result<AnsweredAnswer>>;
  /** Nothing is open any more. */
  clear(answer: OpenAnswer): Promise<Result<void>>;
  /** Not this machine's to finish: kept for whoever looks into it, and never used again. */
  putAway(answer: OpenAnswer): Promise<Result<string>>;
}

const VERSION = 1;
/** Names of its files; the group is the idempotency key. */
export const JOURNAL_FILE = /^([0-9a-f-]{36})\.json$/;

/** Under another name it is a copy: of two files for one answer, at least one tells a lie. */
export function journalForm(file: string, idempotencyKey: string): CheckedFile<OpenAnswer> {
  const schema = openAnswerSchema.refine((answer) => answer.idempotencyKey === idempotencyKey);
  return { file, version: VERSION, schema, protection: "unchanged" };
}

/** Touches nothing yet; the directory is made with the first intent. */
export function createJournal(directory: string): Journal {
  const fileOf = ({ idempotencyKey }: Pick<OpenAnswer, "idempotencyKey">): string =>
    join(directory, `${idempotencyKey}.json`);

  async function write<Answer extends OpenAnswer>(answer: Answer): Promise<Result<Answer>> {
    const { idempotencyKey } = answer;
    const written = await writeCheckedFile(journalForm(fileOf(answer), idempotencyKey), answer);
    return written.ok ? succeed(answer) : written;
  }

  return {
    read: () => readAll(directory),
    intend: async (answer) => {
      const made = await ensurePrivateDirectory(directory, { protection: "unchanged" });
      if (!made.ok) return made;
      return write({ ...answer, stage: "intent" });
    },
    send: (answer) => write({ ...answer, stage: "sent" }),
    acknowledge: (answer, acceptance) => write({ ...answer, stage: "acknowledged", acceptance }),
    commit: (answer) => write({ ...answer, stage: "committed" }),
    clear: async (answer) => {
      const removed = await removeFileDurably(fileOf(answer));
      return removed.ok ? succeed(undefined) : removed;
    },
    putAway: (answer) => setAside(fileOf(answer), "replaced"),
  };
}

async function readAll(directory: string): Promise<Result<JournalReading>> {
  const read = await readCheckedDirectory(directory, JOURNAL_FILE, (key) =>
    journalForm(join(directory, `${key}.json`), key),
  );
  if (!read.ok) return read;
  const { found, damage } = read.value;
  return succeed({
    open: found.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    damage: damage.map(({ failure }) => failure),
  });
}
