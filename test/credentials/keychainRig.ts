import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { CredentialName, CredentialStore } from "../../main/credentials/credentialStore.ts";
import { createNodeChildStarter } from "../../main/credentials/keychainProcess.ts";
import { createKeychainStore, type KeychainConfig } from "../../main/credentials/keychainStore.ts";
import { createMarkers, type Markers } from "../../main/credentials/markers.ts";
import { startSecretService, type PrivateSecretService } from "../support/secretService.ts";
import { childrenRunning } from "./runningProcesses.ts";

const WORKER = fileURLToPath(new URL("../../main/credentials/keychainWorker.ts", import.meta.url));
const DEADLINES = { readMs: 15_000, promptMs: 20_000 };

export const CANARY = "canary-5b1f-of-a-slow-call";
export const NAME: CredentialName = {
  kind: "application",
  service: "https://licences.example.com",
};
export const DEVICE: CredentialName = { kind: "device", service: "https://licences.example.com" };

export const absent = { ok: false, failure: { code: "credentials.absent" } };
export const withCode = (code: string): object => ({ ok: false, failure: { code } });

/** Keychain processes of this test run. */
export const workers = (): Promise<string[]> => childrenRunning(WORKER);

/** What the tests of one file share; filled anew before each test. */
export interface KeychainRig {
  service: PrivateSecretService;
  /** Removed after the test. */
  directory: string;
  markers: Markers;
  store: CredentialStore;
  /** Another store for the same entries and, unless `more` says otherwise, the same markers. */
  open(more?: Partial<KeychainConfig>): CredentialStore;
  /** A store that does not know what the other one stored: another program, another state. */
  stranger(): CredentialStore;
}

/** Starts one real keyring for a file of tests, and checks that no test leaves a process behind. */
export function prepareKeychain(): KeychainRig {
  let productId = "";
  let products = 0;
  const rig = {
    open(more = {}) {
      const environment = more.environment ?? { ...process.env, ...rig.service.environment };
      return createKeychainStore({
        productId,
        markers: rig.markers,
        startChild: createNodeChildStarter({ node: process.execPath, worker: WORKER, environment }),
        deadlines: DEADLINES,
        platform: "linux",
        environment,
        ...more,
      });
    },
    stranger: () =>
      rig.open({ markers: createMarkers({ directory: join(rig.directory, "other-markers") }) }),
  } as KeychainRig;

  beforeAll(async () => {
    rig.service = await startSecretService();
  });
  afterAll(() => rig.service.stop());
  beforeEach(async () => {
    rig.directory = await mkdtemp(join(tmpdir(), "keychain-"));
    rig.markers = createMarkers({ directory: join(rig.directory, "markers") });
    products += 1;
    productId = `latchkey-test-${products}`;
    rig.store = rig.open();
  });
  afterEach(async () => {
    await rm(rig.directory, { recursive: true });
    expect(await workers()).toEqual([]);
  });
  return rig;
}
