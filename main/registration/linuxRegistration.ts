import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, succeed, type Result } from "../core/result.ts";
import { removeAbandonedTemporaries } from "../files/temporaryFiles.ts";
import { checkOwner, checkSandbox } from "./checkPlaces.ts";
import { checkProgram } from "./checkProgram.ts";
import { ICON_SVG, printDesktopEntry, printLauncher } from "./desktopEntry.ts";
import { isPlainWord, isWritableWord, parseExec } from "./execLine.ts";
import {
  carryOut,
  findMissingDirectories,
  makeDirectories,
  readContent,
  removeDirectories,
  toLatin1,
  writeContent,
} from "./fileChanges.ts";
import {
  planRegistration,
  planUndo,
  type FoundFile,
  type Plan,
  type WantedFile,
} from "./planRegistration.ts";
import { readReceipt, removeReceipt, writeReceipt, type Receipt } from "./receipt.ts";
import { findProgram, isThisInstallation } from "./startedProgram.ts";
import {
  linkType,
  placesOf,
  type Places,
  type RegistrationSurroundings,
  type Scope,
} from "./surroundings.ts";
import { findDefault } from "./xdgDefault.ts";

export interface Registered {
  /** False where everything was as it should be. */
  readonly changed: boolean;
  readonly entry: string;
  readonly files: readonly string[];
}

export interface Unregistered {
  readonly changed: boolean;
  /** Files that others changed since, and that were left alone. */
  readonly left: readonly string[];
}

/**
 * Makes this program the one that opens links of its scheme, for one user or for all.
 * @returns `registration.unsupported` inside Flatpak and Snap, `registration.taken` with the
 *   program that opens them now unless `replace`, `registration.unwritable` with nothing changed,
 *   `config.unsafe` where the program that all are to start could be exchanged by one of them
 */
export async function registerOnLinux(
  surroundings: RegistrationSurroundings,
  options: { readonly scope: Scope; readonly replace: boolean },
): Promise<Result<Registered>> {
  const { scope, replace } = options;
  const supported = checkSandbox(surroundings);
  if (!supported.ok) return supported;
  const places = placesOf(surroundings, scope);
  const line = { type: linkType(surroundings.brand.scheme), id: places.entryId };
  const owner = await checkOwner(surroundings, places, scope);
  if (!owner.ok) return owner;

  const words = [...(await findProgram(surroundings)), "open", "--"];
  if (!words.every((word) => isWritableWord(word))) {
    return fail("registration.unwritable", { detail: "the program's path has control characters" });
  }
  const program = scope === "system" ? await checkProgram(words) : succeed(undefined);
  if (!program.ok) return program;
  const present = await findDefault(surroundings, line.type);
  if (present !== null && present.id !== line.id && !replace) {
    const [theirs = ""] = parseExec(present.keys.get("Exec") ?? "") ?? [];
    if (await isThisInstallation(theirs, surroundings.script)) {
      return succeed({ changed: false, entry: present.path, files: [] });
    }
    const name = present.keys.get("Name") ?? present.id;
    return fail("registration.taken", { detail: `${name} (${present.path})` });
  }

  const former = await readReceipt(places.receipt);
  if (!former.ok) return former;
  const wanted = wantedFiles(surroundings, places, words);
  const found = await readAll([
    ...wanted.map(({ path }) => path),
    ...(former.value?.files ?? []).map(({ path }) => path),
  ]);
  if (!found.ok) return found;
  const cache = join(places.applications, "mimeinfo.cache");
  const cacheBefore = await readContent(cache);
  const plan = planRegistration(wanted, found.value, former.value, line, {
    directories: await missingFor(places, wanted),
    cacheBefore: cacheBefore.ok ? cacheBefore.value : "",
  });
  const files = wanted.map(({ path }) => path);
  if (plan.changes.length === 0 && former.value !== undefined) {
    return succeed({ changed: false, entry: places.entry, files });
  }
  const written = await carryOutRegistration(
    plan,
    former.value,
    places,
    scope === "user" ? 0o700 : 0o755,
  );
  if (!written.ok) return written;
  await updateCache(surroundings, places);
  return succeed({ changed: true, entry: places.entry, files });
}

