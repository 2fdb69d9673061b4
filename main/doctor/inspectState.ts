import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { AgentConfig } from "../agent/settings/config.ts";
import { succeed, type Failure, type Result } from "../core/result.ts";
import { parseServiceOrigin, type ServiceOrigin } from "../core/serviceOrigin.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { NOTE_FILE, noteForm } from "../enrolment/changeNotes.ts";
import { confirmedForm } from "../enrolment/confirmedServices.ts";
import { recordForm } from "../enrolment/enrolmentBook.ts";
import { EMPTY_RECORD, type EnrolmentRecord } from "../enrolment/enrolmentRecord.ts";
import { JOURNAL_FILE, journalForm } from "../enrolment/journal.ts";
import type { OpenAnswer } from "../enrolment/openAnswer.ts";
import type { OpenChange } from "../enrolment/openChange.ts";
import { inspectCheckedFile, type CheckedFile } from "../files/checkedFile.ts";

/** What was found in files of the agent's state, none of which was moved or changed. */
export interface Inspected<Content> {
  readonly found: readonly Content[];
  readonly damage: readonly Failure[];
}

export interface InspectedRecord {
  readonly record: EnrolmentRecord;
  readonly exists: boolean;
  readonly damage: Failure | null;
}

/** The enrolment record as it lies there. */
export async function inspectRecord(stateDirectory: string): Promise<Result<InspectedRecord>> {
  const read = await inspectCheckedFile(recordForm(join(stateDirectory, "enrolment.json")));
  if (!read.ok) return read;
  const { content, damage } = read.value;
  return succeed({
    record: content ?? EMPTY_RECORD,
    exists: content !== undefined || damage !== null,
    damage,
  });
}

/** Services that this user said yes to; none where the administrator refuses all others. */
export async function inspectConfirmed({
  stateDirectory,
  machinePolicy,
  policy,
}: AgentConfig): Promise<Result<Inspected<ServiceOrigin>>> {
  if (machinePolicy.otherServices === "refuse") return succeed({ found: [], damage: [] });
  const read = await inspectCheckedFile(confirmedForm(join(stateDirectory, "services.json")));
  if (!read.ok) return read;
  const { content, damage } = read.value;
  const found = (content?.services ?? []).filter(
    (service) => parseServiceOrigin(service, policy).ok,
  );
  return succeed({ found, damage: damage === null ? [] : [damage] });
}

/** Answers under way, oldest first. */
export function inspectJournal(stateDirectory: string): Promise<Result<Inspected<OpenAnswer>>> {
  const directory = join(stateDirectory, "journal");
  return inspectDirectory(directory, JOURNAL_FILE, (key) =>
    journalForm(join(directory, `${key}.json`), key),
  );
}

/** Changes of the device's own credential under way. */
export function inspectChanges(stateDirectory: string): Promise<Result<Inspected<OpenChange>>> {
  const directory = join(stateDirectory, "changes");
  return inspectDirectory(directory, NOTE_FILE, (stem) => noteForm(directory, stem));
}

async function inspectDirectory<Content>(
  directory: string,
  pattern: RegExp,
  formOf: (stem: string) => CheckedFile<Content>,
): Promise<Result<Inspected<Content>>> {
  const names = await listDirectory(directory);
  if (!names.ok) return names;
  const found: Content[] = [];
  const damage: Failure[] = [];
  for (const name of names.value) {
    const stem = pattern.exec(name)?.[1];
    if (stem === undefined) continue;
    const read = await inspectCheckedFile(formOf(stem));
    if (!read.ok) return read;
    if (read.value.content !== undefined) found.push(read.value.content);
    if (read.value.damage !== null) damage.push(read.value.damage);
  }
  return succeed({ found, damage });
}

/**
 * Names in a directory, sorted; none where it does not exist.
 * @returns `state.unwritable` with the errno where it cannot be read.
 */
export async function listDirectory(directory: string): Promise<Result<readonly string[]>> {
  try {
    return succeed((await readdir(directory)).toSorted());
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === "ENOENT") return succeed([]);
    return { ok: false, failure: { code: "state.unwritable", detail: `${code} ${directory}` } };
  }
}
