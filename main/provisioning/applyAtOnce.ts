import { readdir } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import {
  defaultConfigFile,
  defaultStateDirectory,
  type ConfigSurroundings,
} from "../agent/settings/places.ts";
import { configVariable, type Brand } from "../core/brand.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { readPrivateFile } from "../files/durableFile.ts";
import { readApplied, type AppliedEntry } from "./appliedRecord.ts";
import { defaultProvisionFiles, findFirst } from "./places.ts";
import { isAsThen, markMachine } from "./remember.ts";

export interface QuickRequest {
  readonly brand: Brand;
  readonly program: string;
  readonly surroundings: ConfigSurroundings;
  /** As the command line names it. */
  readonly configFile: string | undefined;
  readonly file: string | undefined;
}

/**
 * Looks whether the last run of `apply` left nothing to do and nothing has become another since: the
 * file and all that it names, the configuration, this machine, and what is written down of the device.
 * Reads local files alone and writes nothing. It decides nothing by itself: wherever it is in doubt,
 * all of it is looked at properly.
 * @returns what there is to say; `null` where somebody has to look.
 */
export async function findApplied(request: QuickRequest): Promise<AppliedEntry["said"] | null> {
  const { brand, surroundings } = request;
  const { environment } = surroundings;
  const named = [request.configFile, environment[configVariable(brand)]].find(Boolean);
  const configFile = named ?? defaultConfigFile(surroundings, brand);
  const config = await readSettings(configFile);
  if (config === null) return null;
  const { stateDirectory = defaultStateDirectory(surroundings, brand), machineIdFile } = config;
  const file = request.file ?? (await findFirst(defaultProvisionFiles(surroundings, brand)));
  if (file === null || file === "-") return null;

  const record = await readApplied(stateDirectory);
  const entry = record.entries.find((each) => each.file === resolve(file));
  if (entry === undefined || entry.device === null || !entry.isRepeatable) return null;
  if (entry.program !== request.program) return null;
  // Another configuration may lead to the same state.
  if (!entry.inputs.some(({ name }) => name === configFile)) return null;
  const [isSettled, isDevice, mark] = await Promise.all([
    hasNothingOpen(stateDirectory),
    isStillDevice(stateDirectory, entry),
    markMachine(record, brand, machineIdFile),
  ]);
  if (!isSettled || !isDevice || mark?.machine !== entry.machine) return null;
  return (await isAsThen(entry, mark.digest, environment)) ? entry.said : null;
}

interface Settings {
  readonly stateDirectory?: string;
  readonly machineIdFile?: string;
}

/** Only what leads to the record, which then says whether the whole of it is as it was. */
async function readSettings(file: string): Promise<Settings | null> {
  const read = await readPrivateFile(file, { protection: "unchanged" });
  if (read.kind === "missing") return {};
  if (read.kind !== "found") return null;
  const settings = parseJson(read.text.replace(/^\ufeff/, ""));
  if (settings === null) return null;
  const { stateDirectory, machineIdFile } = settings;
  return { ...asPath("stateDirectory", stateDirectory), ...asPath("machineIdFile", machineIdFile) };
}

function asPath<Name extends string>(name: Name, value: unknown): { [Key in Name]?: string } {
  const isPath = typeof value === "string" && isAbsolute(value);
  return isPath ? ({ [name]: value } as { [Key in Name]: string }) : {};
}

/** No answer, change of key or name is on its way: what that comes to has to be asked. */
async function hasNothingOpen(stateDirectory: string): Promise<boolean> {
  const isEmpty = async (folder: string): Promise<boolean> => {
    try {
      return (await readdir(join(stateDirectory, folder))).length === 0;
    } catch (error) {
      return errorCodeOf(error) === "ENOENT";
    }
  };
  const names = await readPrivateFile(join(stateDirectory, "names.json"), {
    protection: "unchanged",
  });
  const hasNames = names.kind !== "missing" && !(names.kind === "found" && isNameless(names.text));
  return !hasNames && (await isEmpty("journal")) && (await isEmpty("changes"));
}

function isNameless(text: string): boolean {
  const content = parseJson(text)?.["content"] as { names?: unknown } | undefined;
  return Array.isArray(content?.names) && content.names.length === 0;
}

/** Whether the record still has the device, under the name that the file wants. */
async function isStillDevice(
  stateDirectory: string,
  { service, organizationId, device }: AppliedEntry,
): Promise<boolean> {
  const file = join(stateDirectory, "enrolment.json");
  const read = await readPrivateFile(file, { protection: "unchanged" });
  const content = read.kind === "found" ? parseJson(read.text)?.["content"] : undefined;
  const { enrolments, waiting } = (content ?? {}) as Partial<
    Record<"enrolments" | "waiting", unknown>
  >;
  if (!Array.isArray(enrolments) || !Array.isArray(waiting) || waiting.length > 0) return false;
  return (enrolments as readonly Readonly<Record<string, unknown>>[]).some(
    (each) =>
      each["service"] === service &&
      each["clientId"] === device?.clientId &&
      each["deviceName"] === device?.name &&
      (each["organization"] as { id?: unknown } | undefined)?.id === organizationId,
  );
}

function parseJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
