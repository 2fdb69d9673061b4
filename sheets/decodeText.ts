import { refuse, type SheetOutcome } from "./sheet.ts";

const LINE_FEED = 0x0a;

/**
 * Text of a CSV file: UTF-8 with or without its mark, or UTF-16 with it, as Excel's "Unicode text"
 * has it. Anything else is refused and not guessed at: a wrong guess turns names into others.
 */
export function decodeText(bytes: Uint8Array): SheetOutcome<string> {
  const utf16 = utf16Mark(bytes);
  if (utf16 !== undefined) {
    const text = decode(utf16, bytes);
    return text === undefined
      ? refuse("encoding", "the file begins as UTF-16 and goes on as something else")
      : { ok: true, value: text };
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const detail = "there is a NUL in it; UTF-16 needs its byte order mark, or save it as UTF-8";
    return refuse("encoding", detail, { line: lineAt(bytes, zero) });
  }
  const text = decode("utf-8", bytes);
  if (text !== undefined) return { ok: true, value: text };
  const detail = 'the text is not UTF-8; save it as "CSV UTF-8", or as XLSX';
  return refuse("encoding", detail, { line: lineAt(bytes, firstForeignByte(bytes)) });
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let index = 0; index < end; index += 1) if (bytes[index] === LINE_FEED) line += 1;
  return line;
}

/** A line feed is never part of another character, so each line can be tried by itself. */
function firstForeignByte(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (decode("utf-8", bytes.subarray(start, end)) === undefined) return start;
    start = end;
  }
  return start;
}
