import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createDpopNonce } from "../../service/oauth/dpopNonce.ts";
import { createProofReplay } from "../../service/oauth/proofReplay.ts";

test("a proof is remembered for as long as it could be used, for each key on its own", () => {
  const use = fc.record({
    wait: fc.integer({ min: 0, max: 400 }),
    key: fc.constantFrom("k1", "k2"),
    jti: fc.constantFrom("a", "b", "c"),
  });
  fc.assert(
    fc.property(fc.array(use, { maxLength: 100 }), (uses) => {
      let now = 0;
      const replay = createProofReplay(1_000, () => now);
      const firstUses = new Map<string, number>();
      for (const { wait, key, jti } of uses) {
        now += wait;
        const entry = `${key}/${jti}`;
        const remembered = firstUses.get(entry);
        const expected = remembered === undefined || now - remembered >= 1_000;
        expect(replay.isFirstUse(key, jti)).toBe(expected);
        if (expected) firstUses.set(entry, now);
      }
    }),
  );
});

test("a nonce is good for two minutes, gone after three, and nobody else's", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000), (start) => {
      let now = start;
      const nonce = createDpopNonce(Buffer.alloc(32, 1), () => now);
      const stranger = createDpopNonce(Buffer.alloc(32, 2), () => now);
      const issued = nonce.current();
      expect(nonce.isValid(issued)).toBe(true);
      expect(stranger.isValid(issued)).toBe(false);
      now = start + 120_000;
      expect(nonce.isValid(issued)).toBe(true);
      now = start + 180_000;
      expect(nonce.isValid(issued)).toBe(false);
    }),
  );
});
