import { ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from "openid-client";
import type { Failure } from "../core/result.ts";
import { TransportError } from "../core/transportError.ts";

/** Error codes of a token endpoint (RFC 6749 s5.2, RFC 9449 s5) that mean the credential is at fault. */
const REJECTED = new Set(["invalid_client", "unauthorized_client"]);
const INSUFFICIENT = new Set(["invalid_scope", "access_denied", "invalid_target"]);

/** Turns what the OAuth library throws into a failure; anything unexpected is `service.request_refused`. */
export function toOAuthFailure(error: unknown): Failure {
  if (error instanceof TransportError) return error.failure;
  if (error instanceof ResponseBodyError) {
    if (REJECTED.has(error.error)) return { code: "credentials.rejected", cause: error };
    if (INSUFFICIENT.has(error.error)) return { code: "credentials.insufficient", cause: error };
    return { code: "service.request_refused", detail: safeCode(error.error), cause: error };
  }
  if (error instanceof WWWAuthenticateChallengeError) {
    return { code: "credentials.rejected", cause: error };
  }
  if (error instanceof ClientError) {
    const status = statusOf(error);
    // Some servers answer a wrong credential with a bare status and no OAuth error at all.
    if (status === 401 || status === 403) return { code: "credentials.rejected", cause: error };
    return { code: "service.not_latchkey", detail: safeCode(error.code ?? ""), cause: error };
  }
  return { code: "internal.bug", detail: error instanceof Error ? error.name : "", cause: error };
}

/**
 * The same for discovery, where no credential was sent yet: what is not there is no service, and
 * what does not fit its address is not trusted.
 */
export function toDiscoveryFailure(error: unknown): Failure {
  if (error instanceof TransportError) return error.failure;
  const status = statusOf(error);
  if (status !== undefined && status !== 200) {
    return { code: "service.not_latchkey", detail: `HTTP ${status}`, cause: error };
  }
  return { code: "service.metadata_invalid", detail: "authorization server", cause: error };
}

/** The HTTP status behind an error of the library, where it is about an answer. */
function statusOf(error: unknown): number | undefined {
  return error instanceof ClientError && error.cause instanceof Response
    ? error.cause.status
    : undefined;
}

/** Server-made text goes nowhere; its error *code* may, if it looks like one. */
function safeCode(code: string): string {
  return /^[A-Za-z0-9_.-]{1,64}$/.test(code) ? code : "unknown error";
}
