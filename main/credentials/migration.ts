import { fail, succeed, type Failure, type Result } from "../core/result.ts";
import { copySecrets, type Copied } from "./copySecrets.ts";
import type { CredentialName, CredentialStore, CredentialTier } from "./credentialStore.ts";
import { toAccount } from "./entryName.ts";
import type { PointerFile, StorePointer } from "./storePointer.ts";

export interface MigrationOptions {
  readonly pointer: PointerFile;
  /** Counts where nothing was ever moved. */
  readonly configured: CredentialTier;
  readonly open: (tier: CredentialTier) => CredentialStore;
  /** What a tier's own files say that it holds. */
  readonly stored: (tier: CredentialTier) => Promise<Result<readonly CredentialName[]>>;
  /** What may be there without a trace: a keychain's entries that other tools made. */
  readonly known: () => readonly CredentialName[];
  /** Whether writing a tier anew within itself changes something: another key. */
  readonly isRewritable: (tier: CredentialTier) => boolean;
}

export interface Migrated {
  /** Where they were; `null` where nothing was to be moved. */
  readonly from: CredentialTier | null;
  readonly to: CredentialTier;
  readonly changed: boolean;
  readonly moved: readonly CredentialName[];
  /** Once stored, and gone before anything was moved. */
  readonly lost: readonly CredentialName[];
  /** Why copies that do not count are still where they were; the next command tries again. */
  readonly leftBehind: Failure | null;
}

/**
 * Moves all secrets from one tier to another. The caller holds the machine's lock.
 *
 * Everything is written to the new tier and read back, then one rename makes that tier the one that
 * counts, then the former entries go. Before each step the pointer says what a killed run may leave:
 * copies in `other`, which never count, and which {@link settleMove} removes.
 */
export async function migrate(
  options: MigrationOptions,
  to: CredentialTier,
  named?: CredentialTier,
): Promise<Result<Migrated>> {
  const { pointer, configured } = options;
  const settled = await settleMove(options);
  if (!settled.ok) return settled;
  const read = await pointer.read();
  if (!read.ok) return read;
  const counts = read.value?.tier ?? configured;
  if (counts !== to) {
    // What does not count is no source: whoever means it says so by the configuration.
    return named === undefined || named === counts
      ? move(options, counts, to)
      : fail("usage.invalid", { detail: `--from ${named}: the secrets are in ${counts}` });
  }
  const from = named === undefined ? await findSource(options, to) : succeed(named);
  if (!from.ok) return from;
  if (from.value !== null && from.value !== to) return fetch(options, from.value, to);
  return options.isRewritable(to) ? rewrite(options, to) : succeed(unmoved(to));
}

/**
 * Removes what a move that was cut short has left: in whichever tier does not count. The caller
 * holds the machine's lock.
 * @returns whether there was something to settle
 */
export async function settleMove(options: MigrationOptions): Promise<Result<boolean>> {
  const read = await options.pointer.read();
  if (!read.ok) return read;
  if (read.value === null || read.value.other === null) return succeed(false);
  const { tier, other } = read.value;
  const names = await namesIn(options, tier, other);
  if (!names.ok) return names;
  const cleared = await clear(options, { tier, other }, names.value);
  return cleared.ok ? succeed(true) : cleared;
}

function unmoved(to: CredentialTier): Migrated {
  return { from: null, to, changed: false, moved: [], lost: [], leftBehind: null };
}

async function namesIn(
  { stored, known }: MigrationOptions,
  ...tiers: readonly CredentialTier[]
): Promise<Result<readonly CredentialName[]>> {
  const names = new Map(known().map((name) => [toAccount(name), name]));
  for (const tier of tiers) {
    const found = await stored(tier);
    if (!found.ok) return found;
    for (const name of found.value) names.set(toAccount(name), name);
  }
  return succeed([...names.values()]);
}

/** Where the configuration was changed first: the one other tier that something lies in. */
async function findSource(
  { stored }: MigrationOptions,
  to: CredentialTier,
): Promise<Result<CredentialTier | null>> {
  const found = await findTiersInUse(stored, to);
  if (!found.ok) return found;
  const [first = null, second] = found.value;
  return second === undefined
    ? succeed(first)
    : fail("usage.invalid", { detail: `--from: ${found.value.join(", ")}` });
}

