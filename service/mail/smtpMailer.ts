import { createTransport } from "nodemailer";
import type { InvitationMail, InvitationMailer } from "../domain/invitationMailer.ts";
import { OWN_BRAND, type LetterBrand } from "../letters/letterBrand.ts";
import { findLetters, type Letters } from "../letters/letters.ts";
import { failed, timedOut, toDeliveryFailure, type DeliveryFailure } from "./deliveryFailure.ts";
import { isMailAddress, parseSender, type MailAddress } from "./mailAddress.ts";
import { toMailContent } from "./mailContent.ts";
import { toHeaderText } from "./plainText.ts";
import { renderHtml } from "./renderHtml.ts";
import { renderText } from "./renderText.ts";
import { parseSmtpUrl, type SmtpServer } from "./smtpUrl.ts";

export interface SmtpMailerOptions {
  /** `smtp://[user:password@]host[:port]` or `smtps://…`; `undefined` where none is configured. */
  readonly smtpUrl: string | undefined;
  /** `Name <address>` or an address; `undefined` where none is configured. */
  readonly from: string | undefined;
  readonly letters: readonly Letters[];
  readonly brand?: LetterBrand;
  /** Longest time one delivery may take, everything included. */
  readonly deadlineMs?: number;
  readonly now?: () => Date;
}

type SmtpOutcome = { readonly state: "sent" } | DeliveryFailure;

export interface SmtpMailer extends InvitationMailer {
  deliver(mail: InvitationMail): Promise<SmtpOutcome>;
}

/**
 * Sends invitations by SMTP (RFC 5321). What is missing in the configuration is an outcome of
 * each delivery and not an error at start: invitations can be made without mail.
 */
export function createSmtpMailer(options: SmtpMailerOptions): SmtpMailer {
  const { letters, brand = OWN_BRAND } = options;
  const now = options.now ?? (() => new Date());
  const deadlineMs = options.deadlineMs ?? 10_000;

  return {
    languages: () => letters.map(({ language }) => language),
    deliver: async (mail) => {
      const ready = prepare(options, mail);
      if ("state" in ready) return ready;
      try {
        const content = toMailContent(mail, ready.letters, { brand, now: now() });
        return await send(ready.server, deadlineMs, {
          from: ready.sender,
          to: { name: toHeaderText(content.recipient ?? ""), address: mail.to },
          subject: toHeaderText(ready.letters.words.say("mail.subject", content.names)),
          text: renderText(content),
          html: renderHtml(content),
          language: ready.letters.language,
        });
      } catch (error) {
        return toDeliveryFailure(error, `${ready.server.host}:${ready.server.port}`);
      }
    },
  };
}

interface Ready {
  readonly server: SmtpServer;
  readonly sender: MailAddress;
  readonly letters: Letters;
}

function prepare(options: SmtpMailerOptions, mail: InvitationMail): Ready | DeliveryFailure {
  if (options.smtpUrl === undefined) {
    return failed("server_not_configured", "no mail server is configured; set --smtp");
  }
  const server = parseSmtpUrl(options.smtpUrl);
  if (server === undefined) {
    return failed(
      "server_invalid",
      "the mail server's address is not of the form smtp://[user:password@]host[:port]; correct --smtp",
    );
  }
  if (options.from === undefined) {
    return failed("sender_not_configured", "no sender is configured for e-mails; set --mail-from");
  }
  const sender = parseSender(options.from);
  if (sender === undefined) {
    return failed(
      "sender_invalid",
      "the configured sender is no e-mail address; correct --mail-from",
    );
  }
  const letters = findLetters(options.letters, mail.language);
  if (letters === undefined) {
    const known = options.letters.map(({ language }) => language).join(", ") || "none";
    return failed(
      "template_missing",
      `there is no e-mail template for this language; configured: ${known}`,
    );
  }
  if (!isMailAddress(mail.to)) {
    return failed("recipient_invalid", "the recipient is not exactly one e-mail address");
  }
  return { server, sender, letters };
}

interface Message {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

async function send(
  server: SmtpServer,
  deadlineMs: number,
  message: Message,
): Promise<SmtpOutcome> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<SmtpOutcome>((expire) => {
    timer = setTimeout(() => {
      expire(timedOut(`${server.host}:${server.port}`));
      abort.abort();
    }, deadlineMs);
  });
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.tls === "implicit",
    requireTLS: server.tls === "starttls_required",
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
    dnsTimeout: deadlineMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(server.credentials === undefined
      ? {}
      : { auth: { user: server.credentials.user, pass: server.credentials.password } }),
  });
  const sent = transport
    .sendMail({
      from: { ...message.from },
      to: { ...message.to },
      // Said apart from the headers, so that no header can ever add a recipient.
      envelope: { from: message.from.address, to: [message.to.address] },
      subject: message.subject,
      text: message.text,
      html: message.html,
      textEncoding: "quoted-printable",
      headers: {
        // RFC 3834: no out-of-office answers to a machine.
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "Content-Language": message.language,
      },
      signal: abort.signal,
    })
    .then((): SmtpOutcome => ({ state: "sent" }));
  try {
    // Name resolution cannot be aborted, hence the race beside the signal.
    return await Promise.race([sent, deadline]);
  } finally {
    clearTimeout(timer);
    sent.catch(() => undefined);
    transport.close();
  }
}
