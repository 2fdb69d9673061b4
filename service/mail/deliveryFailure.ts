/** Why an e-mail was not sent: a stable code for programs, and a sentence for the administrator. */
export interface DeliveryFailure {
  readonly state: "failed";
  readonly code: DeliveryFailureCode;
  readonly reason: string;
}

export type DeliveryFailureCode =
  | "server_not_configured"
  | "server_invalid"
  | "sender_not_configured"
  | "sender_invalid"
  | "template_missing"
  | "recipient_invalid"
  | "unreachable"
  | "timeout"
  | "tls_failed"
  | "login_refused"
  | "sender_refused"
  | "recipient_refused"
  | "message_refused"
  | "unexpected";

/** What the mail library attaches to its errors, as far as we read it. */
interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
  /** What Node said before the library put its own code there. */
  readonly originalCode?: unknown;
}

/** Certificates and handshakes, as Node and OpenSSL name their failures. */
const TLS_CODE = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|EPROTO$)/;

/**
 * Says what a mail server's failure means. Of the server's own words only the status codes are
 * kept (`550 5.7.1`): servers like to quote addresses, links and user names.
 * @param server host and port, without credentials
 */
export function toDeliveryFailure(error: unknown, server: string): DeliveryFailure {
  const { code, command, response, responseCode, originalCode } = (error ?? {}) as SmtpError;
  const status = statusOf(response, responseCode);
  switch (code) {
    case "EDNS":
    case "ECONNECTION":
    case "ESOCKET":
      if (TLS_CODE.test(String(originalCode))) return noTrust(server);
      return failed(
        "unreachable",
        `the mail server ${server} cannot be reached; check --smtp and that it runs, then resend`,
      );
    case "ETIMEDOUT":
    case "EABORT":
      return timedOut(server);
    case "ETLS":
    case "EREQUIRETLS":
      return noTrust(server);
    case "EAUTH":
    case "ENOAUTH":
    case "EOAUTH2":
      return failed(
        "login_refused",
        `the mail server ${server} does not accept this service's user name and password${status}`,
      );
    case "EENVELOPE":
      return command === "MAIL FROM"
        ? failed("sender_refused", `the mail server refuses the sender's address${status}`)
        : failed(
            "recipient_refused",
            `the mail server refuses the recipient's address${status}; check it for typing errors`,
          );
    case "EMESSAGE":
      return failed("message_refused", `the mail server refuses the message${status}`);
    default:
      return failed("unexpected", `the mail server ${server} could not be used${status}`);
  }
}

export function timedOut(server: string): DeliveryFailure {
  return failed("timeout", `the mail server ${server} did not answer in time; resend later`);
}

function noTrust(server: string): DeliveryFailure {
  return failed(
    "tls_failed",
    `no trusted encrypted connection to the mail server ${server}; check its certificate, or end --smtp with ?starttls=optional where it has none`,
  );
}

export function failed(code: DeliveryFailureCode, reason: string): DeliveryFailure {
  return { state: "failed", code, reason };
}

function statusOf(response: unknown, responseCode: unknown): string {
  if (typeof responseCode !== "number") return "";
  const enhanced =
    typeof response === "string" ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : "";
  return ` (${responseCode}${enhanced ? ` ${enhanced}` : ""})`;
}
