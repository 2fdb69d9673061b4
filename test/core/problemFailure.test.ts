import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { toProblemFailure } from "../../main/core/problemFailure.ts";
import { PROBLEM_STATUS, type ProblemCode } from "../../protocol/problem.ts";

const problem = (code?: string): object => ({ type: "about:blank", title: "x", status: 400, code });

/** What the device makes of each code; restated here, so that a change is a decision. */
const EXPECTED = {
  "request.invalid": "service.request_refused",
  "request.unsupported": "service.request_refused",
  "request.too_large": "service.request_refused",
  "resource.unknown": "service.request_refused",
  "token.missing": "credentials.rejected",
  "token.invalid": "credentials.rejected",
  "token.insufficient_scope": "credentials.insufficient",
  "proof.invalid": "credentials.rejected",
  "proof.nonce_required": "service.request_refused",
  "rate.limited": "service.rate_limited",
  "invitation.unknown": "invitation.unknown",
  "invitation.expired": "invitation.expired",
  "invitation.revoked": "invitation.revoked",
  "invitation.superseded": "invitation.superseded",
  "invitation.declined": "invitation.declined",
  "invitation.rejected": "invitation.rejected",
  "invitation.used": "invitation.used",
  "invitation.bound_elsewhere": "invitation.bound_elsewhere",
  "idempotency.conflict": "service.request_refused",
  "idempotency.settled": "answer.void",
  "acceptance.unknown": "acceptance.unknown",
  "approval.slow_down": "service.rate_limited",
  "key.conflict": "service.request_refused",
  "device.unknown": "device.unknown",
  "device.deactivated": "device.deactivated",
  "name.invalid": "name.forbidden_character",
  "name.taken": "name.taken",
  "service.failed": "service.failed",
  "service.unavailable": "service.failed",
} as const satisfies Record<ProblemCode, string>;

describe("toProblemFailure", () => {
  test.each(Object.entries(EXPECTED))("%s is %s", (theirs, ours) => {
    const status = PROBLEM_STATUS[theirs as ProblemCode];
    expect(toProblemFailure(status, problem(theirs))).toEqual(
      theirs === ours ? { code: ours } : { code: ours, detail: theirs },
    );
  });

  test.each([
    [400, "service.request_refused"],
    [401, "credentials.rejected"],
    [403, "credentials.insufficient"],
    [404, "service.request_refused"],
    [408, "service.timeout"],
    [409, "service.request_refused"],
    [410, "service.request_refused"],
    [429, "service.rate_limited"],
    [500, "service.failed"],
    [503, "service.failed"],
  ])("a code newer than this program is judged by its status %i: %s", (status, code) => {
    const detail = "invitation.quarantined";
    expect(toProblemFailure(status, problem(detail))).toEqual({ code, detail });
  });

  test.each([
    [400, undefined, "service.not_latchkey"],
    [404, "not found", "service.not_latchkey"],
    [404, null, "service.not_latchkey"],
    [404, { code: 404 }, "service.not_latchkey"],
    [401, undefined, "credentials.rejected"],
    [403, undefined, "credentials.insufficient"],
    [502, undefined, "service.failed"],
    [404, {}, "service.request_refused"],
    [422, { code: "toString" }, "service.request_refused"],
    [422, { code: "__proto__" }, "service.request_refused"],
  ])("status %i with %j: %s", (status, body, code) => {
    expect(toProblemFailure(status, body)).toMatchObject({ code });
  });

  test("takes a problem with nothing but its code: every member is optional (RFC 9457 s3.1)", () => {
    expect(toProblemFailure(410, { code: "invitation.expired" })).toEqual({
      code: "invitation.expired",
    });
  });

  test("passes none of the service's sentences on, whatever they are", () => {
    const word = "CANARY-of-the-service";
    const body = fc.record(
      {
        type: fc.constant(word),
        title: fc.constant(word),
        status: fc.nat(599),
        detail: fc.constant(word),
        code: fc.constantFrom(word, ...Object.keys(PROBLEM_STATUS)),
        errors: fc.constant([{ pointer: word, detail: word }]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), body, (status, problem) => {
        const failure = toProblemFailure(status, problem);
        expect(ERROR_CODES).toContain(failure.code);
        expect(JSON.stringify(failure)).not.toContain(word);
      }),
    );
  });

  test("never throws on any JSON", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), fc.jsonValue(), (status, body) => {
        expect(ERROR_CODES).toContain(toProblemFailure(status, body).code);
      }),
    );
  });
});
