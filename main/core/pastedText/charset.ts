/**
 * Decodes bytes by the character set a mail names. A name nobody knows is read as Windows-1252:
 * links and codes are ASCII, and that one agrees with it and refuses no byte.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  // What claims to be ASCII is UTF-8 or nothing else, these days.
  const label = /^(?:us-ascii|ascii|)$/i.test(charset) ? "utf-8" : charset;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
