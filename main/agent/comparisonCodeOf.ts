import { toComparisonCode } from "../../protocol/comparisonCode.ts";
import type { EnrolmentBook } from "../enrolment/enrolmentBook.ts";

/**
 * What an administrator compares before approving this machine's acceptance; `null` where the key
 * that accepted was not written down.
 */
export function comparisonCodeOf(
  { book }: { readonly book: Pick<EnrolmentBook, "waiting"> },
  acceptanceId: string,
): string | null {
  const entry = book.waiting().find(({ acceptance }) => acceptance.acceptanceId === acceptanceId);
  return entry?.keyThumbprint === undefined ? null : toComparisonCode(entry.keyThumbprint);
}
