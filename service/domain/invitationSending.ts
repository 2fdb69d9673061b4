import { deriveAccessCode } from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import type { CreatedInvitation, CreateInvitation, Delivery } from "../admin/schemas.ts";
import { hashSecret, sha256 } from "../storage/secretHash.ts";
import { createId, type DomainContext, toTimestamp } from "./domainContext.ts";
import { findGroup } from "./groups.ts";
import { toAdminInvitation } from "./invitationList.ts";
import { type InvitationMailer, NO_DELIVERY } from "./invitationMailer.ts";
import {
  endOfValidity,
  findInvitation,
  type InvitationRecord,
  UNDETERMINED,
} from "./invitationRecord.ts";
import { foldMessage, parseEmail, parseProposedName } from "./invitationText.ts";
import { findOrganization } from "./organizations.ts";
import { done, type Outcome, refuse } from "./outcome.ts";
import { findActionable } from "./review.ts";

export interface SendingContext extends DomainContext {
  readonly mailer: InvitationMailer;
  /** The two forms of the link that carries a token. */
  linksFor(token: string): { readonly landingLink: string; readonly appLink: string };
}

/** What an invitation says and to whom, as it is kept. */
export type InvitationContent = Pick<
  InvitationRecord,
  | "organization_id"
  | "group_id"
  | "email"
  | "recipient_name"
  | "inviter_name"
  | "message"
  | "language"
  | "device_name"
  | "validity_hours"
>;

/** An invitation that was written down; its secrets are known from here on, and kept nowhere. */
export interface FreshInvitation {
  readonly id: string;
  readonly token: string;
  readonly accessCode: string;
}

/** Creates an invitation and sends it, where there is somebody to send it to. */
export async function sendInvitation(
  context: SendingContext,
  input: CreateInvitation,
): Promise<Outcome<CreatedInvitation>> {
  const prepared = context.database.transaction((): Outcome<FreshInvitation> => {
    const content = toContent(context, input);
    return content.ok ? insertInvitation(context, content.value) : content;
  });
  return prepared.ok ? deliverInvitation(context, prepared.value) : prepared;
}

/** Sends a new invitation with new secrets in place of an old one, whose link then says so. */
export async function resendInvitation(
  context: SendingContext,
  id: string,
): Promise<Outcome<CreatedInvitation>> {
  const prepared = context.database.transaction((): Outcome<FreshInvitation> => {
    const fresh = replaceInvitation(context, id);
    if (!fresh.ok) return fresh;
    // Whoever sends again by hand is shown the code: no later run may make another of it.
    context.database.run(
      "UPDATE prepared_devices SET code_kept_at = ? WHERE invitation_id = ? AND email IS NULL",
      context.clock(),
      fresh.value.id,
    );
    return fresh;
  });
  return prepared.ok ? deliverInvitation(context, prepared.value) : prepared;
}

/** Writes down what takes the old one's place, inside the caller's transaction. */
export function replaceInvitation(context: SendingContext, id: string): Outcome<FreshInvitation> {
  const { database } = context;
  const old = findActionable(context, id, "resend");
  if (!old.ok) return old;
  const inserted = insertInvitation(context, old.value);
  if (!inserted.ok) return inserted;
  const fresh = inserted.value.id;
  database.run(
    "UPDATE invitations SET state = 'inactivated', superseded_by = ? WHERE id = ?",
    fresh,
    id,
  );
  database.run("UPDATE prepared_devices SET invitation_id = ? WHERE invitation_id = ?", fresh, id);
  return inserted;
}

function toContent(context: SendingContext, input: CreateInvitation): Outcome<InvitationContent> {
  const organization = findOrganization(context, input.organization);
  if (!organization.ok) return organization;
  const group = findGroup(context, organization.value.id, input.group);
  if (!group.ok) return group;
  const message = foldMessage(input.message);
  if (!message.ok) return message;
  const email = parseEmail(input.email);
  if (!email.ok) return email;
  const deviceName = parseProposedName(input.deviceName);
  if (!deviceName.ok) return deviceName;
  return done({
    organization_id: organization.value.id,
    group_id: group.value.id,
    email: email.value,
    recipient_name: input.recipientName ?? null,
    inviter_name: input.inviterName,
    message: message.value,
    language: input.language ?? (email.value === null ? UNDETERMINED : "en"),
    device_name: deviceName.value,
    validity_hours:
      input.validityHours === undefined
        ? organization.value.invitationValidityHours
        : input.validityHours,
  });
}

/** Writes an invitation down, inside the caller's transaction. */
export function insertInvitation(
  context: SendingContext,
  content: InvitationContent,
): Outcome<FreshInvitation> {
  const group = findGroup(context, content.organization_id, content.group_id);
  if (!group.ok) return group;
  if (group.value.licences.length === 0) return refuse("group.without_licence");
  const isWithout = content.email === null && content.language === UNDETERMINED;
  if (!isWithout && !context.mailer.languages().includes(content.language))
    return refuse("language.unknown");
  const id = createId(context, "inv_");
  const token = createToken(context.randomBytes(16));
  const code = deriveAccessCode(token.value, sha256);
  const now = context.clock();
  const hours = content.validity_hours;
  context.database.run(
    `INSERT INTO invitations (id, organization_id, group_id, token_hash, code_hash, state, email,
       recipient_name, inviter_name, message, language, device_name, validity_hours, invited_at,
       expires_at, delivery_state, delivery_reason)
     VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    content.organization_id,
    content.group_id,
    hashSecret(token.value),
    hashSecret(code.value),
    content.email,
    content.recipient_name,
    content.inviter_name,
    content.message,
    content.language,
    content.device_name,
    hours,
    now,
    endOfValidity(now, hours),
    // Until the mail server has answered; what stays if this process dies before it does.
    content.email === null ? "not_requested" : "failed",
    content.email === null ? null : "sending was interrupted",
  );
  return done({ id, token: token.value, accessCode: printSecret(code) });
}

/** A mail server that refuses does not undo the creation: the answer says both. */
export async function deliverInvitation(
  context: SendingContext,
  prepared: FreshInvitation,
): Promise<Outcome<CreatedInvitation>> {
  const record = findInvitation(context, prepared.id);
  if (record === undefined) return refuse("invitation.unknown");
  const { landingLink, appLink } = context.linksFor(prepared.token);
  const { accessCode } = prepared;
  let delivery: Delivery = NO_DELIVERY;
  if (record.email !== null) {
    delivery = await context.mailer.deliver({
      to: record.email,
      language: record.language,
      organization: record.organization_name,
      group: record.group_name,
      inviterName: record.inviter_name,
      recipientName: record.recipient_name,
      message: record.message,
      expiresAt: record.expires_at === null ? null : toTimestamp(record.expires_at),
      landingLink,
      accessCode,
    });
    context.database.run(
      "UPDATE invitations SET delivery_state = ?, delivery_reason = ? WHERE id = ?",
      delivery.state,
      delivery.reason ?? null,
      record.id,
    );
  }
  const invitation = toAdminInvitation(context, findInvitation(context, prepared.id) ?? record);
  return done({ invitation, delivery, landingLink, appLink, accessCode });
}
