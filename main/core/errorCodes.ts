/**
 * Every way Latchkey can fail, by a stable dotted code. The tables keyed by it (`errorText/`,
 * `exitCode.ts`, `retryAdvice.ts`) are exhaustive: a new code does not compile until all answer it.
 */
export const ERROR_CODES = [
  // What the person handed over is no usable invitation; all of it is known offline.
  "link.none",
  "link.malformed",
  "link.cut_off",
  "link.mistyped",
  "link.foreign",
  "link.ambiguous",
  "link.wrapped",

  // The service the invitation names.
  "service.not_configured",
  "service.not_allowed",
  "service.address_invalid",
  "service.insecure",
  "service.unreachable",
  "service.timeout",
  "service.certificate",
  "service.redirected",
  "service.not_latchkey",
  "service.metadata_invalid",
  "service.rate_limited",
  "service.failed",
  "service.request_refused",

  // The way to it, and this machine's clock beside the service's.
  "network.offline",
  "network.name_unresolved",
  "network.proxy_unreachable",
  "network.proxy_refused",
  "network.captive_portal",
  "network.intercepted",
  "clock.skewed",

  // Credentials on this machine, and what the authorization server thinks of them.
  "credentials.absent",
  "credentials.locked",
  "credentials.lost",
  "credentials.unavailable",
  "credentials.malformed",
  "credentials.not_stored",
  "credentials.rejected",
  "credentials.insufficient",
  "credentials.dpop_refused",

  // The invitation, judged by the service.
  "invitation.unknown",
  "invitation.expired",
  "invitation.revoked",
  "invitation.superseded",
  "invitation.declined",
  "invitation.rejected",
  "invitation.used",
  "invitation.bound_elsewhere",
  "answer.unconfirmed",
  "answer.void",
  "acceptance.unknown",
  "acceptance.expired",
  "approval.pending",

  // This machine and its enrolment.
  "machine.id_missing",
  "machine.changed",
  "machine.reinstalled",
  "machine.board_replaced",
  "machine.disk_moved",
  "machine.cloned",
  "enrolment.busy",
  "device.not_enrolled",
  "device.ambiguous",
  "device.unknown",
  "device.deactivated",
  "device.refused",
  "name.empty",
  "name.too_long",
  "name.forbidden_character",
  "name.taken",
  "reason.too_long",

  // The program's own surroundings.
  "usage.invalid",
  "config.invalid",
  "config.unsafe",
  "config.overruled",
  // The sheet in which each machine of a fleet finds its own row.
  "sheet.unreadable",
  "sheet.row_missing",
  "sheet.row_ambiguous",
  "state.corrupt",
  "state.newer",
  "state.unwritable",
  "window.no_display",
  "window.no_browser",
  "window.root",
  "window.failed",
  "window.unresponsive",
  "window.full",
  // Links of our scheme, and which program the desktop opens them with.
  "registration.unsupported",
  "registration.unwritable",
  "registration.taken",
  "registration.ineffective",
  "internal.bug",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
