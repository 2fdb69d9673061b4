import { problemSchema, type ProblemCode } from "../../protocol/problem.ts";
import type { ErrorCode } from "./errorCodes.ts";
import type { Failure } from "./result.ts";

/** What the service's own codes mean to the person at the device. */
const CODE = {
  "token.missing": "credentials.rejected",
  "token.invalid": "credentials.rejected",
  "token.insufficient_scope": "credentials.insufficient",
  "rate.limited": "service.rate_limited",
  "invitation.unknown": "invitation.unknown",
  "invitation.expired": "invitation.expired",
  "invitation.revoked": "invitation.revoked",
  "invitation.superseded": "invitation.superseded",
  "invitation.declined": "invitation.declined",
  "invitation.rejected": "invitation.rejected",
  "invitation.used": "invitation.used",
  "invitation.bound_elsewhere": "invitation.bound_elsewhere",
  "acceptance.unknown": "acceptance.unknown",
  "device.unknown": "device.unknown",
  "device.deactivated": "device.deactivated",
  "name.invalid": "name.forbidden_character",
  "service.failed": "service.failed",
  "service.unavailable": "service.failed",
} as const satisfies Partial<Record<ProblemCode, ErrorCode>>;

const CODES: Readonly<Record<string, ErrorCode>> = CODE;

/**
 * Reads problem details (RFC 9457). A code that is newer than this program is judged by its HTTP
 * status. The service's own sentences are not passed on: they are its words, not ours.
 */
export function toProblemFailure(status: number, body: unknown): Failure {
  const parsed = problemSchema.safeParse(body);
  const code = parsed.success ? parsed.data.code : undefined;
  const known = code === undefined ? undefined : CODES[code];
  if (known !== undefined) return { code: known };
  const detail = code !== undefined && /^[a-z0-9_.]{1,64}$/.test(code) ? code : `HTTP ${status}`;
  if (status === 401) return { code: "credentials.rejected", detail };
  if (status === 403) return { code: "credentials.insufficient", detail };
  return { code: parsed.success ? "service.request_refused" : "service.not_latchkey", detail };
}
