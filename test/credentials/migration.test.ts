import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fail, succeed, type Result } from "../../main/core/result.ts";
import type {
  CredentialName,
  CredentialStore,
  CredentialTier,
} from "../../main/credentials/credentialStore.ts";
import { toAccount } from "../../main/credentials/entryName.ts";
import { createFileStore } from "../../main/credentials/fileStore.ts";
import { createFollowingStore } from "../../main/credentials/followingStore.ts";
import { migrate, settleMove, type MigrationOptions } from "../../main/credentials/migration.ts";
import { createPointerFile, type StorePointer } from "../../main/credentials/storePointer.ts";
import { listStoredNames } from "../../main/credentials/storedNames.ts";

const SERVICE = "https://licences.example.com";
const APPLICATION: CredentialName = { kind: "application", service: SERVICE };
const DEVICE: CredentialName = { kind: "device", service: SERVICE };
const NEXT: CredentialName = { kind: "next", service: "https://other.example.com" };
const SECRETS: readonly (readonly [CredentialName, string])[] = [
  [APPLICATION, "the application's"],
  [DEVICE, "the device's"],
  [NEXT, "the one that will follow"],
];

class Killed extends Error {}

/** What survives a process: the entries of each tier, and the pointer. */
interface Disk {
  readonly tiers: Map<CredentialTier, Map<string, string>>;
  pointer: StorePointer | null;
}

function diskWith(tier: CredentialTier, secrets = SECRETS): Disk {
  const entries = new Map(secrets.map(([name, secret]) => [toAccount(name), secret]));
  return { tiers: new Map([[tier, entries]]), pointer: null };
}

/** One process on a disk: dies before or after its n-th write, if it gets so far. */
function processOn(
  disk: Disk,
  death: { readonly step: number; readonly moment: "before" | "after" } | null = null,
) {
  let steps = 0;
  const life = {
    steps: () => steps,
    faults: new Map<string, Result<never>>(),
    onRead: (_tier: CredentialTier, _name: CredentialName): void => undefined,
  };
  function write(work: () => void): void {
    steps += 1;
    if (death?.step === steps && death.moment === "before") throw new Killed();
    work();
    if (death?.step === steps) throw new Killed();
  }
  function entriesOf(tier: CredentialTier): Map<string, string> {
    const entries = disk.tiers.get(tier) ?? new Map<string, string>();
    disk.tiers.set(tier, entries);
    return entries;
  }
  function open(tier: CredentialTier): CredentialStore {
    const entries = entriesOf(tier);
    const fault = (operation: string) => life.faults.get(`${operation} ${tier}`);
    return {
      tier,
      read: async (name) => {
        const secret = entries.get(toAccount(name));
        const result = secret === undefined ? fail("credentials.absent") : succeed(secret);
        life.onRead(tier, name);
        return fault("read") ?? result;
      },
      write: async (name, secret) => {
        const refused = fault("write");
        if (refused !== undefined) return refused;
        write(() => entries.set(toAccount(name), secret));
        return succeed(undefined);
      },
      remove: async (name) => {
        const refused = fault("remove");
        if (refused !== undefined) return refused;
        const existed = entries.has(toAccount(name));
        write(() => entries.delete(toAccount(name)));
        return succeed({ existed });
      },
    };
  }
  const options: MigrationOptions = {
    pointer: {
      path: "/state/credential-store.json",
      read: async () => succeed(disk.pointer),
      write: async (pointer) => {
        write(() => (disk.pointer = pointer));
        return succeed(undefined);
      },
    },
    configured: "os-keychain",
    open,
    stored: async (tier) => {
      const held = entriesOf(tier);
      return succeed(SECRETS.map(([name]) => name).filter((name) => held.has(toAccount(name))));
    },
    known: () => [APPLICATION],
    isRewritable: (tier) => tier === "encrypted-file",
  };
  return { ...life, life, options };
}

const contentOf = (disk: Disk, tier: CredentialTier) =>
  [...(disk.tiers.get(tier) ?? [])].map(([name, secret]) => `${name} ${secret}`).toSorted();
const ALL = contentOf(diskWith("os-keychain"), "os-keychain");
const countsOn = (disk: Disk): CredentialTier => disk.pointer?.tier ?? "os-keychain";

test("moves everything, and leaves nothing where it was", async () => {
  const disk = diskWith("os-keychain");
  const moved = await migrate(processOn(disk).options, "encrypted-file");
  expect(moved).toMatchObject({
    value: { from: "os-keychain", to: "encrypted-file", changed: true, lost: [], leftBehind: null },
  });
  expect(moved.ok && moved.value.moved).toHaveLength(SECRETS.length);
  expect(contentOf(disk, "encrypted-file")).toEqual(ALL);
  expect(contentOf(disk, "os-keychain")).toEqual([]);
  expect(disk.pointer).toEqual({ tier: "encrypted-file", other: null });
});

