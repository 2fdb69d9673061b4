/**
 * Undoes percent-encoding wherever it is UTF-8, and leaves the rest as it stands: a text that was
 * cut in the middle of an escape is no reason to lose what comes before it (RFC 3986 s2.1).
 */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
