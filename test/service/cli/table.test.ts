import { Writable } from "node:stream";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOutput } from "../../../service/cli/output.ts";
import { plain, plainJson, toFacts, toTable } from "../../../service/cli/table.ts";

describe("tables", () => {
  it("align every column, whatever is in the cells", () => {
    const cell = fc.string({ unit: "grapheme-ascii", maxLength: 12 });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (list) => {
        const lines = toTable(["A", "BB", "CCC"], list, "none");
        expect(lines).toHaveLength(list.length + 1);
        const second = (lines[0] ?? "").indexOf("BB");
        for (const [index, row] of list.entries()) {
          const line = lines[index + 1] ?? "";
          expect(line.startsWith(row[0] || "-")).toBe(true);
          expect(line.slice(second).startsWith((row[1] || "-").trimEnd())).toBe(true);
        }
      }),
    );
  });

  it("say so when there is nothing", () => {
    expect(toTable(["A"], [], "Nothing yet.")).toEqual(["Nothing yet."]);
  });

  it("leave out facts that are not known", () => {
    expect(
      toFacts([
        ["Id", "1"],
        ["Reason", null],
        ["Message", ""],
        ["Valid until", "x"],
      ]),
    ).toEqual(["  Id           1", "  Valid until  x"]);
  });
});

describe("text from elsewhere", () => {
  it("is escaped in JSON, and parsed it is what it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = plainJson({ text });
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(JSON.parse(shown)).toEqual({ text });
      }),
    );
    let written = "";
    const stdout = new Writable({
      write: (chunk, _encoding, done) => {
        written += String(chunk);
        done();
      },
    });
    createOutput({ stdout, stderr: stdout }, "json").result({ reason: "\u009b2J\u202e" }, []);
    expect(written).toBe(String.raw`{"version":1,"ok":true,"reason":"\u009b2J\u202e"}` + "\n");
  });

  it("never reaches the terminal with control or direction characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
