import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { command, count, failing, pass, shareable, skip, warn, type Finding } from "../finding.ts";
import { inspectChanges, inspectJournal } from "../inspectState.ts";
import { chooseRepair, withConfig } from "./configuration.ts";
import { isDirectoryAtFault } from "./record.ts";

const FINISH = command(
  "The next command that asks the service finishes it; nothing is lost and nothing happens twice.",
  "latchkey status",
);

/** Answers and changes of the device's key that an earlier run did not finish. */
export const journalCheck: Check = {
  id: "journal",
  group: "State",
  title: "for answers left open",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async ({ stateDirectory }): Promise<Finding> => {
      const [answers, changes] = await Promise.all([
        inspectJournal(stateDirectory),
        inspectChanges(stateDirectory),
      ]);
      for (const read of [answers, changes]) {
        if (read.ok) continue;
        return isDirectoryAtFault(read.failure, { stateDirectory })
          ? skip("The state directory cannot be used as it is; that comes first.")
          : failing(read.failure, [], chooseRepair(read.failure));
      }
      if (!answers.ok || !changes.ok) return skip("The state directory cannot be read.");
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
      if (damage !== undefined) return failing(damage, found, FINISH);
      const open = answers.value.found.length + changes.value.found.length;
      if (open === 0) return pass("No answer and no change of a key was left open.", found);
      const what = [
        ...(answers.value.found.length > 0 ? [count(answers.value.found.length, "answer")] : []),
        ...(changes.value.found.length > 0
          ? [
              count(
                changes.value.found.length,
                "change of a device's credential",
                "changes of a device's credential",
              ),
            ]
          : []),
      ];
      return warn(`${what.join(" and ")} was cut short.`, found, FINISH);
    }),
};
