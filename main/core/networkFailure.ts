import type { ErrorCode } from "./errorCodes.ts";
import type { Failure } from "./result.ts";

/** Codes of Node's TLS (OpenSSL verification errors and its own), by their common beginnings. */
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|EPROTO$)/;
const TIMEOUT = /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/;

/**
 * Classifies what `fetch` threw: certificate, deadline, no HTTP, or no connection. The detail is the system's
 * own code (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), which names no address of ours and no link.
 */
export function toNetworkFailure(error: unknown): Failure {
  const seen = new Set<unknown>();
  for (let link = error; link instanceof Error && !seen.has(link); link = link.cause) {
    seen.add(link);
    const code = codeOf(link);
    if (link.name === "TimeoutError" || link.name === "AbortError" || TIMEOUT.test(code)) {
      return failure("service.timeout", "", error);
    }
    // Newer versions of Node give this one a name only.
    if (link.name === "HTTPParserError") return failure("service.not_latchkey", "not HTTP", error);
    if (CERTIFICATE.test(code)) return failure("service.certificate", code, error);
    if (code !== "") return failure("service.unreachable", code, error);
  }
  return failure("service.unreachable", "", error);
}

function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  // Happy Eyeballs gathers one error for each address: the first stands for all.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) {
    return codeOf(error.errors[0]);
  }
  return "";
}

function failure(code: ErrorCode, detail: string, cause: unknown): Failure {
  return detail === "" ? { code, cause } : { code, detail, cause };
}
