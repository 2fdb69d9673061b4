import { assertNever, type Failure } from "../core/result.ts";
import type { CredentialStore, CredentialTier } from "./credentialStore.ts";
import { createFileStore } from "./fileStore.ts";
import { createNodeChildStarter, type StartKeychainChild } from "./keychainProcess.ts";
import { createKeychainStore, type KeychainDeadlines } from "./keychainStore.ts";
import type { Markers } from "./markers.ts";

export interface CredentialStoreConfig {
  readonly tier: CredentialTier;
  /** Name of the product's entries in the keychain. */
  readonly productId: string;
  readonly markers: Markers;
  /** Where the tier `file-protected-by-permissions-only` keeps its files. */
  readonly fileDirectory: string;
  /**
   * Path of `keychainWorker`, source or bundle, to be run by this Node; or how to start it, where
   * `process.execPath` is no Node (Electron without `runAsNode`: `utilityProcess.fork`).
   */
  readonly worker: string | StartKeychainChild;
  readonly deadlines?: KeychainDeadlines;
  readonly onNotice?: (failure: Failure) => void;
}

/**
 * Opens the tier that the configuration names, and no other: a keychain that does not work is
 * reported, never replaced by a file. Touches neither until the first call.
 */
export function openCredentialStore(config: CredentialStoreConfig): CredentialStore {
  switch (config.tier) {
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
      return createFileStore({ directory: config.fileDirectory });
    default:
      return assertNever(config.tier);
  }
}
