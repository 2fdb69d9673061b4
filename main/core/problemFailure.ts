import { problemSchema, type ProblemCode } from "../../protocol/problem.ts";
import type { ErrorCode } from "./errorCodes.ts";
import type { Failure } from "./result.ts";

/** What the service's own codes mean to the person at the device. */
const CODE = {
  "request.invalid": "service.request_refused",
  "request.unsupported": "service.request_refused",
  "request.too_large": "service.request_refused",
  "resource.unknown": "service.request_refused",
  "token.missing": "credentials.rejected",
  "token.invalid": "credentials.rejected",
  "token.insufficient_scope": "credentials.insufficient",
  // A proof is refused where the clock is far off, which the words of this code begin with.
  "proof.invalid": "credentials.rejected",
  "proof.nonce_required": "service.request_refused",
  "rate.limited": "service.rate_limited",
  "invitation.unknown": "invitation.unknown",
  "invitation.expired": "invitation.expired",
  "invitation.revoked": "invitation.revoked",
  "invitation.superseded": "invitation.superseded",
  "invitation.declined": "invitation.declined",
  "invitation.rejected": "invitation.rejected",
  "invitation.used": "invitation.used",
  "invitation.bound_elsewhere": "invitation.bound_elsewhere",
  "idempotency.conflict": "service.request_refused",
  "idempotency.settled": "answer.void",
  "acceptance.unknown": "acceptance.unknown",
  // RFC 8628 s3.5: asked too often.
  "approval.slow_down": "service.rate_limited",
  "device.unknown": "device.unknown",
  "device.deactivated": "device.deactivated",
  "key.conflict": "service.request_refused",
  "name.invalid": "name.forbidden_character",
  "name.taken": "name.taken",
  "service.failed": "service.failed",
  "service.unavailable": "service.failed",
} as const satisfies Record<ProblemCode, ErrorCode>;

const lenientSchema = problemSchema.partial({ title: true, status: true });

/**
 * Reads problem details (RFC 9457). A code that is newer than this program is judged by its HTTP
 * status. The service's own sentences are not passed on: they are its words, not ours.
 */
export function toProblemFailure(status: number, body: unknown): Failure {
  const parsed = lenientSchema.safeParse(body);
  const text = parsed.success ? (parsed.data.code ?? "") : "";
  // The service's code says more than ours where ours stands for several.
  const detail = /^[a-z0-9_.]{1,64}$/.test(text) ? text : `HTTP ${status}`;
  if (isProblemCode(text)) {
    const code = CODE[text];
    return code === text ? { code } : { code, detail };
  }
  return { code: judgeStatus(status, parsed.success), detail };
}

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(CODE, text);
}

function judgeStatus(status: number, isProblem: boolean): ErrorCode {
  if (status === 401) return "credentials.rejected";
  if (status === 403) return "credentials.insufficient";
  if (status === 408) return "service.timeout";
  if (status === 429) return "service.rate_limited";
  if (status >= 500) return "service.failed";
  return isProblem ? "service.request_refused" : "service.not_latchkey";
}
