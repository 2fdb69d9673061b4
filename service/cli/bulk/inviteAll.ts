import type { InvitedDevice, PreparedDevice } from "../../admin/bulkSchemas.ts";
import { fail, succeed, type CommandResult } from "../commandResult.ts";
import type { CommandContext } from "../program.ts";
import { confirmCodes, makeCodes, sendMails } from "./calls.ts";
import { checkOutput, writeFleetFile } from "./fleetFile.ts";

/** What is to be done with devices that are prepared. */
export interface InvitePlan {
  readonly mails: readonly PreparedDevice[];
  readonly codes: readonly PreparedDevice[];
  /** Where the codes go; needed where there are any. */
  readonly outputFile: string | undefined;
  readonly again: boolean;
  readonly message?: string;
}

export interface Invited {
  readonly devices: readonly InvitedDevice[];
  /** Codes that were written. */
  readonly codes: number;
  readonly stopped: string | null;
}

/**
 * Whether there is still something to be done: an invitation that nobody has received, or, `again`,
 * one that is to be repeated. Who declined or was taken back is invited anew only where `named`.
 */
export function isOpen(device: PreparedDevice, again: boolean, named = false): boolean {
  switch (device.state) {
    case "awaiting_invitation":
      return true;
    case "pending":
      return again || isMissing(device);
    case "expired":
    case "rejected":
      return again;
    case "declined":
    case "revoked":
      return again && named;
    case "waiting":
    case "approved":
    case "inactivated":
      return false;
    default:
      return device.state satisfies never;
  }
}

function isMissing({ email, delivery, codeKeptAt }: PreparedDevice): boolean {
  return email === null ? codeKeptAt === null : delivery?.state === "failed";
}

/** Asked before anything is done: codes without a file would be made for nobody. */
export function checkPlan(codes: number, outputFile: string | undefined): CommandResult<void> {
  if (outputFile !== undefined) {
    const format = checkOutput(outputFile);
    return format.ok ? succeed(undefined) : format;
  }
  if (codes === 0) return succeed(undefined);
  return fail(
    "usage",
    "usage.output_missing",
    `${codes === 1 ? "One device has" : `${codes} devices have`} no e-mail address, and it is not said where their access codes go.`,
    "Name a file for them with --output; it is made for your eyes alone.",
  );
}

/**
 * Makes the codes first and puts them on disk, then sends the e-mails. Killed at any point and run
 * again, it goes on: codes that are not on disk are made anew, e-mails that went out stay out.
 */
export async function inviteAll(
  context: CommandContext,
  { mails, codes, outputFile, again, message }: InvitePlan,
): Promise<CommandResult<Invited>> {
  const request = { again, ...(message === undefined ? {} : { message }) };
  const made = await makeCodes(context, codes, request);
  if (!made.ok) return made;
  const lines = made.value.flatMap(({ device, accessCode }) =>
    accessCode === null ? [] : [{ device, accessCode }],
  );
  if (lines.length > 0) {
    const format = checkOutput(outputFile ?? "");
    if (!format.ok) return format;
    const written = await writeFleetFile(outputFile ?? "", format.value, lines);
    if (!written.ok) return written;
    // Not before they are on disk: whoever is told that a code was kept gives it to nobody again.
    const kept = await confirmCodes(
      context,
      made.value.filter(({ accessCode }) => accessCode !== null),
    );
    if (!kept.ok) return kept;
  }
  const sent = await sendMails(context, mails, request);
  if (!sent.ok) return sent;
  return succeed({
    devices: [...made.value, ...sent.value.devices],
    codes: lines.length,
    stopped: sent.value.stopped,
  });
}
