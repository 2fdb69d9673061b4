import { describe, expect, test } from "vitest";
import { checkSecret } from "../../main/credentials/checkSecret.ts";

describe("checkSecret", () => {
  test.each([
    ["empty", "", "linux", false],
    ["a NUL inside", "a\0b", "linux", false],
    ["half a surrogate pair", "a\uD83Db", "linux", false],
    ["a space", " ", "linux", true],
    ["a line feed at its end", "secret\n", "linux", true],
    ["letters, signs and pictures", "pä$$ 秘密 🔑", "linux", true],
    ["100 kB on Linux", "x".repeat(100_000), "linux", true],
    ["100 kB on macOS", "x".repeat(100_000), "darwin", true],
    ["2560 bytes on Windows", "x".repeat(2_560), "win32", true],
    ["2561 bytes on Windows", "x".repeat(2_561), "win32", false],
    ["2562 bytes in 1281 characters on Windows", "é".repeat(1_281), "win32", false],
  ] as const)("%s", (_, secret, platform, isFine) => {
    const checked = checkSecret(secret, platform);
    expect(checked.ok).toBe(isFine);
    if (!checked.ok) expect(checked.failure.code).toBe("credentials.malformed");
  });
});
