import { readFileSync, statSync } from "node:fs";

/** Jiffies a second as the kernel tells them to programs (USER_HZ), on every Linux that counts. */
const JIFFIES_PER_SECOND = 100;

/** What a process has used so far. Linux only. */
export interface ProcessUse {
  /** CPU time of its own, in s. */
  readonly cpuSeconds: number;
  /** CPU time of those of its children that have ended, in s. */
  readonly childrenCpuSeconds: number;
  readonly rssBytes: number;
  /** The most it ever had. */
  readonly peakRssBytes: number;
}

/** Reads what the kernel keeps about a process (proc(5)). */
export function readProcessUse(pid: number | "self"): ProcessUse {
  // The name in brackets may hold anything; what comes behind it is numbers. First is field 3.
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const seconds = (from: number): number =>
    (Number(fields[from - 3]) + Number(fields[from - 2])) / JIFFIES_PER_SECOND;
  const status = readFileSync(`/proc/${pid}/status`, "latin1");
  const kilobytes = (name: string): number =>
    1_024 * Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1]);
  return {
    cpuSeconds: seconds(14),
    childrenCpuSeconds: seconds(16),
    rssBytes: kilobytes("VmRSS"),
    peakRssBytes: kilobytes("VmHWM"),
  };
}

/** Size of the database with the log of writes that are not in it yet, in bytes. */
export function sizeOfDatabase(file: string): number {
  return [file, `${file}-wal`].reduce(
    (sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** The value below which so many of a hundred lie (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