test("killed before or after any of its writes, one tier counts and has everything", async () => {
  const whole = processOn(diskWith("os-keychain"));
  await migrate(whole.options, "encrypted-file");
  const steps = whole.steps();
  expect(steps).toBeGreaterThan(8);
  const outcomes = new Set<CredentialTier>();
  for (let step = 1; step <= steps; step += 1) {
    for (const moment of ["before", "after"] as const) {
      const disk = diskWith("os-keychain");
      const dying = migrate(processOn(disk, { step, moment }).options, "encrypted-file");
      await expect(dying).rejects.toBeInstanceOf(Killed);
      const counts = countsOn(disk);
      // At this very moment, before anybody tidies up.
      expect(contentOf(disk, counts), `${moment} ${step}`).toEqual(ALL);
      outcomes.add(counts);
      // The next command may be killed as well.
      for (let again = 1; ; again += 1) {
        const life = processOn(disk, { step: again, moment });
        const settled = await settleMove(life.options).then(
          () => true,
          () => false,
        );
        expect(contentOf(disk, counts)).toEqual(ALL);
        expect(countsOn(disk)).toBe(counts);
        if (settled) break;
      }
      const other = counts === "os-keychain" ? "encrypted-file" : "os-keychain";
      expect(contentOf(disk, other)).toEqual([]);
      expect(disk.pointer?.other ?? null).toBe(null);
    }
  }
  expect(outcomes).toEqual(new Set(["os-keychain", "encrypted-file"]));
});

describe("a store that fails", () => {
  test.each([
    ["read os-keychain", "credentials.locked"],
    ["read encrypted-file", "credentials.unavailable"],
    ["write encrypted-file", "credentials.unavailable"],
  ] as const)("at %s: nothing is switched, and no copy stays", async (where, code) => {
    const disk = diskWith("os-keychain");
    const { life, options } = processOn(disk);
    life.faults.set(where, fail(code));
    const refused = await migrate(options, "encrypted-file");
    expect(refused.ok).toBe(false);
    expect(countsOn(disk)).toBe("os-keychain");
    expect(contentOf(disk, "os-keychain")).toEqual(ALL);
    expect(contentOf(disk, "encrypted-file")).toEqual([]);
    expect(disk.pointer).toEqual({ tier: "os-keychain", other: null });
  });

  test("when the former entries are removed: they are left, and said, until they can go", async () => {
    const disk = diskWith("os-keychain");
    const { life, options } = processOn(disk);
    life.faults.set("remove os-keychain", fail("credentials.locked"));
    expect(await migrate(options, "encrypted-file")).toMatchObject({
      value: { changed: true, leftBehind: { code: "credentials.locked" } },
    });
    expect(disk.pointer).toEqual({ tier: "encrypted-file", other: "os-keychain" });
    expect(contentOf(disk, "encrypted-file")).toEqual(ALL);
    expect(await settleMove(processOn(disk).options)).toEqual({ ok: true, value: true });
    expect(contentOf(disk, "os-keychain")).toEqual([]);
  });
});

test("a stray entry of before does not begin to count", async () => {
  const disk = diskWith("os-keychain", SECRETS.slice(0, 1));
  disk.tiers.set("encrypted-file", new Map([[toAccount(DEVICE), "of another life"]]));
  expect(await migrate(processOn(disk).options, "encrypted-file")).toMatchObject({ ok: true });
  expect(contentOf(disk, "encrypted-file")).toEqual([
    `${toAccount(APPLICATION)} the application's`,
  ]);
});

test("what somebody stored while it moved comes along", async () => {
  const disk = diskWith("os-keychain");
  const { life, options } = processOn(disk);
  life.onRead = (tier, name) => {
    if (tier !== "encrypted-file" || name.kind !== "device") return;
    disk.tiers.get("os-keychain")?.set(toAccount(APPLICATION), "stored meanwhile");
  };
  expect(await migrate(options, "encrypted-file")).toMatchObject({ ok: true });
  expect(disk.tiers.get("encrypted-file")?.get(toAccount(APPLICATION))).toBe("stored meanwhile");
});

test("where the configuration was changed first, the tier that counts is filled up", async () => {
  const disk = diskWith("encrypted-file");
  const newer = new Map([[toAccount(APPLICATION), "newer"]]);
  disk.tiers.set("os-keychain", newer);
  expect(await migrate(processOn(disk).options, "os-keychain")).toMatchObject({
    value: { from: "encrypted-file", to: "os-keychain", changed: true },
  });
  expect(disk.tiers.get("os-keychain")?.get(toAccount(APPLICATION))).toBe("newer");
  expect(contentOf(disk, "os-keychain")).toHaveLength(SECRETS.length);
  expect(contentOf(disk, "encrypted-file")).toEqual([]);
  expect(disk.pointer).toEqual({ tier: "os-keychain", other: null });
});