/** Undoes exactly what {@link registerOnLinux} did. @returns `registration.unwritable` */
export async function unregisterOnLinux(
  surroundings: RegistrationSurroundings,
  scope: Scope,
): Promise<Result<Unregistered>> {
  const supported = checkSandbox(surroundings);
  if (!supported.ok) return supported;
  const places = placesOf(surroundings, scope);
  const line = { type: linkType(surroundings.brand.scheme), id: places.entryId };
  const owner = await checkOwner(surroundings, places, scope);
  if (!owner.ok) return owner;
  const receipt = await readReceipt(places.receipt);
  if (!receipt.ok) return receipt;
  if (receipt.value === undefined) {
    // Ours by its name, also where an attempt got no further than to make it.
    await removeDirectories([dirname(places.receipt)]);
    return succeed({ changed: false, left: [] });
  }
  const { files, directories, cacheBefore } = receipt.value;
  const found = await readAll(files.map(({ path }) => path));
  if (!found.ok) return found;
  const plan = planUndo(receipt.value, found.value, line);
  const undone = await carryOut(plan.changes);
  if (!undone.ok) return undone;
  await updateCache(surroundings, places);
  await removeOwnCache(places, cacheBefore);
  const removed = await removeTraces(directories, places);
  if (!removed.ok) return removed;
  return succeed({ changed: true, left: plan.left });
}

/** In this order: what leads to a file is written after it. */
function wantedFiles(
  { brand }: RegistrationSurroundings,
  places: Places,
  words: readonly string[],
): readonly WantedFile[] {
  const needsLauncher = !words.every(isPlainWord) && isPlainWord(places.launcher);
  const started = needsLauncher ? [places.launcher] : words;
  const own = (path: string, text: string, mode: number): WantedFile => ({
    path,
    mode,
    kind: "own",
    text: toLatin1(text),
  });
  return [
    ...(needsLauncher ? [own(places.launcher, printLauncher(words), 0o755)] : []),
    own(places.icon, brand.iconSvg ?? ICON_SVG, 0o644),
    own(places.entry, printDesktopEntry(brand, started), 0o644),
    { path: places.mimeApps, mode: 0o644, kind: "list" },
  ];
}

async function missingFor(places: Places, wanted: readonly WantedFile[]): Promise<string[]> {
  const own = dirname(places.receipt);
  const missing = await findMissingDirectories([own, ...wanted.map(({ path }) => dirname(path))]);
  // Ours by its name, also where an earlier attempt got no further than to make it.
  return missing.includes(own) ? missing : [...missing, own];
}

async function carryOutRegistration(
  plan: Plan,
  former: Receipt | undefined,
  places: Places,
  directoryMode: number,
): Promise<Result<void>> {
  const { own, others } = byReceipt(plan.receipt.directories, places);
  // The receipt first of all; what leads to it is all that it cannot speak of.
  const placed = await makeDirectories(own, directoryMode);
  const noted = placed.ok ? await writeReceipt(places.receipt, plan.receipt) : placed;
  const made = noted.ok ? await makeDirectories(others, directoryMode) : noted;
  const written = made.ok ? await carryOut(plan.changes) : made;
  if (written.ok) return written;
  if (former === undefined) await removeTraces(plan.receipt.directories, places);
  else if (noted.ok) await writeReceipt(places.receipt, former);
  return written;
}

/** Directories and receipt of ours; the receipt is there until nothing is left but its own place. */
async function removeTraces(directories: readonly string[], places: Places): Promise<Result<void>> {
  const { own, others } = byReceipt(directories, places);
  await removeDirectories(others);
  const removed = await removeReceipt(places.receipt);
  await removeDirectories(own);
  return removed;
}

/** Which directories lead to the receipt, and which do not. */
function byReceipt(
  directories: readonly string[],
  places: Places,
): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const leads = (path: string): boolean => places.receipt.startsWith(`${path}/`);
  return {
    own: directories.filter(leads),
    others: directories.filter((path) => !leads(path)),
  };
}

async function readAll(paths: readonly string[]): Promise<Result<FoundFile[]>> {
  const found: FoundFile[] = [];
  for (const path of new Set(paths)) {
    // What a run that was killed left beside it.
    await removeAbandonedTemporaries(dirname(path));
    const content = await readContent(path);
    if (!content.ok) return content;
    found.push({ path, now: content.value });
  }
  return succeed(found);
}

/** Other readers of the entry's MimeType than the list of defaults; not having the tool is fine. */
async function updateCache({ run }: RegistrationSurroundings, places: Places): Promise<void> {
  if (existsSync(places.applications)) await run("update-desktop-database", [places.applications]);
}

/** The cache that only our entry was in. */
async function removeOwnCache(places: Places, before: string | null): Promise<void> {
  const cache = join(places.applications, "mimeinfo.cache");
  const now = await readContent(cache);
  if (before === null && now.ok && now.value?.trim() === "[MIME Cache]") {
    await writeContent(cache, null, 0o644);
  }
}
