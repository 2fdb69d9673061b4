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

/** Whether a link is percent-encoded from end to end, as the value of something else. */
export function isEncodedLink(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}%3A(?:%2F){2}/i.test(uri);
}

/** Such a link as it was; every other one as it is. */
export function decodeEncodedLink(uri: string): string {
  return isEncodedLink(uri) ? decodePercent(uri) : uri;
}
