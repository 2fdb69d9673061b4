import type { PreparedRow } from "../../admin/bulkSchemas.ts";
import { titleOf } from "../../bulk/columns.ts";
import type { DeviceLine, LineProblem } from "../../bulk/readDevices.ts";
import { fail, type CommandResult } from "../commandResult.ts";
import type { CommandContext } from "../program.ts";
import { plain, toFacts } from "../table.ts";
import { prepareLines, type Settings } from "./calls.ts";
import { confirm, reviewCodes, reviewMessages } from "./confirm.ts";
import { checkPlan, inviteAll, isOpen } from "./inviteAll.ts";
import { readSheetFile, sheetInvalid } from "./readSheetFile.ts";
import { type BulkOutcome, describeReport, toReport } from "./report.ts";

export interface BulkOptions {
  readonly file: string;
  readonly organization: string;
  readonly settings: Settings;
  readonly later: boolean;
  readonly outputFile: string | undefined;
  readonly skipInvalid: boolean;
  readonly yes: boolean;
}

/**
 * Prepares and invites the devices of a sheet. Everything is checked before anything is made, and
 * one wrong line stops all of it unless such lines are to be left out.
 */
export async function inviteBulk(
  context: CommandContext,
  options: BulkOptions,
): Promise<CommandResult<unknown>> {
  const { file, organization, settings, later, outputFile, yes } = options;
  const sheet = await readSheetFile(file);
  if (!sheet.ok) return sheet;
  if (sheet.value.ignored.length > 0) {
    context.output.note(`columns that mean nothing here: ${sheet.value.ignored.join(", ")}`);
  }
  const checked = await check(context, options, sheet.value.lines);
  if (!checked.ok) return checked;
  const skipped = [...sheet.value.problems, ...checked.value.problems];
  if (skipped.length > 0 && !options.skipInvalid) return sheetInvalid(skipped);
  context.output.progress("");
  const { lines } = checked.value;
  if (lines.length === 0) {
    return fail("usage", "sheet.empty", "The sheet names no device.", "Fill in a line for each.");
  }
  const codes = later
    ? 0
    : checked.value.rows.filter((row, index) => needsCode(lines[index], row)).length;
  const plan = checkPlan(codes, outputFile);
  if (!plan.ok) return plan;
  const agreed = await confirm(context, review(options, checked.value, skipped.length), yes);
  if (!agreed.ok) return agreed;

  const prepared = await prepareLines(context, organization, lines, { ...settings, check: false });
  if (!prepared.ok) return prepared;
  const devices = prepared.value.flatMap((row) =>
    row.outcome === "refused" || row.device === null ? [] : [row.device],
  );
  const open = later ? [] : devices.filter((device) => isOpen(device, false));
  const invited = await inviteAll(context, {
    mails: open.filter(({ email }) => email !== null),
    codes: open.filter(({ email }) => email === null),
    outputFile,
    again: false,
  });
  if (!invited.ok) return invited;
  const outcome: BulkOutcome = {
    lines,
    rows: prepared.value,
    skipped,
    invited: later ? null : invited.value,
    outputFile,
  };
  return tell(context, outcome, later);
}

interface Checked {
  /** What is left to do, and what would become of each. */
  readonly lines: readonly DeviceLine[];
  readonly rows: readonly PreparedRow[];
  readonly problems: readonly LineProblem[];
}

async function check(
  context: CommandContext,
  { organization, settings }: BulkOptions,
  lines: readonly DeviceLine[],
): Promise<CommandResult<Checked>> {
  const answer = await prepareLines(context, organization, lines, { ...settings, check: true });
  if (!answer.ok) return answer;
  const rows: PreparedRow[] = [];
  const good: DeviceLine[] = [];
  const problems: LineProblem[] = [];
  for (const [index, row] of answer.value.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    if (row.outcome === "refused") {
      const { member, detail } = row.problem;
      problems.push({ line: line.line, column: titleOf(member), detail });
    } else {
      rows.push(row);
      good.push(line);
    }
  }
  return { ok: true, value: { lines: good, rows, problems } };
}

function needsCode(line: DeviceLine | undefined, row: PreparedRow): boolean {
  if (row.outcome === "refused" || line?.device.email !== undefined) return false;
  return row.device === null || isOpen(row.device, false);
}

/** What is about to be done, with the message as its readers will see it. */
function review(
  { organization, settings, later, outputFile }: BulkOptions,
  { lines, rows }: Checked,
  skipped: number,
): string[] {
  const open = lines.filter((_line, index) => {
    const row = rows[index];
    if (row === undefined || row.outcome === "refused") return false;
    return row.device === null || isOpen(row.device, false);
  });
  const addresses = open.flatMap(({ device }) => device.email ?? []);
  const shown = addresses.slice(0, 3).join(", ");
  const more = addresses.length > 3 ? ` and ${addresses.length - 3} more` : "";
  return [
    plain(`${later ? "Prepare for" : "Invite to"} ${organization}, as ${settings.inviterName}:`),
    ...toFacts([
      ["Devices", `${lines.length} (${open.length} new or not invited yet)`],
      ["Left out", skipped === 0 ? null : `${skipped} wrong lines`],
      ["Group", settings.group ?? "as the sheet says"],
      [
        "E-mails",
        later
          ? "none; they are invited later"
          : `${addresses.length}${shown === "" ? "" : `: ${shown}${more}`}`,
      ],
      ["Codes", later ? null : reviewCodes(open.length - addresses.length, outputFile)],
    ]),
    ...reviewMessages(open.map(({ device }) => device.message ?? settings.message ?? "")),
  ];
}

function tell(
  { output }: CommandContext,
  outcome: BulkOutcome,
  later: boolean,
): CommandResult<unknown> {
  const report = toReport(outcome);
  const stopped = outcome.invited?.stopped ?? null;
  if (stopped !== null) {
    return fail(
      "refused",
      "mail.refused",
      "The mail server takes no e-mails; the rest was prepared and is not invited yet.",
      "When it does, run the same command again: it goes on with what is missing.",
      [stopped, `${report.mails.sent} sent, ${report.mails.failed} not`],
    );
  }
  output.result({ ...report }, describeReport(report, later));
  return { ok: true, value: report };
}