/** Other tiers whose files or markers say that they hold something. */
export async function findTiersInUse(
  stored: MigrationOptions["stored"],
  except: CredentialTier,
): Promise<Result<readonly CredentialTier[]>> {
  const found: CredentialTier[] = [];
  for (const tier of TIERS_WITH_TRACES) {
    if (tier === except) continue;
    const names = await stored(tier);
    if (!names.ok) return names;
    if (names.value.length > 0) found.push(tier);
  }
  return succeed(found);
}

const TIERS_WITH_TRACES: readonly CredentialTier[] = [
  "os-keychain",
  "systemd-credentials",
  "encrypted-file",
  "file-protected-by-permissions-only",
];

/** From the tier that counts to another one, which counts from the switch on. */
async function move(
  options: MigrationOptions,
  from: CredentialTier,
  to: CredentialTier,
): Promise<Result<Migrated>> {
  const { pointer, open } = options;
  const names = await namesIn(options, from, to);
  if (!names.ok) return names;
  const noted = await pointer.write({ tier: from, other: to });
  if (!noted.ok) return noted;
  const copied = await copySecrets(open(from), open(to), names.value, true);
  if (!copied.ok) {
    // Nothing was switched: the copies go, or wait for the next command where they cannot.
    await clear(options, { tier: from, other: to }, names.value);
    return copied;
  }
  const switched = await pointer.write({ tier: to, other: from });
  if (!switched.ok) return switched;
  return succeed(await finish(options, { tier: to, other: from }, names.value, copied.value));
}

/** Into the tier that counts already, what it lacks: the configuration was changed before. */
async function fetch(
  options: MigrationOptions,
  from: CredentialTier,
  to: CredentialTier,
): Promise<Result<Migrated>> {
  const { pointer, open } = options;
  const names = await namesIn(options, from, to);
  if (!names.ok) return names;
  const copied = await copySecrets(open(from), open(to), names.value, false);
  if (!copied.ok) return copied;
  const noted = await pointer.write({ tier: to, other: from });
  if (!noted.ok) return noted;
  return succeed(await finish(options, { tier: to, other: from }, names.value, copied.value));
}

/** The same tier with another key: one entry after the other, each readable at every moment. */
async function rewrite(options: MigrationOptions, tier: CredentialTier): Promise<Result<Migrated>> {
  const names = await namesIn(options, tier);
  if (!names.ok) return names;
  const store = options.open(tier);
  const moved: CredentialName[] = [];
  for (const name of names.value) {
    const secret = await store.read(name);
    if (!secret.ok && secret.failure.code === "credentials.absent") continue;
    if (!secret.ok) return secret;
    const written = await store.write(name, secret.value);
    if (!written.ok) return written;
    moved.push(name);
  }
  return succeed({ ...unmoved(tier), from: tier, changed: moved.length > 0, moved });
}

/** After the switch: what somebody wrote meanwhile comes along, the rest goes. */
async function finish(
  options: MigrationOptions,
  pointer: { readonly tier: CredentialTier; readonly other: CredentialTier },
  names: readonly CredentialName[],
  { secrets, lost }: Copied,
): Promise<Migrated> {
  const { tier, other } = pointer;
  for (const [name, secret] of secrets) {
    const late = await options.open(other).read(name);
    if (late.ok && late.value !== secret) await options.open(tier).write(name, late.value);
  }
  const cleared = await clear(options, pointer, names);
  return {
    from: other,
    to: tier,
    changed: true,
    moved: [...secrets.keys()],
    lost,
    leftBehind: cleared.ok ? null : cleared.failure,
  };
}

/** Removes every entry of the tier that does not count, and notes that nothing is left there. */
async function clear(
  { pointer, open }: MigrationOptions,
  { tier, other }: { readonly tier: CredentialTier; readonly other: CredentialTier },
  names: readonly CredentialName[],
): Promise<Result<void>> {
  const store = open(other);
  for (const name of names) {
    const removed = await store.remove(name);
    if (!removed.ok) return removed;
  }
  const left: StorePointer = { tier, other: null };
  return pointer.write(left);
}
