import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../main/core/errorCodes.ts";
import { describeDetail, failing, quote } from "../../main/doctor/finding.ts";
import { tell } from "../../messages/message.ts";
import { ENGLISH } from "./doctorWords.ts";

test("a quoted word means itself in a shell", () => {
  const words = fc.array(
    fc.string({ unit: "binary" }).filter((word) => !word.includes("\0") && !/\p{Cs}/u.test(word)),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(words, (list) => {
      const line = `printf '%s\\0' ${list.map(quote).join(" ")}`;
      const said = execFileSync("sh", ["-c", line], { encoding: "utf8" });
      expect(said).toBe(list.map((word) => `${word}\0`).join(""));
    }),
    { numRuns: 50 },
  );
});

test("of a detail only the system's own word may leave the machine", () => {
  const rows = [
    ["EACCES /home/kari/state", "EACCES"],
    ["CERT_HAS_EXPIRED: valid from 2020-01-01", "CERT_HAS_EXPIRED"],
    ["proxy: HTTP 407", "proxy: HTTP 407"],
    ["HTTP 503", "HTTP 503"],
    ["issuer: Corporate Proxy of Acme", undefined],
    ["/home/kari is open to other users", undefined],
    ["EXAMPLEcompany", undefined],
    ["", undefined],
  ] as const;
  for (const [detail, word] of rows) {
    const shared = describeDetail({ code: "state.unwritable", detail })
      .filter(({ isShareable }) => isShareable)
      .map(({ value }) => value);
    expect([detail, shared]).toEqual([detail, word === undefined ? [] : [word]]);
  }
});

test("every failure of the agent has words and a repair here", () => {
  for (const code of ERROR_CODES) {
    const { why, repair, status } = failing({ code });
    expect([code, status]).toEqual([code, "fail"]);
    expect(tell(ENGLISH, why)).toMatch(/^\S.*\. \S.*\.$/);
    expect(repair && tell(ENGLISH, repair.text)).toMatch(/\S\.$/);
  }
});