test("with nothing to move nothing is written", async () => {
  const disk = diskWith("os-keychain");
  const life = processOn(disk);
  expect(await migrate(life.options, "os-keychain")).toMatchObject({ value: { changed: false } });
  expect(life.steps()).toBe(0);
});

test("of several sources one has to be named, and of a wrong one nothing is taken", async () => {
  const disk = diskWith("encrypted-file");
  disk.tiers.set("systemd-credentials", new Map([[toAccount(DEVICE), "another"]]));
  const usage = { ok: false, failure: { code: "usage.invalid" } };
  expect(await migrate(processOn(disk).options, "os-keychain")).toMatchObject(usage);
  const wrong = migrate(processOn(disk).options, "encrypted-file", "systemd-credentials");
  expect(await wrong).toMatchObject(usage);
  expect(disk.pointer).toBe(null);
  const named = migrate(processOn(disk).options, "os-keychain", "systemd-credentials");
  expect(await named).toMatchObject({ value: { moved: [DEVICE] } });
});

test("within the encrypted files everything is written anew", async () => {
  const disk = diskWith("encrypted-file");
  disk.pointer = { tier: "encrypted-file", other: null };
  const life = processOn(disk);
  expect(await migrate(life.options, "encrypted-file")).toMatchObject({
    value: { from: "encrypted-file", to: "encrypted-file", changed: true },
  });
  expect(life.steps()).toBe(SECRETS.length);
  expect(contentOf(disk, "encrypted-file")).toEqual(ALL);
});

describe("the pointer's file", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "store-pointer-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  test("is read as it was written; cut or changed anywhere no tier counts", async () => {
    const pointer = createPointerFile(directory);
    expect(await pointer.read()).toEqual({ ok: true, value: null });
    const written = { tier: "encrypted-file", other: "os-keychain" } as const;
    expect(await pointer.write(written)).toMatchObject({ ok: true });
    expect(await pointer.read()).toEqual({ ok: true, value: written });
    const whole = await readFile(pointer.path, "utf8");
    for (let index = 0; index < whole.trimEnd().length; index += 1) {
      await writeFile(pointer.path, whole.slice(0, index));
      expect((await pointer.read()).ok, whole.slice(0, index)).toBe(false);
    }
    await writeFile(pointer.path, whole.replace("os-keychain", "systemd-credentials"));
    expect(await pointer.read()).toMatchObject({ failure: { code: "state.corrupt" } });
    await writeFile(pointer.path, whole.replace('"version": 1', '"version": 2'));
    expect(await pointer.read()).toMatchObject({ failure: { code: "state.newer" } });
  });

  test("an open program follows it, and what it writes meanwhile is not left behind", async () => {
    const pointer = createPointerFile(directory);
    const open = (tier: CredentialTier) => createFileStore({ directory: join(directory, tier) });
    const store = createFollowingStore({
      pointer,
      configured: "os-keychain",
      tier: "os-keychain",
      open,
    });
    await open("encrypted-file").write(DEVICE, "moved");
    expect(await store.read(DEVICE)).toMatchObject({ failure: { code: "credentials.absent" } });
    await pointer.write({ tier: "encrypted-file", other: null });
    expect(await store.read(DEVICE)).toEqual({ ok: true, value: "moved" });
    expect(store.tier).toBe("encrypted-file");
    // Switched between a write's beginning and its end.
    const racing = createFollowingStore({
      pointer,
      configured: "os-keychain",
      tier: "encrypted-file",
      open: (tier) => {
        const inner = open(tier);
        return {
          ...inner,
          write: async (name, secret) => {
            const written = await inner.write(name, secret);
            await pointer.write({ tier: "systemd-credentials", other: null });
            return written;
          },
        };
      },
    });
    expect(await racing.write(DEVICE, "late")).toMatchObject({ ok: true });
    expect(await open("systemd-credentials").read(DEVICE)).toMatchObject({ value: "late" });
    expect(await open("encrypted-file").read(DEVICE)).toMatchObject({ ok: false });
  });

  test("names are read off records; what is none is left alone", async () => {
    const records = join(directory, "credentials");
    expect(await listStoredNames(records)).toEqual({ ok: true, value: [] });
    const store = createFileStore({ directory: records });
    for (const [name, secret] of SECRETS) await store.write(name, secret);
    await store.write({ kind: "probe", service: "doctor" }, "x");
    await writeFile(join(records, "note.json"), "{}");
    await writeFile(join(records, "broken.json"), "{");
    await mkdir(join(records, "folder.json"));
    const listed = await listStoredNames(records);
    expect(listed.ok && listed.value.map(toAccount).toSorted()).toEqual(
      SECRETS.map(([name]) => toAccount(name)).toSorted(),
    );
  });
});
