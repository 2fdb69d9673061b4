import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEnrolmentBook, type EnrolmentBook } from "../../main/enrolment/enrolmentBook.ts";
import { EMPTY_RECORD } from "../../main/enrolment/enrolmentRecord.ts";
import { createMachineLock, type MachineLock } from "../../main/enrolment/machineLock.ts";
import { noteAnswer } from "../../main/enrolment/keptAnswer.ts";
import { answer, approved, waiting } from "./recordArbitraries.ts";

/** A record as it is on the disk. */
const RECORD = [answer(approved()), answer(waiting("acc-2"))].reduce(noteAnswer, EMPTY_RECORD);
export const TEXT = printChecked(RECORD);

/** The file that holds this content, whole and with its sum. */
export function printChecked(content: unknown): string {
  const sha256 = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return `${JSON.stringify({ version: 1, sha256, content }, null, 2)}\n`;
}

/** A lock of this test's own. */
export function testLock(): MachineLock {
  const name = `test-${randomUUID()}`;
  return createMachineLock({
    name,
    platform: process.platform,
    user: "test",
    patienceMs: () => 5_000,
  });
}

/** A state directory of its own, not made yet, and the record in it. */
export interface BookRig {
  readonly directory: string;
  readonly file: string;
  open(): Promise<EnrolmentBook>;
  /** What a fresh process finds. */
  reopened(): Promise<{
    readonly damage: EnrolmentBook["damage"];
    readonly clients: readonly string[];
    readonly waits: readonly string[];
  }>;
  place(content: string | Buffer): void;
  /** What lies beside the record. */
  asideFiles(): readonly string[];
  remove(): void;
}

export function createBookRig(): BookRig {
  const parent = mkdtempSync(join(tmpdir(), "book-"));
  const directory = join(parent, "state");
  const file = join(directory, "enrolment.json");

  const lock = testLock();

  async function open(): Promise<EnrolmentBook> {
    const opened = await openEnrolmentBook(file, lock);
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  }

  return {
    directory,
    file,
    open,
    reopened: async () => {
      const book = await open();
      return {
        damage: book.damage,
        clients: book.enrolments().map(({ clientId }) => clientId),
        waits: book.waiting().map(({ acceptance }) => acceptance.acceptanceId),
      };
    },
    place: (content) => {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      writeFileSync(file, content, { mode: 0o600 });
    },
    asideFiles: () => readdirSync(directory).filter((name) => name !== "enrolment.json"),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
