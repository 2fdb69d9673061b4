import { organizationSchema } from "../../admin/schemas.ts";
import type { PreparedDevice } from "../../admin/bulkSchemas.ts";
import type { DeviceLine, LineProblem } from "../../bulk/readDevices.ts";
import { fail, succeed, type CommandResult } from "../commandResult.ts";
import type { CommandContext } from "../program.ts";
import { plain, toFacts } from "../table.ts";
import { listPreparedDevices } from "./calls.ts";
import { confirm, reviewCodes, reviewMessages } from "./confirm.ts";
import { checkPlan, inviteAll, isOpen } from "./inviteAll.ts";
import { readSheetFile, sheetInvalid } from "./readSheetFile.ts";
import { countMails, describeFailed } from "./report.ts";

export interface UninvitedOptions {
  readonly organization: string;
  readonly group: string | undefined;
  /** All of them, those a sheet names, or single ones by their ids. */
  readonly which:
    | { readonly kind: "all" }
    | { readonly kind: "sheet"; readonly file: string }
    | { readonly kind: "ids"; readonly ids: readonly string[] };
  readonly again: boolean;
  readonly message: string | undefined;
  readonly outputFile: string | undefined;
  readonly skipInvalid: boolean;
  readonly yes: boolean;
}

/**
 * Invites devices that were prepared: those a sheet names, or all. All turns the organization's
 * switch on as well: whoever is prepared from then on is invited at once.
 */
export async function inviteUninvited(
  context: CommandContext,
  options: UninvitedOptions,
): Promise<CommandResult<unknown>> {
  const { organization, again, message, outputFile } = options;
  const chosen = await choose(context, options);
  if (!chosen.ok) return chosen;
  const named = options.which.kind !== "all";
  const open = chosen.value.filter((device) => isOpen(device, again, named));
  const mails = open.filter(({ email }) => email !== null);
  const codes = open.filter(({ email }) => email === null);
  const plan = checkPlan(codes.length, outputFile);
  if (!plan.ok) return plan;
  const exported = chosen.value.filter(
    (device) => device.codeKeptAt !== null && device.state === "pending" && !open.includes(device),
  );
  if (exported.length > 0) {
    context.output.note(
      `codes of ${exported.length} devices were exported already; --again makes new ones and ends those`,
    );
  }
  if (open.length > 0) {
    const agreed = await confirm(context, review(options, mails, codes.length), options.yes);
    if (!agreed.ok) return agreed;
  }
  const invited = await inviteAll(context, {
    mails,
    codes,
    outputFile,
    again,
    ...(message === undefined ? {} : { message }),
  });
  if (!invited.ok) return invited;
  const { stopped } = invited.value;
  const counts = countMails(invited.value);
  if (stopped !== null) {
    return fail(
      "refused",
      "mail.refused",
      "The mail server takes no e-mails; the rest is not invited yet.",
      "When it does, run the same command again: it goes on with what is missing.",
      [stopped, `${counts.sent} sent, ${counts.failed} not`],
    );
  }
  const autoInvite = !named && options.group === undefined;
  if (autoInvite) {
    const switched = await context.client.call({
      method: "POST",
      path: ["organizations", organization, "auto-invite"],
      body: { autoInvite: true },
      answer: organizationSchema,
    });
    if (!switched.ok) return switched;
  }
  const devices = invited.value.devices.map(({ outcome, device }) => ({ outcome, device }));
  const file = invited.value.codes > 0 ? (outputFile ?? null) : null;
  const failed = devices
    .map(({ device }) => device)
    .filter(({ delivery }) => delivery?.state === "failed");
  context.output.result(
    { mails: counts, codes: { written: invited.value.codes, file }, autoInvite, devices },
    [
      devices.length === 0 ? "There was nobody left to invite." : "Invited:",
      ...toFacts([
        ["E-mails sent", String(counts.sent)],
        ["Codes", file === null ? null : `${invited.value.codes}, in ${file}`],
      ]),
      ...describeFailed(failed),
      ...(autoInvite
        ? [
            "",
            "Devices that are prepared from now on are invited at once (auto-invite); to end that:",
            "latchkey-service org set ORGANIZATION --auto-invite no",
          ]
        : []),
    ],
  );
  return succeed(undefined);
}

async function choose(
  context: CommandContext,
  { organization, group, which, skipInvalid }: UninvitedOptions,
): Promise<CommandResult<readonly PreparedDevice[]>> {
  const listed = await listPreparedDevices(context, { organization });
  if (!listed.ok) return listed;
  const inGroup = listed.value.devices.filter((device) => isOf(device, group));
  if (which.kind === "all") return succeed(inGroup);
  if (which.kind === "ids") return chooseByIds(inGroup, which.ids);
  const sheet = await readSheetFile(which.file);
  if (!sheet.ok) return sheet;
  const problems: LineProblem[] = [...sheet.value.problems];
  const chosen = new Set<PreparedDevice>();
  for (const line of sheet.value.lines) {
    const found = inGroup.filter((device) => isNamed(device, line));
    if (found.length === 0) {
      const detail = "no device of this External ID or Email was prepared";
      problems.push({ line: line.line, column: null, detail });
    }
    for (const device of found) chosen.add(device);
  }
  if (problems.length > 0 && !skipInvalid) return sheetInvalid(problems);
  return succeed([...chosen]);
}

function chooseByIds(
  devices: readonly PreparedDevice[],
  ids: readonly string[],
): CommandResult<readonly PreparedDevice[]> {
  const unknown = ids.filter((id) => devices.every((device) => device.id !== id));
  if (unknown.length === 0) return succeed(devices.filter(({ id }) => ids.includes(id)));
  return fail(
    "refused",
    "prepared_device.unknown",
    "There is no such prepared device; nobody was invited.",
    "See them with `latchkey-service list --state awaiting_invitation`.",
    unknown,
  );
}

function isOf({ group }: PreparedDevice, handle: string | undefined): boolean {
  return handle === undefined || group.id === handle || group.name === handle;
}

/** By the external id where the line has one, else by the address. */
function isNamed(device: PreparedDevice, { device: named }: DeviceLine): boolean {
  if (!isOf(device, named.group)) return false;
  if (named.externalId !== undefined) {
    return device.externalId === named.externalId.normalize("NFC");
  }
  return device.email?.toLowerCase() === named.email?.toLowerCase();
}

function review(
  { organization, group, which, again, message, outputFile }: UninvitedOptions,
  mails: readonly PreparedDevice[],
  codes: number,
): string[] {
  return [
    plain(
      `Invite ${which.kind === "all" ? "everybody who is left" : "who was named"} to ${organization}${again ? ", once more" : ""}:`,
    ),
    ...toFacts([
      ["E-mails", String(mails.length)],
      ["Codes", reviewCodes(codes, outputFile)],
    ]),
    ...reviewMessages(mails.map((device) => message ?? device.message ?? "")),
    ...(which.kind === "all" && group === undefined
      ? ["  and whoever is prepared from now on at once (auto-invite)"]
      : []),
  ];
}
