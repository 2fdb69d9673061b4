import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BRAND } from "../../main/core/brand.ts";
import { windowDirectory } from "../../main/cli/windowDirectory.ts";

const uid = process.getuid?.() ?? 0;
let sessions: string;

beforeEach(() => {
  sessions = mkdtempSync(join(tmpdir(), "lk-sessions-"));
});
afterEach(() => rmSync(sessions, { recursive: true }));

describe.skipIf(process.platform === "win32")("the directory of a user's window", () => {
  const own = () => join(sessions, String(uid));

  test("is the session's, also for a launch that was told nothing of its session", () => {
    mkdirSync(own());
    const told = windowDirectory({ XDG_RUNTIME_DIR: own() }, uid, BRAND, sessions);
    expect(windowDirectory({}, uid, BRAND, sessions)).toBe(told);
    expect(windowDirectory({ XDG_RUNTIME_DIR: "relative" }, uid, BRAND, sessions)).toBe(told);
  });

  test("is below the temporary directory where there is no session", () => {
    const otherwise = join(tmpdir(), `latchkey-${uid}`);
    expect(windowDirectory({}, uid, BRAND, sessions)).toBe(otherwise);
    symlinkSync("/", own());
    expect(windowDirectory({}, uid, BRAND, sessions)).toBe(otherwise);
    rmSync(own());
    mkdirSync(join(sessions, String(uid + 1)));
    // Somebody else's, by whatever name it is there.
    expect(windowDirectory({}, uid + 1, BRAND, sessions)).toBe(
      join(tmpdir(), `latchkey-${uid + 1}`),
    );
  });
});
