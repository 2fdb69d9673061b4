import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createProbeNonce,
  parseProbeLink,
  printProbeLink,
  socketDirectories,
  socketPath,
  type ProbeNonce,
} from "../../main/registration/probeLink.ts";

const NONCE = "0123456789abcdef0123456789abcdef" as ProbeNonce;

describe("a probe link", () => {
  test("reads back as the nonce it was printed from", () => {
    for (let index = 0; index < 100; index += 1) {
      const nonce = createProbeNonce();
      expect(parseProbeLink(printProbeLink("latchkey", nonce), "latchkey")).toBe(nonce);
    }
  });

  test("is nothing else: whatever text is taken, it is the printed form of its nonce", () => {
    const piece = fc.constantFrom(
      ..."latchkey,://,probe,/,..,%2e,%2F,\\,?,#,@,\n,\0,0123456789abcdef,ABCDEF".split(","),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }).map((tail) => `latchkey://probe/${tail}`),
    );
    fc.assert(
      fc.property(text, (link) => {
        const nonce = parseProbeLink(link, "latchkey");
        if (nonce === null) return;
        expect(nonce).toMatch(/^[0-9a-f]{32}$/);
        expect(link.toLowerCase().replace(/\/$/, "")).toBe(printProbeLink("latchkey", nonce));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [`latchkey://probe/${NONCE}`, NONCE],
    [`LATCHKEY://PROBE/${NONCE}`, NONCE],
    [`latchkey://probe/${NONCE}/`, NONCE],
    [`latchkey://probe/${NONCE.toUpperCase()}`, null],
    [`latchkey://probe/${NONCE.slice(1)}`, null],
    [`latchkey://probe/${NONCE}0`, null],
    [`latchkey://probe/${NONCE}?a=b`, null],
    [`latchkey://probe/${NONCE}\n`, null],
    [`latchkey:probe/${NONCE}`, null],
    [`other://probe/${NONCE}`, null],
    [`latchkey://invite/${NONCE}`, null],
    [` latchkey://probe/${NONCE}`, null],
  ])("%j", (link, nonce) => {
    expect(parseProbeLink(link, "latchkey")).toBe(nonce);
  });

  test("leads to a socket in a private place of this user, and only if the path is short enough", () => {
    const surroundings = { scheme: "latchkey", platform: "linux", uid: 1000 } as const;
    const places = socketDirectories({
      ...surroundings,
      environment: { XDG_RUNTIME_DIR: "/run/user/1000" },
    });
    expect(places[0]).toBe("/run/user/1000/latchkey");
    expect(places.at(-1)).toMatch(/\/latchkey-1000$/);
    // A relative one is to be ignored.
    expect(socketDirectories({ ...surroundings, environment: { XDG_RUNTIME_DIR: "tmp" } })[0]).toBe(
      "/run/user/1000/latchkey",
    );
    expect(socketPath("/run/user/1000/latchkey", NONCE)).toBe(
      `/run/user/1000/latchkey/probe-${NONCE}`,
    );
    expect(socketPath(`/${"x".repeat(80)}`, NONCE)).toBeNull();
  });
});
