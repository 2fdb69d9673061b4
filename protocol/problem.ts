import { z } from "zod";

/**
 * Stable codes a service answers with, and the HTTP status each belongs to (RFC 9457, RFC 9110).
 * Unknown, malformed and foreign tokens are all `invitation.unknown`: the answer tells nobody
 * whether a guess was close.
 */
export const PROBLEM_STATUS = {
  "request.invalid": 422,
  "request.unsupported": 400,
  "request.too_large": 413,
  "resource.unknown": 404,
  "token.missing": 401,
  "token.invalid": 401,
  "token.insufficient_scope": 403,
  "proof.invalid": 401,
  "proof.nonce_required": 401,
  "rate.limited": 429,
  "invitation.unknown": 404,
  "invitation.expired": 410,
  "invitation.revoked": 410,
  "invitation.superseded": 410,
  "invitation.declined": 410,
  "invitation.rejected": 410,
  "invitation.used": 410,
  "invitation.bound_elsewhere": 409,
  "idempotency.conflict": 409,
  "idempotency.settled": 409,
  "acceptance.unknown": 404,
  "approval.slow_down": 429,
  "device.unknown": 404,
  "device.deactivated": 403,
  "key.conflict": 409,
  "name.invalid": 422,
  "name.taken": 409,
  "service.failed": 500,
  "service.unavailable": 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** Problem details (RFC 9457), media type `application/problem+json`, with our stable `code`. */
export const problemSchema = z.object({
  type: z.string().default("about:blank"),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  /** A code the agent does not know is handled by its HTTP status: services may be newer. */
  code: z.string().optional(),
  /** For `request.invalid`: where in the body, as JSON pointers. Never the value itself. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  /** For `name.taken`: a name like it that is free. */
  instead: z.string().optional(),
});

export type Problem = z.infer<typeof problemSchema>;

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/**
 * Further codes, of the administration API alone: an agent never meets them. Beside these it
 * answers with the codes above.
 */
export const ADMIN_PROBLEM_STATUS = {
  "admin.token_invalid": 401,
  "organization.unknown": 404,
  "organization.name_taken": 409,
  "organization.template_invalid": 422,
  "group.unknown": 404,
  "group.name_taken": 409,
  "group.without_licence": 422,
  "licence.unknown": 404,
  "licence.name_taken": 409,
  "language.unknown": 422,
  "email.invalid": 422,
  "message.too_long": 422,
  "invitation.state_conflict": 409,
  "device.state_conflict": 409,
  "prepared_device.unknown": 404,
  "prepared_device.state_conflict": 409,
  "admin.permission_missing": 403,
  "admin_token.unknown": 404,
  "admin_token.name_taken": 409,
} as const satisfies Record<string, number>;

export type AdminProblemCode = keyof typeof ADMIN_PROBLEM_STATUS;
