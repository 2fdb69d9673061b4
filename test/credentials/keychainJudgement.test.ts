import { describe, expect, test } from "vitest";
import {
  judgeCall,
  judgeMissing,
  type KeychainState,
} from "../../main/credentials/keychainJudgement.ts";
import type { KeychainOutcome } from "../../main/credentials/keychainProcess.ts";

type Answered = Extract<KeychainState, { kind: "answered" }>;
const OPEN: Answered = {
  kind: "answered",
  entry: "not_found",
  defaultCollection: "open",
  anyCollectionLocked: false,
  hasCollections: true,
};
const GONE: KeychainState = { kind: "unavailable", why: "no Secret Service runs in this session" };
const UNKNOWN: KeychainState = { kind: "unknown", why: "org.freedesktop.DBus.Error.NoReply" };

describe("judgeMissing: state of the keychain, code if never stored, code if stored once", () => {
  test.each<[string, KeychainState, string, string]>([
    ["Windows and macOS", null, "absent", "lost"],
    ["open, not there", OPEN, "absent", "lost"],
    ["there, but locked", { ...OPEN, entry: "locked" }, "locked", "locked"],
    [
      "there, open, and yet not given",
      { ...OPEN, entry: "readable" },
      "unavailable",
      "unavailable",
    ],
    [
      "not found where the default collection is locked",
      { ...OPEN, defaultCollection: "locked", anyCollectionLocked: true },
      "locked",
      "locked",
    ],
    [
      "not found, another collection is locked",
      { ...OPEN, anyCollectionLocked: true },
      "absent",
      "locked",
    ],
    ["no keyring was ever made", { ...OPEN, defaultCollection: "missing" }, "absent", "lost"],
    [
      "a password manager without an open database",
      { ...OPEN, defaultCollection: "missing", hasCollections: false },
      "unavailable",
      "unavailable",
    ],
    ["nobody keeps secrets", GONE, "unavailable", "unavailable"],
    ["it cannot be asked", UNKNOWN, "unavailable", "unavailable"],
  ])("%s", (_, state, never, once) => {
    expect(judgeMissing(state, false).code).toBe(`credentials.${never}`);
    expect(judgeMissing(state, true).code).toBe(`credentials.${once}`);
  });

  test("nothing locked, and nothing that may be, is ever called absent or lost", () => {
    for (const entry of ["locked", "not_found", "readable"] as const) {
      for (const defaultCollection of ["open", "locked", "missing"] as const) {
        for (const hasCollections of [true, false]) {
          const state = { ...OPEN, entry, defaultCollection, hasCollections };
          const anyCollectionLocked = defaultCollection === "locked";
          const codes = [true, false].map(
            (expected) => judgeMissing({ ...state, anyCollectionLocked }, expected).code,
          );
          if (entry === "locked" || defaultCollection === "locked") {
            expect(codes).not.toContain("credentials.absent");
            expect(codes).not.toContain("credentials.lost");
          }
        }
      }
    }
  });
});

describe("judgeCall: outcome, state afterwards, code for a read, a write, a removal", () => {
  const failed = (message: string): KeychainOutcome => ({ kind: "failed", message });
  const ITEM_LOCKED: KeychainState = { ...OPEN, entry: "locked", defaultCollection: "locked" };
  const ALL_LOCKED: KeychainState = { ...OPEN, defaultCollection: "locked" };
  test.each<[string, KeychainOutcome, KeychainState, string, string, string]>([
    ["no binding", { kind: "no_binding" }, OPEN, "unavailable", "unavailable", "unavailable"],
    [
      "crash",
      { kind: "crashed", how: "SIGSEGV" },
      ITEM_LOCKED,
      "unavailable",
      "unavailable",
      "unavailable",
    ],
    ["deadline, open", { kind: "timeout" }, OPEN, "unavailable", "unavailable", "unavailable"],
    ["deadline, locked", { kind: "timeout" }, ITEM_LOCKED, "locked", "locked", "locked"],
    [
      "deadline, keyring locked",
      { kind: "timeout" },
      ALL_LOCKED,
      "unavailable",
      "locked",
      "unavailable",
    ],
    [
      "deadline, Windows or macOS",
      { kind: "timeout" },
      null,
      "unavailable",
      "unavailable",
      "unavailable",
    ],
    ["error, open", failed("disk full"), OPEN, "unavailable", "not_stored", "unavailable"],
    ["error, locked", failed("it is locked"), ITEM_LOCKED, "locked", "locked", "locked"],
    ["error, service gone", failed("vanished"), GONE, "unavailable", "unavailable", "unavailable"],
    [
      "error, no keyring",
      failed("no such object"),
      { ...OPEN, defaultCollection: "missing" },
      "unavailable",
      "unavailable",
      "unavailable",
    ],
    [
      "another value",
      { kind: "value", value: null },
      OPEN,
      "unavailable",
      "not_stored",
      "unavailable",
    ],
    [
      "another value, locked",
      { kind: "value", value: null },
      ALL_LOCKED,
      "unavailable",
      "locked",
      "unavailable",
    ],
    [
      "another value, macOS",
      { kind: "value", value: "old" },
      null,
      "unavailable",
      "not_stored",
      "unavailable",
    ],
    [
      "macOS locked",
      failed("User interaction is not allowed."),
      null,
      "locked",
      "locked",
      "locked",
    ],
    [
      "macOS refused",
      failed("The user name or passphrase you entered is not correct."),
      null,
      "locked",
      "locked",
      "locked",
    ],
    ["macOS dismissed", failed("User canceled the operation."), null, "locked", "locked", "locked"],
  ])("%s", (_, outcome, state, read, write, remove) => {
    const codeOf = (operation: "read" | "write" | "remove"): string =>
      judgeCall(outcome, state, { operation, timeoutMs: 10_000 }).code;
    expect([codeOf("read"), codeOf("write"), codeOf("remove")]).toEqual(
      [read, write, remove].map((code) => `credentials.${code}`),
    );
  });

  test("no failure quotes what the keychain gave back", () => {
    const outcome: KeychainOutcome = { kind: "value", value: "canary-5b1f" };
    for (const operation of ["read", "write", "remove"] as const) {
      const failure = judgeCall(outcome, OPEN, { operation, timeoutMs: 10_000 });
      expect(JSON.stringify(failure)).not.toContain("canary");
    }
  });
});
