import { join } from "node:path";
import type { Brand } from "../core/brand.ts";
import { succeed, type Result } from "../core/result.ts";
import {
  CREDENTIAL_TIERS,
  type CredentialName,
  type CredentialStore,
  type CredentialTier,
} from "../credentials/credentialStore.ts";
import { toAccount } from "../credentials/entryName.ts";
import { createFollowingStore } from "../credentials/followingStore.ts";
import type { StartKeychainChild } from "../credentials/keychainProcess.ts";
import type { KeychainDeadlines } from "../credentials/keychainStore.ts";
import { createMarkers } from "../credentials/markers.ts";
import {
  findTiersInUse,
  migrate,
  settleMove,
  type Migrated,
  type MigrationOptions,
} from "../credentials/migration.ts";
import { openCredentialStore, tierDirectory } from "../credentials/openCredentialStore.ts";
import { probeSecretService } from "../credentials/secretServiceProbe.ts";
import { createPointerFile } from "../credentials/storePointer.ts";
import { listStoredNames } from "../credentials/storedNames.ts";
import type { MachineLock } from "../enrolment/machineLock.ts";
import type { AgentConfig } from "./settings/config.ts";

export interface PlaceOptions {
  readonly config: Pick<
    AgentConfig,
    "credentialStore" | "credentialSettings" | "stateDirectory" | "policy"
  >;
  readonly brand: Pick<Brand, "keychainService">;
  readonly keychainWorker: string | StartKeychainChild;
  readonly deadlines: KeychainDeadlines;
}

/** The stores by name, for the rooms above, which know none of them any closer. */
export const TIERS = CREDENTIAL_TIERS;
export type Tier = CredentialTier;
export type Moved = Migrated;

/** Where the secrets of this machine are, which the configuration alone does not say. */
export interface CredentialPlace {
  /** What counts now; `tier` is what counted at the last call. */
  readonly store: CredentialStore;
  readonly configured: CredentialTier;
  /** The file that says which tier counts, once secrets were moved. */
  readonly pointerFile: string;
  /** A tier with copies that do not count, of a move that was cut short. */
  readonly leftIn: CredentialTier | null;
  /** Other tiers that hold something of ours, and do not count; found without asking anybody. */
  readonly alsoIn: () => Promise<readonly CredentialTier[]>;
  /** One store for each call. */
  readonly open: (tier: CredentialTier) => CredentialStore;
}

/** Kinds that a service can have; the doctor's probe is nobody's. */
const KINDS = ["application", "device", "next"] as const;

/** Asked of a keychain before it is asked for anything else, in ms. */
const LOOK_TIMEOUT_MS = 2_000;

/**
 * Finds out which tier counts: the one that secrets were last moved to, else the configured one.
 * @returns `state.corrupt`, `state.newer` or `config.unsafe` where that cannot be known.
 */
export async function findCredentialPlace(options: PlaceOptions): Promise<Result<CredentialPlace>> {
  const { config } = options;
  const configured = config.credentialStore;
  const pointer = createPointerFile(config.stateDirectory);
  const read = await pointer.read();
  if (!read.ok) return read;
  const tier = read.value?.tier ?? configured;
  const open = opener(options);
  return succeed({
    store: createFollowingStore({ pointer, configured, tier, open }),
    configured,
    pointerFile: pointer.path,
    leftIn: read.value?.other ?? null,
    alsoIn: async () => {
      const found = await findTiersInUse((other) => storedIn(config.stateDirectory, other), tier);
      return found.ok ? found.value : [];
    },
    open,
  });
}

function opener({ config, brand, keychainWorker, deadlines }: PlaceOptions) {
  const { stateDirectory, credentialSettings } = config;
  return (tier: CredentialTier): CredentialStore =>
    openCredentialStore({
      tier,
      productId: brand.keychainService,
      markers: createMarkers({ directory: join(stateDirectory, "markers") }),
      fileDirectory: join(stateDirectory, "credentials"),
      settings: credentialSettings,
      worker: keychainWorker,
      deadlines,
    });
}

function storedIn(
  stateDirectory: string,
  tier: CredentialTier,
): Promise<Result<readonly CredentialName[]>> {
  return listStoredNames(
    tier === "os-keychain"
      ? join(stateDirectory, "markers")
      : tierDirectory(join(stateDirectory, "credentials"), tier),
  );
}

/** Moves the secrets of this machine, and tidies up after a move that was cut short. */
export interface CredentialMove {
  /** @param from where what counts already is to be filled up from */
  readonly migrate: (
    to: CredentialTier,
    from: CredentialTier | undefined,
    onWaiting: () => void,
  ) => Promise<Result<Migrated>>;
  /** Waits for nobody, neither another process nor a person: what cannot go now goes later. */
  readonly settle: () => Promise<void>;
}

/** @param services whose entries may be in a keychain without a trace here */
export function createCredentialMove(
  options: PlaceOptions,
  lock: MachineLock,
  services: () => readonly string[],
): CredentialMove {
  const { config, brand } = options;
  const migration: MigrationOptions = {
    pointer: createPointerFile(config.stateDirectory),
    configured: config.credentialStore,
    open: opener(options),
    stored: (tier) => storedIn(config.stateDirectory, tier),
    known: () =>
      [...new Set(services())].flatMap((service) => KINDS.map((kind) => ({ kind, service }))),
    isRewritable: (tier) =>
      tier === "systemd-credentials" ||
      (tier === "encrypted-file" && config.credentialSettings.formerCredentialKey !== undefined),
  };
  return {
    migrate: (to, from, onWaiting) => lock.hold(() => migrate(migration, to, from), onWaiting),
    settle: async () => {
      const read = await migration.pointer.read();
      const other = read.ok ? (read.value?.other ?? null) : null;
      if (other === null || (other === "os-keychain" && !(await isKeychainOpen(brand)))) return;
      await lock.hold(() => settleMove(migration), undefined, 0);
    },
  };
}

/** Whether it gives and takes without asking a person; elsewhere than on Linux it is just asked. */
async function isKeychainOpen({ keychainService }: PlaceOptions["brand"]): Promise<boolean> {
  if (process.platform === "win32" || process.platform === "darwin") return true;
  const state = await probeSecretService({
    service: keychainService,
    account: toAccount({ kind: "probe", service: "move" }),
    environment: process.env,
    timeoutMs: LOOK_TIMEOUT_MS,
  });
  return state.kind === "answered" && state.defaultCollection === "open";
}
