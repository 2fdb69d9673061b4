import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { malformed, WorkbookProblem } from "./workbookProblem.ts";

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);

/** Bytes that all parts which are read may have together, unpacked. */
export const UNPACKED_BYTES_MAX = 24 * 1024 * 1024;
const ENTRIES_MAX = 2_000;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const COMMENT_MAX = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The parts of a ZIP file (APPNOTE 6.3) that are asked for by name; nothing else is unpacked. */
export interface ZipArchive {
  has(name: string): boolean;
  /**
   * The bytes of one part, checked against its sum. Never unpacks more than the archive's directory
   * promised, nor more than {@link UNPACKED_BYTES_MAX} in all.
   * @throws WorkbookProblem
   */
  read(name: string): Promise<Uint8Array>;
}

/** @throws WorkbookProblem where the directory is no directory. */
export function openZipArchive(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  let left = UNPACKED_BYTES_MAX;
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw malformed(`${name} is missing in the workbook`);
      if ((entry.flags & ENCRYPTED) !== 0) {
        throw new WorkbookProblem("unsupported", "the workbook is protected by a password");
      }
      left -= entry.unpacked;
      if (left < 0) {
        const size = `${UNPACKED_BYTES_MAX / 1024 / 1024} MiB`;
        throw new WorkbookProblem("too_large", `unpacked, the workbook has more than ${size}`);
      }
      const content = await unpack(packedBytes(view, bytes, entry), entry);
      if (content.length !== entry.unpacked || crc32(content) !== entry.crc) {
        throw malformed("the workbook is damaged: a part of it is not what its sum says");
      }
      return content;
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > ENTRIES_MAX) throw malformed(`the workbook has more than ${ENTRIES_MAX} parts`);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw malformed("the workbook is cut off or damaged");
    }
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    // Two parts of one name: programs differ in which of them they show.
    if (entries.has(name)) throw malformed("the workbook has two parts of one name");
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw malformed("the workbook is cut off or damaged");
}

function packedBytes(view: DataView, bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const isThere =
    offset + LOCAL_LENGTH <= bytes.length && view.getUint32(offset, true) === LOCAL_SIGNATURE;
  if (!isThere) throw malformed("the workbook is cut off or damaged");
  const start =
    offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw malformed("the workbook is cut off or damaged");
  return bytes.subarray(start, start + packed);
}

async function unpack(packed: Uint8Array, { method, unpacked }: Entry): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw malformed("the workbook is packed in an unusual way");
  try {
    // Zero would stand for no limit at all.
    return await inflate(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    throw malformed("the workbook is damaged, or holds more than it says");
  }
}
