import { fail, succeed, type Result } from "../../core/result.ts";
import type { ServiceOrigin } from "../../core/serviceOrigin.ts";
import { isSecretGone, type CredentialStore } from "../../credentials/credentialStore.ts";
import {
  createDeviceKey,
  parseDeviceKey,
  serializeDeviceKey,
  type DeviceKey,
} from "../../device/deviceKey.ts";

/** The machine's key for one service, and whether it would outlive this process. */
export interface HeldKey {
  readonly key: DeviceKey;
  readonly isStored: boolean;
}

/** Looks after the machine's key for one service; at any moment there is one and no other. */
export interface DeviceKeyHolder {
  /** The stored key, else a new one that is not stored by this. */
  load(): Promise<Result<HeldKey>>;
  /** Makes sure the key is in the credential store, read back, before anything depends on it. */
  keep(): Promise<Result<HeldKey>>;
  /** Stores another key in place of the machine's own, read back, and holds it from then on. */
  replace(key: DeviceKey): Promise<Result<void>>;
  /** Looks again, after a refusal. @returns whether another process has stored another key since. */
  reload(): Promise<boolean>;
  /** Holds nothing any more: whoever asks next gets what is stored by then. */
  forget(): void;
}

export interface DeviceKeyHolderOptions {
  readonly service: ServiceOrigin;
  readonly store: CredentialStore;
  /** What is stored was made on another machine: never to be used on this one. */
  readonly isForeign: () => boolean;
}

/** A stored key this old may be another one by now, such as by the command line beside a window. */
const RECHECK_AFTER_MS = 1_000;

export function createDeviceKeyHolder(options: DeviceKeyHolderOptions): DeviceKeyHolder {
  const { store } = options;
  const name = { kind: "device", service: options.service } as const;
  let holding: Promise<Result<HeldKey>> | undefined;
  let loadedAtMs = 0;

  async function readStored(): Promise<Result<DeviceKey>> {
    if (options.isForeign()) return fail("credentials.absent");
    const read = await store.read(name);
    return read.ok ? parseDeviceKey(read.value) : read;
  }

  async function loadAnew(): Promise<Result<HeldKey>> {
    const stored = await readStored();
    loadedAtMs = performance.now();
    if (stored.ok) return succeed({ key: stored.value, isStored: true });
    // Lost or damaged means re-enrol: a new key, which the service holds for approval.
    return isSecretGone(stored.failure.code)
      ? succeed({ key: await createDeviceKey(), isStored: false })
      : stored;
  }

  async function load(): Promise<Result<HeldKey>> {
    // Kept as a promise: two who ask at once must not make two keys.
    holding ??= loadAnew();
    const held = await holding;
    if (!held.ok) holding = undefined;
    return held;
  }

  function hold(key: DeviceKey): Result<HeldKey> {
    const held = succeed({ key, isStored: true });
    holding = Promise.resolve(held);
    return held;
  }

  async function put(key: DeviceKey): Promise<Result<HeldKey>> {
    const written = await store.write(name, await serializeDeviceKey(key));
    return written.ok ? hold(key) : written;
  }

  return {
    load,
    keep: async () => {
      const held = await load();
      if (!held.ok) return held;
      // Another process may have stored one, changed it, or removed it with its enrolment. One of
      // this machine's two at boot has a device by the other's key within a fraction of a second: a
      // key of its own, written over that one, would take the device its key.
      if (!held.value.isStored || performance.now() - loadedAtMs > RECHECK_AFTER_MS) {
        const stored = await loadAnew();
        if (!stored.ok) return stored;
        const isSame = stored.value.key.thumbprint === held.value.key.thumbprint;
        if (stored.value.isStored && !isSame) return hold(stored.value.key);
        if (held.value.isStored && !stored.value.isStored) return put(stored.value.key);
      }
      return held.value.isStored ? held : put(held.value.key);
    },
    replace: async (key) => {
      const written = await put(key);
      return written.ok ? succeed(undefined) : written;
    },
    reload: async () => {
      const held = await load();
      const stored = await loadAnew();
      if (!held.ok || !stored.ok || !stored.value.isStored) return false;
      if (stored.value.key.thumbprint === held.value.key.thumbprint) return false;
      holding = Promise.resolve(stored);
      return true;
    },
    forget: () => {
      holding = undefined;
    },
  };
}
