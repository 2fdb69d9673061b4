import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { confirm, reviewCodes, reviewMessages } from "../../../service/cli/bulk/confirm.ts";

/** A terminal that somebody types into. */
function terminal(isTTY: boolean) {
  const typed = new PassThrough();
  const shown = new PassThrough({ encoding: "utf8" });
  return {
    typed,
    asking: {
      stdin: Object.assign(typed, { isTTY }) as unknown as NodeJS.ReadStream,
      stderr: shown,
    },
    text: () => String(shown.read() ?? ""),
  };
}

describe("a question before anything is sent", () => {
  it.each([
    ["y", true],
    ["YES", true],
    [" yes ", true],
    ["", false],
    ["n", false],
    ["yesterday", false],
  ])("answered %j goes on: %s", async (answer, goes) => {
    const { typed, asking, text } = terminal(true);
    typed.write(`${answer}\n`);
    const result = await confirm(asking, ["Invite 3:"], false);
    expect(result.ok).toBe(goes);
    expect(text()).toBe("Invite 3:\nGo on? [y/N] ");
  });

  it("is not asked after --yes", async () => {
    const { asking, text } = terminal(true);
    expect(await confirm(asking, ["Invite 3:"], true)).toEqual({ ok: true, value: undefined });
    expect(text()).toBe("");
  });

  it("is refused where nobody can be asked, with what would have been done", async () => {
    const { asking, text } = terminal(false);
    expect(await confirm(asking, ["Invite 3:"], false)).toMatchObject({
      failure: { code: "usage.unconfirmed" },
    });
    expect(text()).toBe("Invite 3:\n");
  });
});

describe("a message under review", () => {
  it("is one paragraph in short lines, and cannot repaint the terminal", () => {
    const lines = reviewMessages([`Please\nstart.\u001B[2J ${"word ".repeat(40)}`]);
    expect(lines[0]).toBe("  with the message");
    expect(lines[1]).toMatch(/^ {2}\| Please start\.\uFFFD\[2J word/);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(82);
  });

  it.each([
    [[], ["  without a message"]],
    [["", ""], ["  without a message"]],
    [
      ["A", "", "A"],
      ["  with the message", "  | A"],
    ],
    [
      ["A", "B"],
      ["  with the message", "  | A", "  and 1 other one for some of them"],
    ],
    [
      ["A", "B", "C"],
      ["  with the message", "  | A", "  and 2 other ones for some of them"],
    ],
  ])("of %j", (messages, lines) => {
    expect(reviewMessages(messages)).toEqual(lines);
  });

  it("says where codes go, where there are any", () => {
    expect(reviewCodes(0, undefined)).toBeNull();
    expect(reviewCodes(3, "codes.csv")).toBe("3, into codes.csv");
  });
});
