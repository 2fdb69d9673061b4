import { createHash, timingSafeEqual } from "node:crypto";

/**
 * What is kept of a secret that was drawn at random (60 bits and more): SHA-256 as hex. A slow
 * password hash would add nothing to secrets nobody chose, and cost every request its time.
 */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

/** SHA-256 of bytes, as an access code is derived from its token. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

/** Compares in a time that does not depend on where the two differ. */
export function secretsEqual(left: string, right: string): boolean {
  // Hashing first makes the lengths equal, which timingSafeEqual asks for.
  return hashesEqual(hashSecret(left), hashSecret(right));
}

/** The same for two answers of {@link hashSecret}. */
export function hashesEqual(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
