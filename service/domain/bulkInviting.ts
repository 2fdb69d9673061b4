import type { InvitationState } from "../../protocol/invitation.ts";
import type { InvitationAction } from "../admin/schemas.ts";
import type { InviteDevices, InvitedDevice, InvitedDevices } from "../admin/bulkSchemas.ts";
import {
  findPrepared,
  invitationOf,
  type PreparedRecord,
  toPreparedDevice,
} from "./bulkDevices.ts";
import { ACTIONS } from "./invitationList.ts";
import { type InvitationRecord, stateOf, UNDETERMINED } from "./invitationRecord.ts";
import {
  deliverInvitation,
  type FreshInvitation,
  insertInvitation,
  replaceInvitation,
  type SendingContext,
} from "./invitationSending.ts";
import { foldMessage } from "./invitationText.ts";
import { assertNever, done, type Outcome, refuse } from "./outcome.ts";

export interface BulkContext extends SendingContext {
  /** How many e-mails a sheet may cause: takes one, or says after how many seconds there is one. */
  readonly mailPace: {
    take(): { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };
  };
  /** Ids of the devices whose e-mail is on its way at the moment: two runs at once send one. */
  readonly sending: Set<string>;
}

interface Wish {
  readonly again: boolean;
  /** `null`: what was prepared. */
  readonly message: string | null;
}

type Step = "invited" | "sent_again" | "unchanged";

/** So many e-mails at once: a mail server that is slow for each of them is not slow for all. */
const AT_ONCE = 5;

/**
 * Invites prepared devices: by e-mail those that have an address, by an access code the others.
 * Sent again, it does what is still missing: an e-mail that did not go out goes out with a new link,
 * a code that nobody kept is replaced by a new one. Whatever was done stays done.
 * `again`: also those that were invited already and have not accepted.
 */
