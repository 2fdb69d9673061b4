/**
 * Decodes quoted-printable (RFC 2045 s6.7), leniently: an equals sign that begins no escape stands
 * for itself, and characters that were no bytes any more when they were pasted become UTF-8.
 */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]{0,8}(?:\r\n|\r|\n)/g, "");
  const plain = new TextEncoder();
  const bytes: number[] = [];
  for (const piece of joined.split(/(=[0-9a-f]{2})/i)) {
    if (/^=[0-9a-f]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
    else for (const byte of plain.encode(piece)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Whether a text without its mail headers is quoted-printable all the same. */
export function looksQuotedPrintable(text: string): boolean {
  return /=3D/i.test(text) || /=\r?\n/.test(text);
}
