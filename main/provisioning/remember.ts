import { join } from "node:path";
import { policyFileOf, type ConfigSurroundings } from "../agent/settings/places.ts";
import type { Brand } from "../core/brand.ts";
import { readAtOnce, stampOf } from "../files/readAtOnce.ts";
import type { AppliedEntry, AppliedInput } from "./appliedRecord.ts";
import type { Digest } from "./digest.ts";

/** A sheet for thousands of machines has some; nothing else comes near. In bytes. */
export const INPUT_MAX_BYTES = 16 * 1024 * 1024;
/** Somebody may have changed it, or may read it, or nobody can. */
const UNREAD = "unread";

/** The files that decide which services are allowed, and where everything is. */
export function settingFiles(
  configFile: string,
  surroundings: ConfigSurroundings,
  brand: Brand,
): readonly string[] {
  return [configFile, policyFileOf(surroundings, brand)];
}

/** Files as they are now, missing ones among them. */
export function observeFiles(files: readonly string[], digest: Digest): readonly AppliedInput[] {
  return files.map((name) => {
    const input = { kind: "file", name, isSecret: false } as const;
    return { ...input, stamp: stampNow(input), digest: digestNow(input, digest, {}) };
  });
}

/** Empty where the file counts for nothing, and of what is another file each time it is handed over. */
export function stampNow({ kind, name, isSecret }: Omit<AppliedInput, "digest" | "stamp">): string {
  if (kind === "systemd_credential") return "";
  return stampOf(name, isSecret ? "of_group" : "unchanged") ?? "";
}

/** Those of an entry's inputs that nobody can say of, without a look inside, that they are as they were. */
export function suspectInputs({ inputs }: Pick<AppliedEntry, "inputs">): readonly AppliedInput[] {
  return inputs.filter((input) => input.stamp === "" || input.stamp !== stampNow(input));
}

/** Whether something holds what it held then. */
export function isAsThen(
  input: AppliedInput,
  digest: Digest,
  environment: NodeJS.ProcessEnv,
): boolean {
  return input.digest !== UNREAD && input.digest === digestNow(input, digest, environment);
}

function digestNow(
  { kind, name, isSecret }: Omit<AppliedInput, "digest" | "stamp">,
  digest: Digest,
  environment: NodeJS.ProcessEnv,
): string {
  const isHandedOver = kind === "systemd_credential";
  const path = isHandedOver ? join(environment["CREDENTIALS_DIRECTORY"] ?? "", name) : name;
  const read = readAtOnce(path, {
    protection: isHandedOver ? "delivered" : isSecret ? "of_group" : "unchanged",
    maxBytes: INPUT_MAX_BYTES,
  });
  if (read === null) return "missing";
  return read === undefined ? UNREAD : digest(read);
}