export async function inviteDevices(
  context: BulkContext,
  { ids, again, message: text }: InviteDevices,
): Promise<Outcome<InvitedDevices>> {
  const folded = foldMessage(text);
  if (!folded.ok) return folded;
  const wish: Wish = { again, message: folded.value };
  const records: PreparedRecord[] = [];
  for (const id of new Set(ids)) {
    const record = findPrepared(context, id);
    if (record === undefined) return refuse("prepared_device.unknown");
    records.push(record);
  }
  const codes = inviteByCode(context, records, wish);
  if (!codes.ok) return codes;
  let retryAfterSeconds: number | undefined;
  const answers = new Map<string, InvitedDevice>(codes.value);
  await inTurns(
    records.filter(({ email }) => email !== null),
    async (record) => {
      const sent = await inviteByMail(context, record, wish);
      if (typeof sent === "number") retryAfterSeconds = Math.max(sent, retryAfterSeconds ?? 0);
      const outcome = typeof sent === "number" ? "not_yet" : sent;
      answers.set(record.id, toInvited(context, record, outcome));
    },
  );
  return done({
    devices: records.flatMap(({ id }) => answers.get(id) ?? []),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
}

/** Writes down that codes were kept: from now on they are not given again. */
export function keepCodes(context: BulkContext, ids: readonly string[]): Outcome<{ kept: number }> {
  return context.database.transaction(() => {
    let kept = 0;
    for (const id of new Set(ids)) {
      kept += context.database.run(
        `UPDATE prepared_devices SET code_kept_at = ?
         WHERE id = ? AND email IS NULL AND invitation_id IS NOT NULL AND code_kept_at IS NULL`,
        context.clock(),
        id,
      );
    }
    return done({ kept });
  });
}

/** All in one transaction: no mail server has to be waited for. */
function inviteByCode(
  context: BulkContext,
  records: readonly PreparedRecord[],
  wish: Wish,
): Outcome<Map<string, InvitedDevice>> {
  return context.database.transaction((): Outcome<Map<string, InvitedDevice>> => {
    const answers = new Map<string, InvitedDevice>();
    for (const { id, email } of records) {
      const record = findPrepared(context, id);
      if (email !== null || record === undefined) continue;
      const step = nextStep(context, record, wish);
      const fresh = write(context, record, step, wish);
      if (!fresh.ok) return fresh;
      answers.set(id, toInvited(context, record, step, fresh.value));
    }
    return done(answers);
  });
}

/** Answers the seconds to wait where too many e-mails went out already. */
async function inviteByMail(
  context: BulkContext,
  { id }: PreparedRecord,
  wish: Wish,
): Promise<Step | number> {
  // As it is now: whoever else invites at the same time may have been first.
  const record = findPrepared(context, id);
  if (record === undefined || context.sending.has(id)) return "unchanged";
  const step = nextStep(context, record, wish);
  if (step === "unchanged") return step;
  const allowed = context.mailPace.take();
  if (!allowed.ok) return allowed.retryAfterSeconds;
  context.sending.add(id);
  try {
    const fresh = context.database.transaction(() => write(context, record, step, wish));
    // A group that has lost its licence meanwhile: nothing was made, and the state says so.
    if (!fresh.ok || fresh.value === null) return "unchanged";
    await deliverInvitation(context, fresh.value);
    return step;
  } finally {
    context.sending.delete(id);
  }
}

function nextStep(context: BulkContext, record: PreparedRecord, { again }: Wish): Step {
  const invitation = invitationOf(context, record);
  if (invitation === undefined) return "invited";
  const state = stateOf(context, invitation);
  switch (state) {
    case "pending":
      return again || isMissing(record, invitation) ? "sent_again" : "unchanged";
    case "expired":
    case "rejected":
    case "declined":
    case "revoked":
      return again ? "sent_again" : "unchanged";
    case "waiting":
    case "approved":
    case "inactivated":
      return "unchanged";
    default:
      return assertNever(state);
  }
}

/** Whether what opens the invitation never reached anybody, as far as is known. */
function isMissing(record: PreparedRecord, invitation: InvitationRecord): boolean {
  return record.email === null
    ? record.code_kept_at === null
    : invitation.delivery_state === "failed";
}

function write(
  context: BulkContext,
  record: PreparedRecord,
  step: Step,
  { message }: Wish,
): Outcome<FreshInvitation | null> {
  switch (step) {
    case "unchanged":
      return done(null);
    case "sent_again": {
      context.database.run(
        "UPDATE prepared_devices SET code_kept_at = NULL WHERE id = ?",
        record.id,
      );
      const former = invitationOf(context, record);
      // One that was declined or withdrawn says so for good; another takes no place of it.
      return former !== undefined && isResendable(stateOf(context, former))
        ? replaceInvitation(context, former.id)
        : insert(context, record, message);
    }
    case "invited":
      return insert(context, record, message);
    default:
      return assertNever(step);
  }
}

function isResendable(state: InvitationState): boolean {
  const actions: readonly InvitationAction[] = ACTIONS[state];
  return actions.includes("resend");
}

function insert(
  context: BulkContext,
  record: PreparedRecord,
  message: string | null,
): Outcome<FreshInvitation> {
  const fresh = insertInvitation(context, {
    ...record,
    message: message ?? record.message,
    recipient_name: null,
    language: record.language ?? (record.email === null ? UNDETERMINED : "en"),
    device_name: record.name,
  });
  if (!fresh.ok) return fresh;
  context.database.run(
    "UPDATE prepared_devices SET invitation_id = ? WHERE id = ?",
    fresh.value.id,
    record.id,
  );
  return fresh;
}

function toInvited(
  context: BulkContext,
  record: PreparedRecord,
  outcome: InvitedDevice["outcome"],
  fresh: FreshInvitation | null = null,
): InvitedDevice {
  return {
    outcome,
    device: toPreparedDevice(context, findPrepared(context, record.id) ?? record),
    accessCode: fresh?.accessCode ?? null,
    landingLink: fresh === null ? null : context.linksFor(fresh.token).landingLink,
  };
}

async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
