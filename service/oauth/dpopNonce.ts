import { createHmac } from "node:crypto";
import { secretsEqual } from "../storage/secretHash.ts";

/** Nonces of the resource server (RFC 9449 s9): made from the time, none is stored. */
export interface DpopNonce {
  /** The nonce to use from now on. */
  current(): string;
  isValid(nonce: string): boolean;
}

const STEP_MS = 60_000;

/** A nonce lives two to three minutes; stable across restarts and among several processes. */
export function createDpopNonce(secret: Buffer, clock: () => number): DpopNonce {
  const make = (step: number) =>
    createHmac("sha256", secret).update(`resource ${step}`).digest("base64url");
  const step = () => Math.floor(clock() / STEP_MS);
  return {
    current: () => make(step()),
    isValid: (nonce) => [0, 1, 2].some((age) => secretsEqual(make(step() - age), nonce)),
  };
}
