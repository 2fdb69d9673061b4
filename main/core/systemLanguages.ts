type Environment = Readonly<Record<string, string | undefined>>;

/** The languages that the environment asks for; `null` where it says nothing of languages. */
export function languagesOfEnvironment(environment: Environment): readonly string[] | null {
  // The first that is set and not empty counts, says POSIX (XBD 8.2).
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  if (locale === undefined) return null;
  const own = toTag(locale);
  if (own === null) return [];
  // A list of GNU gettext's, which counts wherever the locale is not that of C.
  const list = (environment["LANGUAGE"] ?? "").split(":").map(toTag);
  return [...list.filter((tag) => tag !== null), own];
}

/** `pt_BR.UTF-8@euro` as BCP 47; `null` for the locale of C, in which programs speak English. */
function toTag(locale: string): string | null {
  const name = locale.replace(/[.@].*$/u, "");
  return name === "" || name === "C" || name === "POSIX" ? null : name.replaceAll("_", "-");
}
