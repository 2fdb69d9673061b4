import { chmod, lstat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { AgentConfig } from "../../agent/settings/config.ts";
import { succeed, type Failure } from "../../core/result.ts";
import { errorCodeOf } from "../../core/systemError.ts";
import {
  ensurePrivateDirectory,
  removeFileDurably,
  writeFileDurably,
} from "../../files/durableFile.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
  pass,
  quote,
  shareable,
  step,
  warn,
  type Fact,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { withConfig } from "./configuration.ts";

/** Always the same, so that a try that was cut short is cleaned up by the next one. */
export const PROBE_FILE = ".doctor-probe";

/** More than everything this program ever writes, many times over, in bytes. */
const ENOUGH_BYTES = 16 * 1024 * 1024;

/** The state directory: made, private, and really written to. */
export const diskCheck: Check = {
  id: "disk",
  group: "state",
  limitMs: LOCAL_LIMIT_MS,
  run: (patient) =>
    withConfig(patient, (config) =>
      patient.inState(config, (wasThere) => look(patient, config, wasThere)),
    ),
};

async function look(
  patient: Patient,
  { stateDirectory }: AgentConfig,
  wasThere: boolean,
): Promise<Finding> {
  const found: Fact[] = [fact("directory", stateDirectory), shareable("exists", wasThere)];
  const ready = await ensurePrivateDirectory(stateDirectory, { protection: "unchanged" });
  if (!ready.ok)
    return failing(ready.failure, found, repairAccess(ready.failure, patient, stateDirectory));
  found.push(shareable("mode", await readMode(stateDirectory)));
  const free = await readFreeSpace(stateDirectory);
  if (free !== undefined) found.push(shareable("free_megabytes", Math.floor(free / 1024 / 1024)));
  const probe = join(stateDirectory, PROBE_FILE);
  // Written, synced, renamed and synced again, as the record is.
  const text = "This file is made by `latchkey doctor` to see whether it can be.\n";
  const written = await writeFileDurably(probe, text, { mode: 0o600 });
  const removed = await removeFileDurably(probe);
  const failed = written.ok ? removed : written;
  if (!failed.ok) {
    return failing(failed.failure, found, repairWriting(failed.failure, patient, stateDirectory));
  }
  if (free !== undefined && free < ENOUGH_BYTES) {
    return warn(message("doctor.disk.full"), found, step(message("doctor.disk.full.repair")));
  }
  return pass(wasThere ? message("doctor.disk.writable") : message("doctor.disk.made"), found);
}

async function readMode(directory: string): Promise<string> {
  return ((await lstat(directory)).mode & 0o7777).toString(8);
}

async function readFreeSpace(directory: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

function repairAccess({ detail = "" }: Failure, { user }: Patient, directory: string): Repair {
  const path = quote(directory);
  if (/can be changed by other users/.test(detail)) {
    return command(message("doctor.disk.repair.private"), `chmod 700 ${path}`, async () => {
      await chmod(directory, 0o700);
      return succeed(message("doctor.disk.repair.private.done", { directory }));
    });
  }
  if (/^E[A-Z]+ /.test(detail) && !/^(?:EACCES|EPERM) /.test(detail)) {
    return step(message("doctor.disk.repair.place"));
  }
  return command(
    message("doctor.disk.repair.owner"),
    `sudo mkdir -p ${path} && sudo chown -R ${quote(user)} ${path} && sudo chmod 700 ${path}`,
  );
}

function repairWriting(failure: Failure, patient: Patient, directory: string): Repair {
  const code = errorCodeOf(failure.cause);
  if (code === "ENOSPC" || code === "EDQUOT") return step(message("doctor.disk.repair.room"));
  if (code === "EROFS") {
    return step(message("doctor.disk.repair.read-only"));
  }
  return repairAccess(failure, patient, directory);
}
