import { createHmac, randomBytes } from "node:crypto";
import type { AppliedRecord } from "./appliedRecord.ts";

export type Digest = (content: string | Uint8Array) => string;

/**
 * Digests that only this machine can make: whoever carries the record away cannot try codes on it.
 * @param machine what no other machine has, and nobody else learns
 */
export function createDigest({ salt }: Pick<AppliedRecord, "salt">, machine: string): Digest {
  const key = createHmac("sha256", Buffer.from(salt, "hex")).update(machine, "utf8").digest();
  return (content) => createHmac("sha256", key).update(content).digest("hex");
}

export function withSalt(record: AppliedRecord): AppliedRecord {
  return record.salt === "" ? { ...record, salt: randomBytes(32).toString("hex") } : record;
}
