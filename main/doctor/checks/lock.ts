import { takeLock } from "../../files/lockGrip.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  broken,
  command,
  fact,
  message,
  pass,
  shareable,
  step,
  warn,
  type DoctorMessage,
} from "../finding.ts";

/** How {@link takeLock} names a holder that says who it is. */
const HOLDER = /^process (\d+) of user (.+), since (\S+)$/;

/** The machine-wide lock of enrolment: free, or who has it. */
export const lockCheck: Check = {
  id: "lock",
  group: "state",
  limitMs: LOCAL_LIMIT_MS,
  run: async (patient) => {
    const { platform, user } = patient;
    const name = (await patient.identity()).lockName();
    const taken = await takeLock({ name, platform, user });
    if ("release" in taken) {
      await taken.release();
      return pass(message("doctor.lock.free"), [shareable("is_free", true)]);
    }
    taken.abandon();
    const found = [shareable("is_free", false), fact("holder", taken.holder)];
    if (taken.holder.startsWith("no lock")) {
      return broken(message("doctor.lock.none"), found, step(message("doctor.lock.none.repair")));
    }
    const { why, pid } = describeHolder(taken.holder);
    const wait = message("doctor.lock.taken.repair");
    return {
      ...warn(why, found, pid === undefined ? step(wait) : command(wait, `kill ${pid}`)),
      code: "enrolment.busy",
    };
  },
};

/** Who has it, as far as they say so. */
function describeHolder(holder: string): {
  readonly why: DoctorMessage;
  readonly pid: string | undefined;
} {
  const [, pid, user = "", since = ""] = HOLDER.exec(holder) ?? [];
  return {
    why:
      pid === undefined
        ? message("doctor.lock.taken")
        : message("doctor.lock.taken.by", { pid, user, since }),
    pid,
  };
}
