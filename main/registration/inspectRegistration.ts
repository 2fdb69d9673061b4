import { access } from "node:fs/promises";
import { constants, existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import { printLauncher } from "./desktopEntry.ts";
import { parseExec } from "./execLine.ts";
import { readContent, toLatin1 } from "./fileChanges.ts";
import { inspectRegistry } from "./inspectRegistry.ts";
import type { Registration, Staleness } from "./registrationState.ts";
import { findProgram, isThisInstallation } from "./startedProgram.ts";
import { entryIdOf, linkType, placesOf, type RegistrationSurroundings } from "./surroundings.ts";
import { findDefault, findEntry } from "./xdgDefault.ts";

export interface Inspection {
  readonly registration: Registration;
  /** What the desktop's own tools say is the default; `null` where they say nothing or are missing. */
  readonly asked: { readonly xdgMime: string | null; readonly gio: string | null };
}

/** Looks at the registration of links; changes nothing. */
export async function inspectRegistration(
  surroundings: RegistrationSurroundings,
): Promise<Inspection> {
  const notAsked = { xdgMime: null, gio: null };
  if (surroundings.platform === "win32") {
    return { registration: await inspectRegistry(surroundings), asked: notAsked };
  }
  if (surroundings.platform !== "linux") {
    const registration = { kind: "unsupported", why: "kept_by_application" } as const;
    return { registration, asked: notAsked };
  }
  const [registration, xdgMime, gio] = await Promise.all([
    readRegistration(surroundings),
    askXdgMime(surroundings),
    askGio(surroundings),
  ]);
  return { registration, asked: { xdgMime, gio } };
}

async function readRegistration(surroundings: RegistrationSurroundings): Promise<Registration> {
  const { scheme } = surroundings.brand;
  const ownId = entryIdOf(scheme);
  const chosen = await findDefault(surroundings, linkType(scheme));
  if (chosen === null) return { kind: "missing" };
  const exec = chosen.keys.get("Exec") ?? "";
  const words = parseExec(exec) ?? [];
  if (chosen.id === ownId) {
    const why = await findStaleness(surroundings, exec);
    return why === null
      ? { kind: "registered", entry: chosen.path, program: words }
      : { kind: "stale", entry: chosen.path, why };
  }
  const [program = ""] = words;
  if (await isThisInstallation(program, surroundings.script)) {
    return { kind: "registered", entry: chosen.path, program: [program] };
  }
  const name = chosen.keys.get("Name") ?? chosen.id;
  return (await findEntry(surroundings, ownId)) === null
    ? { kind: "foreign", name, entry: chosen.path }
    : { kind: "overridden", by: chosen.decidedBy, name };
}

/** What is wrong with what an entry of ours starts; `null` where it starts this program. */
async function findStaleness(
  surroundings: RegistrationSurroundings,
  exec: string,
): Promise<Staleness | null> {
  const words = parseExec(exec);
  if (words === null) return { kind: "exec_unreadable" };
  if (words.at(-1) !== "%u") return { kind: "exec_without_link" };
  const started = words.slice(0, -1);
  for (const word of started.filter((each) => isAbsolute(each))) {
    if (!existsSync(word)) return { kind: "absent", path: word };
  }
  const [first = ""] = started;
  if (!(await isExecutable(first))) return { kind: "not_executable", path: first };
  const program = [...(await findProgram(surroundings)), "open", "--"];
  if (isSame(started, program)) return null;
  for (const scope of ["user", "system"] as const) {
    const { launcher } = placesOf(surroundings, scope);
    if (!isSame(started, [launcher])) continue;
    const content = await readContent(launcher);
    if (content.ok && content.value === toLatin1(printLauncher(program))) return null;
  }
  return { kind: "other_installation" };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function askXdgMime({ run, brand }: RegistrationSurroundings): Promise<string | null> {
  const said = await run("xdg-mime", ["query", "default", linkType(brand.scheme)]);
  return /^[^\s/]+\.desktop$/m.exec(said?.stdout ?? "")?.[0] ?? null;
}

/** Its first line names the default in quotes of the person's language. */
async function askGio({ run, brand }: RegistrationSurroundings): Promise<string | null> {
  const said = await run("gio", ["mime", linkType(brand.scheme)]);
  const [first = ""] = (said?.stdout ?? "").split("\n");
  return /([^\s/:]+\.desktop)\s*$/.exec(first)?.[1] ?? null;
}
