/** A language that every text of ours exists in, by its BCP 47 tag. */
export type Language = keyof typeof LANGUAGES;

interface LanguageTraits {
  /** Its name in itself, for whoever must find it while another one is shown. */
  readonly autonym: string;
  readonly direction: "ltr" | "rtl";
}

export const LANGUAGES = {
  en: { autonym: "English", direction: "ltr" },
  de: { autonym: "Deutsch", direction: "ltr" },
  fr: { autonym: "Français", direction: "ltr" },
  es: { autonym: "Español", direction: "ltr" },
  fi: { autonym: "Suomi", direction: "ltr" },
  ar: { autonym: "العربية", direction: "rtl" },
  ja: { autonym: "日本語", direction: "ltr" },
  "pt-BR": { autonym: "Português (Brasil)", direction: "ltr" },
} as const satisfies Readonly<Record<string, LanguageTraits>>;

/** Whether all texts exist in the language of this tag, exactly. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}

export interface LanguageChoice {
  readonly language: Language;
  /** For dates and numbers: the region that was asked for with the language, e.g. `de-AT`. */
  readonly locale: string;
}

/**
 * The first language wanted that there is, by lookup (RFC 4647 s3.4): `de-AT` gets `de`, and `pt-PT`
 * the Portuguese there is. English where none fits.
 * @param wanted BCP 47 tags in the order of preference; what is none is passed over.
 */
export function chooseLanguage(wanted: readonly string[]): LanguageChoice {
  for (const tag of wanted) {
    const locale = toLocale(tag);
    if (locale === null) continue;
    const language = lookUp(locale);
    if (language !== null) return { language, locale: locale.baseName };
  }
  return { language: "en", locale: "en" };
}

/** The language of a tag, by the same lookup; `null` where there is none such. */
export function findLanguage(tag: string): Language | null {
  const locale = toLocale(tag);
  return locale === null ? null : lookUp(locale);
}

function toLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

function lookUp(locale: Intl.Locale): Language | null {
  const exact = `${locale.language}-${locale.region ?? ""}`;
  if (isLanguage(exact)) return exact;
  if (isLanguage(locale.language)) return locale.language;
  const tags = Object.keys(LANGUAGES) as Language[];
  return tags.find((tag) => tag.startsWith(`${locale.language}-`)) ?? null;
}
