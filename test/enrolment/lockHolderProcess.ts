// A process that takes the lock named by its arguments and says so, for the tests of the lock.
// Usage: node lockHolderProcess.ts NAME hold | count FILE
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { succeed } from "../../main/core/result.ts";
import { createMachineLock } from "../../main/enrolment/machineLock.ts";

const [name = "", mode, file = ""] = process.argv.slice(2);
const lock = createMachineLock({
  name,
  platform: process.platform,
  user: "kari",
  patienceMs: () => 60_000,
});

if (mode === "hold") {
  await lock.hold(async () => {
    process.stdout.write("held\n");
    process.stdin.resume();
    await new Promise((resolve) => process.stdin.once("end", resolve));
    return succeed(undefined);
  });
} else {
  for (let turn = 0; turn < 10; turn += 1) {
    const counted = await lock.hold(async () => {
      const before = Number(readFileSync(file, "utf8"));
      // Long enough that two of them at once would lose a count.
      await sleep(1);
      writeFileSync(file, String(before + 1));
      return succeed(undefined);
    });
    if (!counted.ok) throw new Error(counted.failure.detail);
  }
}
