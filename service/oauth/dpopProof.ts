import { createHash } from "node:crypto";
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from "jose";
import { z } from "zod";
import { done, type Outcome, refuse } from "../domain/outcome.ts";
import type { DpopNonce } from "./dpopNonce.ts";

/** How far `iat` may be from our clock, either way; what the token endpoint allows, too. */
export const PROOF_WINDOW_SECONDS = 300;
/** A proof is some 500 characters; nobody needs the memory to hold a long one. */
const PROOF_MAX_LENGTH = 4_096;

export interface ProofRequest {
  /** The `DPoP` header, `undefined` where there is none. */
  readonly proof: string | undefined;
  readonly method: string;
  /** Without query and fragment. */
  readonly url: string;
  /** The access token it must be made for; `undefined` where the request carries none. */
  readonly accessToken: string | undefined;
}

export interface ProofRules {
  /** `undefined`: no nonce is asked for. */
  readonly nonce: DpopNonce | undefined;
  /** Milliseconds since 1970. */
  clock(): number;
}

const claimsSchema = z.object({
  htm: z.string(),
  htu: z.string(),
  iat: z.number(),
  jti: z.string().min(1).max(256),
  ath: z.string().optional(),
  nonce: z.string().optional(),
});

export interface CheckedProof {
  /** RFC 7638 thumbprint of the key that made it. */
  readonly keyThumbprint: string;
  readonly jti: string;
}

/**
 * Checks a DPoP proof as RFC 9449 s4.3 lists it, except for whether it was used before: that is
 * remembered only once the rest of the request is good, so that nobody fills the memory with
 * proofs that would not have opened anything.
 */
export async function checkDpopProof(
  request: ProofRequest,
  rules: ProofRules,
): Promise<Outcome<CheckedProof>> {
  const { proof } = request;
  if (proof === undefined) return defect("a DPoP proof is missing");
  // Two DPoP headers arrive as one with a comma, which no JWS holds.
  if (proof.length > PROOF_MAX_LENGTH || proof.includes(",")) return defect("not one proof");
  const verified = await verifySignature(proof);
  if (verified === undefined) return defect("the proof is no ES256 DPoP proof");
  const { keyThumbprint, payload } = verified;
  const parsed = claimsSchema.safeParse(payload);
  if (!parsed.success) return defect("a claim is missing");
  const claims = parsed.data;
  if (claims.htm !== request.method) return defect("htm is another method");
  if (!isSameUrl(claims.htu, request.url)) return defect("htu is another address");
  const age = rules.clock() / 1_000 - claims.iat;
  if (Math.abs(age) > PROOF_WINDOW_SECONDS) return defect("iat is not of now");
  const ath = request.accessToken === undefined ? undefined : hashToken(request.accessToken);
  if (ath !== undefined && claims.ath !== ath) return defect("ath is not of this access token");
  if (rules.nonce !== undefined && !(claims.nonce && rules.nonce.isValid(claims.nonce))) {
    return refuse("proof.nonce_required");
  }
  return done({ keyThumbprint, jti: claims.jti });
}

function defect(detail: string) {
  return refuse("proof.invalid", { detail });
}

async function verifySignature(proof: string) {
  try {
    // EmbeddedJWK refuses a missing, a private and a symmetric key.
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      algorithms: ["ES256"],
      typ: "dpop+jwt",
      // `iat` is judged by our own window and clock.
      currentDate: new Date(0),
    });
    if (protectedHeader.jwk === undefined) return undefined;
    return { payload, keyThumbprint: await calculateJwkThumbprint(protectedHeader.jwk) };
  } catch {
    return undefined;
  }
}

/** Compared after normalization (RFC 3986 s6.2.2, s6.2.3), ignoring query and fragment. */
function isSameUrl(htu: string, expected: string): boolean {
  const url = URL.parse(htu);
  if (url === null) return false;
  url.search = "";
  url.hash = "";
  return url.href === new URL(expected).href;
}

function hashToken(accessToken: string): string {
  return createHash("sha256").update(accessToken).digest("base64url");
}
