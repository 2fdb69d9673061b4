import { expect, test } from "vitest";
import { conclude } from "../../main/cli/conclude.ts";
import { createOutput } from "../../main/cli/output.ts";
import { BRAND } from "../../main/core/brand.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { createSink } from "./commandLine.ts";
import { AGENT, CONCLUSIONS } from "./conclusions.ts";

test.each(CONCLUSIONS)("%s", (_what, state, code, json, line) => {
  for (const mode of ["text", "json"] as const) {
    const [stdout, stderr] = [createSink(), createSink()];
    const output = createOutput(
      {
        stdout: stdout.stream,
        stderr: stderr.stream,
        brand: BRAND,
        words: ENGLISH,
        english: ENGLISH,
      },
      mode,
    );
    expect(conclude(state, AGENT, output)).toBe(code);
    if (mode === "json") expect(JSON.parse(stdout.text())).toMatchObject({ version: 1, ...json });
    else {
      expect(stdout.text() + stderr.text()).toContain(line);
      expect(stdout.text()).not.toContain("\u202e");
    }
    expect(stdout.text() + stderr.text()).not.toContain("CANARY");
  }
});
