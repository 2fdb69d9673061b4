import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import { checkSecret } from "./checkSecret.ts";
import type { CredentialName, CredentialStore } from "./credentialStore.ts";
import { toAccount } from "./entryName.ts";
import {
  runInKeychainProcess,
  type KeychainOutcome,
  type StartKeychainChild,
} from "./keychainProcess.ts";
import { judgeCall, judgeMissing, type KeychainState } from "./keychainJudgement.ts";
import type { KeychainRequest } from "./keychainProtocol.ts";
import type { Markers } from "./markers.ts";
import { probeSecretService } from "./secretServiceProbe.ts";

export interface KeychainDeadlines {
  /** For a call that asks nobody anything. */
  readonly readMs: number;
  /** For a call that a person may have to answer: writing, and unlocking. */
  readonly promptMs: number;
}

export const DEFAULT_DEADLINES: KeychainDeadlines = { readMs: 10_000, promptMs: 60_000 };

export interface KeychainConfig {
  /** Name of the product's entries in the keychain (`Brand.keychainService`). */
  readonly productId: string;
  readonly markers: Markers;
  readonly startChild: StartKeychainChild;
  /** 10 s and 60 s where nothing else is said. */
  readonly deadlines?: KeychainDeadlines;
  readonly platform: NodeJS.Platform;
  /** Where the session bus is found; normally `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of what was survived: a damaged marker that was set aside before a write. */
  readonly onNotice?: (failure: Failure) => void;
}

type Omitted<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
type Call = Omitted<KeychainRequest, "service" | "account">;

function refuse(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

function unavailable(why: string): { readonly ok: false; readonly failure: Failure } {
  return fail("credentials.unavailable", { detail: why });
}

/** KWallet was seen to answer with an empty string where it had an entry. */
function isSecret(value: string | null): value is string {
  return value !== null && value !== "";
}

/**
 * Secrets in the keychain of the operating system: Secret Service, macOS Keychain, Windows
 * Credential Manager (at most 2560 bytes there).
 *
 * keytar answers alike for locked, absent and lost, may hang and may crash. Hence every call runs
 * in a process of its own with a deadline; markers say what must be there; and on Linux the Secret
 * Service is asked first and afterwards what it has, which needs no secret and raises no question.
 * Calls of one store run one after the other.
 */
export function createKeychainStore(config: KeychainConfig): CredentialStore {
  const deadlines = config.deadlines ?? DEFAULT_DEADLINES;
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function probe(name: CredentialName): Promise<KeychainState> {
    // Windows has nothing to unlock; macOS says "locked" by an error instead of an empty answer.
    if (config.platform === "win32" || config.platform === "darwin") return null;
    return probeSecretService({
      service: config.productId,
      account: toAccount(name),
      environment: config.environment,
      timeoutMs: deadlines.readMs,
    });
  }

  function call(name: CredentialName, request: Call): Promise<KeychainOutcome> {
    const entry = { service: config.productId, account: toAccount(name) };
    return runInKeychainProcess(config.startChild, { ...entry, ...request });
  }

  /** Why there is no secret, where the keychain gave none. */
  async function missing(name: CredentialName, state: KeychainState): Promise<Failure> {
    const marker = await config.markers.find(name);
    return marker.ok ? judgeMissing(state, marker.value !== null) : marker.failure;
  }

  async function read(name: CredentialName): Promise<Result<string>> {
    const before = await probe(name);
    if (before?.kind === "unavailable") return unavailable(before.why);
    const found = before?.kind === "answered" ? before.entry : "unknown";
    if (found === "not_found") return refuse(await missing(name, before));
    const request: Call = {
      operation: "read",
      timeoutMs: found === "locked" ? deadlines.promptMs : deadlines.readMs,
    };
    const outcome = await call(name, request);
    const after = outcome.kind === "value" && isSecret(outcome.value) ? before : await probe(name);
    if (outcome.kind !== "value") return refuse(judgeCall(outcome, after, request));
    return isSecret(outcome.value) ? succeed(outcome.value) : refuse(await missing(name, after));
  }

  async function write(name: CredentialName, secret: string): Promise<Result<void>> {
    const checked = checkSecret(secret, config.platform);
    if (!checked.ok) return checked;
    const before = await probe(name);
    if (before?.kind === "unavailable") return unavailable(before.why);
    const marker = await config.markers.find(name);
    if (!marker.ok) {
      if (marker.failure.code !== "state.corrupt") return marker;
      config.onNotice?.(marker.failure);
    }
    const request: Call = { operation: "write", secret, timeoutMs: deadlines.promptMs };
    const outcome = await call(name, request);
    if (outcome.kind === "value" && outcome.value === secret) {
      return config.markers.set(name, "os-keychain");
    }
    return refuse(judgeCall(outcome, await probe(name), request));
  }

  async function remove(name: CredentialName): Promise<Result<{ readonly existed: boolean }>> {
    const before = await probe(name);
    if (before?.kind === "unavailable") return unavailable(before.why);
    const marker = await config.markers.find(name);
    if (!marker.ok && marker.failure.code === "state.newer") return marker;
    const request: Call = { operation: "remove", timeoutMs: deadlines.promptMs };
    const outcome = await call(name, request);
    if (outcome.kind !== "removed") {
      return refuse(judgeCall(outcome, await probe(name), request));
    }
    if (outcome.remains) return unavailable("the keychain keeps another entry of the same name");
    if (!outcome.removed) {
      // keytar answers alike for locked and absent; only what is certainly not there is "gone".
      const why = judgeMissing(await probe(name), true);
      if (why.code !== "credentials.lost") return refuse(why);
    }
    const cleared = await config.markers.clear(name);
    return cleared.ok ? succeed({ existed: outcome.removed }) : cleared;
  }

  return {
    tier: "os-keychain",
    read: (name) => inTurn(() => read(name)),
    write: (name, secret) => inTurn(() => write(name, secret)),
    remove: (name) => inTurn(() => remove(name)),
  };
}
