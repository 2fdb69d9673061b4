import { succeed, type Result } from "../core/result.ts";
import type { CredentialStore, CredentialTier } from "./credentialStore.ts";
import type { PointerFile } from "./storePointer.ts";

export interface FollowingStoreConfig {
  readonly pointer: Pick<PointerFile, "read">;
  /** Counts where nothing was ever moved. */
  readonly configured: CredentialTier;
  /** What counts when this is made. */
  readonly tier: CredentialTier;
  readonly open: (tier: CredentialTier) => CredentialStore;
}

/**
 * The tier that counts at each call, for programs that run while another one moves the secrets: an
 * open window does not go on with what was moved away. Nothing is locked; a call during which they
 * were moved is done again where they are now.
 */
export function createFollowingStore(config: FollowingStoreConfig): CredentialStore {
  const { pointer, configured, open } = config;
  const opened = new Map<CredentialTier, CredentialStore>();
  let { tier } = config;

  function storeOf(wanted: CredentialTier): CredentialStore {
    const known = opened.get(wanted) ?? open(wanted);
    opened.set(wanted, known);
    return known;
  }

  async function resolve(): Promise<Result<CredentialTier>> {
    const read = await pointer.read();
    if (!read.ok) return read;
    tier = read.value?.tier ?? configured;
    return succeed(tier);
  }

  /** @param onLeft told of each store that did not count any more when the call was done. */
  async function follow<Value>(
    call: (store: CredentialStore) => Promise<Result<Value>>,
    onLeft: (store: CredentialStore) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Result<Value>> {
    let from = await resolve();
    for (;;) {
      if (!from.ok) return from;
      const store = storeOf(from.value);
      const result = await call(store);
      const now = await resolve();
      if (now.ok && now.value === from.value) return result;
      if (now.ok) await onLeft(store);
      from = now;
    }
  }

  return {
    get tier() {
      return tier;
    },
    read: (name) => follow((store) => store.read(name)),
    write: (name, secret) =>
      follow(
        (store) => store.write(name, secret),
        (store) => store.remove(name),
      ),
    async remove(name) {
      let existed = false;
      return follow(async (store) => {
        const removed = await store.remove(name);
        if (removed.ok) existed ||= removed.value.existed;
        return removed.ok ? succeed({ existed }) : removed;
      });
    },
  };
}
