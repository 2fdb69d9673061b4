import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import {
  parseAnswer,
  parseRequest,
  printAnswer,
  printRequest,
  REQUEST_MAX_LENGTH,
} from "../../main/window/channelMessage.ts";

describe("what a launch asks", () => {
  test("survives the way, whatever is in it, as one line", () => {
    fc.assert(
      fc.property(fc.option(fc.string({ unit: "binary" })), (invitation) => {
        const line = printRequest({ invitation });
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(parseRequest(line.slice(0, -1))).toEqual({ invitation });
      }),
    );
  });

  test("has room for the longest pasted e-mail, however it is escaped", () => {
    const longest = printRequest({ invitation: "\u0000".repeat(TEXT_MAX_LENGTH) });
    expect(longest.length).toBeLessThan(REQUEST_MAX_LENGTH);
  });

  test.each<[string, unknown]>([
    ['{"version":1,"invitation":"x","more":1}', { invitation: "x" }],
    ['{"version":2,"invitation":"x"}', "newer"],
    ['{"version":2,"links":["x"]}', "newer"],
    ['{"version":0,"invitation":"x"}', null],
    ['{"version":1.5,"invitation":"x"}', null],
    ['{"version":"1","invitation":"x"}', null],
    ['{"version":1,"invitation":7}', null],
    ['{"version":1,"invitation":["x"]}', null],
    ['{"version":1}', null],
    ['{"invitation":"x"}', null],
    ['["version",1]', null],
    ["null", null],
    ["latchkey://invite/x", null],
    ["GET / HTTP/1.1", null],
    ["", null],
  ])("%s", (line, expected) => {
    expect(parseRequest(line)).toEqual(expected);
  });
});

describe("what the window answers", () => {
  test.each(["taken", "busy_full", "older_version"] as const)("%s survives the way", (answer) => {
    expect(parseAnswer(printAnswer(answer).trimEnd())).toBe(answer);
  });

  test.each(['{"version":1,"answer":"sold"}', '{"version":1}', '{"answer":"taken"}', "taken", ""])(
    "%s is no answer",
    (line) => {
      expect(parseAnswer(line)).toBeNull();
    },
  );
});
