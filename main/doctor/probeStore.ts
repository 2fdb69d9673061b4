import { randomBytes } from "node:crypto";
import type { Brand } from "../core/brand.ts";
import { fail, succeed, type Result } from "../core/result.ts";
import type { CredentialName, CredentialStore } from "../credentials/credentialStore.ts";
import { toAccount } from "../credentials/entryName.ts";
import { probeSecretService } from "../credentials/secretServiceProbe.ts";

/** What trying the store brought. */
export interface StoreProbe {
  /** An earlier try was cut short, and its entry was still there. */
  readonly hadLeftover: boolean;
  readonly durationMs: number;
}

/** Always the same, so that a try that was cut short is cleaned up by the next one. */
export const PROBE_ENTRY: CredentialName = { kind: "probe", service: "doctor" };

/** For questions that open nothing and ask nobody, in ms. */
const LOOK_TIMEOUT_MS = 3_000;

/**
 * Writes an entry that is no secret, reads it back and removes it. Where the keychain would have to
 * ask a person first, to unlock it or to make one, nothing is written and nobody is asked.
 * @returns `credentials.*` as the store itself tells them apart.
 */
export async function probeStore(
  store: CredentialStore,
  surroundings: {
    readonly platform: NodeJS.Platform;
    readonly environment: NodeJS.ProcessEnv;
    readonly brand: Brand;
  },
): Promise<Result<StoreProbe>> {
  const startedAtMs = performance.now();
  if (store.tier === "os-keychain") {
    const ready = await lookBefore(surroundings);
    if (!ready.ok) return ready;
  }
  const before = await store.remove(PROBE_ENTRY);
  if (!before.ok) return before;
  const written = randomBytes(16).toString("hex");
  const outcome = await tryEntry(store, written);
  // Whatever came of it, nothing stays behind.
  const after = await store.remove(PROBE_ENTRY);
  if (!outcome.ok) return outcome;
  if (!after.ok) return after;
  return succeed({
    hadLeftover: before.value.existed,
    durationMs: Math.round(performance.now() - startedAtMs),
  });
}

async function tryEntry(store: CredentialStore, written: string): Promise<Result<void>> {
  const kept = await store.write(PROBE_ENTRY, written);
  if (!kept.ok) return kept;
  const read = await store.read(PROBE_ENTRY);
  if (!read.ok) return read;
  return read.value === written
    ? succeed(undefined)
    : fail("credentials.not_stored", { detail: "it gave back something else" });
}

/** Windows has nothing to unlock, and macOS says so itself. */
async function lookBefore({
  platform,
  environment,
  brand,
}: Parameters<typeof probeStore>[1]): Promise<Result<void>> {
  if (platform === "win32" || platform === "darwin") return succeed(undefined);
  const state = await probeSecretService({
    service: brand.keychainService,
    account: toAccount(PROBE_ENTRY),
    environment,
    timeoutMs: LOOK_TIMEOUT_MS,
  });
  switch (state.kind) {
    case "unavailable":
      return fail("credentials.unavailable", { detail: state.why });
    case "unknown":
      return succeed(undefined);
    case "answered":
      break;
    default:
      return state satisfies never;
  }
  if (state.defaultCollection === "missing") {
    return fail("credentials.unavailable", { detail: "there is no keyring yet to put it into" });
  }
  return state.defaultCollection === "locked" || state.entry === "locked"
    ? fail("credentials.locked")
    : succeed(undefined);
}
