import type { ErrorCode } from "../core/errorCodes.ts";
import type { Failure } from "../core/result.ts";

/** Less than this no service refuses a proof for, and less than this a Date header cannot tell. */
const TOLERABLE_MS = 60_000;

/** What a service answers where the time in a proof or assertion is not its own. */
const REFUSALS = new Set<ErrorCode>([
  "credentials.rejected",
  "credentials.dpop_refused",
  "device.refused",
]);
/** The same, where the code of the answer is in the detail (RFC 9449 s5, RFC 6749 s5.2). */
const REFUSED_PROOF = new Set(["invalid_dpop_proof", "invalid_client", "invalid_grant"]);

/** What the clocks of services say beside this machine's. */
export interface ServiceClock {
  /** Notes the `Date` (RFC 9110 s6.6.1) of an answer that took this long, in ms. */
  observe(origin: string, date: string | null, roundTripMs: number): void;
  /** How far this machine is ahead of the service, in ms; `undefined` where it never said. */
  skewMs(origin: string): number | undefined;
  /** The same failure, or `clock.skewed` where a refused proof or assertion is explained by it. */
  explain(origin: string, failure: Failure): Failure;
}

/** @param now this machine's clock, in ms since 1970. */
export function createServiceClock(now: () => number): ServiceClock {
  const skews = new Map<string, number>();
  return {
    observe: (origin, date, roundTripMs) => {
      const theirs = Date.parse(date ?? "");
      // Theirs was written about half way through.
      if (Number.isFinite(theirs)) skews.set(origin, now() - roundTripMs / 2 - theirs);
    },
    skewMs: (origin) => skews.get(origin),
    explain: (origin, failure) => {
      const skew = skews.get(origin) ?? 0;
      const isRefused = REFUSALS.has(failure.code) || isRefusedProof(failure);
      if (!isRefused || Math.abs(skew) <= TOLERABLE_MS) return failure;
      return { code: "clock.skewed", detail: describeSkew(skew), cause: failure.cause };
    },
  };
}

function isRefusedProof({ code, detail }: Failure): boolean {
  return code === "service.request_refused" && REFUSED_PROOF.has(detail ?? "");
}

const UNITS = [
  ["y", 365 * 24 * 60],
  ["d", 24 * 60],
  ["h", 60],
  ["min", 1],
] as const;

/** `3 h 2 min behind the service`: at most two units, nothing below a minute. */
export function describeSkew(skewMs: number): string {
  let minutes = Math.round(Math.abs(skewMs) / 60_000);
  const parts: string[] = [];
  for (const [name, length] of UNITS) {
    const count = Math.floor(minutes / length);
    minutes -= count * length;
    if (count > 0 && parts.length < 2) parts.push(`${count} ${name}`);
    // Units that do not follow one another would look exact and are not.
    else if (parts.length > 0) break;
  }
  const size = parts.length === 0 ? "less than a minute" : parts.join(" ");
  return `${size} ${skewMs < 0 ? "behind" : "ahead of"} the service`;
}
