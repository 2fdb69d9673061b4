import { dirname } from "node:path";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { removeFileDurably } from "../files/durableFile.ts";
import { removeAbandonedTemporaries } from "../files/temporaryFiles.ts";

const content = z.string().nullable();

/**
 * What a registration changed, written before it changes anything: enough to finish it or to take
 * it back, wherever it was cut short.
 */
const receiptSchema = z.strictObject({
  /** Missing before, outermost first. */
  directories: z.array(z.string()),
  files: z.array(
    z.strictObject({
      path: z.string(),
      before: content,
      /** SHA-256 of all that we ever put there. */
      ours: z.array(z.string()),
      mode: z.number().int(),
    }),
  ),
  /** The desktop's cache of types, which a tool of its own writes anew. */
  cacheBefore: content,
});

export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptFile = Receipt["files"][number];

function formOf(file: string): CheckedFile<Receipt> {
  return { file, version: 1, schema: receiptSchema, protection: "unchanged" };
}

/** `undefined` where there is none; a damaged one is set aside and counts as none. */
export async function readReceipt(file: string): Promise<Result<Receipt | undefined>> {
  // What a run that was killed left beside it.
  await removeAbandonedTemporaries(dirname(file));
  const read = await readCheckedFile(formOf(file));
  if (!read.ok) return fail("registration.unwritable", { detail: read.failure.detail ?? file });
  return succeed(read.value.content);
}

/** Its directory must exist. @returns `registration.unwritable` */
export async function writeReceipt(file: string, receipt: Receipt): Promise<Result<void>> {
  const written = await writeCheckedFile(formOf(file), receipt);
  return written.ok
    ? written
    : fail("registration.unwritable", { detail: written.failure.detail ?? dirname(file) });
}

export async function removeReceipt(file: string): Promise<Result<void>> {
  const removed = await removeFileDurably(file);
  return removed.ok
    ? succeed(undefined)
    : fail("registration.unwritable", { detail: removed.failure.detail ?? file });
}
