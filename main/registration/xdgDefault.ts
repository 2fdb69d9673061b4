import { readdir, readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { readDesktopEntry } from "./desktopEntry.ts";
import { readIds } from "./mimeApps.ts";
import { configHome, dataHome, type RegistrationSurroundings } from "./surroundings.ts";

/** The entry that opens a type, as the desktop is to find it. */
export interface DefaultEntry {
  readonly id: string;
  readonly path: string;
  readonly keys: ReadonlyMap<string, string>;
  /** The file that says so. */
  readonly decidedBy: string;
}

/** Data directories, most important first (XDG Base Directory Specification). */
export function dataDirectories(surroundings: RegistrationSurroundings): readonly string[] {
  const listed = listOf(surroundings.environment["XDG_DATA_DIRS"]);
  return [
    dataHome(surroundings),
    ...(listed.length > 0 ? listed : ["/usr/local/share", "/usr/share"]),
  ];
}

/**
 * Finds what opens a type, by the MIME Applications Associations: the lists in their order, the
 * desktop's own before the common one, an entry only if it is installed; then whatever says of
 * itself that it can.
 */
export async function findDefault(
  surroundings: RegistrationSurroundings,
  type: string,
): Promise<DefaultEntry | null> {
  const lists = await Promise.all(
    listFiles(surroundings).map(async (file) => ({ file, text: await readText(file) })),
  );
  for (const { file, text } of lists) {
    for (const id of readIds(text, type, "Default Applications")) {
      const entry = await findEntry(surroundings, id);
      if (entry !== null) return { ...entry, decidedBy: file };
    }
  }
  const removed = new Set(lists.flatMap(({ text }) => readIds(text, type, "Removed Associations")));
  const added = lists.flatMap(({ file, text }) =>
    readIds(text, type, "Added Associations").map((id) => ({ id, file })),
  );
  const declared = await findDeclared(surroundings, type);
  for (const { id, file } of [...added, ...declared.filter((each) => !removed.has(each.id))]) {
    const entry = await findEntry(surroundings, id);
    if (entry !== null) return { ...entry, decidedBy: file };
  }
  return null;
}

/** The installed entry of an id; one that is hidden counts as deleted, wherever else it is. */
export async function findEntry(
  surroundings: RegistrationSurroundings,
  id: string,
): Promise<Omit<DefaultEntry, "decidedBy"> | null> {
  for (const directory of dataDirectories(surroundings)) {
    for (const name of namesOf(id)) {
      const path = join(directory, "applications", name);
      const text = await readText(path);
      if (text === "") continue;
      const keys = readDesktopEntry(text);
      return keys.get("Hidden") === "true" || !keys.has("Exec") ? null : { id, path, keys };
    }
  }
  return null;
}

/** In the order in which they count. */
function listFiles(surroundings: RegistrationSurroundings): readonly string[] {
  const { environment } = surroundings;
  const configDirs = listOf(environment["XDG_CONFIG_DIRS"]);
  const directories = [
    configHome(surroundings),
    ...(configDirs.length > 0 ? configDirs : ["/etc/xdg"]),
    ...dataDirectories(surroundings).map((directory) => join(directory, "applications")),
  ];
  const desktops = (environment["XDG_CURRENT_DESKTOP"] ?? "")
    .split(":")
    .filter((name) => /^[A-Za-z0-9._-]+$/.test(name))
    .map((name) => `${name.toLowerCase()}-`);
  return directories.flatMap((directory) =>
    [...desktops, ""].map((prefix) => join(directory, `${prefix}mimeapps.list`)),
  );
}

/** Entries that name the type themselves: from the cache, or, where it says nothing, one by one. */
async function findDeclared(
  surroundings: RegistrationSurroundings,
  type: string,
): Promise<readonly { readonly id: string; readonly file: string }[]> {
  const found: { id: string; file: string }[] = [];
  for (const directory of dataDirectories(surroundings)) {
    const applications = join(directory, "applications");
    const cache = join(applications, "mimeinfo.cache");
    const ids = readIds(await readText(cache), type, "MIME Cache");
    found.push(...ids.map((id) => ({ id, file: cache })));
    if (ids.length > 0) continue;
    const names = await readdir(applications).catch(() => []);
    for (const id of names.filter((name) => name.endsWith(".desktop")).toSorted()) {
      const file = join(applications, id);
      const types = readDesktopEntry(await readText(file)).get("MimeType") ?? "";
      if (types.split(";").includes(type)) found.push({ id, file });
    }
  }
  return found;
}

/** `a-b.desktop` may also be `a/b.desktop`. */
function namesOf(id: string): readonly string[] {
  if (id.includes("/") || !id.endsWith(".desktop")) return [];
  const dashes = [...id.matchAll(/-/g)].map(({ index }) => index);
  return [id, ...dashes.map((at) => `${id.slice(0, at).replaceAll("-", "/")}/${id.slice(at + 1)}`)];
}

function listOf(value: string | undefined): readonly string[] {
  return (value ?? "").split(":").filter((each) => isAbsolute(each));
}

/** Empty for what cannot be read: to a desktop that is the same as not being there. */
async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
