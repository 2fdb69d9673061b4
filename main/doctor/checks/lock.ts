import { takeLock } from "../../files/lockGrip.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { broken, command, fact, pass, shareable, step, warn } from "../finding.ts";

/** The machine-wide lock of enrolment: free, or who has it. */
export const lockCheck: Check = {
  id: "lock",
  group: "State",
  title: "the lock",
  limitMs: LOCAL_LIMIT_MS,
  run: async (patient) => {
    const { platform, user } = patient;
    const name = (await patient.identity()).lockName();
    const taken = await takeLock({ name, platform, user });
    if ("release" in taken) {
      await taken.release();
      return pass("No other process is enrolling this machine.", [shareable("is_free", true)]);
    }
    taken.abandon();
    const found = [shareable("is_free", false), fact("holder", taken.holder)];
    if (taken.holder.startsWith("no lock")) {
      return broken("The lock cannot be taken at all.", found, step("Restart this machine."));
    }
    const pid = /^process (\d+) /.exec(taken.holder)?.[1];
    const wait = "Wait until it is done. Where it hangs, end it; nothing is lost by that.";
    return {
      ...warn(
        `Another process is enrolling this machine: ${taken.holder}.`,
        found,
        pid === undefined ? step(wait) : command(wait, `kill ${pid}`),
      ),
      code: "enrolment.busy",
    };
  },
};
