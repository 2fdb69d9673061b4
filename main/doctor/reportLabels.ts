import { createHash } from "node:crypto";

/** What may be numbered instead of named. */
export interface Labels {
  /** `service-1` for the first, and so on: the same everywhere in one report. */
  service(origin: string): string;
  /** Those that were given, by what they stand for. */
  all(): Readonly<Record<string, string>>;
}

export function createLabels(): Labels {
  const known = new Map<string, string>();
  return {
    service: (origin) => {
      const label = known.get(origin) ?? `service-${known.size + 1}`;
      known.set(origin, label);
      return label;
    },
    all: () => Object.fromEntries([...known].map(([origin, label]) => [label, origin])),
  };
}

/** An id that only those recognise who know it. */
export function hashId(id: string): string {
  return createHash("sha256").update(id, "utf8").digest("hex").slice(0, 16);
}
