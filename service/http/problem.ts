import {
  ADMIN_PROBLEM_STATUS,
  PROBLEM_MEDIA_TYPE,
  PROBLEM_STATUS,
  type Problem,
} from "../../protocol/problem.ts";
import type { Refusal, ServiceProblemCode } from "../domain/outcome.ts";
import type { Reply } from "./reply.ts";

const STATUS: Readonly<Record<ServiceProblemCode, number>> = {
  ...PROBLEM_STATUS,
  ...ADMIN_PROBLEM_STATUS,
};

/** RFC 9457 s3.1.4: the same words for the same code, always. */
const TITLE = {
  "request.invalid": "The request does not have the form the protocol asks for.",
  "request.unsupported": "The request cannot be read.",
  "request.too_large": "The request is too large.",
  "resource.unknown": "There is nothing at this address.",
  "token.missing": "An access token is needed.",
  "token.invalid": "The access token is not valid, or not any more.",
  "token.insufficient_scope": "The access token does not allow this.",
  "proof.invalid": "The DPoP proof is not valid for this request.",
  "proof.nonce_required": "The DPoP proof needs the nonce of the DPoP-Nonce header.",
  "rate.limited": "Too many requests; wait before the next one.",
  "invitation.unknown": "This invitation is not known.",
  "invitation.expired": "The invitation has expired; ask for a new one.",
  "invitation.revoked": "The invitation was withdrawn by its sender.",
  "invitation.superseded": "A newer invitation was sent; use that one.",
  "invitation.declined": "The invitation was declined.",
  "invitation.rejected": "An administrator rejected the acceptance; ask for a new invitation.",
  "invitation.used": "The invitation was used already.",
  "invitation.bound_elsewhere": "The invitation was accepted by another device.",
  "idempotency.conflict": "The idempotency key was used for another request.",
  "idempotency.settled": "The answer with this idempotency key was given up by its device.",
  "acceptance.unknown": "This acceptance is not known.",
  "approval.slow_down": "Asked too often; wait before asking again.",
  "device.unknown": "This device is not known.",
  "device.deactivated": "The device was deactivated by an administrator.",
  "key.conflict": "The key cannot be the next key of this device.",
  "name.invalid": "The name is not a device name.",
  "name.taken": "Another device of the organization has this name.",
  "service.failed": "The service failed; the fault is its own.",
  "service.unavailable": "The service is not available at the moment.",
  "admin.token_invalid": "The administration token is missing or wrong.",
  "organization.unknown": "There is no such organization.",
  "organization.name_taken": "Another organization has this name.",
  "organization.template_invalid": "This is no template for device names.",
  "group.unknown": "The organization has no such group.",
  "group.name_taken": "The organization has a group of this name already.",
  "group.without_licence": "The group has no licence; give it one before inviting to it.",
  "licence.unknown": "The organization has no such licence.",
  "licence.name_taken": "The organization has a licence of this name already.",
  "language.unknown": "There is no e-mail template for this language.",
  "email.invalid": "This is not one e-mail address.",
  "message.too_long": "The message is too long.",
  "invitation.state_conflict": "The invitation is not in a state that allows this.",
  "device.state_conflict": "The device is not in a state that allows this.",
  "prepared_device.unknown": "There is no such prepared device.",
  "prepared_device.state_conflict": "Somebody was invited for this device already.",
  "admin.permission_missing": "This token may not do that.",
  "admin_token.unknown": "There is no such token.",
  "admin_token.name_taken": "Another token has this name.",
} as const satisfies Record<ServiceProblemCode, string>;

/** The answer that tells a refusal: problem details with the stable code. */
export function toProblemReply(refusal: Refusal): Reply {
  const status = STATUS[refusal.code];
  const body: Problem = {
    type: "about:blank",
    title: TITLE[refusal.code],
    status,
    code: refusal.code,
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    ...(refusal.instead === undefined ? {} : { instead: refusal.instead }),
    ...(refusal.errors === undefined ? {} : { errors: [...refusal.errors] }),
  };
  const headers: Record<string, string> = { "content-type": PROBLEM_MEDIA_TYPE };
  if (refusal.retryAfterSeconds !== undefined) {
    headers["retry-after"] = String(refusal.retryAfterSeconds);
  }
  // The rest of a body that is not wanted is not read either.
  if (refusal.code === "request.too_large") headers["connection"] = "close";
  return { status, body, headers };
}
