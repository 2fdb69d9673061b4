import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createOutput } from "../../../service/cli/output.ts";

function streams(isTTY: boolean) {
  const stdout = new PassThrough({ encoding: "utf8" });
  const stderr = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY });
  return { stdout, stderr, told: () => String(stderr.read() ?? "") };
}

const CLEAR = "\r\u001B[K";

describe("progress", () => {
  it("is one line that the next word takes the place of", () => {
    const { told, ...both } = streams(true);
    const output = createOutput(both, "text");
    output.progress("1 of 2");
    output.progress("2 of 2");
    output.note("a note");
    output.progress("done");
    output.progress("");
    output.note("another");
    expect(told()).toBe(
      `1 of 2${CLEAR}2 of 2${CLEAR}latchkey-service: a note\ndone${CLEAR}latchkey-service: another\n`,
    );
  });

  it("is for nobody where nobody looks", () => {
    const { told, ...both } = streams(false);
    const output = createOutput(both, "json");
    output.progress("1 of 2");
    output.result({}, []);
    expect(told()).toBe("");
  });
});
