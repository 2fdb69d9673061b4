import { expect, test } from "vitest";
import {
  decodeEncodedLink,
  decodePercent,
  isEncodedLink,
} from "../../../main/core/pastedText/percent.ts";

test.each([
  ["%41%C3%A4", "Aä"],
  ["%41-%c3%a4", "A-ä"],
  ["%", "%"],
  ["%4", "%4"],
  ["%ff%41", "%ff%41"],
  ["%ff-%41", "%ff-A"],
  ["a%2", "a%2"],
  ["%2523", "%23"],
])("percent-encoding: %j", (text, expected) => {
  expect(decodePercent(text)).toBe(expected);
});

test.each([
  ["https%3A%2F%2Fa.b%2Fc", "https://a.b/c"],
  ["HTTPS%3a%2f%2fA.B", "HTTPS://A.B"],
  ["a%3A%2F%2Fb", "a://b"],
  ["x-press.4%3A%2F%2Fb", "x-press.4://b"],
])("%j is a link that is encoded from end to end", (uri, decoded) => {
  expect(isEncodedLink(uri)).toBe(true);
  expect(decodeEncodedLink(uri)).toBe(decoded);
});

test.each([
  "https://a.b/%41",
  "https://a.b/?c=https%3A%2F%2Fd",
  "https%3A%2Fa.b",
  "https%3A/%2Fa.b",
  "%3A%2F%2Fa.b",
  "1a%3A%2F%2Fb",
  `${"a".repeat(32)}%3A%2F%2Fb`,
  "",
])("%j is none, and stays as it is", (uri) => {
  expect(isEncodedLink(uri)).toBe(false);
  expect(decodeEncodedLink(uri)).toBe(uri);
});
