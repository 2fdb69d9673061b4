import { join } from "node:path";
import type { AgentConfig } from "../../agent/settings/config.ts";
import { succeed, type Result } from "../../core/result.ts";
import {
  findAbandonedTemporaries,
  removeAbandonedTemporaries,
} from "../../files/temporaryFiles.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { command, message, pass, shareable, skip, warn, type DoctorMessage } from "../finding.ts";
import { listDirectory } from "../inspectState.ts";
import { withConfig } from "./configuration.ts";

/** Directories that this program writes into, below its state. */
const DIRECTORIES = [
  "",
  "journal",
  "changes",
  "markers",
  "credentials",
  "credentials-encrypted-file",
  "credentials-systemd-credentials",
] as const;

/** What interrupted writing left; it does no harm and says that something was interrupted. */
export const leftoversCheck: Check = {
  id: "leftovers",
  group: "state",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, async (config) => {
      const readable = await listDirectory(config.stateDirectory);
      if (!readable.ok) return skip(message("doctor.first.directory.unread"));
      const names = await find(config);
      const facts = [shareable("temporary_files", names.length)];
      if (names.length === 0) return pass(message("doctor.leftovers.none"), facts);
      return warn(
        message("doctor.leftovers.some", { files: names.length }),
        facts,
        command(
          message("doctor.leftovers.repair"),
          `${patient.brand.command} doctor --fix --only leftovers`,
          () => removeAll(config),
        ),
      );
    }),
};

async function find({ stateDirectory }: AgentConfig): Promise<readonly string[]> {
  const found = await Promise.all(
    DIRECTORIES.map((name) => findAbandonedTemporaries(join(stateDirectory, name))),
  );
  return found.flat();
}

async function removeAll({ stateDirectory }: AgentConfig): Promise<Result<DoctorMessage>> {
  let removed = 0;
  for (const name of DIRECTORIES) {
    removed += await removeAbandonedTemporaries(join(stateDirectory, name));
  }
  return succeed(message("doctor.leftovers.repair.done", { files: removed }));
}
