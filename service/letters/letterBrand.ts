/** What a vendor's letters look like: the part of a brand that e-mails and the landing page need. */
export interface LetterBrand {
  readonly productName: string;
  /** How the command line is called. */
  readonly command: string;
  /** Of app links, without the colon. */
  readonly scheme: string;
  /** One SVG document; `null`: the mark of this project. */
  readonly logo: string | null;
  readonly colors: {
    /** `#rrggbb`. Made darker or lighter where nobody could read it. */
    readonly accent: string;
    /** On dark grounds; without it, the accent made lighter. */
    readonly accentDark?: string | undefined;
  };
  readonly support: {
    readonly email: string | null;
    readonly url: string | null;
    readonly phone: string | null;
  };
  /** Texts in the place of ours, by language and message id (`messages/en/letters.ts`). */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

export const OWN_BRAND: LetterBrand = {
  productName: "Latchkey",
  command: "latchkey",
  scheme: "latchkey",
  logo: null,
  colors: { accent: "#0f4a45", accentDark: "#e7b557" },
  support: { email: null, url: null, phone: null },
};
