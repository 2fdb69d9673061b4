import type { ServiceProblemCode } from "../domain/outcome.ts";

const NOT_FOR_ADMINISTRATORS =
  "This is not an answer to an administrator; check that --service names the service itself.";

/** What to do next, for every code the service answers with. */
export const NEXT_STEP = {
  "admin.token_invalid":
    "Name the file with this service's token by --admin-token-file; the service says where it is when it starts.",
  "organization.unknown": "See the organizations with `latchkey-service org list`.",
  "organization.name_taken":
    "Choose another name, or use the one that exists: `latchkey-service org show NAME`.",
  "organization.template_invalid":
    "Write it from {hostname}, {maker}, {model} and {serial}, such as `{model}-{serial}`; at least one of them.",
  "group.unknown": "See the groups with `latchkey-service group list --org ORGANIZATION`.",
  "group.name_taken":
    "Choose another name, or change the one that exists with `latchkey-service group set`.",
  "group.without_licence":
    "Give it one: `latchkey-service group set GROUP --org ORGANIZATION --licence LICENCE`.",
  "licence.unknown": "See the licences with `latchkey-service licence list --org ORGANIZATION`.",
  "licence.name_taken": "Choose another name, or use the licence that exists.",
  "language.unknown":
    "Use --language with one of those that `latchkey-service invite --help` names, written as there.",
  "email.invalid": "Check the address for typing errors, or use --no-email.",
  "message.too_long": "Shorten the message.",
  "name.taken": NOT_FOR_ADMINISTRATORS,
  "name.invalid": "Give a --device-name of 1 to 64 visible characters in one line.",
  "invitation.unknown": "See the invitations with `latchkey-service list`.",
  "invitation.state_conflict": "See what may be done with it: `latchkey-service show ID`.",
  "device.unknown":
    "See the devices and their client ids with `latchkey-service device list --org ORGANIZATION`.",
  "device.state_conflict":
    "See its state with `latchkey-service device show ID`; of a machine that waits, `latchkey-service show ID` says as what.",
  "prepared_device.unknown":
    "See the prepared devices with `latchkey-service list --state awaiting_invitation`.",
  "prepared_device.state_conflict":
    "End the invitation instead: `latchkey-service revoke ID`, with its id as lists show it.",
  "admin.permission_missing":
    "Use a token that may, or the service's own: --admin-token-file names its file.",
  "admin_token.unknown": "See the tokens with `latchkey-service token list`.",
  "admin_token.name_taken": "Choose another name, or revoke the one that exists.",
  "request.invalid": "Correct what is named above and run the command again.",
  "request.unsupported": "Check that this program and the service are of the same version.",
  "request.too_large": "Shorten what you send, such as the message.",
  "resource.unknown": "Check that this program and the service are of the same version.",
  "rate.limited": "Wait a minute and run the command again.",
  "service.failed": "Look into the log of the service, then run the command again.",
  "service.unavailable": "Wait a minute and run the command again.",
  "device.deactivated": "Allow the device again with `latchkey-service device activate ID`.",
  "token.missing": NOT_FOR_ADMINISTRATORS,
  "token.invalid": NOT_FOR_ADMINISTRATORS,
  "token.insufficient_scope": NOT_FOR_ADMINISTRATORS,
  "proof.invalid": NOT_FOR_ADMINISTRATORS,
  "proof.nonce_required": NOT_FOR_ADMINISTRATORS,
  "invitation.expired": NOT_FOR_ADMINISTRATORS,
  "invitation.revoked": NOT_FOR_ADMINISTRATORS,
  "invitation.superseded": NOT_FOR_ADMINISTRATORS,
  "invitation.declined": NOT_FOR_ADMINISTRATORS,
  "invitation.rejected": NOT_FOR_ADMINISTRATORS,
  "invitation.used": NOT_FOR_ADMINISTRATORS,
  "invitation.bound_elsewhere": NOT_FOR_ADMINISTRATORS,
  "idempotency.conflict": NOT_FOR_ADMINISTRATORS,
  "idempotency.settled": NOT_FOR_ADMINISTRATORS,
  "acceptance.unknown": NOT_FOR_ADMINISTRATORS,
  "approval.slow_down": NOT_FOR_ADMINISTRATORS,
  "key.conflict": NOT_FOR_ADMINISTRATORS,
} as const satisfies Record<ServiceProblemCode, string>;

/** The next step for a code that may come from a newer service. */
export function nextStepFor(code: string): string {
  return code in NEXT_STEP
    ? NEXT_STEP[code as ServiceProblemCode]
    : "Look into the log of the service for what it did not like.";
}
