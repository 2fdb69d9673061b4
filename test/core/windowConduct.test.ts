import { describe, expect, test } from "vitest";
import { combineConduct } from "../../main/core/windowConduct.ts";

describe("combineConduct", () => {
  test.each([
    [undefined, undefined, { mode: "window", close: "allowed" }],
    [{}, {}, { mode: "window", close: "allowed" }],
    [undefined, { mode: "kiosk" }, { mode: "kiosk", close: "allowed" }],
    [{ close: "never" }, { mode: "kiosk" }, { mode: "kiosk", close: "never" }],
    [{ close: "never" }, { close: "allowed" }, { mode: "window", close: "never" }],
    [{ mode: "window" }, { mode: "kiosk", close: "never" }, { mode: "window", close: "never" }],
  ] as const)("policy %j, configuration %j: %j", (policy, configured, expected) => {
    expect(combineConduct(policy, configured)).toEqual(expected);
  });
});
