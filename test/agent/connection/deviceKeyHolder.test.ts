import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createDeviceKeyHolder,
  type HeldKey,
} from "../../../main/agent/connection/deviceKeyHolder.ts";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import type { Result } from "../../../main/core/result.ts";
import type { ServiceOrigin } from "../../../main/core/serviceOrigin.ts";
import {
  createDeviceKey,
  parseDeviceKey,
  serializeDeviceKey,
} from "../../../main/device/deviceKey.ts";
import { createStoreFake, type StoreFake } from "../storeFake.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

function holder(store: StoreFake, isForeign = false) {
  const service = "https://licences.example.com" as ServiceOrigin;
  return createDeviceKeyHolder({ service, store, isForeign: () => isForeign });
}

function valueOf(result: Result<HeldKey>): HeldKey {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

async function storedThumbprint(store: StoreFake): Promise<string> {
  const parsed = await parseDeviceKey(store.entries.get("device") ?? "");
  return parsed.ok ? parsed.value.thumbprint : parsed.failure.code;
}

/** Lets the monotonic clock stand this much later. */
function wait(ms: number): void {
  const now = performance.now();
  vi.spyOn(performance, "now").mockReturnValue(now + ms);
}

describe("the machine's key", () => {
  test("is the stored one, read once", async () => {
    const key = await createDeviceKey();
    const store = createStoreFake({ device: await serializeDeviceKey(key) });
    const keys = holder(store);
    const held = valueOf(await keys.load());
    expect([held.key.thumbprint, held.isStored]).toEqual([key.thumbprint, true]);
    expect(valueOf(await keys.load()).key).toBe(held.key);
    expect(valueOf(await keys.keep()).key).toBe(held.key);
    expect(store.log).toEqual(["read device"]);
  });

  test.each<ErrorCode>(["credentials.absent", "credentials.lost"])(
    "is a new one where the stored one is %s, and is not stored by looking",
    async (code) => {
      const store = createStoreFake();
      store.readFailures.set("device", { code });
      const keys = holder(store);
      const held = valueOf(await keys.load());
      expect(held.isStored).toBe(false);
      expect(valueOf(await keys.load()).key).toBe(held.key);
      expect(store.log).toEqual(["read device"]);
      expect(store.entries.size).toBe(0);
    },
  );

  test.each(["", "hello", "{}", '{"kty":"EC"}'])(
    "is a new one where the stored one is damaged: %j",
    async (damaged) => {
      const store = createStoreFake({ device: damaged });
      const keys = holder(store);
      expect(valueOf(await keys.load()).isStored).toBe(false);
      const kept = valueOf(await keys.keep());
      expect(await storedThumbprint(store)).toBe(kept.key.thumbprint);
    },
  );

  test.each<ErrorCode>(["credentials.locked", "credentials.unavailable"])(
    "is none while the store is %s, and is asked for again afterwards",
    async (code) => {
      const key = await createDeviceKey();
      const store = createStoreFake({ device: await serializeDeviceKey(key) });
      store.readFailures.set("device", { code });
      const keys = holder(store);
      expect(await keys.load()).toMatchObject({ ok: false, failure: { code } });
      expect(await keys.keep()).toMatchObject({ ok: false, failure: { code } });
      expect(store.log).not.toContain("write device");
      store.readFailures.clear();
      expect(valueOf(await keys.load()).key.thumbprint).toBe(key.thumbprint);
    },
  );

  test("is one for all who ask at once", async () => {
    const store = createStoreFake();
    const keys = holder(store);
    const held = await Promise.all([keys.load(), keys.load(), keys.keep(), keys.load()]);
    const thumbprints = held.map((each) => valueOf(each).key.thumbprint);
    expect(new Set(thumbprints).size).toBe(1);
    expect(await storedThumbprint(store)).toBe(thumbprints[0]);
  });
});

describe("keeping the key", () => {
  test("stores the very key that was looked at, once", async () => {
    const store = createStoreFake();
    const keys = holder(store);
    const { key } = valueOf(await keys.load());
    expect(valueOf(await keys.keep())).toEqual({ key, isStored: true });
    expect(valueOf(await keys.keep())).toEqual({ key, isStored: true });
    expect(valueOf(await keys.load())).toEqual({ key, isStored: true });
    // Read again before it is written: it may have been somebody else's turn in between.
    expect(store.log).toEqual(["read device", "read device", "write device"]);
    expect(await storedThumbprint(store)).toBe(key.thumbprint);
  });

  test("fails where the store does not keep it, and can be tried again with the same key", async () => {
    const store = createStoreFake();
    store.writeFailure = { code: "credentials.not_stored" };
    const keys = holder(store);
    const { key } = valueOf(await keys.load());
    expect(await keys.keep()).toMatchObject({ failure: { code: "credentials.not_stored" } });
    expect(valueOf(await keys.load()).isStored).toBe(false);
    store.writeFailure = null;
    expect(valueOf(await keys.keep()).key).toBe(key);
  });

  test.each([0, 60_000])("takes the key that another process stored %i ms ago", async (ms) => {
    const store = createStoreFake();
    const keys = holder(store);
    const mine = valueOf(await keys.load()).key;
    const theirs = await createDeviceKey();
    store.entries.set("device", await serializeDeviceKey(theirs));
    wait(ms);
    const kept = valueOf(await keys.keep());
    expect(kept.key.thumbprint).toBe(theirs.thumbprint);
    expect(kept.key.thumbprint).not.toBe(mine.thumbprint);
    expect(store.log).not.toContain("write device");
    expect(valueOf(await keys.load())).toBe(kept);
  });
});

describe("the key of another machine", () => {
  test("is never looked at, and replaced when this machine keeps its own", async () => {
    const old = await createDeviceKey();
    const store = createStoreFake({ device: await serializeDeviceKey(old) });
    const keys = holder(store, true);
    const { key, isStored } = valueOf(await keys.load());
    expect(isStored).toBe(false);
    expect(key.thumbprint).not.toBe(old.thumbprint);
    wait(60_000);
    expect(valueOf(await keys.keep()).key).toBe(key);
    expect(store.log).toEqual(["write device"]);
    expect(await storedThumbprint(store)).toBe(key.thumbprint);
  });
});

describe("a key that was changed or removed while this process held it", () => {
  async function held(): Promise<{ store: StoreFake; keys: ReturnType<typeof holder> }> {
    const store = createStoreFake({ device: await serializeDeviceKey(await createDeviceKey()) });
    const keys = holder(store);
    expect(valueOf(await keys.load()).isStored).toBe(true);
    return { store, keys };
  }

  test("replacing it stores the other one first, and holds it then", async () => {
    const { store, keys } = await held();
    const next = await createDeviceKey();
    store.writeFailure = { code: "credentials.locked" };
    expect(await keys.replace(next)).toMatchObject({ failure: { code: "credentials.locked" } });
    expect(valueOf(await keys.load()).key).not.toBe(next);
    store.writeFailure = null;
    expect(await keys.replace(next)).toEqual({ ok: true, value: undefined });
    expect(valueOf(await keys.load())).toEqual({ key: next, isStored: true });
    expect(await storedThumbprint(store)).toBe(next.thumbprint);
  });

  test("is found by looking again, and told apart from the same one", async () => {
    const { store, keys } = await held();
    expect(await keys.reload()).toBe(false);
    const next = await createDeviceKey();
    store.entries.set("device", await serializeDeviceKey(next));
    expect(await keys.reload()).toBe(true);
    expect(valueOf(await keys.load()).key.thumbprint).toBe(next.thumbprint);
    store.entries.clear();
    expect(await keys.reload()).toBe(false);
  });

  test("is taken in place of the held one before anything new is bound to it", async () => {
    const { store, keys } = await held();
    const next = await createDeviceKey();
    store.entries.set("device", await serializeDeviceKey(next));
    wait(60_000);
    expect(valueOf(await keys.keep()).key.thumbprint).toBe(next.thumbprint);
  });

  test("is not stored anew once it was removed: a fresh one is", async () => {
    const { store, keys } = await held();
    const { thumbprint } = valueOf(await keys.load()).key;
    store.entries.clear();
    wait(60_000);
    const kept = valueOf(await keys.keep());
    expect(kept.key.thumbprint).not.toBe(thumbprint);
    expect(await storedThumbprint(store)).toBe(kept.key.thumbprint);
  });

  test("is forgotten on demand", async () => {
    const { store, keys } = await held();
    store.entries.clear();
    keys.forget();
    expect(valueOf(await keys.load()).isStored).toBe(false);
  });
});
