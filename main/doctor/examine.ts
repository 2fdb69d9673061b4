import { setTimeout as later } from "node:timers/promises";
import type { Check, CheckGroup, CheckId } from "./check.ts";
import { broken, fact, message, shareable, skip, step, type Finding } from "./finding.ts";
import type { Patient } from "./patient.ts";

/** A finding with the check it comes from. */
export interface Examined extends Finding {
  readonly id: CheckId;
  readonly group: CheckGroup;
  readonly durationMs: number;
}

/** What is over before the deadline can still be told. */
const TELLING_MS = 500;

/**
 * Runs checks side by side, each under its own limit and all under the deadline. A check that
 * throws or does not end becomes a finding like any other: this always answers, in time.
 * @param leftMs time until everything has to be told, in ms
 * @param onDone told of each as it ends
 */
export async function examine(
  patient: Patient,
  checks: readonly Check[],
  leftMs: number,
  onDone: (check: Check, findings: readonly Examined[]) => void = () => undefined,
): Promise<readonly Examined[]> {
  const results = await Promise.all(
    checks.map(async (check) => {
      const startedAtMs = performance.now();
      const limitMs = Math.max(1, Math.min(check.limitMs, leftMs - TELLING_MS));
      const found = await runOne(check, patient, limitMs);
      const durationMs = Math.round(performance.now() - startedAtMs);
      const { id, group } = check;
      const more = { id, group, durationMs };
      const findings = found.map((finding) => Object.assign({}, finding, more));
      onDone(check, findings);
      return findings;
    }),
  );
  return results.flat();
}

async function runOne(
  check: Check,
  patient: Patient,
  limitMs: number,
): Promise<readonly Finding[]> {
  const timer = new AbortController();
  const late = later(limitMs, undefined, { signal: timer.signal }).then(
    () => [outOfTime(limitMs)],
    () => [],
  );
  try {
    const found = await Promise.race([check.run(patient), late]);
    const findings = "status" in found ? [found] : found;
    return findings.length === 0 ? [skip(message("doctor.nothing"))] : findings;
  } catch (error) {
    return [mistake(error)];
  } finally {
    timer.abort();
  }
}

function outOfTime(limitMs: number): Finding {
  const seconds = Math.round(limitMs / 100) / 10;
  return broken(
    message("doctor.late", { seconds }),
    [shareable("seconds", seconds)],
    step(message("doctor.late.repair")),
  );
}

/** Where it happened; never the message, which may quote anything. */
function mistake(error: unknown): Finding {
  const place = /([\w.-]+:\d+:\d+)\)?$/m.exec(error instanceof Error ? (error.stack ?? "") : "");
  return {
    ...broken(
      message("doctor.mistake"),
      [fact("place", place?.[1] ?? "unknown")],
      step(message("doctor.mistake.repair")),
    ),
    code: "internal.bug",
  };
}
