import { fail, type Failure } from "../core/result.ts";
import type { ErrorCode } from "../core/errorCodes.ts";
import type { KeychainOutcome } from "./keychainProcess.ts";
import type { KeychainRequest } from "./keychainProtocol.ts";
import type { SecretServiceState } from "./secretServiceProbe.ts";

/** The Secret Service's state; `null` on Windows and macOS, where nothing needs to be asked. */
export type KeychainState = SecretServiceState | null;

function failure(code: ErrorCode, detail?: string): Failure {
  return fail(code, detail === undefined ? {} : { detail }).failure;
}

/**
 * Why a keychain gave no secret.
 * @param expected whether a marker says that there must be one
 */
export function judgeMissing(state: KeychainState, expected: boolean): Failure {
  if (state === null) return failure(expected ? "credentials.lost" : "credentials.absent");
  if (state.kind !== "answered") return failure("credentials.unavailable", state.why);
  if (state.entry === "locked") return failure("credentials.locked");
  if (state.entry === "readable") {
    return failure("credentials.unavailable", "the keychain has the entry and does not give it");
  }
  // A password manager with no database open looks like one that never had the entry.
  if (!state.hasCollections) return failure("credentials.unavailable", "no keyring is open");
  // Not every Secret Service finds what lies in a locked collection.
  if (state.defaultCollection === "locked") return failure("credentials.locked");
  if (!expected) return failure("credentials.absent");
  // It was stored once, perhaps when another collection was the default.
  return failure(state.anyCollectionLocked ? "credentials.locked" : "credentials.lost");
}

function isLocked(state: KeychainState, operation: KeychainRequest["operation"]): boolean {
  if (state?.kind !== "answered") return false;
  return (
    state.entry === "locked" || (operation === "write" && state.defaultCollection === "locked")
  );
}

function hasNoKeyring(state: KeychainState): boolean {
  return state?.kind === "answered" && state.defaultCollection === "missing";
}

/** errSecInteractionNotAllowed, errSecAuthFailed, errSecUserCanceled, in macOS's English words. */
const MACOS_LOCKED = /interaction is not allowed|passphrase you entered|cancell?ed the operation/i;

/**
 * Why a call did not do what it was for.
 * @param state the keychain's state after the call
 */
export function judgeCall(
  outcome: KeychainOutcome,
  state: KeychainState,
  call: Pick<KeychainRequest, "operation" | "timeoutMs">,
): Failure {
  if (outcome.kind === "no_binding") {
    return failure("credentials.unavailable", "libsecret is not installed, or no build fits");
  }
  if (outcome.kind === "crashed") {
    return failure("credentials.unavailable", `the keychain's process ended: ${outcome.how}`);
  }
  if (call.operation === "write" && hasNoKeyring(state)) {
    // The keychain asks for the password of a new keyring, and nobody is there to choose one.
    return failure("credentials.unavailable", "there is no keyring yet to put it into");
  }
  const locked = isLocked(state, call.operation);
  if (outcome.kind === "timeout") {
    const seconds = Math.round(call.timeoutMs / 1_000);
    return locked
      ? failure("credentials.locked", `it was not unlocked within ${seconds} s`)
      : failure("credentials.unavailable", `no answer within ${seconds} s; it may wait for one`);
  }
  if (locked) return failure("credentials.locked");
  if (state?.kind === "unavailable") return failure("credentials.unavailable", state.why);
  const kept = call.operation === "write" ? "credentials.not_stored" : "credentials.unavailable";
  if (outcome.kind !== "failed") return failure(kept);
  return MACOS_LOCKED.test(outcome.message)
    ? failure("credentials.locked")
    : failure(kept, outcome.message);
}
