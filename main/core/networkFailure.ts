import type { ErrorCode } from "./errorCodes.ts";
import type { Failure } from "./result.ts";
import { TransportError } from "./transportError.ts";

/** Codes of Node's TLS (OpenSSL verification errors and its own), by their common beginnings. */
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|EPROTO$)/;
/** Those among them that say: nobody whom this machine trusts vouches for the certificate. */
const UNTRUSTED =
  /^(UNABLE_TO_(GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|(DEPTH_ZERO_)?SELF_SIGNED_CERT(_IN_CHAIN)?|CERT_UNTRUSTED)$/;
const TIMEOUT = /^(ETIMEDOUT|ERR_TLS_HANDSHAKE_TIMEOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/;
/** getaddrinfo(3), as Node's resolver names what it says. */
const NAME = /^(ENOTFOUND|EAI_[A-Z]+)$/;
/** No network, or no way into the one that the address belongs to. */
const OFFLINE = /^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EAFNOSUPPORT)$/;

/**
 * Classifies what `fetch` threw: certificate, issuer, deadline, name, no network, no HTTP, or no
 * connection; what was classified before stays as it is. The detail is the system's own code
 * (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), which names no address of ours and no link.
 */
export function toNetworkFailure(error: unknown): Failure {
  const seen = new Set<unknown>();
  for (let link = error; link instanceof Error && !seen.has(link); link = link.cause) {
    seen.add(link);
    if (link instanceof TransportError) return link.failure;
    const code = codeOf(link);
    if (link.name === "TimeoutError" || link.name === "AbortError" || TIMEOUT.test(code)) {
      return failure("service.timeout", "", error);
    }
    // Newer versions of Node give this one a name only.
    if (link.name === "HTTPParserError") return failure("service.not_latchkey", "not HTTP", error);
    if (code !== "") return failure(judge(code), code, error);
  }
  return failure("service.unreachable", "", error);
}

function judge(code: string): ErrorCode {
  if (UNTRUSTED.test(code)) return "network.intercepted";
  if (CERTIFICATE.test(code)) return "service.certificate";
  if (NAME.test(code)) return "network.name_unresolved";
  return OFFLINE.test(code) ? "network.offline" : "service.unreachable";
}

function codeOf(error: Error): string {
  if ("code" in error && typeof error.code === "string") return error.code;
  if (!(error instanceof AggregateError)) return "";
  // Happy Eyeballs gathers one error for each address. One that got further than this machine says
  // more than one that did not: a machine without IPv6 is not offline.
  const codes = error.errors.map((each) => (each instanceof Error ? codeOf(each) : ""));
  return codes.find((code) => code !== "" && !OFFLINE.test(code)) ?? codes[0] ?? "";
}

function failure(code: ErrorCode, detail: string, cause: unknown): Failure {
  return detail === "" ? { code, cause } : { code, detail, cause };
}
