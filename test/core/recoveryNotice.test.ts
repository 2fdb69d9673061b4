import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { toNoticeView, type RecoveryNotice } from "../../main/core/recoveryNotice.ts";
import { ENGLISH } from "../support/englishWords.ts";

const organization = "Acme Printing";

describe("a name in a notice", () => {
  const hostile = "Acme\u202egnitnirP\u0007\u001b[2J\u2028";
  test.each<RecoveryNotice>([
    { kind: "accepted", organization: hostile, deviceName: hostile, state: "approved" },
    { kind: "not_delivered", organization: hostile },
    { kind: "unconfirmed", organization: hostile, failure: { code: "service.timeout" } },
    { kind: "left", organization: hostile },
    { kind: "leaving", organization: hostile, failure: { code: "service.timeout" } },
  ])("turns none of our own words around: %j", (notice) => {
    const { text } = toNoticeView(notice, ENGLISH);
    expect(text).toContain("AcmegnitnirP[2J");
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe("what became of an earlier answer, in words", () => {
  test.each<[RecoveryNotice, string, string]>([
    [
      { kind: "accepted", organization, deviceName: "Press line 4", state: "approved" },
      "done",
      "Press line 4",
    ],
    [{ kind: "accepted", organization, deviceName: "x", state: "waiting" }, "done", "approve"],
    [{ kind: "accepted", organization, deviceName: "x", state: "rejected" }, "done", "said no"],
    [{ kind: "accepted", organization, deviceName: "x", state: "expired" }, "done", "in time"],
    [{ kind: "not_delivered", organization }, "lost", "open the invitation again"],
    [
      { kind: "unconfirmed", organization, failure: { code: "service.timeout" } },
      "open",
      "service.timeout",
    ],
  ])("%j", (notice, kind, words) => {
    const view = toNoticeView(notice, ENGLISH);
    expect(view.kind).toBe(kind);
    expect(view.text).toContain(words);
    expect(view.text).toContain(organization);
    expect(view.title).toMatch(/^[A-Z][^.]{10,60}$/);
  });

  test("a file that was put away is named, with what to do", () => {
    const failure = { code: "state.corrupt", detail: "/state/journal/a.json.corrupt-1" } as const;
    expect(toNoticeView({ kind: "put_away", failure }, ENGLISH).text).toContain(failure.detail);
  });

  const service = "https://licences.example.com";
  test.each<[RecoveryNotice, string, string, string]>([
    [{ kind: "key", service, state: "changed" }, "done", service, "the former one opens nothing"],
    [{ kind: "key", service, state: "kept" }, "done", service, "run it again"],
    [
      { kind: "key_open", service, failure: { code: "service.timeout" } },
      "open",
      service,
      "service.timeout",
    ],
    [{ kind: "left", organization }, "done", organization, "no device"],
    [
      { kind: "leaving", organization, failure: { code: "credentials.locked" } },
      "open",
      organization,
      "credentials.locked",
    ],
  ])("a change that was cut short: %j", (notice, kind, where, words) => {
    const view = toNoticeView(notice, ENGLISH);
    expect(view.kind).toBe(kind);
    expect(view.text).toContain(where);
    expect(view.text).toContain(words);
    expect(view.title).toMatch(/^[A-Z][^.]{10,60}$/);
  });

  test("every failure there is has words here", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ERROR_CODES), (code) => {
        for (const kind of ["unconfirmed", "put_away", "key_open", "leaving"] as const) {
          const view = toNoticeView({ kind, organization, service, failure: { code } }, ENGLISH);
          expect(view.text).not.toMatch(/undefined|null/);
          expect(view.text.length).toBeGreaterThan(40);
        }
      }),
    );
  });
});
