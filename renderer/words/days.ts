import type { HistoryEntryView } from "../../preload/contract.ts";

/** What happened on one day of this machine's calendar. */
export interface Day {
  /** The day in words; also what tells it from others. */
  readonly day: string;
  readonly entries: readonly {
    readonly key: string;
    readonly time: string;
    readonly entry: HistoryEntryView;
  }[];
}

/** The entries day by day, in their order. @param timeZone this machine's where none is given */
export function daysOf(
  entries: readonly HistoryEntryView[],
  locale: string,
  timeZone?: string,
): readonly Day[] {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", ...zone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", ...zone });
  const days = new Map<string, Day["entries"][number][]>();
  for (const [index, entry] of entries.entries()) {
    const date = new Date(entry.at);
    const isTime = !Number.isNaN(date.getTime());
    const name = isTime ? day.format(date) : entry.at;
    const list = days.get(name) ?? [];
    list.push({ key: `${entry.at}|${index}`, time: isTime ? time.format(date) : "", entry });
    days.set(name, list);
  }
  return [...days].map(([name, list]) => ({ day: name, entries: list }));
}
