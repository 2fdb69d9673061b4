/** The words of the landing page in one language, plain text. */
export interface LandingText {
  readonly language: string;
  readonly title: string;
  readonly ready: HeadedText & {
    readonly button: string;
    readonly assurance: string;
    /** When the page was left after the click: by the program, or by the browser's question. */
    readonly left: string;
  };
  /** The code and the QR code, for a device across the hall. */
  readonly elsewhere: HeadedText & {
    /** Why it is covered; said in a way that is still true when it is not. */
    readonly caution: string;
    readonly show: string;
    readonly hide: string;
    readonly codeLabel: string;
    readonly copy: string;
    readonly copied: string;
    /** Where the browser copies nothing by itself; the code is selected then. */
    readonly selected: string;
    readonly qrLabel: string;
    readonly qrDescription: string;
    /** Where the browser could not work the code out. */
    readonly unavailable: string;
  };
  readonly question: {
    readonly ask: string;
    readonly asking: string;
    readonly answers: Readonly<Record<QuestionAnswer, { heading: string; text: string }>>;
    /** Around the time that an open invitation ends at. */
    readonly until: readonly [before: string, after: string];
    readonly endless: string;
  };
  /** One heading and one explanation for each way a link can be damaged on its way. */
  readonly damaged: Readonly<Record<LinkDamage, HeadedText>>;
  /** What stands here before, and without, the script. */
  readonly unread: HeadedText & { readonly noScript: string };
  readonly help: {
    readonly heading: string;
    readonly headingDamaged: string;
    /** When the page is still in front some seconds after the click. */
    readonly stillHere: string;
    readonly steps: readonly HelpStep[];
    readonly service: string;
  };
  readonly footer: string;
}

interface HeadedText {
  readonly heading: string;
  readonly lead: string;
}

export interface HelpStep {
  readonly heading: string;
  readonly text: string;
  /** Only where there is an invitation to open, or only where there is none; otherwise always. */
  readonly only?: "ready" | "unread";
  /** On paper nothing can be clicked: a step of the screen is left out there. */
  readonly onScreenOnly?: boolean;
  /** What this step offers beside its words. */
  readonly offers?: "question" | "code";
}

/** As the script tells them apart; `malformed` is shown as `mistyped`: compare with the e-mail. */
export type LinkDamage = "missing" | "cut_off" | "mistyped";

/** What the service answers about an invitation, and two ways of getting no answer. */
export type QuestionAnswer =
  | "open"
  | "waiting"
  | "used"
  | "rejected"
  | "declined"
  | "expired"
  | "revoked"
  | "superseded"
  | "unknown"
  | "limited"
  | "unreachable";
