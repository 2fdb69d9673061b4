import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  failing,
  message,
  pass,
  shareable,
  skip,
  warn,
  type DoctorMessage,
  type Finding,
} from "../finding.ts";
import { inspectChanges, inspectJournal } from "../inspectState.ts";
import { chooseRepair, withConfig } from "./configuration.ts";
import { isDirectoryAtFault } from "./record.ts";

/** Answers and changes of the device's key that an earlier run did not finish. */
export const journalCheck: Check = {
  id: "journal",
  group: "state",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async ({ stateDirectory }): Promise<Finding> => {
      const finish = command(message("doctor.journal.repair"), `${patient.brand.command} status`);
      const [answers, changes] = await Promise.all([
        inspectJournal(stateDirectory),
        inspectChanges(stateDirectory),
      ]);
      for (const read of [answers, changes]) {
        if (read.ok) continue;
        return isDirectoryAtFault(read.failure, { stateDirectory })
          ? skip(message("doctor.first.directory"))
          : failing(read.failure, [], chooseRepair(read.failure));
      }
      if (!answers.ok || !changes.ok) return skip(message("doctor.first.directory.unread"));
      const [damage] = [...answers.value.damage, ...changes.value.damage];
      const found = [
        shareable(
          "open_answers",
          answers.value.found.map(({ stage, at }) => `${stage} since ${at}`),
        ),
        shareable(
          "open_changes",
          changes.value.found.map(({ kind, stage, at }) => `${kind}: ${stage} since ${at}`),
        ),
      ];
      if (damage !== undefined) return failing(damage, found, finish);
      const open = describeOpen(answers.value.found.length, changes.value.found.length);
      return open === undefined
        ? pass(message("doctor.journal.none"), found)
        : warn(open, found, finish);
    }),
};

function describeOpen(answers: number, changes: number): DoctorMessage | undefined {
  if (answers > 0 && changes > 0) return message("doctor.journal.both", { answers, changes });
  if (answers > 0) return message("doctor.journal.answers", { answers });
  if (changes > 0) return message("doctor.journal.changes", { changes });
  return undefined;
}
