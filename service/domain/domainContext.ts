import { encodeCrockford } from "../../protocol/crockford.ts";
import type { Database } from "../storage/database.ts";

/** What the rules of the service are given; nothing in `domain/` reaches for anything else. */
export interface DomainContext {
  readonly database: Database;
  /** Milliseconds since 1970: the clock that decides what has expired. */
  clock(): number;
  randomBytes(count: number): Uint8Array;
  /** Seconds a waiting device is asked to leave between two polls. */
  readonly pollIntervalSeconds: number;
}

/** A new identifier of 128 random bits, letters and digits only, readable by its prefix. */
export function createId(context: DomainContext, prefix: string): string {
  return prefix + encodeCrockford(context.randomBytes(16)).toLowerCase();
}

/** RFC 3339 in UTC. */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export interface Named {
  readonly id: string;
  readonly name: string;
}
