import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Process ids whose `/proc` file of a name holds a text. */
async function processesIn(file: "cmdline" | "environ", text: string): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const content = await readFile(join("/proc", pid, file), "utf8").catch(() => "");
      return content.includes(text) ? pid : undefined;
    }),
  );
  return found.filter((pid) => pid !== undefined);
}

/** The same for both files of a process that others may be able to read. */
export async function processesWith(text: string): Promise<string[]> {
  const [cmdline, environ] = await Promise.all([
    processesIn("cmdline", text),
    processesIn("environ", text),
  ]);
  return [...cmdline, ...environ];
}

/** Children of this test run that run a program. */
export async function childrenRunning(program: string): Promise<string[]> {
  const running = await processesIn("cmdline", program);
  const mine = await Promise.all(
    running.map(async (pid) => {
      const stat = await readFile(join("/proc", pid, "stat"), "utf8").catch(() => "");
      return stat.split(") ")[1]?.split(" ")[1] === String(process.pid) ? pid : undefined;
    }),
  );
  return mine.filter((pid) => pid !== undefined);
}
