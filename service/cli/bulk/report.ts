import type { InvitedDevice, PreparedDevice, PreparedRow } from "../../admin/bulkSchemas.ts";
import { titleOf } from "../../bulk/columns.ts";
import type { DeviceLine, LineProblem } from "../../bulk/readDevices.ts";
import { toFacts, toTable } from "../table.ts";
import type { Invited } from "./inviteAll.ts";

/** What became of one line, as scripts read it. Never a code: those are in the file alone. */
export interface LineReport {
  readonly line: number;
  readonly outcome: "created" | "updated" | "unchanged" | "refused";
  readonly invitation: InvitedDevice["outcome"] | "later" | null;
  readonly id: string | null;
  readonly state: PreparedDevice["state"] | null;
  readonly externalId: string | null;
  readonly email: string | null;
  readonly delivery: PreparedDevice["delivery"];
  readonly problem: { readonly column: string | null; readonly detail: string } | null;
}

export interface BulkReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly mails: { readonly sent: number; readonly failed: number };
  readonly codes: { readonly written: number; readonly file: string | null };
  readonly rows: readonly LineReport[];
}

export interface BulkOutcome {
  readonly lines: readonly DeviceLine[];
  /** One for each line. */
  readonly rows: readonly PreparedRow[];
  readonly skipped: readonly LineProblem[];
  /** `null`: they are to be invited later. */
  readonly invited: Invited | null;
  readonly outputFile: string | undefined;
}

export function toReport(outcome: BulkOutcome): BulkReport {
  const { lines, rows, skipped, invited, outputFile } = outcome;
  const answers = new Map(invited?.devices.map((each) => [each.device.id, each]));
  const reports = [
    ...rows.map((row, index) => toLine(lines[index], row, answers, invited === null)),
    ...skipped.map(({ line, column, detail }): LineReport => refused(line, { column, detail })),
  ].toSorted((one, other) => one.line - other.line);
  const count = (what: LineReport["outcome"]) =>
    reports.filter((each) => each.outcome === what).length;
  return {
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    refused: count("refused"),
    mails: countMails(invited),
    codes: {
      written: invited?.codes ?? 0,
      file: (invited?.codes ?? 0) > 0 ? (outputFile ?? null) : null,
    },
    rows: reports,
  };
}

export function countMails(invited: Invited | null): BulkReport["mails"] {
  const tried = (invited?.devices ?? []).filter(
    ({ outcome, device }) =>
      device.email !== null && (outcome === "invited" || outcome === "sent_again"),
  );
  const sent = tried.filter(({ device }) => device.delivery?.state === "sent").length;
  return { sent, failed: tried.length - sent };
}

function toLine(
  line: DeviceLine | undefined,
  row: PreparedRow,
  answers: ReadonlyMap<string, InvitedDevice>,
  later: boolean,
): LineReport {
  const number = line?.line ?? 0;
  if (row.outcome === "refused") {
    const { member, detail } = row.problem;
    return refused(number, { column: titleOf(member), detail });
  }
  const answer = answers.get(row.device?.id ?? "");
  const device = answer?.device ?? row.device;
  return {
    line: number,
    outcome: row.outcome,
    invitation: answer?.outcome ?? (later ? "later" : null),
    id: device?.id ?? null,
    state: device?.state ?? null,
    externalId: device?.externalId ?? null,
    email: device?.email ?? null,
    delivery: device?.delivery ?? null,
    problem: null,
  };
}

function refused(line: number, problem: LineReport["problem"]): LineReport {
  return {
    line,
    outcome: "refused",
    invitation: null,
    id: null,
    state: null,
    externalId: null,
    email: null,
    delivery: null,
    problem,
  };
}

/** What people are told: the counts, and every line that did not go as it should. */
export function describeReport(report: BulkReport, later: boolean): string[] {
  const { mails, codes } = report;
  const failed = report.rows.filter(({ delivery }) => delivery?.state === "failed");
  return [
    ...toFacts([
      ["New", String(report.created)],
      ["Corrected", report.updated === 0 ? null : String(report.updated)],
      ["There already", report.unchanged === 0 ? null : String(report.unchanged)],
      ["Left out", report.refused === 0 ? null : String(report.refused)],
      ["E-mails sent", later ? null : String(mails.sent)],
      ["Codes", codes.file === null ? null : `${codes.written}, in ${codes.file}`],
    ]),
    ...report.rows.flatMap(({ line, problem }) =>
      problem === null
        ? []
        : toFacts([[`line ${line}`, [problem.column, problem.detail].filter(Boolean).join(": ")]]),
    ),
    ...describeFailed(failed),
    ...(later
      ? [
          "",
          "Nobody was invited. When it is time: latchkey-service invite --uninvited --all --org ORGANIZATION",
        ]
      : []),
    ...(codes.file === null ? [] : ["", ...CODES_NOTE]),
  ];
}

const CODES_NOTE = [
  "Whoever has a code can accept, and they are written down nowhere else: keep the file as you",
  "would keep keys. Each machine finds its own line in it: latchkey apply.",
];

export function describeFailed(
  failed: readonly {
    readonly email: string | null;
    readonly delivery: PreparedDevice["delivery"];
  }[],
): string[] {
  if (failed.length === 0) return [];
  return [
    "",
    `${failed.length === 1 ? "One e-mail was" : `${failed.length} e-mails were`} NOT sent; run the command again to send what is missing:`,
    ...toTable(
      ["E-MAIL", "BECAUSE"],
      failed
        .slice(0, 20)
        .map(({ email, delivery }) => [email ?? "", delivery?.reason ?? "the reason is not known"]),
      "",
    ),
    ...(failed.length > 20 ? [`and ${failed.length - 20} more`] : []),
  ];
}
