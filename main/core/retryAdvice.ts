import type { ErrorCode } from "./errorCodes.ts";

/**
 * Whether doing the same again can help: `again`, by itself or later; `after_repair`, once the
 * person changed something; `never`, the outcome is final.
 */
export type RetryAdvice = "again" | "after_repair" | "never";

export const RETRY_ADVICE = {
  "link.none": "never",
  "link.malformed": "never",
  "link.cut_off": "never",
  "link.mistyped": "never",
  "link.foreign": "never",
  "link.ambiguous": "never",
  "service.not_configured": "after_repair",
  "service.not_allowed": "never",
  "service.insecure": "never",
  "service.unreachable": "again",
  "service.timeout": "again",
  "service.certificate": "after_repair",
  "service.redirected": "after_repair",
  "service.not_latchkey": "after_repair",
  "service.metadata_invalid": "after_repair",
  "service.rate_limited": "again",
  "service.failed": "again",
  "service.request_refused": "after_repair",
  "credentials.absent": "after_repair",
  "credentials.locked": "after_repair",
  "credentials.lost": "after_repair",
  "credentials.unavailable": "after_repair",
  "credentials.malformed": "after_repair",
  "credentials.not_stored": "after_repair",
  "credentials.rejected": "after_repair",
  "credentials.insufficient": "after_repair",
  "credentials.dpop_refused": "after_repair",
  "invitation.unknown": "never",
  "invitation.expired": "never",
  "invitation.revoked": "never",
  "invitation.superseded": "never",
  "invitation.declined": "never",
  "invitation.rejected": "never",
  "invitation.used": "never",
  "invitation.bound_elsewhere": "never",
  "acceptance.unknown": "never",
  "approval.pending": "again",
  "machine.id_missing": "after_repair",
  "machine.changed": "never",
  "device.not_enrolled": "never",
  "device.ambiguous": "never",
  "device.unknown": "never",
  "device.deactivated": "after_repair",
  "device.refused": "after_repair",
  "name.empty": "after_repair",
  "name.too_long": "after_repair",
  "name.forbidden_character": "after_repair",
  "reason.too_long": "after_repair",
  "usage.invalid": "never",
  "config.invalid": "after_repair",
  "config.unsafe": "after_repair",
  "state.corrupt": "after_repair",
  "state.newer": "never",
  "state.unwritable": "after_repair",
  "window.no_display": "after_repair",
  "window.no_browser": "after_repair",
  "window.root": "after_repair",
  "window.failed": "again",
  "internal.bug": "again",
} as const satisfies Record<ErrorCode, RetryAdvice>;

/** True where the window offers "Try again" and a script may. */
export function isRetryable(code: ErrorCode): boolean {
  return RETRY_ADVICE[code] !== "never";
}
