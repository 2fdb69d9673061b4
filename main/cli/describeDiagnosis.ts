import type { Diagnosis } from "../doctor/doctor.ts";
import type { Examined } from "../doctor/examine.ts";
import { factsJson, type Status } from "../doctor/finding.ts";
import { plain } from "./output.ts";

/** Words, so that they can be read out and searched for; all of one width. */
const WORD: Readonly<Record<Status, string>> = {
  pass: "pass",
  warn: "warning",
  fail: "FAILED",
  skipped: "skipped",
};
const WORD_WIDTH = 8;

/** What was found, for people: a line for each, grouped, and what to do at the end. */
export function describeDiagnosis({ examined, fixes, summary }: Diagnosis): string[] {
  const width = Math.max(...examined.map(({ id }) => id.length));
  const groups = new Set(examined.map(({ group }) => group));
  const faults = examined.filter(({ repair, status }) => repair !== null && needsRepair(status));
  return [
    ...fixes.map(({ id, isDone, text }) =>
      isDone ? `Repaired ${id}: ${plain(text)}` : `Could not repair ${id} (${plain(text)}).`,
    ),
    ...(fixes.length > 0 ? [""] : []),
    ...[...groups].flatMap((group) => describeGroup(group, examined, width)),
    ...(faults.length > 0 ? ["To repair, in this order:"] : []),
    ...faults.flatMap((finding, index) => describeRepair(finding, index + 1)),
    ...(faults.length > 0 ? [""] : []),
    [
      `${summary.pass} passed`,
      `${summary.warn} ${summary.warn === 1 ? "warning" : "warnings"}`,
      `${summary.fail} failed`,
      `${summary.skipped} skipped`,
    ].join(", ") + ".",
  ];
}

function describeGroup(group: string, examined: readonly Examined[], width: number): string[] {
  const own = examined.filter((finding) => finding.group === group);
  return [group, ...own.flatMap((finding) => describeOne(finding, width)), ""];
}

function needsRepair(status: Status): boolean {
  return status === "warn" || status === "fail";
}

function describeOne({ id, status, why, code, found, subject }: Examined, width: number): string[] {
  const about = subject === undefined ? "" : `${subject}: `;
  const detail = found.find(({ name }) => name === "detail")?.value;
  const more = [...(code === null ? [] : [code]), ...(typeof detail === "string" ? [detail] : [])];
  const addition = more.length === 0 ? "" : ` (${more.join(": ")})`;
  return [
    `  ${WORD[status].padEnd(WORD_WIDTH)} ${id.padEnd(width)}  ${plain(`${about}${why}${addition}`)}`,
  ];
}

function describeRepair({ id, repair, subject }: Examined, number: number): string[] {
  const about = subject === undefined ? id : `${id} (${plain(subject)})`;
  const { text, command } = repair ?? { text: "", command: null };
  return [
    `  ${number}. ${about}: ${plain(text)}`,
    ...(command === null ? [] : [`       ${plain(command)}`]),
  ];
}

/** The same for scripts. */
export function diagnosisJson({ examined, fixes, summary }: Diagnosis): Record<string, unknown> {
  return {
    checks: examined.map(
      ({ id, group, status, code, why, found, repair, subject, durationMs }) => ({
        id,
        group: group.toLowerCase(),
        subject: subject ?? null,
        status,
        code,
        why,
        found: factsJson(found),
        repair: repair && {
          text: repair.text,
          command: repair.command,
          automatic: repair.apply !== undefined,
        },
        milliseconds: durationMs,
      }),
    ),
    fixes: fixes.map(({ id, isDone, text }) => ({ id, done: isDone, text })),
    summary,
  };
}
