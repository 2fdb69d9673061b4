import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../main/core/result.ts";
import {
  describeCertificateFailure,
  type ClockEvidence,
} from "../../main/service/certificateFailure.ts";
import { toShown, type PeerCertificate } from "../../main/service/peerCertificate.ts";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const DAY = 86_400_000;
const PEER: PeerCertificate = {
  issuer: "Acme Inspection",
  validFrom: new Date("2026-11-01T00:00:00Z"),
  validTo: new Date("2026-12-01T00:00:00Z"),
  names: "DNS:other.example.com",
};
const RIGHT: ClockEvidence = { nowMs: NOW, skewMs: undefined, surelyPassedMs: 0 };

const certificate = (detail: string): Failure => ({ code: "service.certificate", detail });

describe("a certificate whose time is not now", () => {
  test.each<[string, Partial<ClockEvidence>, Partial<Failure>]>([
    [
      "by a clock of which nothing is known",
      {},
      {
        code: "service.certificate",
        detail:
          "CERT_HAS_EXPIRED: valid from 2026-11-01 to 2026-12-01; by this machine's clock it is 2026-11-22",
      },
    ],
    [
      "by a clock from before this program was made",
      { surelyPassedMs: NOW + DAY },
      { code: "clock.skewed", detail: "this machine's clock says 2026-11-22" },
    ],
    [
      "by a clock that the service contradicted, by which it is valid",
      { nowMs: NOW + 30 * DAY, skewMs: 30 * DAY },
      { code: "clock.skewed", detail: "30 d ahead of the service" },
    ],
    [
      "by a clock that is behind",
      { nowMs: NOW - 60 * DAY, skewMs: -60 * DAY },
      { code: "clock.skewed", detail: "60 d behind the service" },
    ],
    [
      "and that the service's own clock does not make valid",
      { nowMs: NOW + 400 * DAY, skewMs: DAY },
      { code: "service.certificate" },
    ],
  ])("%s", (_, clock, expected) => {
    const evidence = { ...RIGHT, ...clock };
    const failure = describeCertificateFailure(certificate("CERT_HAS_EXPIRED"), PEER, evidence);
    expect(failure).toMatchObject(expected);
    const early = describeCertificateFailure(certificate("CERT_NOT_YET_VALID"), PEER, evidence);
    expect(early.code).toBe(expected.code);
  });

  test("that cannot be seen is what the system said", () => {
    const failure = certificate("CERT_HAS_EXPIRED");
    expect(describeCertificateFailure(failure, undefined, RIGHT)).toBe(failure);
  });

  test("with dates that are none is told without them", () => {
    const peer = { ...PEER, validFrom: new Date(Number.NaN) };
    const { detail } = describeCertificateFailure(certificate("CERT_HAS_EXPIRED"), peer, RIGHT);
    expect(detail).toContain("valid from an unknown day to 2026-12-01");
  });
});

test.each<[Failure, Partial<PeerCertificate>, string]>([
  [
    { code: "network.intercepted", detail: "SELF_SIGNED_CERT_IN_CHAIN" },
    {},
    "issuer: Acme Inspection (SELF_SIGNED_CERT_IN_CHAIN)",
  ],
  [
    { code: "network.intercepted", detail: "SELF_SIGNED_CERT_IN_CHAIN" },
    { issuer: "" },
    "issuer: without a name (SELF_SIGNED_CERT_IN_CHAIN)",
  ],
  [
    certificate("ERR_TLS_CERT_ALTNAME_INVALID"),
    {},
    "ERR_TLS_CERT_ALTNAME_INVALID: made for DNS:other.example.com",
  ],
  [
    certificate("ERR_TLS_CERT_ALTNAME_INVALID"),
    { names: "" },
    "ERR_TLS_CERT_ALTNAME_INVALID: made for nobody",
  ],
  [certificate("EPROTO"), {}, "EPROTO"],
])("%j becomes %j: %s", (failure, peer, detail) => {
  const told = describeCertificateFailure(failure, { ...PEER, ...peer }, RIGHT);
  expect(told).toMatchObject({ code: failure.code, detail });
  // A clock that is wrong makes no issuer trusted and no name right.
  const early = { ...RIGHT, surelyPassedMs: NOW + DAY };
  expect(describeCertificateFailure(failure, PEER, early).code).toBe(failure.code);
});

describe("a stranger's text", () => {
  test("is shown as one short line of plain characters, whatever it is", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("a", "\u202e", "\u0000", "\n", "\u2028", "\u200b", "é") }),
    );
    fc.assert(
      fc.property(fc.oneof(nasty, fc.array(nasty), fc.constant(undefined)), (text) => {
        const shown = toShown(text);
        expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect([...shown].length).toBeLessThanOrEqual(81);
        expect(shown).toBe(shown.trim());
      }),
    );
  });
});
