import { expect, test } from "vitest";
import { measurePage } from "../../bench/pageSize.ts";

/** Compressed bytes; a little above what it weighs today, so that only growth is noticed. */
const LIMIT = 125_000;

test("what every window reads stays small: built for people, not for readers", () => {
  const page = new Map(measurePage().map((part) => [part.name, part]));
  const scripts = page.get("scripts of every window");
  const styles = page.get("styles");
  expect(scripts?.files).toBe(1);
  expect((scripts?.gzipBytes ?? LIMIT) + (styles?.gzipBytes ?? LIMIT)).toBeLessThan(LIMIT);
});

test("brings no fonts: those of the machine are good, and theirs", () => {
  expect(measurePage().find(({ name }) => name === "fonts")).toMatchObject({ files: 0, bytes: 0 });
});
