import { describe, expect, it } from "vitest";
import { isScanned, noKeys, takeKey, type Key } from "../../renderer/words/scannedKeys.ts";

const LINK = "https://licences.example.com/i#7Q2MZK0V5T8R1N4X6B3C9D0E2F4G";

/** Types keys in a rhythm and says what the last one ended. */
function type(keys: readonly string[], everyMs: number, more: Partial<Key> = {}): string | null {
  let now = noKeys();
  let ended: string | null = null;
  for (const [index, key] of keys.entries()) {
    const step = takeKey(now, {
      key,
      timeStamp: index * everyMs,
      repeat: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      getModifierState: () => false,
      ...more,
    });
    ({ keys: now, ended } = step);
  }
  return ended;
}

describe("keys before Enter", () => {
  it("are what a scanner typed, however it sends capitals", () => {
    expect(type([...LINK, "Enter"], 12)).toBe(LINK);
    expect(type(["Shift", "A", "b", "Shift", "C", "Enter"], 12)).toBe("AbC");
    const altGr = { ctrlKey: true, altKey: true, getModifierState: () => true };
    expect(type(["#", "@", "Enter"], 12, altGr)).toBe("#@");
  });

  it("are nothing where they came slowly, were held down, shortcuts, or none", () => {
    expect(type([...LINK, "Enter"], 300)).toBeNull();
    expect(type([..."aaaaaaaaaaaaaaaa", "Enter"], 30, { repeat: true })).toBeNull();
    expect(type([...LINK, "Enter"], 12, { ctrlKey: true })).toBeNull();
    expect(type(["a", " ", "Enter"], 12)).toBeNull();
    expect(type(["Enter"], 12)).toBeNull();
  });
});

describe("what counts as scanned", () => {
  it.each([
    [LINK, true, true],
    ["latchkey://invite/7Q2MZK0V5T8R1N4X6B3C9D0E2F4G?service=https%3A%2F%2Fa.example", true, true],
    ["ABCD-EFGH-JKMN-PQRS", true, false],
    ["Press line 4", true, false],
    ["https://thelicencesserverofacmeprinting.example.com", true, false],
    ["https://licences.example.com:8443/", true, false],
    ["ä", false, false],
  ])("%s: %s on a button, %s in a field for something else", (text, onButton, inField) => {
    expect([isScanned(text, false), isScanned(text, true)]).toEqual([onButton, inField]);
  });
});
