import { assertNever, type Failure } from "../core/result.ts";
import type { CredentialStore, CredentialTier } from "./credentialStore.ts";
import { createEncryptedFileStore } from "./encryptedFileStore.ts";
import { createFileStore } from "./fileStore.ts";
import { createNodeChildStarter, type StartKeychainChild } from "./keychainProcess.ts";
import { createKeychainStore, DEFAULT_DEADLINES, type KeychainDeadlines } from "./keychainStore.ts";
import type { Markers } from "./markers.ts";
import type { SealingKeySource } from "./sealingKey.ts";
import { SYSTEMD_CREDS_PROGRAM, type SystemdKey } from "./systemdCreds.ts";
import { createSystemdStore } from "./systemdStore.ts";

/** What the tiers without a keychain need to know; each has its part, and only that of its own. */
export interface TierSettings {
  /** Of `encrypted-file`. */
  readonly credentialKey?: SealingKeySource | undefined;
  /** Of `encrypted-file`, while its key is being changed. */
  readonly formerCredentialKey?: SealingKeySource | undefined;
  /** Of `systemd-credentials`. */
  readonly systemdCredentials?:
    | {
        readonly withKey?: SystemdKey | undefined;
        readonly tpm2Pcrs?: string | undefined;
      }
    | undefined;
}

export interface CredentialStoreConfig {
  readonly tier: CredentialTier;
  /** Name of the product's entries in the keychain. */
  readonly productId: string;
  readonly markers: Markers;
  /** Where the tier `file-protected-by-permissions-only` keeps its files; the others beside it. */
  readonly fileDirectory: string;
  readonly settings?: TierSettings;
  /**
   * Path of `keychainWorker`, source or bundle, to be run by this Node; or how to start it, where
   * `process.execPath` is no Node (Electron without `runAsNode`: `utilityProcess.fork`).
   */
  readonly worker: string | StartKeychainChild;
  readonly deadlines?: KeychainDeadlines;
  readonly onNotice?: (failure: Failure) => void;
}

/** Directories of the tiers that keep files, where {@link CredentialStoreConfig.fileDirectory} is one. */
export function tierDirectory(
  fileDirectory: string,
  tier: Exclude<CredentialTier, "os-keychain">,
): string {
  return tier === "file-protected-by-permissions-only" ? fileDirectory : `${fileDirectory}-${tier}`;
}

/**
 * Opens the tier that the configuration names, and no other: a keychain that does not work is
 * reported, never replaced by a file. Touches none until the first call.
 */
export function openCredentialStore(config: CredentialStoreConfig): CredentialStore {
  const { tier, fileDirectory, settings = {} } = config;
  switch (tier) {
    case "os-keychain":
      return createKeychainStore({
        ...config,
        startChild:
          typeof config.worker === "string"
            ? createNodeChildStarter({
                node: process.execPath,
                worker: config.worker,
                environment: process.env,
              })
            : config.worker,
        platform: process.platform,
        environment: process.env,
      });
    case "file-protected-by-permissions-only":
      return createFileStore({ directory: tierDirectory(fileDirectory, tier) });
    case "encrypted-file":
      return createEncryptedFileStore({
        directory: tierDirectory(fileDirectory, tier),
        key: settings.credentialKey,
        formerKey: settings.formerCredentialKey,
        environment: process.env,
      });
    case "systemd-credentials":
      return createSystemdStore({
        directory: tierDirectory(fileDirectory, tier),
        program: SYSTEMD_CREDS_PROGRAM,
        withKey: settings.systemdCredentials?.withKey ?? "auto",
        tpm2Pcrs: settings.systemdCredentials?.tpm2Pcrs,
        // A TPM takes a second or two for one call.
        timeoutMs: (config.deadlines ?? DEFAULT_DEADLINES).readMs,
      });
    default:
      return assertNever(tier);
  }
}
