import type { Failure } from "../core/result.ts";
import type { PeerCertificate } from "./peerCertificate.ts";
import { describeSkew } from "./serviceClock.ts";

export interface ClockEvidence {
  /** This machine's clock, in ms since 1970. */
  readonly nowMs: number;
  /** How far it is ahead of this service, where the service ever said. */
  readonly skewMs: number | undefined;
  /** A moment that has surely passed, such as the making of this program. */
  readonly surelyPassedMs: number;
}

/**
 * Says what is wrong with a certificate that was refused: who issued it, for when, for whom. Where
 * it is this machine's clock that is wrong, and that is known, says so instead: `clock.skewed`.
 */
export function describeCertificateFailure(
  failure: Failure,
  peer: PeerCertificate | undefined,
  clock: ClockEvidence,
): Failure {
  const code = failure.detail ?? "";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") {
    const wrong = describeWrongClock(peer, clock);
    if (wrong !== undefined) {
      return { code: "clock.skewed", detail: wrong, cause: failure.cause };
    }
    if (peer === undefined) return failure;
    const validity = `valid from ${toDay(peer.validFrom)} to ${toDay(peer.validTo)}`;
    const own = `by this machine's clock it is ${toDay(new Date(clock.nowMs))}`;
    return { ...failure, detail: `${code}: ${validity}; ${own}` };
  }
  if (peer === undefined) return failure;
  if (failure.code === "network.intercepted") {
    return { ...failure, detail: `issuer: ${peer.issuer || "without a name"} (${code})` };
  }
  return code === "ERR_TLS_CERT_ALTNAME_INVALID"
    ? { ...failure, detail: `${code}: made for ${peer.names || "nobody"}` }
    : failure;
}

/** `undefined` where the clock may well be right. */
function describeWrongClock(
  peer: PeerCertificate | undefined,
  { nowMs, skewMs, surelyPassedMs }: ClockEvidence,
): string | undefined {
  if (nowMs < surelyPassedMs) return `this machine's clock says ${toDay(new Date(nowMs))}`;
  if (peer === undefined || skewMs === undefined) return undefined;
  const theirsMs = nowMs - skewMs;
  const isValid = peer.validFrom.getTime() <= theirsMs && theirsMs <= peer.validTo.getTime();
  return isValid ? describeSkew(skewMs) : undefined;
}

function toDay(date: Date): string {
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : "an unknown day";
}
