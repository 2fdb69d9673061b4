import { readdirSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import {
  defaultConfigFile,
  defaultStateDirectory,
  type ConfigSurroundings,
} from "../agent/settings/places.ts";
import { configVariable, type Brand } from "../core/brand.ts";
import { readAtOnce } from "../files/readAtOnce.ts";
import { readApplied, type AppliedEntry } from "./appliedRecord.ts";
import { markLinux } from "./machineMark.ts";
import { defaultProvisionFiles, findFirst } from "./places.ts";
import { isAsThen, suspectInputs } from "./remember.ts";

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
  const { environment, platform } = surroundings;
  if (platform !== "linux") return null;
  const named = [request.configFile, environment[configVariable(brand)]].find(Boolean);
  const configFile = named ?? defaultConfigFile(surroundings, brand);
  const config = readSettings(configFile);
  if (config === null) return null;
  const { stateDirectory = defaultStateDirectory(surroundings, brand), machineIdFile } = config;
  const file = request.file ?? findFirst(defaultProvisionFiles(surroundings, brand));
  if (file === null || file === "-") return null;

  const record = readApplied(stateDirectory);
  const entry = record.entries.find((each) => each.file === resolve(file));
  if (entry === undefined || entry.device === null || !entry.isRepeatable) return null;
  if (entry.program !== request.program) return null;
  // Another configuration may lead to the same state.
  if (!entry.inputs.some(({ name }) => name === configFile)) return null;
  if (!hasNothingOpen(stateDirectory) || !isStillDevice(stateDirectory, entry)) return null;
  const mark = markLinux(record, machineIdFile);
  if (mark?.machine !== entry.machine) return null;
  const suspects = suspectInputs(entry);
  if (suspects.length === 0) return entry.said;
  const { createDigest } = await import("./digest.ts");
  const digest = createDigest(record, mark.id);
  return suspects.every((input) => isAsThen(input, digest, environment)) ? entry.said : null;
}

interface Settings {
  readonly stateDirectory?: string;
  readonly machineIdFile?: string;
}

/** Only what leads to the record, which then says whether the whole of it is as it was. */
function readSettings(file: string): Settings | null {
  const bytes = readAtOnce(file, { protection: "unchanged" });
  if (bytes === null) return {};
  const settings = bytes === undefined ? null : parseJson(bytes);
  if (settings === null) return null;
  const { stateDirectory, machineIdFile } = settings;
  return { ...asPath("stateDirectory", stateDirectory), ...asPath("machineIdFile", machineIdFile) };
}

function asPath<Name extends string>(name: Name, value: unknown): { [Key in Name]?: string } {
  const isPath = typeof value === "string" && isAbsolute(value);
  return isPath ? ({ [name]: value } as { [Key in Name]: string }) : {};
}

/** No answer, change of key or name is on its way: what that comes to has to be asked. */
function hasNothingOpen(stateDirectory: string): boolean {
  const isEmpty = (folder: string): boolean => {
    try {
      return readdirSync(join(stateDirectory, folder)).length === 0;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ENOENT";
    }
  };
  const names = readAtOnce(join(stateDirectory, "names.json"), { protection: "unchanged" });
  const isNameless = names === null || (names !== undefined && holdsNoName(names));
  return isNameless && isEmpty("journal") && isEmpty("changes");
}

function holdsNoName(bytes: Buffer): boolean {
  const content = parseJson(bytes)?.["content"] as { names?: unknown } | undefined;
  return Array.isArray(content?.names) && content.names.length === 0;
}

/** Whether the record still has the device, under the name that the file wants. */
function isStillDevice(
  stateDirectory: string,
  { service, organizationId, device }: AppliedEntry,
): boolean {
  const file = join(stateDirectory, "enrolment.json");
  const bytes = readAtOnce(file, { protection: "unchanged" });
  const isThere = bytes !== null && bytes !== undefined;
  const content = isThere ? parseJson(bytes)?.["content"] : undefined;
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

function parseJson(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    // Windows editors put a byte order mark at the start.
    const value: unknown = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
