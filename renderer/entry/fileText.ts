/** What a file holds, where it is an e-mail or another text. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: "empty" | "no_text" };

/**
 * The agent's limit, in UTF-16 units; an invitation is a hundredth of it. Files of more bytes are not
 * read at all.
 */
export const TEXT_MAX_LENGTH = 4_194_304;

/**
 * The text of a saved e-mail. Its own encoding does not matter: links and codes are plain letters in
 * all of them, but for UTF-16, which says so in its first two bytes.
 */
export function decodeFile(bytes: Uint8Array): FileText {
  const text = decode(bytes);
  if (text.trim() === "") return { ok: false, why: "empty" };
  // Pictures, PDF and Outlook's .msg: no sentence of theirs could be found again as text.
  const isText = !text.includes("\0") && !text.startsWith("%PDF-");
  return isText ? { ok: true, text } : { ok: false, why: "no_text" };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Why a file led nowhere. */
export type FileTrouble = "empty" | "no_text" | "too_large" | "several" | "unreadable" | "none";
