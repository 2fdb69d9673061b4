import type { Diagnosis } from "../doctor/doctor.ts";
import type { Examined } from "../doctor/examine.ts";
import { factsJson, type Status } from "../doctor/finding.ts";
import type { CommandWords } from "../../messages/loadWords.ts";
import { displayWidth, padColumns } from "./displayWidth.ts";
import { plain } from "./output.ts";

const STATUSES = ["pass", "warn", "fail", "skipped"] as const satisfies readonly Status[];

/** What was found, for people: a line for each, grouped, and what to do at the end. */
export function describeDiagnosis(
  { examined, fixes, summary }: Diagnosis,
  words: CommandWords,
): string[] {
  const widths: Widths = {
    // Words, so that they can be read out and searched for.
    status: Math.max(...STATUSES.map((status) => displayWidth(words.say(`diagnosis.${status}`)))),
    id: Math.max(...examined.map(({ id }) => id.length)),
  };
  const groups = new Set(examined.map(({ group }) => group));
  const faults = examined.filter(({ repair, status }) => repair !== null && needsRepair(status));
  return [
    ...fixes.map(({ id, isDone, text }) =>
      words.say(isDone ? "diagnosis.repaired" : "diagnosis.not-repaired", {
        check: id,
        text: plain(text),
      }),
    ),
    ...(fixes.length > 0 ? [""] : []),
    ...[...groups].flatMap((group) => describeGroup(group, examined, widths, words)),
    ...(faults.length > 0 ? [words.say("diagnosis.repair-order")] : []),
    ...faults.flatMap((finding, index) => describeRepair(finding, index + 1)),
    ...(faults.length > 0 ? [""] : []),
    words.say("diagnosis.summary", {
      passed: summary.pass,
      warnings: summary.warn,
      failed: summary.fail,
      skipped: summary.skipped,
    }),
  ];
}

interface Widths {
  readonly status: number;
  readonly id: number;
}

function describeGroup(
  group: string,
  examined: readonly Examined[],
  widths: Widths,
  words: CommandWords,
): string[] {
  const own = examined.filter((finding) => finding.group === group);
  return [group, ...own.map((finding) => describeOne(finding, widths, words)), ""];
}

function needsRepair(status: Status): boolean {
  return status === "warn" || status === "fail";
}

function describeOne(
  { id, status, why, code, found, subject }: Examined,
  widths: Widths,
  words: CommandWords,
): string {
  const about = subject === undefined ? "" : `${subject}: `;
  const detail = found.find(({ name }) => name === "detail")?.value;
  const more = [...(code === null ? [] : [code]), ...(typeof detail === "string" ? [detail] : [])];
  const addition = more.length === 0 ? "" : ` (${more.join(": ")})`;
  const word = padColumns(words.say(`diagnosis.${status}`), widths.status);
  return `  ${word}  ${id.padEnd(widths.id)}  ${plain(`${about}${why}${addition}`)}`;
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
