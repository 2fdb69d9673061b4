import type { DoctorWords } from "../../messages/loadWords.ts";
import { tell } from "../../messages/message.ts";
import type { CheckGroup } from "../doctor/check.ts";
import type { Diagnosis } from "../doctor/doctor.ts";
import type { Examined } from "../doctor/examine.ts";
import {
  factsJson,
  message,
  tellSubject,
  type DoctorMessage,
  type Status,
} from "../doctor/finding.ts";
import { displayWidth, padColumns } from "./displayWidth.ts";
import { plain } from "./output.ts";

const STATUSES: readonly Status[] = ["pass", "warn", "fail", "skipped"];

/** What was found, for people: a line for each, grouped, and what to do at the end. */
export function describeDiagnosis(
  { examined, fixes, summary }: Diagnosis,
  words: DoctorWords,
): string[] {
  const say = (what: DoctorMessage): string => tell(words, what, plain);
  const layout: Layout = {
    words,
    statusWidth: widest(STATUSES.map((status) => words.say(`doctor.status.${status}`))),
    idWidth: widest(examined.map(({ id }) => id)),
  };
  const groups = new Set(examined.map(({ group }) => group));
  const faults = examined.filter(({ repair, status }) => repair !== null && needsRepair(status));
  return [
    ...fixes.map((fix) =>
      say(
        fix.isDone
          ? message("doctor.fix.done", { check: fix.id, text: fix.what })
          : message("doctor.fix.failed", { check: fix.id, code: fix.code }),
      ),
    ),
    ...(fixes.length > 0 ? [""] : []),
    ...[...groups].flatMap((group) => describeGroup(group, examined, layout)),
    ...(faults.length > 0 ? [words.say("doctor.repair.order")] : []),
    ...faults.flatMap((finding, index) => describeRepair(finding, index + 1, words)),
    ...(faults.length > 0 ? [""] : []),
    words.say("doctor.summary", summary),
  ];
}

interface Layout {
  readonly words: DoctorWords;
  /** In columns of a terminal. */
  readonly statusWidth: number;
  readonly idWidth: number;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

function describeGroup(
  group: CheckGroup,
  examined: readonly Examined[],
  layout: Layout,
): readonly string[] {
  const own = examined.filter((finding) => finding.group === group);
  const heading = layout.words.say(`doctor.group.${group}`);
  return [heading, ...own.map((finding) => describeOne(finding, layout)), ""];
}

function needsRepair(status: Status): boolean {
  return status === "warn" || status === "fail";
}

function describeOne(finding: Examined, { words, statusWidth, idWidth }: Layout): string {
  const { id, status, subject } = finding;
  const text = withDetail(finding);
  const line =
    subject === undefined
      ? text
      : message("doctor.line.about", { subject: tellSubject(words, subject), text });
  const word = padColumns(words.say(`doctor.status.${status}`), statusWidth);
  return `  ${word} ${padColumns(id, idWidth)}  ${tell(words, line, plain)}`;
}

/** Code and detail are for those who look them up, and the same in every language. */
function withDetail({ why, code, found }: Examined): DoctorMessage {
  const detail = found.find(({ name }) => name === "detail")?.value;
  if (typeof detail !== "string") {
    return code === null ? why : message("doctor.line.code", { text: why, code });
  }
  return code === null
    ? message("doctor.line.detail", { text: why, detail })
    : message("doctor.line.code.detail", { text: why, code, detail });
}

function describeRepair(
  { id: check, repair, subject }: Examined,
  number: number,
  words: DoctorWords,
): readonly string[] {
  if (repair === null) return [];
  const { text, command } = repair;
  const line =
    subject === undefined
      ? message("doctor.repair", { number, check, text })
      : message("doctor.repair.about", {
          number,
          check,
          subject: tellSubject(words, subject),
          text,
        });
  return [
    `  ${tell(words, line, plain)}`,
    ...(command === null ? [] : [`       ${plain(command)}`]),
  ];
}

/** The same for scripts, in English whatever the person speaks. */
export function diagnosisJson(
  { examined, fixes, summary }: Diagnosis,
  english: DoctorWords,
): Record<string, unknown> {
  return {
    checks: examined.map(
      ({ id, group, status, code, why, found, repair, subject, durationMs }) => ({
        id,
        group,
        subject: subject === undefined ? null : tellSubject(english, subject),
        status,
        code,
        why: tell(english, why),
        found: factsJson(found),
        repair: repair && {
          text: tell(english, repair.text),
          command: repair.command,
          automatic: repair.apply !== undefined,
        },
        milliseconds: durationMs,
      }),
    ),
    fixes: fixes.map((fix) => ({
      id: fix.id,
      done: fix.isDone,
      text: fix.isDone ? tell(english, fix.what) : fix.code,
    })),
    summary,
  };
}
