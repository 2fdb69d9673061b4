/** The names a sentence may hold. Plain text; every layout escapes for itself. */
export interface MailNames {
  readonly organization: string;
  readonly group: string;
  readonly inviter: string;
  readonly product: string;
}

/**
 * The words of the invitation e-mail in one language. Layout is elsewhere, so that a translation
 * holds sentences only and the text and HTML parts cannot drift apart.
 */
export interface MailTemplate {
  /** BCP 47 tag the administrator chooses by. */
  readonly language: string;
  /** Locale for dates and numbers; may be narrower than `language`. */
  readonly locale: string;
  readonly subject: (names: MailNames) => string;
  /** Shown by mail programs beside the subject. */
  readonly preview: (names: MailNames) => string;
  readonly greeting: (recipient: string | null) => string;
  readonly introduction: (names: MailNames) => string;
  readonly labels: {
    readonly organization: string;
    readonly group: string;
    readonly inviter: string;
    readonly validity: string;
  };
  /** Says whose words follow, so that nobody takes them for ours. */
  readonly messageLabel: (names: MailNames) => string;
  readonly validUntil: (date: string, span: string | undefined) => string;
  readonly doesNotExpire: string;
  readonly openHere: string;
  readonly button: string;
  readonly linkLabel: string;
  readonly codeHeading: string;
  readonly codeSteps: (names: MailNames) => string;
  readonly codeLabel: string;
  readonly serviceLabel: (names: MailNames) => string;
  readonly safetyHeading: string;
  readonly safety: readonly string[];
  readonly automatic: (names: MailNames) => string;
}
